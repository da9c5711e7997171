import { randomUUIDv7 } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { LeaderboardPage } from '../../generated/messages.ts'
import { readBoard } from '../../platform/db/leaderboard.ts'
import { insertPlayer } from '../../platform/db/players.ts'
import { newcomer, tableOf, writeStandings } from '../../platform/db/ratings.ts'
import { replaceBoard } from '../../platform/redis/leaderboard.ts'
import { seasonOf } from '../../platform/season.ts'
import { startProxy } from '../db/proxy.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { startTestApi } from './test-api.ts'

const servers = { redisUrl: await privateRedis(), databaseUrl: await privateDatabase() }
const api = await startTestApi(servers)
afterAll(() => api[Symbol.asyncDispose]())

const game = 'connect-four'
const players = Array.from({ length: 12 }, () => randomUUIDv7())
for (const [index, playerId] of players.entries()) {
  await insertPlayer(api.db, {
    ...{ playerId, name: `Player ${index}`, guest: false, role: 'player' },
    createdAtMs: 1,
  })
}

test('a page is the same from Redis and from MariaDB alone, whichever page it is', async () => {
  const rating = fc.integer({ min: 998, max: 1_002 })
  const cursor = fc.tuple(rating, fc.constantFrom(...players, randomUUIDv7()))
  const board = fc.uniqueArray(fc.record({ playerId: fc.constantFrom(...players), rating }), {
    selector: ({ playerId }) => playerId,
    minLength: 1,
  })
  await fc.assert(
    fc.asyncProperty(board, cursor, fc.integer({ min: 1, max: 5 }), async (ratings, [value, id], limit) => {
      await writeBoard(ratings)
      const after = Buffer.from(JSON.stringify([value, id])).toString('base64url')
      const read = async () => [
        ...(await readPages(limit)),
        await readPage({ limit: String(limit), cursor: after }),
      ]
      await replaceBoard(api.redis, { game }, readBoard(api.db, { game }))
      const byRank = await read()
      await api.redis.flushdb()
      expect(byRank).toEqual(await read())
      expect(byRank[0]?.entries[0]?.rank).toBe(1)
    }),
    { numRuns: 25 },
  )
})

test('Redis is asked, and MariaDB where it is away or still has who is gone', async () => {
  const [ada = '', bea = ''] = players
  await writeBoard([
    { playerId: ada, rating: 1_100 },
    { playerId: bea, rating: 1_200 },
  ])
  const entry = (playerId: string, rating: number) => ({ playerId, rating })
  await replaceBoard(api.redis, { game }, parts([entry(ada, 1_300), entry(bea, 1_200)]))
  const names = async (of = api) =>
    (await readPage({}, of)).entries.map(({ rank, name, rating }) => [rank, name, rating])
  expect(await names()).toEqual([
    [1, 'Player 0', 1_300],
    [2, 'Player 1', 1_200],
  ])

  const truth = [
    [1, 'Player 1', 1_200],
    [2, 'Player 0', 1_100],
  ]
  await using proxy = await startProxy(servers.redisUrl)
  await using other = await startTestApi({ ...servers, redisUrl: proxy.url })
  await proxy.cut()
  expect(await names(other)).toEqual(truth)

  await replaceBoard(api.redis, { game }, parts([entry(ada, 1_300), entry(randomUUIDv7(), 1_250)]))
  expect(await names()).toEqual(truth)
})

test('a season has a board of its own, and the current one need not be named', async () => {
  const [ada = '', bea = ''] = players
  await writeBoard([{ playerId: ada, rating: 1_100 }])
  const season = seasonOf(Date.now())
  await writeBoard([{ playerId: bea, rating: 1_050 }], season)
  await writeBoard([{ playerId: ada, rating: 1_070 }], '2001-Q1')
  const page = async (query: Record<string, string>) => {
    const { entries, ...body } = await readPage(query)
    return { ...body, entries: entries.map(({ name, rating }) => [name, rating]) }
  }
  expect(await page({})).toEqual({ game, entries: [['Player 0', 1_100]] })
  expect(await page({ season: 'current' })).toEqual({ game, season, entries: [['Player 1', 1_050]] })
  expect(await page({ season: '2001-Q1' })).toEqual({
    ...{ game, season: '2001-Q1' },
    entries: [['Player 0', 1_070]],
  })
  expect(await page({ season: '2001-Q2' })).toEqual({ game, season: '2001-Q2', entries: [] })
  const refused = await api.call('readLeaderboard', { params: { game }, query: { season: '2001-Q5' } })
  expect(refused.status).toBe(400)
})

async function writeBoard(
  ratings: readonly { playerId: string; rating: number }[],
  season?: string,
): Promise<void> {
  await api
    .db(tableOf(season))
    .where(season ? { season } : {})
    .delete()
  const standings = ratings.map(({ playerId, rating }) => ({
    ...{ playerId, game, season },
    standing: { ...newcomer, mu: (rating - 1000) / 40 + 3, sigma: 1, matches: 1 },
  })) satisfies Parameters<typeof writeStandings>[1]
  await api.db.transaction((trx) => writeStandings(trx, standings, 1))
}

async function readPage(query: Record<string, string>, of = api): Promise<LeaderboardPage> {
  const { status, body } = await of.call<LeaderboardPage>('readLeaderboard', { params: { game }, query })
  expect(status).toBe(200)
  return body
}

async function readPages(limit: number): Promise<LeaderboardPage[]> {
  const pages: LeaderboardPage[] = []
  let cursor: string | undefined
  do {
    const page = await readPage({ limit: String(limit), ...(cursor !== undefined && { cursor }) })
    pages.push(page)
    cursor = page.nextCursor
  } while (cursor !== undefined)
  return pages
}

async function* parts<T>(part: T): AsyncGenerator<T> {
  yield await Promise.resolve(part)
}
