import { afterAll, expect, test } from 'vitest'
import { networkOf } from '../../api/rate-limit.ts'
import { keys } from '../../platform/redis/keys.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { startTestApi } from './test-api.ts'

const servers = { redisUrl: await privateRedis(), databaseUrl: await privateDatabase() }
const env = { AUTH_REQUESTS_MAX: '3', AUTH_WINDOW_MS: '60000', TRUSTED_PROXY_HOPS: '1' }
const api = await startTestApi({ ...servers, env })
const otherApi = await startTestApi({ ...servers, env })
afterAll(async () => {
  await otherApi[Symbol.asyncDispose]()
  await api[Symbol.asyncDispose]()
})

const guestFrom = (address: string, one = api) =>
  one.refused('createGuest', { headers: { 'x-forwarded-for': address } })

test('an address has so many requests in a window, on all api processes together, and is told how long to wait', async () => {
  const statuses: number[] = []
  for (const one of [api, otherApi, api]) statuses.push((await guestFrom('192.0.2.1', one)).status)
  expect(statuses).toEqual([201, 201, 201])

  const { status, body, headers } = await guestFrom('192.0.2.1', otherApi)
  expect([status, body.code, body.retryable]).toEqual([429, 'rate_limited', true])
  expect(body.retryAfterMs).toBeLessThanOrEqual(60_000)
  expect(headers.get('retry-after')).toBe(String(Math.ceil((body.retryAfterMs ?? 0) / 1_000)))
  expect((await guestFrom('192.0.2.2')).status).toBe(201)
  // Nobody waits for a minute here: the end of the window comes sooner.
  const window = keys.rateLimit('createGuest', '192.0.2.1')
  expect(await api.redis.pttl(window)).toBeLessThanOrEqual(body.retryAfterMs ?? 0)
  await api.redis.pexpire(window, 1)
  await expect.poll(async () => (await guestFrom('192.0.2.1')).status).toBe(201)
})

test('each operation is counted by itself', async () => {
  for (let request = 0; request < 4; request += 1) await guestFrom('192.0.2.3')
  const headers = { 'x-forwarded-for': '192.0.2.3' }
  const { body } = await api.refused('signIn', { body: { name: 'Nobody', password: 'nothing' }, headers })
  expect(body.code).toBe('credentials_invalid')
})

test('what a client says of its address beyond our own proxies does not count', async () => {
  for (let request = 0; request < 3; request += 1) await guestFrom(`203.0.113.${request}, 192.0.2.4`)
  expect((await guestFrom('203.0.113.9, 192.0.2.4')).status).toBe(429)
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['2001:db8:1:2::', '2001:db8:1:2'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
