import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { tidy } from '../../api/housekeeping.ts'
import type { Jwks, RealtimeTicket, SignedIn, Tokens } from '../../generated/messages.ts'
import { createTokenVerifier, redisTokenSources } from '../../platform/auth.ts'
import { acquireLease } from '../../platform/redis/lease.ts'
import { realWorld } from '../../platform/world.ts'
import { keys } from '../../platform/redis/keys.ts'
import { redeemTicket } from '../../platform/redis/tickets.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { password, startTestApi } from './test-api.ts'

const hourMs = 3_600_000
const servers = { redisUrl: await privateRedis(), databaseUrl: await privateDatabase() }
const env = { SIGNING_KEY_PERIOD_MS: String(24 * hourMs), SIGNING_KEY_LEAD_MS: String(hourMs) }
const api = await startTestApi({ ...servers, env })
const otherApi = await startTestApi({ ...servers, env })
const gateway = await acquireLease({
  world: realWorld(servers),
  kind: 'gateway',
  name: 'fake',
  leaseMs: 30_000,
  renewMs: 10_000,
  record: { url: 'ws://127.0.0.1:1/v1' },
  onFenced: () => {},
})
afterAll(async () => {
  for (const resource of [gateway, otherApi, api]) await resource[Symbol.asyncDispose]()
})
beforeEach(() => {
  api.clock.aheadMs = 0
  otherApi.clock.aheadMs = 0
})

const readJwks = async () => (await api.call<Jwks>('readJwks')).body
const refresh = (refreshToken: string, one = api) =>
  one.call<Tokens & { code?: string }>('refreshTokens', { body: { refreshToken } })

test('anyone can check an access token with the published keys', async () => {
  const { accessToken, playerId, name, accessExpiresAtMs } = await api.player()
  const { payload, protectedHeader } = await jwtVerify(accessToken, createLocalJWKSet(await readJwks()), {
    issuer: 'matchwire',
    audience: 'matchwire',
  })
  expect(protectedHeader.alg).toBe('EdDSA')
  expect(payload).toMatchObject({ sub: playerId, name, role: 'player', exp: accessExpiresAtMs / 1000 })
})

test('a token of one api is good on the other', async () => {
  const { accessToken } = await api.player()
  expect((await otherApi.call('readMe', { token: accessToken })).status).toBe(200)
})

test('refreshing trades both tokens, again and again', async () => {
  const { playerId, ...first } = await api.player()
  let { refreshToken } = first
  for (const one of [api, otherApi, api]) {
    const { status, body } = await refresh(refreshToken, one)
    expect(status).toBe(200)
    expect(body.refreshToken).not.toBe(refreshToken)
    expect(decodeJwt(body.accessToken).sub).toBe(playerId)
    refreshToken = body.refreshToken
  }
})

test('a refreshed access token carries the name of now', async () => {
  const { refreshToken, accessToken, name } = await api.player()
  await api.call('changeName', { token: accessToken, body: { name: `${name} II` } })
  const { body } = await refresh(refreshToken)
  expect(decodeJwt(body.accessToken)['name']).toBe(`${name} II`)
})

test('a second use of a refresh token revokes every token of that sign-in, and of no other', async () => {
  const { refreshToken, name } = await api.player()
  const other = (await api.call<SignedIn>('signIn', { body: { name, password } })).body.tokens
  const traded = (await refresh(refreshToken)).body

  expect((await refresh(refreshToken, otherApi)).body.code).toBe('refresh_token_reused')

  expect((await api.refused('readMe', { token: traded.accessToken })).body.code).toBe('token_revoked')
  expect((await refresh(traded.refreshToken)).body.code).toBe('token_revoked')
  expect((await api.call('readMe', { token: other.accessToken })).status).toBe(200)
  expect((await refresh(other.refreshToken)).status).toBe(200)
})

test('of two refreshes at once with one token, one is reuse', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { refreshToken } = await api.player()
    const answers = await Promise.all([refresh(refreshToken), refresh(refreshToken, otherApi)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401])
    const winner = answers.find(({ status }) => status === 200)
    expect((await refresh(winner?.body.refreshToken ?? '')).body.code).toBe('token_revoked')
  }
})

test('a refresh token ends with its time', async () => {
  const { refreshToken } = await api.player()
  api.clock.aheadMs = api.config.refreshTokenTtlMs
  expect((await refresh(refreshToken)).body.code).toBe('refresh_token_invalid')
})

test('signing out ends this sign-in and leaves the others', async () => {
  const { accessToken, refreshToken, name } = await api.player()
  const other = (await api.call<SignedIn>('signIn', { body: { name, password } })).body.tokens
  expect((await api.call('signOut', { token: accessToken })).status).toBe(204)

  expect((await otherApi.refused('readMe', { token: accessToken })).body.code).toBe('token_revoked')
  expect((await refresh(refreshToken)).body.code).toBe('token_revoked')
  expect((await api.call('readMe', { token: other.accessToken })).status).toBe(200)
})

test.each([
  ['no token', 'token'],
  ['an unsigned token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.'],
  ['a token that is too long', `a.${'b'.repeat(2_000)}.c`],
])('%s is invalid', async (_, token) => {
  expect((await api.refused('readMe', { token })).body.code).toBe('token_invalid')
})

test('gateways learn the keys from Redis, also after Redis was emptied', async () => {
  const { accessToken, playerId } = await api.player()
  const nowMs = () => Date.now()
  const verify = () => createTokenVerifier({ ...redisTokenSources(api.redis), nowMs })(accessToken)
  expect(await verify()).toMatchObject({ ok: true, principal: { playerId, role: 'player' } })

  await api.redis.del(keys.jwks())
  await expect(verify()).rejects.toThrow('No api has published its public keys')
  await vi.waitFor(async () => expect(await verify()).toMatchObject({ ok: true }), {
    timeout: 14_000,
    interval: 100,
  })
})

test('a ticket says who asked for it, and from where', async () => {
  const { accessToken: token, playerId, name, accessExpiresAtMs } = await api.player()
  const headers = { origin: 'https://play.example.com' }
  const { body } = await api.call<RealtimeTicket>('createTicket', { token, headers })
  expect(body.urls).toEqual(['ws://127.0.0.1:1/v1'])
  expect(body.expiresAtMs - Date.now()).toBeLessThanOrEqual(api.config.ticketTtlMs)
  const holder = await redeemTicket(api.redis, body.ticket, headers.origin)
  expect(holder).toMatchObject({ playerId, name, role: 'player', expiresAtMs: accessExpiresAtMs, ...headers })
})

test('expired tokens are removed, with guests that nobody can be any more', async () => {
  const guest = (await api.call<SignedIn>('createGuest')).body.account
  const player = await api.player()
  const nowMs = () => Date.now() + api.config.refreshTokenTtlMs + 60_000
  await tidy({ db: api.db, config: api.config, nowMs, source: '/apis/test' })

  expect(await api.db('refresh_tokens')).toEqual([])
  expect(await api.db('refresh_families')).toEqual([])
  expect((await api.refused('readPlayer', { params: { playerId: guest.playerId } })).body.code).toBe(
    'player_unknown',
  )
  const told = await api.db('outbox').where({ type: 'account.deleted' }).pluck<string[]>('event')
  expect(told.some((event) => event.includes(guest.playerId))).toBe(true)
  expect((await api.call('readPlayer', { params: { playerId: player.playerId } })).status).toBe(200)
})
