import { randomUUIDv7 } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { DomainEvent, RatingChanged } from '../../generated/messages.ts'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { banPlayer, unbanPlayer } from '../../platform/db/bans.ts'
import { readBoard } from '../../platform/db/leaderboard.ts'
import { anonymisePlayer, insertPlayer } from '../../platform/db/players.ts'
import { newcomer, ratingOf, writeStandings } from '../../platform/db/ratings.ts'
import { closeRedis, connectRedis, type Redis } from '../../platform/redis/client.ts'
import type { BoardParts } from '../../platform/leaderboard.ts'
import { keys } from '../../platform/redis/keys.ts'
import { beginRead, fillBoard, readSlice, writeEntries } from '../../platform/redis/leaderboard.ts'
import { leaderboard } from '../../worker/consumers/leaderboard.ts'
import type { Context } from '../../worker/event-consumer.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'

const db = connectDatabase(await privateDatabase(), { poolMax: 2 })
const redis = connectRedis(await privateRedis(), { name: 'test' })
afterAll(async () => {
  closeRedis(redis)
  await db.destroy()
})
beforeEach(async () => {
  await redis.flushdb()
  for (const table of ['ratings', 'season_ratings', 'players']) await db(table).delete()
})

const game = 'lightcycles'
const season = '2026-Q4'

test('the first event of a board makes it whole, with everyone who is in the database', async () => {
  const ada = await player('Ada', 30, 2)
  const bea = await player('Bea', 35, 3)
  await insertPlayer(db, account(randomUUIDv7(), 'Cid'))
  expect(await board()).toBeUndefined()

  await handle(changed(ada))
  expect(await board()).toEqual([bea, ada])
  expect(await board(season)).toEqual([bea, ada])
  expect(await redis.ttl(keys.leaderboard(`${game}:all`))).toBeGreaterThan(99 * 86_400)
})

test('an event that comes late or again changes nothing, nor does an entry that was read before', async () => {
  const ada = await player('Ada', 30, 2)
  const bea = await player('Bea', 25, 5)
  await handle(changed(ada), changed(bea))
  await rate(bea, 40, 6)
  await handle(changed(bea))
  await handle(changed(bea), changed(ada), changed(bea))
  expect(await board()).toEqual([bea, ada])

  const [early, late] = [await beginRead(redis), await beginRead(redis)]
  const write = (read: string, rating: number) =>
    writeEntries(redis, { game }, { read, entries: [{ playerId: bea, rating }] })
  await write(late, 1)
  expect(await board()).toEqual([ada, bea])
  await write(early, 9_999)
  expect(await board()).toEqual([ada, bea])
})

test('a deleted account leaves every board and the ratings of matchmaking, and no later match brings it back', async () => {
  const ada = await player('Ada', 30, 2)
  const bea = await player('Bea', 35, 3)
  await handle(changed(ada), changed(bea))
  expect(await redis.hgetall(keys.ratings(bea))).toEqual({ [game]: String(ratingOf({ mu: 35, sigma: 1 })) })

  await transact(db, (trx) => anonymisePlayer(trx, { playerId: bea, nowMs: 2, source: '/apis/test' }))
  await handle({ type: 'account.deleted', subject: bea, data: { playerId: bea, deletedAtMs: 2 } })
  await rate(bea, 45, 4)
  await handle(changed(bea))
  expect([await board(), await board(season)]).toEqual([[ada], [ada]])
  expect((await redis.keys('*')).filter((key) => key.includes(bea))).toEqual([])
  expect(await redis.hgetall(keys.leaderboardVersions(`${game}:all`))).not.toHaveProperty(bea)
})

test('a worker that was paused while a player was deleted, banned or unbanned does not undo it', async () => {
  const ada = await player('Ada', 30, 2)
  const bea = await player('Bea', 35, 3)
  await handle(changed(ada), changed(bea))
  const ban = { operatorId: ada, reason: 'test', nowMs: 2, source: '/apis/test' }

  await pausedMeanwhile(changed(bea), async () => {
    await transact(db, (trx) => banPlayer(trx, { playerId: bea, bannedAtMs: 2 }, ban))
    await handle(about('account.banned', bea))
  })
  expect([await board(), await board(season)]).toEqual([[ada], [ada]])

  await pausedMeanwhile(about('account.banned', bea), async () => {
    await transact(db, (trx) => unbanPlayer(trx, bea, ban))
    await handle(about('account.unbanned', bea))
  })
  expect([await board(), await board(season)]).toEqual([
    [bea, ada],
    [bea, ada],
  ])
  expect(Object.keys(await redis.hgetall(keys.leaderboardVersions(`${game}:all`))).toSorted()).toEqual(
    [ada, bea, 'floor', 'whole'].toSorted(),
  )
})

test('a board becomes whole though somebody leaves it while it is filled', async () => {
  const ada = await player('Ada', 30, 2)
  const bea = await player('Bea', 35, 3)
  let reads = 0
  async function* parts(): BoardParts {
    const all = readBoard(db, { game })
    let part = await all.next()
    while (!part.done) {
      reads += 1
      if (reads === 1) {
        await transact(db, (trx) => anonymisePlayer(trx, { playerId: bea, nowMs: 1, source: '/tests' }))
        const entries = [{ playerId: bea, rating: undefined }]
        await writeEntries(redis, { game }, { read: await beginRead(redis), entries })
      }
      const again = yield part.value
      part = await all.next(again)
    }
  }
  await fillBoard(redis, { game }, parts())
  expect(reads).toBe(2)
  expect(await board()).toEqual([ada])
})

test('a Redis that has restarted may have lost what was written: its boards are not read until they are filled again', async () => {
  const ada = await player('Ada', 30, 2)
  const bea = await player('Bea', 35, 3)
  await handle(changed(ada))
  await redis.hset(keys.leaderboardVersions(`${game}:all`), 'whole', 'another run')
  await redis.zrem(keys.leaderboard(`${game}:all`), bea)
  // Nor is it known any more that this one was taken out.
  const gone = randomUUIDv7()
  await redis.zadd(keys.leaderboard(`${game}:all`), -9_999, gone)
  await redis.hset(keys.leaderboardVersions(`${game}:all`), gone, 1)
  expect(await board()).toBeUndefined()
  await handle(changed(ada))
  expect(await board()).toEqual([bea, ada])
})

async function player(name: string, mu: number, matches: number): Promise<string> {
  const playerId = randomUUIDv7()
  await insertPlayer(db, account(playerId, name))
  await rate(playerId, mu, matches)
  return playerId
}

function account(playerId: string, name: string) {
  return { playerId, name, guest: false, role: 'player' as const, createdAtMs: 1 }
}

async function rate(playerId: string, mu: number, matches: number): Promise<void> {
  const standing = { ...newcomer, mu, sigma: 1, matches }
  const boards = [undefined, season].map((of) => ({ playerId, game, season: of, standing }) as const)
  await transact(db, (trx) => writeStandings(trx, boards, 1))
}

/** What an event of an account says beside whose it is does not matter here. */
function about(type: 'account.banned' | 'account.unbanned', playerId: string): Told {
  return { type, subject: playerId, data: { playerId } } as Told
}

/** Handles an event; between what it reads of the database and what it writes to Redis, `meanwhile` happens. */
async function pausedMeanwhile(event: Told, meanwhile: () => Promise<void>): Promise<void> {
  let paused = false
  const slow = new Proxy(redis, {
    get(target, name) {
      if (name !== 'evalsha') return Reflect.get(target, name) as unknown
      return async (...args: Parameters<typeof redis.evalsha>) => {
        if (!paused && args.includes(keys.leaderboard(`${game}:all`))) {
          paused = true
          await meanwhile()
        }
        return target.evalsha(...args)
      }
    },
  })
  await handleWith(slow, [event])
  expect(paused).toBe(true)
}

type Told = Pick<DomainEvent, 'type' | 'subject' | 'data'>

/** A match of which only the names matter: what the ratings are is read from the database. */
function changed(playerId: string): Pick<RatingChanged, 'type' | 'subject' | 'data'> {
  const ratings = { before: 1, after: 2, seasonBefore: 1, seasonAfter: 2, seasonMatches: 1 }
  const data = { playerId, game, season, matchId: randomUUIDv7(), ...ratings } as const
  return { type: 'rating.changed', subject: playerId, data }
}

function handle(...events: Told[]): Promise<void> {
  return handleWith(redis, events)
}

async function handleWith(connection: Redis, events: Told[]): Promise<void> {
  await transact(db, async (trx) => {
    await leaderboard.handle(
      trx,
      events as unknown as Parameters<typeof leaderboard.handle>[1],
      { redis: connection } as Context,
    )
  })
}

/** The players of a board, the best first; undefined where it is not whole. */
async function board(of?: string): Promise<string[] | undefined> {
  const slice = await readSlice(redis, { game, season: of }, { after: undefined, limit: 100 })
  return slice?.entries.map(({ playerId }) => playerId)
}
