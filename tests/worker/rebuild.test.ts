import { execFile } from 'node:child_process'
import { randomUUIDv7 } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { connectDatabase } from '../../platform/db/client.ts'
import { insertPlayer } from '../../platform/db/players.ts'
import { readSubjectsBefore } from '../../platform/db/rebuild-locks.ts'
import { createLog } from '../../platform/log.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import { readConfig } from '../../worker/config.ts'
import { leaderboard } from '../../worker/consumers/leaderboard.ts'
import { collect, shownMax } from '../../worker/rebuild/compare.ts'
import { rebuild, type Report } from '../../worker/rebuild/rebuild.ts'
import { startWorker } from '../../worker/start-worker.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { eventually } from './eventually.ts'
import { eventOf, makeMatch } from './make-match.ts'

const databaseUrl = await privateDatabase()
const redisUrl = await privateRedis()
const db = connectDatabase(databaseUrl, { poolMax: 6 })
const redis = connectRedis(redisUrl, { name: 'test' })
afterAll(async () => {
  closeRedis(redis)
  await db.destroy()
})

const players = Array.from({ length: 9 }, () => randomUUIDv7())
const seasons = ['2026-11-22T12:00:00Z', '2027-01-02T12:00:00Z'].map((time) => Date.parse(time))

test('what the consumers made is what their matches make afresh; damage is found, and mended while they go on', async () => {
  for (const [index, playerId] of players.entries()) {
    const account = {
      playerId,
      name: `Player ${index}`,
      guest: false,
      role: 'player',
      createdAtMs: 1,
    } as const
    await insertPlayer(db, account)
  }
  await Promise.all([startHere('worker-1'), startHere('worker-2'), play(120)])
  const whole = await settled(120)
  expect(whole.matches).toEqual({ rated: 100, waiting: { ranking: 0, stats: 0 } })
  expect(whole.boards).toEqual({ whole: 3, unfilled: 0 })
  expect(counts(whole)).toEqual({ standings: 0, seats: 0, totals: 0, boards: 0 })
  expect(await runCommand('--check', '--json')).toMatchObject({
    code: 0,
    report: { differences: { count: 0 } },
  })

  const [ada = '', bea = '', cid = '', dan = ''] = players
  await db('ratings').where({ player_id: ada }).update({ rating: 60_000 })
  await db('ratings').where({ player_id: bea }).update({ mu: 50 })
  await db('season_ratings').where({ player_id: cid, season: '2026-Q4' }).delete()
  await db('player_stats').where({ player_id: dan }).update({ abandons: 77 })
  const seats = await db('match_seats')
    .where({ player_id: dan })
    .whereNotNull('rating_after')
    .update({ rating_after: 7 })
  expect(seats).toBeGreaterThan(shownMax)
  await redis.zadd(keys.leaderboard('lightcycles:2027-Q1'), -9_999, cid)
  await redis.zrem(keys.leaderboard('lightcycles:2027-Q1'), dan)
  // The boards are compared with the ratings as they are: that of all seasons has Ada elsewhere, that of 2026-Q4 Cid, who has no rating there.
  const damaged = await check()
  expect(counts(damaged)).toEqual({ standings: 3, seats, totals: 1, boards: 4 })
  expect(damaged.differences.seats.first).toHaveLength(shownMax)
  expect(await runCommand('--check', '--json')).toMatchObject({
    code: 1,
    report: { differences: { count: 8 + seats, seats } },
  })

  const [mended] = await Promise.all([runCommand('--json'), play(60)])
  expect(mended).toMatchObject({ code: 0, report: { mode: 'rebuild' } })
  expect(counts(await settled(180))).toEqual({ standings: 0, seats: 0, totals: 0, boards: 0 })
})

test('of many differences the first are kept, and all are counted and mended, a part at a time', async () => {
  const parts: number[][] = []
  const numbers = Array.from({ length: 1_001 }, (_, index) => index)
  const differing = await collect(Readable.from(numbers), (part) =>
    Promise.resolve(void parts.push([...part])),
  )
  expect(differing).toEqual({ count: 1_001, first: numbers.slice(0, shownMax) })
  expect(parts.map((part) => part.length)).toEqual([500, 500, 1])
  expect(parts.flat()).toEqual(numbers)
})

function check(): Promise<Report> {
  return rebuild({ db, redis, check: true, tell: () => {}, nowMs: Date.now })
}

function counts({ differences }: Report) {
  const { standings, seats, totals, boards } = differences
  return { standings: standings.count, seats: seats.count, totals: totals.count, boards: boards.count }
}

/** Once every match is recorded and every event handled. */
async function settled(recorded: number): Promise<Report> {
  await eventually(async () => (await db('matches').pluck('id')).length).toBe(recorded)
  await eventually(async () => (await check()).matches.waiting).toEqual({ ranking: 0, stats: 0 })
  await eventually(() => readSubjectsBefore(db, 'leaderboard', leaderboard.types)).toEqual(new Set())
  return check()
}

/** One of six does not count. */
async function play(count: number): Promise<void> {
  const matches = Array.from({ length: count }, (_, index) => {
    const seats = players.map((_, seat) => players[(seat * 2 + index) % 9] ?? '').slice(0, 2 + (index % 7))
    const placements = index % 6 === 0 ? undefined : seats.map((_, seat) => 1 + ((seat * index) % 3))
    return makeMatch({
      players: seats,
      endedAtMs: seasons[index % 2] ?? 0,
      ...(placements && { placements }),
    })
  })
  // Each twice, as after a worker that died before it could acknowledge it.
  for (const match of [...matches, ...matches])
    await redis.xadd(keys.finishedMatches(), '*', 'event', JSON.stringify(eventOf(match)))
}

async function startHere(name: string): Promise<void> {
  const log = createLog({ role: 'worker', name, level: 'silent' })
  const env = { REDIS_URL: redisUrl, DATABASE_URL: databaseUrl, INSTANCE_NAME: name }
  const worker = await startWorker(readConfig(env), log)
  onTestFinished(() => worker[Symbol.asyncDispose]())
}

function runCommand(...args: string[]): Promise<{ code: number; report: unknown }> {
  return new Promise((resolve) => {
    const command = new URL('../../worker/rebuild/main.ts', import.meta.url).pathname
    const env = { ...process.env, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl }
    execFile(process.execPath, [command, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), report: stdout ? JSON.parse(stdout) : stderr })
    })
  })
}
