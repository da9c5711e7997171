import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import type {
  LeaderboardPage,
  MatchmakingStatus,
  MatchPage,
  MatchStatus,
  PlayerStats,
} from '../../generated/messages.ts'
import { insertMatches, insertSeats } from '../../platform/db/matches.ts'
import { newcomer, writeStandings } from '../../platform/db/ratings.ts'
import { keys } from '../../platform/redis/keys.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { makeMatch } from '../worker/make-match.ts'
import { startFakeShard } from './fake-shard.ts'
import { startTestApi, type TestPlayer } from './test-api.ts'

const servers = { redisUrl: await privateRedis(), databaseUrl: await privateDatabase() }
const env = { MATCHMAKING_INTERVAL_MS: '10', MATCHMAKING_CONFIRM_TIMEOUT_MS: '60000' }
const api = await startTestApi({ ...servers, env })
const shard = await startFakeShard(api)
afterAll(async () => {
  await shard[Symbol.asyncDispose]()
  await api[Symbol.asyncDispose]()
})

test('a player waits, is matched, and is free again when the match has ended', async () => {
  const players = [await api.player(), await api.player()] as const
  const { accessToken: token } = players[0]
  const standing = async () => (await api.call<MatchmakingStatus>('readMatchmaking', { token })).body
  expect(await standing()).toEqual({ state: 'idle' })

  const request = { game: 'connect-four', seats: 2 }
  const joined = await api.call<MatchmakingStatus>('joinMatchmaking', { token, body: request })
  expect(joined.body).toEqual({ state: 'queued', request, queuedAtMs: expect.any(Number) as number })
  expect(await standing()).toEqual(joined.body)

  const matchId = await shard.place(players)
  await shard.confirm(matchId)
  expect(await standing()).toEqual({ state: 'matched', matchId })
  await shard.finish(matchId, players)
  expect(await standing()).toEqual({ state: 'idle' })
})

test('a player who leaves the queue is idle', async () => {
  const { accessToken: token } = await api.player()
  await api.call('joinMatchmaking', { token, body: { game: 'lightcycles', seats: 8 } })
  expect((await api.call('leaveMatchmaking', { token })).status).toBe(204)
  expect((await api.call<MatchmakingStatus>('readMatchmaking', { token })).body).toEqual({ state: 'idle' })
})

test('who may wait is known with the rating of the last match', async () => {
  const player = await api.player()
  await rate(player, { mu: 30, sigma: 2, wins: 3 })
  await api.call('joinMatchmaking', { token: player.accessToken, body: { game: 'lightcycles', seats: 8 } })
  expect(await api.redis.hget(keys.player(player.playerId), 'rating')).toBe('1960')
})

test('a match reads alike from Redis and, when that has forgotten it, from the database', async () => {
  const players = [await api.player(), await api.player()] as const
  const { accessToken: token } = players[1]
  const matchId = await shard.place(players)
  const read = async () => (await api.call<MatchStatus>('readMatch', { token, params: { matchId } })).body
  expect(await read()).toMatchObject({ matchId, state: 'placing', game: 'connect-four' })

  await shard.confirm(matchId)
  const ending = await shard.finish(matchId, players)
  const fromRedis = await read()
  expect(fromRedis).toMatchObject({ state: 'ended', ending })

  const { game, createdAtMs } = fromRedis
  await record({ matchId, game, createdAtMs, seed: 1, shardIncarnation: 1, ending })
  await api.redis.del(keys.match(matchId))
  const fromDatabase = await read()
  const bySeat = (match: MatchStatus) => new Set(match.seats.map((seat) => JSON.stringify(seat)))
  expect({ ...fromDatabase, seats: bySeat(fromDatabase) }).toEqual({ ...fromRedis, seats: bySeat(fromRedis) })
})

test('a match is unknown to those who do not play in it, whether it lives or not', async () => {
  const players = [await api.player(), await api.player()] as const
  const { accessToken: token } = await api.player()
  const live = await shard.place(players)
  const past = makeMatch({ players: players.map(({ playerId }) => playerId), placements: [1, 2] })
  await record(past)
  for (const matchId of [live, past.matchId]) {
    for (const operationId of ['readMatch', 'forfeitMatch'] as const) {
      expect((await api.refused(operationId, { token, params: { matchId } })).body.code).toBe('match_unknown')
    }
  }
})

test('resigning from a match that only the database remembers is refused: it has ended', async () => {
  const { playerId, accessToken: token } = await api.player()
  const past = makeMatch({ players: [playerId, randomUUID()], placements: [1, 2] })
  await record(past)
  const { body } = await api.refused('forfeitMatch', { token, params: { matchId: past.matchId } })
  expect(body.code).toBe('match_ended')
})

test('a resignation reaches the shard that owns the match', async () => {
  const players = [await api.player(), await api.player()] as const
  const matchId = await shard.place(players)
  await shard.confirm(matchId)
  const stream = keys.requests(shard.incarnation)
  const before = await api.redis.xlen(stream)
  const { body } = await api.call<MatchStatus>('forfeitMatch', {
    token: players[0].accessToken,
    params: { matchId },
  })
  expect(body).toMatchObject({ matchId, state: 'waiting' })
  expect(await api.redis.xlen(stream)).toBe(before + 1)
})

test('a match is ended with a placement for each seat, or none: else it goes on', async () => {
  const matchId = await shard.place([await api.player(), await api.player()])
  await shard.confirm(matchId)
  const { accessToken: token } = await api.promote(await api.player())
  const stream = keys.requests(shard.incarnation)
  const before = await api.redis.xlen(stream)
  const { body } = await api.refused('endMatch', {
    token,
    params: { matchId },
    body: { placements: [1, 2, 3] },
  })
  expect(body).toMatchObject({
    code: 'request_invalid',
    problems: [{ path: '/placements', problem: 'must have 2 items' }],
  })
  expect(await api.redis.xlen(stream)).toBe(before)
})

test('what a shard that is gone can do no more is never said to be done, nor the match to have ended before it has', async () => {
  const players = [await api.player(), await api.player()] as const
  const { accessToken: token } = await api.promote(await api.player())
  const matchId = await shard.place(players)
  await shard.confirm(matchId)
  const stream = keys.requests(shard.incarnation)
  await api.redis.rename(stream, 'elsewhere')
  const refusals = [
    await api.refused('endMatch', { token, params: { matchId }, body: {} }),
    await api.refused('forfeitMatch', { token: players[0].accessToken, params: { matchId } }),
  ]
  await api.redis.rename('elsewhere', stream)
  for (const { status, body } of refusals) {
    expect(status).toBe(503)
    expect(body).toMatchObject({ code: 'unavailable', retryable: true })
  }
})

test('ending a match that only the database remembers is refused: it has ended', async () => {
  const { accessToken: token } = await api.promote(await api.player())
  const past = makeMatch({ players: [randomUUID(), randomUUID()], placements: [1, 2] })
  await record(past)
  const { matchId } = past
  const { body } = await api.refused('endMatch', { token, params: { matchId }, body: {} })
  expect(body.code).toBe('match_ended')
})

test('past matches come page by page, the latest first, each once', async () => {
  const { playerId, accessToken: token } = await api.player()
  // Three end in the same millisecond, so that a page ends between them.
  const endings = [1_000, 2_000, 3_000, 3_000, 3_000, 4_000, 5_000].map((ms) => 1_795_361_000_000 + ms)
  const made = endings.map((endedAtMs) =>
    makeMatch({ players: [playerId, randomUUID()], placements: [1, 2], endedAtMs }),
  )
  for (const match of made) await record(match)

  const pages = await readPages((query) => api.call<MatchPage>('listMyMatches', { token, query }), '2')
  expect(pages.map(({ matches }) => matches.length)).toEqual([2, 2, 2, 1])
  const listed = pages.flatMap(({ matches }) => matches)
  expect(listed.map(({ ending }) => ending?.endedAtMs)).toEqual(endings.toReversed())
  expect(new Set(listed.map(({ matchId }) => matchId)).size).toBe(made.length)

  const whole = await api.call<MatchPage>('listMyMatches', { token, query: { limit: '7' } })
  expect(whole.body.matches).toEqual(listed)
  expect(whole.body.nextCursor).toBeUndefined()
})

test('a leaderboard comes page by page, equal ratings share a rank, and who is deleted is not on it', async () => {
  const ratings = [40, 35, 35, 35, 30].map((mu) => ({ mu, sigma: 1, wins: mu }))
  const players: TestPlayer[] = []
  for (const standing of ratings) {
    const player = await api.player()
    players.push(player)
    await rate(player, standing, 'connect-four')
  }
  const gone = await api.player()
  await rate(gone, { mu: 50, sigma: 1, wins: 50 }, 'connect-four')
  await api.call('deleteAccount', { token: gone.accessToken })

  const params = { game: 'connect-four' }
  const pages = await readPages(
    (query) => api.call<LeaderboardPage>('readLeaderboard', { params, query }),
    '2',
  )
  const entries = pages.flatMap((page) => page.entries)
  expect(entries.map(({ rank, wins }) => [rank, wins])).toEqual([
    [1, 40],
    [2, 35],
    [2, 35],
    [2, 35],
    [5, 30],
  ])
  expect(new Set(entries.map(({ playerId }) => playerId))).toEqual(
    new Set(players.map(({ playerId }) => playerId)),
  )
})

test('stats tell what was played, game by game', async () => {
  const player = await api.player()
  const params = { playerId: player.playerId }
  const stats = () => api.call<PlayerStats>('readPlayerStats', { params })
  expect((await stats()).body).toEqual({ playerId: player.playerId, games: [] })
  await rate(player, { mu: 25, sigma: 5, wins: 2 })
  expect((await stats()).body.games).toEqual([
    {
      ...{ game: 'lightcycles', matches: 2, wins: 2, draws: 0, losses: 0, rating: 1_400 },
      ...{ winStreak: 0, bestWinStreak: 0 },
    },
  ])
})

test('the games and how many can play them are listed', async () => {
  const { body } = await api.call('listGames')
  expect(body).toMatchObject({
    games: expect.arrayContaining([
      expect.objectContaining({ game: 'lightcycles', pace: 'realtime', seatsMin: 2, seatsMax: 8 }),
      expect.objectContaining({ game: 'connect-four', pace: 'turns', seatsMin: 2, seatsMax: 2 }),
    ]) as unknown,
  })
})

test('a match whose shard does not confirm is placed on another one', async () => {
  const impatient = await startTestApi({ ...servers, env: { ...env, MATCHMAKING_CONFIRM_TIMEOUT_MS: '100' } })
  try {
    const second = await startFakeShard(api)
    const matchId = await shard.place([await api.player(), await api.player()])
    const owner = () => api.redis.hget(keys.match(matchId), 'shard')
    const first = await owner()
    await expect.poll(owner).not.toBe(first)
    await second[Symbol.asyncDispose]()
  } finally {
    await impatient[Symbol.asyncDispose]()
  }
})

type Page = { nextCursor?: string }

async function readPages<P extends Page>(
  read: (query: Record<string, string>) => Promise<{ body: P }>,
  limit: string,
): Promise<P[]> {
  const pages: P[] = []
  let cursor: string | undefined
  do {
    const { body } = await read({ limit, ...(cursor !== undefined && { cursor }) })
    pages.push(body)
    cursor = body.nextCursor
  } while (cursor !== undefined)
  return pages
}

async function record(match: ReturnType<typeof makeMatch>): Promise<void> {
  await api.db.transaction(async (trx) => {
    await insertMatches(trx, [{ data: match }])
    await insertSeats(trx, [match])
  })
}

async function rate(
  { playerId }: TestPlayer,
  { mu, sigma, wins }: { mu: number; sigma: number; wins: number },
  game: 'lightcycles' | 'connect-four' = 'lightcycles',
): Promise<void> {
  const standing = { ...newcomer, mu, sigma, matches: wins, wins }
  await api.db.transaction((trx) => writeStandings(trx, [{ playerId, game, standing }], 1))
}
