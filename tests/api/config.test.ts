import { expect, test } from 'vitest'
import { readConfig } from '../../api/config.ts'

const env = {
  REDIS_URL: 'redis://127.0.0.1',
  DATABASE_URL: 'mysql://127.0.0.1/x',
  API_SECRET: 'x'.repeat(32),
}

test('what is not set has its default, and nothing can be changed', () => {
  const config = readConfig(env)
  expect(config).toMatchObject({
    port: 7000,
    allowedOrigins: ['*'],
    accessTokenTtlMs: 600_000,
    ticketTtlMs: 30_000,
    passwordHash: { memoryKib: 19_456, passes: 2 },
  })
  expect(config.matchmaking).not.toHaveProperty('seed')
  expect(() => Object.assign(config, { port: 1 })).toThrow()
})

test('a seed makes every match start alike', () => {
  expect(readConfig({ ...env, MATCH_SEED: '7' }).matchmaking.seed).toBe(7)
})

test('every problem is reported at once', () => {
  const broken = {
    REDIS_URL: 'http://127.0.0.1',
    API_SECRET: 'too short',
    API_PORT: '70000',
    TICKET_TTL_MS: 'soon',
    SIGNING_KEY_PERIOD_MS: '60000',
    SIGNING_KEY_LEAD_MS: '60000',
    REFRESH_TOKEN_TTL_MS: '60000',
    ALLOWED_ORIGINS: 'https://play.example.com, play.example.com/',
  }
  const problems = [
    'REDIS_URL',
    'DATABASE_URL',
    'API_SECRET',
    'API_PORT',
    'TICKET_TTL_MS',
    'SIGNING_KEY_LEAD_MS',
    'REFRESH_TOKEN_TTL_MS',
    "'play.example.com/'",
  ]
  let message = ''
  try {
    readConfig(broken)
  } catch (error) {
    message = String(error)
  }
  for (const problem of problems) expect(message).toContain(problem)
  expect(message).not.toContain('too short')
})
