// For each operation of the contract: a request that succeeds, and one for each code of its `x-errors`. A code without a request fails.

import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { handlers } from '../../api/handlers/index.ts'
import type { Handlers } from '../../api/pipeline.ts'
import { errors, type ErrorCode } from '../../generated/errors.ts'
import type { Problem } from '../../generated/messages.ts'
import { routes, type OperationId, type Route } from '../../generated/routes.ts'
import { operationValidators, validators, type Validate } from '../../generated/validators.js'
import { addSigns } from '../../platform/db/abuse-signals.ts'
import { insertNotifications } from '../../platform/db/notifications.ts'
import { buryEvents } from '../../platform/db/dead-letters.ts'
import { acquireLease } from '../../platform/redis/lease.ts'
import { realWorld } from '../../platform/world.ts'
import { keys } from '../../platform/redis/keys.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { makeLetter } from '../helpers/dead-letters.ts'
import { startFakeShard } from './fake-shard.ts'
import { password, startTestApi, type Answer, type CallOptions, type TestPlayer } from './test-api.ts'

const servers = { redisUrl: await privateRedis(), databaseUrl: await privateDatabase() }

/** What every handler does first. */
let beforeHandler = async () => {}
const watched = Object.fromEntries(
  Object.entries(handlers).map(([operationId, handler]) => [
    operationId,
    async (...args: unknown[]) => {
      await beforeHandler()
      return (handler as (...args: unknown[]) => unknown)(...args)
    },
  ]),
) as unknown as Handlers

const env = { MATCHMAKING_INTERVAL_MS: '10', MATCHMAKING_CONFIRM_TIMEOUT_MS: '60000' }
const api = await startTestApi({ ...servers, env, handlers: watched })
const strictApi = await startTestApi({ ...servers, env: { AUTH_REQUESTS_MAX: '1' } })
const shard = await startFakeShard(api)
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
  for (const resource of [gateway, shard, strictApi, api]) await resource[Symbol.asyncDispose]()
})
afterEach(() => {
  beforeHandler = async () => {}
  api.clock.aheadMs = 0
})

type Requests = {
  status: number
  valid: (player: TestPlayer) => CallOptions | Promise<CallOptions>
  refusals?: { [Code in ErrorCode]?: (player: TestPlayer) => CallOptions | Promise<CallOptions> }
}

const queue = { game: 'lightcycles', seats: 8 }
const freshName = () => `N ${randomUUID().slice(0, 12)}`

const requests: { [K in OperationId]: Requests } = {
  registerAccount: {
    status: 201,
    valid: () => ({ body: { name: freshName(), password } }),
    refusals: { name_taken: ({ name }) => ({ body: { name, password } }) },
  },
  createGuest: { status: 201, valid: () => ({}) },
  signIn: {
    status: 200,
    valid: ({ name }) => ({ body: { name, password } }),
    refusals: {
      credentials_invalid: ({ name }) => ({ body: { name, password: 'another password' } }),
      async account_banned({ name, playerId }) {
        await ban(playerId)
        return { body: { name, password } }
      },
    },
  },
  refreshTokens: {
    status: 200,
    valid: ({ refreshToken }) => ({ body: { refreshToken } }),
    refusals: {
      refresh_token_invalid: () => ({ body: { refreshToken: 'A'.repeat(43) } }),
      async refresh_token_reused({ refreshToken }) {
        await api.call('refreshTokens', { body: { refreshToken } })
        return { body: { refreshToken } }
      },
      async token_revoked({ refreshToken, accessToken: token }) {
        await api.call('signOut', { token })
        return { body: { refreshToken } }
      },
      async account_banned({ refreshToken, playerId }) {
        await ban(playerId)
        return { body: { refreshToken } }
      },
    },
  },
  signOut: { status: 204, valid: () => ({}) },
  readJwks: { status: 200, valid: () => ({}) },
  readMe: { status: 200, valid: () => ({}) },
  changeName: {
    status: 200,
    valid: () => ({ body: { name: freshName() } }),
    refusals: { name_taken: async () => ({ body: { name: (await api.player()).name } }) },
  },
  deleteAccount: { status: 204, valid: () => ({}) },
  createTicket: { status: 201, valid: () => ({}) },
  joinMatchmaking: {
    status: 201,
    valid: () => ({ body: queue }),
    refusals: {
      seats_unsupported: () => ({ body: { game: 'connect-four', seats: 3 } }),
      async already_queued({ accessToken: token }) {
        await api.call('joinMatchmaking', { token, body: queue })
        return { body: { ...queue, seats: 7 } }
      },
      async already_in_match(player) {
        await shard.place([player, await api.player()])
        return { body: queue }
      },
    },
  },
  readMatchmaking: { status: 200, valid: () => ({}) },
  leaveMatchmaking: {
    status: 204,
    async valid({ accessToken: token }) {
      await api.call('joinMatchmaking', { token, body: queue })
      return {}
    },
    refusals: {
      not_queued: () => ({}),
      async already_in_match(player) {
        await shard.confirm(await shard.place([player, await api.player()]))
        return {}
      },
    },
  },
  listMyMatches: { status: 200, valid: () => ({ query: { limit: '100' } }) },
  listMyNotifications: { status: 200, valid: () => ({ query: { limit: '100', unread: 'true' } }) },
  acknowledgeNotification: {
    status: 200,
    valid: async ({ playerId }) => ({ params: { notificationId: await notify(playerId) } }),
    refusals: { notification_unknown: () => ({ params: { notificationId: randomUUID() } }) },
  },
  readMatch: {
    status: 200,
    valid: async (player) => ({ params: { matchId: await shard.place([player, await api.player()]) } }),
    refusals: { match_unknown: () => ({ params: { matchId: randomUUID() } }) },
  },
  forfeitMatch: {
    status: 202,
    async valid(player) {
      const matchId = await shard.place([player, await api.player()])
      await shard.confirm(matchId)
      return { params: { matchId } }
    },
    refusals: {
      match_unknown: () => ({ params: { matchId: randomUUID() } }),
      match_not_running: async (player) => ({
        params: { matchId: await shard.place([player, await api.player()]) },
      }),
      async match_ended(player) {
        const players = [player, await api.player()] as const
        const matchId = await shard.place(players)
        await shard.confirm(matchId)
        await shard.finish(matchId, players)
        return { params: { matchId } }
      },
    },
  },
  endMatch: {
    status: 202,
    async valid(player) {
      const { accessToken: token } = await api.promote(player)
      const matchId = await shard.place([await api.player(), await api.player()])
      await shard.confirm(matchId)
      return { token, params: { matchId }, body: { placements: [2, 1] } }
    },
    refusals: {
      forbidden: () => ({ params: { matchId: randomUUID() }, body: {} }),
      async match_unknown(player) {
        const { accessToken: token } = await api.promote(player)
        return { token, params: { matchId: randomUUID() }, body: {} }
      },
      async match_not_running(player) {
        const { accessToken: token } = await api.promote(player)
        const matchId = await shard.place([await api.player(), await api.player()])
        return { token, params: { matchId }, body: {} }
      },
      async match_ended(player) {
        const { accessToken: token } = await api.promote(player)
        const players = [await api.player(), await api.player()] as const
        const matchId = await shard.place(players)
        await shard.confirm(matchId)
        await shard.finish(matchId, players)
        return { token, params: { matchId }, body: {} }
      },
    },
  },
  banPlayer: {
    status: 200,
    valid: (player) => moderation(player, { reason: 'a test', untilMs: Date.now() + 86_400_000 }),
    refusals: {
      forbidden: () => ({ params: { playerId: randomUUID() }, body: { reason: 'a test' } }),
      player_unknown: (player) => moderation(player, { reason: 'a test' }, randomUUID()),
      operator_not_bannable: (player) => moderation(player, { reason: 'a test' }, player.playerId),
    },
  },
  unbanPlayer: {
    status: 204,
    valid: (player) => moderation(player, { reason: 'a test' }),
    refusals: {
      forbidden: () => ({ params: { playerId: randomUUID() }, body: { reason: 'a test' } }),
      player_unknown: (player) => moderation(player, { reason: 'a test' }, randomUUID()),
    },
  },
  warnPlayer: {
    status: 204,
    valid: (player) => moderation(player, { about: 'conduct', reason: 'a test' }),
    refusals: {
      forbidden: () => ({ params: { playerId: randomUUID() }, body: { about: 'conduct', reason: 'a test' } }),
      player_unknown: (player) => moderation(player, { about: 'conduct', reason: 'a test' }, randomUUID()),
    },
  },
  listAbuseSignals: {
    status: 200,
    async valid(player) {
      await openSignal(player)
      return { token: (await api.promote(player)).accessToken, query: { kind: 'abandons', limit: '1' } }
    },
    refusals: { forbidden: () => ({}) },
  },
  readPlayerAbuse: {
    status: 200,
    async valid(player) {
      const other = await api.player()
      await openSignal(other)
      return { token: (await api.promote(player)).accessToken, params: { playerId: other.playerId } }
    },
    refusals: { forbidden: ({ playerId }) => ({ params: { playerId } }) },
  },
  dismissAbuseSignal: {
    status: 200,
    async valid(player) {
      const signalId = await openSignal(await api.player())
      return {
        ...{ token: (await api.promote(player)).accessToken, params: { signalId } },
        body: { reason: 'a test' },
      }
    },
    refusals: {
      forbidden: () => ({ params: { signalId: randomUUID() }, body: { reason: 'a test' } }),
      abuse_signal_unknown: async (player) => ({
        ...{ token: (await api.promote(player)).accessToken, params: { signalId: randomUUID() } },
        body: { reason: 'a test' },
      }),
    },
  },
  listDeadLetters: {
    status: 200,
    async valid(player) {
      await deadLetter()
      return { token: (await api.promote(player)).accessToken, query: { state: 'dead', limit: '1' } }
    },
    refusals: { forbidden: () => ({}) },
  },
  readDeadLetter: {
    status: 200,
    valid: async (player) => ({
      token: (await api.promote(player)).accessToken,
      params: { letterId: await deadLetter() },
    }),
    refusals: {
      forbidden: () => ({ params: { letterId: randomUUID() } }),
      dead_letter_unknown: async (player) => ({
        token: (await api.promote(player)).accessToken,
        params: { letterId: randomUUID() },
      }),
    },
  },
  replayDeadLetters: { status: 200, ...actsOnLetters('replayDeadLetters') },
  discardDeadLetters: { status: 200, ...actsOnLetters('discardDeadLetters') },
  readLeaderboard: {
    status: 200,
    valid: () => ({ params: { game: 'connect-four' }, query: { limit: '1' } }),
  },
  readPlayer: {
    status: 200,
    valid: ({ playerId }) => ({ params: { playerId } }),
    refusals: { player_unknown: () => ({ params: { playerId: randomUUID() } }) },
  },
  readPlayerStats: {
    status: 200,
    valid: ({ playerId }) => ({ params: { playerId } }),
    refusals: { player_unknown: () => ({ params: { playerId: randomUUID() } }) },
  },
  listGames: { status: 200, valid: () => ({}) },
}

describe.each(routes.map((route) => ({ ...route, id: route.operationId })))('$id', (route) => {
  const { operationId } = route

  test('succeeds as the contract says', async () => {
    const player = await api.player()
    const answer = await api.call(operationId, await validRequest(route, player))
    expect([answer.status, answer.text]).toEqual([requests[operationId].status, answer.text])
    const { responses } = operationValidators[operationId] as { responses: Record<number, Validate> }
    if (answer.status === 204) expect(answer.text).toBe('')
    else expect(responses[answer.status]?.(answer.body)).toBe(true)
    expect(answer.headers.get('x-request-id')).toMatch(/^[A-Za-z0-9._-]{8,64}$/)
  })

  test.each(route.errors)('refuses with %s', async (code) => {
    const player = await api.player()
    const answer = await provoke(route, code, player)
    expect([answer.status, answer.body.code]).toEqual([errors[code].status, code])
    expect(validators.Problem(answer.body)).toBe(true)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.body).toMatchObject({
      status: answer.status,
      type: `/errors#${code}`,
      retryable: errors[code].retryable,
      instance: answer.headers.get('x-request-id'),
    })
    const { retryAfterMs } = answer.body
    if (retryAfterMs !== undefined) {
      expect(Number(answer.headers.get('retry-after'))).toBe(Math.ceil(retryAfterMs / 1000))
    }
  })
})

async function notify(playerId: string): Promise<string> {
  const notificationId = randomUUID()
  const content = { warned: { reason: 'conduct' } } as const
  const notification = { notificationId, content, createdAtMs: 1_795_362_600_000 }
  await api.db.transaction((trx) => insertNotifications(trx, [{ playerId, notification }]))
  return notificationId
}

async function validRequest(route: Route, player: TestPlayer): Promise<CallOptions> {
  const options = await requests[route.operationId].valid(player)
  return route.authenticated ? { token: player.accessToken, ...options } : options
}

async function provoke(route: Route, code: ErrorCode, player: TestPlayer): Promise<Answer<Problem>> {
  const { operationId } = route
  const own = requests[operationId].refusals?.[code]
  if (own) {
    const options = await own(player)
    return api.refused(operationId, route.authenticated ? { token: player.accessToken, ...options } : options)
  }
  const valid = await validRequest(route, player)
  const refused = (changes: CallOptions) => api.refused(operationId, { ...valid, ...changes })
  const key = randomUUID()
  switch (code) {
    case 'malformed_json':
      return refused({ raw: '{"name": ' })
    case 'request_invalid':
      return refused({ query: { nonsense: '1' } })
    case 'unsupported_media_type':
      return refused({ headers: { 'content-type': 'text/plain' } })
    case 'body_too_large':
      return refused({ raw: JSON.stringify('x'.repeat(route.bodyBytesMax)) })
    case 'token_missing': {
      const { token: _, ...without } = valid
      return api.refused(operationId, without)
    }
    case 'token_invalid':
      return refused({ token: `${player.accessToken.slice(0, -10)}AAAAAAAAAA` })
    case 'token_expired':
      api.clock.aheadMs = api.config.accessTokenTtlMs
      return refused({})
    case 'token_revoked':
    case 'account_banned':
      await api.redis.set(keys.revokedFamily(familyOf(player.accessToken)), code)
      return refused({})
    case 'rate_limited':
      if (route.authenticated) await useUpKeys(player.playerId)
      else await strictApi.call(operationId, valid)
      return strictApi.refused(operationId, { ...valid, key })
    case 'idempotency_key_reused':
      expect((await api.call(operationId, { ...valid, key })).status).toBeLessThan(300)
      return refused({ key, bareQuery: true })
    case 'idempotency_in_progress': {
      const gate = Promise.withResolvers<void>()
      const reached = Promise.withResolvers<void>()
      beforeHandler = () => {
        reached.resolve()
        return gate.promise
      }
      const first = api.call(operationId, { ...valid, key })
      await reached.promise
      const second = await refused({ key })
      gate.resolve()
      expect((await first).status).toBe(requests[operationId].status)
      return second
    }
    case 'unavailable':
      beforeHandler = () => Promise.reject(Object.assign(new Error('lost'), { code: 'ECONNREFUSED' }))
      return refused({})
    case 'internal_error':
      beforeHandler = () => Promise.reject(new Error('a bug'))
      return refused({})
    default:
      throw new Error(`There is no request here that ${operationId} refuses with ${code}; add one.`)
  }
}

function familyOf(accessToken: string): string {
  const payload = JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()) as {
    sid: string
  }
  return payload.sid
}

function actsOnLetters(operationId: 'replayDeadLetters' | 'discardDeadLetters'): Omit<Requests, 'status'> {
  const body = (letterId: string) => ({ choice: { letterId }, reason: 'a test' })
  return {
    valid: async (player) => ({
      token: (await api.promote(player)).accessToken,
      body: body(await deadLetter()),
    }),
    refusals: {
      forbidden: () => ({ body: body(randomUUID()) }),
      dead_letter_unknown: async (player) => ({
        token: (await api.promote(player)).accessToken,
        body: body(randomUUID()),
      }),
      async dead_letter_settled(player) {
        const { accessToken: token } = await api.promote(player)
        const letter = body(await deadLetter())
        await api.call(operationId, { token, body: letter })
        return { token, body: letter }
      },
    },
  }
}

async function moderation(player: TestPlayer, body: unknown, playerId?: string): Promise<CallOptions> {
  const { accessToken: token } = await api.promote(player)
  return { token, params: { playerId: playerId ?? (await api.player()).playerId }, body }
}

async function ban(playerId: string): Promise<void> {
  const { accessToken: token } = await api.promote(await api.player())
  await api.call('banPlayer', { token, params: { playerId }, body: { reason: 'a test' } })
}

/** The id of a signal that waits for an operator. */
async function openSignal({ playerId }: { playerId: string }): Promise<string> {
  const nowMs = Date.now()
  const match = { matchId: randomUUID(), game: 'lightcycles', lastTick: 9 } as const
  const sign = {
    playerId,
    kind: 'abandons',
    points: 200,
    atMs: nowMs,
    match,
    figures: { awayMs: 1 },
  } as const
  await api.db.transaction((trx) => addSigns(trx, [sign], { halfLifeMs: 1e9, openScore: 100, nowMs }))
  const row = await api.db('abuse_signals').where({ player_id: playerId }).first<{ id: string }>('id')
  return row.id
}

/** The id of a letter that is dead. */
async function deadLetter(): Promise<string> {
  const letter = makeLetter()
  await api.db.transaction((trx) => buryEvents(trx, [letter]))
  const row = await api.db('dead_letters').where({ event_id: letter.eventId }).first<{ id: string }>('id')
  return row.id
}

async function useUpKeys(playerId: string): Promise<void> {
  const rows = Array.from({ length: 1_000 }, (_, index) => ({
    id: Buffer.from(`${playerId.slice(4)}${index}`.slice(-32).padStart(32)),
    scope: playerId,
    fingerprint: Buffer.alloc(32),
    claim: randomUUID(),
    locked_until_ms: 0,
    expires_at_ms: Date.now() + 60_000,
  }))
  await api.db('idempotency').insert(rows)
}
