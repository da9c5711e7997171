import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import type { FinishedMatch } from '../../generated/messages.ts'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { readStats } from '../../platform/db/player-stats.ts'
import { createLog } from '../../platform/log.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import { readConfig } from '../../worker/config.ts'
import { recordMatches } from '../../worker/consumers/record-match.ts'
import { EventStream } from '../../worker/event-stream.ts'
import { startWorker } from '../../worker/start-worker.ts'
import { startProxy } from '../db/proxy.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { eventually } from './eventually.ts'
import { eventOf, makeMatch, makePlayers } from './make-match.ts'

const databaseUrl = await privateDatabase()
const redisUrl = await privateRedis()
const db = connectDatabase(databaseUrl, { poolMax: 4 })
const redis = connectRedis(redisUrl, { name: 'test' })
afterAll(async () => {
  closeRedis(redis)
  await db.destroy()
})
beforeEach(async () => {
  await redis.flushdb()
})

const env = { REDIS_URL: redisUrl, DATABASE_URL: databaseUrl, WORKER_CLAIM_IDLE_MS: '100' }

test('two worker processes record every match once, though one is killed and every event comes twice', async () => {
  const players = makePlayers(6)
  const matches = Array.from({ length: 80 }, (_, index) => {
    const seats = [0, 1, 2].map((seat) => players[(index + seat * (1 + (index % 2))) % 6] ?? '')
    return makeMatch({ players: seats, placements: [1, 2, 3] })
  })
  const [victim] = await Promise.all([spawnWorker('worker-1'), spawnWorker('worker-2')])

  const publishing = publish(...matches, ...matches)
  await eventually(() => countMatches()).toBeGreaterThan(5)
  victim.kill('SIGKILL')
  await publishing

  await eventually(unsettled).toBe(0)
  expect(await countMatches()).toBe(matches.length)
  const stats = async () => (await Promise.all(players.map((player) => readStats(db, player)))).flat()
  await eventually(async () => (await stats()).map((each) => each.matches)).toEqual(
    players.map((player) => matches.filter(hasSeat(player)).length),
  )
})

test('a worker process says that it is ready, and stops cleanly when told to', async () => {
  const worker = await spawnWorker('worker-1')
  expect(worker.ready).toMatchObject({ kind: 'ready', role: 'worker', name: 'worker-1' })
  expect((await fetch(`${worker.ready.urls.ops}/readyz`)).status).toBe(200)
  worker.kill('SIGTERM')
  expect(await worker.exited).toEqual([0, null])
})

test('a match recorded by a worker that died before its acknowledgement is acknowledged, and changes nothing', async () => {
  const players = makePlayers(2)
  const match = makeMatch({ players, placements: [1, 2] })
  await redis.xgroup('CREATE', keys.finishedMatches(), keys.recorderGroup(), '0', 'MKSTREAM')
  await publish(match)
  await redis.xreadgroup('GROUP', keys.recorderGroup(), 'dead', 'STREAMS', keys.finishedMatches(), '>')
  await transact(db, (trx) => recordMatches(trx, [eventOf(match)]))

  await startHere()
  await eventually(unsettled).toBe(0)
  expect(await db('match_seats').where('match_id', match.matchId)).toHaveLength(2)
  expect(await Promise.all(players.map((player) => readStats(db, player)))).toEqual([[], []])
})

test('what is no event, or contradicts itself, goes to the dead letters, and the matches around it are recorded', async () => {
  const good = [1, 2].map(() => makeMatch({ players: makePlayers(2), placements: [1, 2] }))
  const [player = '', other = ''] = makePlayers(2)
  const event = (changed: object) => {
    const whole = eventOf(makeMatch({ players: [player, other], placements: [1, 2] }))
    return JSON.stringify({ ...whole, ...changed })
  }
  const unplaced = eventOf(makeMatch({ players: [player, other] }))
  unplaced.data.ending.counted = true
  const bad = {
    '{': ['unreadable', 'not JSON'],
    [event({ type: 'match.other' })]: ['invalid', 'No event has its type'],
    [event({ surplus: 1 })]: ['invalid', 'breaks its schema'],
    [event({ subject: player })]: ['permanent', 'another match'],
    [JSON.stringify(eventOf(makeMatch({ players: [player, player], placements: [1, 2] })))]: [
      'permanent',
      'two seats',
    ],
    [JSON.stringify(unplaced)]: ['permanent', 'no placement'],
    [`"${'x'.repeat(100_000)}"`]: ['unreadable', '100002 characters'],
    [JSON.stringify(accountCreatedEvent)]: ['invalid', 'It is no match.finished'],
  }

  await publish(good[0] ?? makeMatch({ players: [] }))
  for (const text of Object.keys(bad)) await redis.xadd(keys.finishedMatches(), '*', 'event', text)
  await publish(good[1] ?? makeMatch({ players: [] }))
  const recordedBefore = await countMatches()
  const worker = await startHere()

  await eventually(() => countMatches()).toBe(recordedBefore + good.length)
  const letters = () =>
    db('dead_letters').select<Record<'consumer' | 'event' | 'error' | 'error_class', string>[]>()
  await eventually(letters).toHaveLength(Object.keys(bad).length)
  for (const [text, [errorClass, reason]] of Object.entries(bad)) {
    const letter = (await letters()).find((each) => each.event === text.slice(0, 65_536))
    expect(letter).toMatchObject({ consumer: 'recorder', error_class: errorClass })
    expect(letter?.error).toContain(reason)
  }
  expect(worker.counts.get('recorder')).toMatchObject({ dead: Object.keys(bad).length, failed: 3 })
  await eventually(unsettled).toBe(0)
})

test.each(['cut', 'freeze'] as const)(
  'while the database is gone (%s) nothing is acknowledged or given up; when it is back all is recorded, once, within 10 s',
  async (loss) => {
    await using proxy = await startProxy(databaseUrl)
    const worker = await startHere({ DATABASE_URL: proxy.url })
    const ready = async () => (await fetch(`${worker.urls['ops']}/readyz`)).status
    expect(await ready()).toBe(200)
    const matches = Array.from({ length: 60 }, () =>
      makeMatch({ players: makePlayers(2), placements: [1, 2] }),
    )

    await proxy[loss]()
    const recordedBefore = await countMatches()
    await publish(...matches)
    await eventually(ready).toBe(503)
    expect(worker.counts.get('recorder')).toEqual({ handled: 0, failed: 0, dead: 0 })

    await proxy.open()
    await eventually(unsettled).toBe(0)
    expect(await countMatches()).toBe(recordedBefore + matches.length)
    expect(worker.counts.get('recorder')).toMatchObject({ failed: 0, dead: 0 })
    await eventually(ready).toBe(200)
  },
)

test('a worker that starts before its servers are there waits for them', async () => {
  await using databaseProxy = await startProxy(databaseUrl)
  await using redisProxy = await startProxy(redisUrl)
  await databaseProxy.cut()
  await redisProxy.cut()
  const match = makeMatch({ players: makePlayers(2), placements: [1, 2] })
  await publish(match)
  const worker = await startHere({ DATABASE_URL: databaseProxy.url, REDIS_URL: redisProxy.url })
  expect((await fetch(`${worker.urls['ops']}/livez`)).status).toBe(200)
  expect((await fetch(`${worker.urls['ops']}/readyz`)).status).toBe(503)

  await databaseProxy.open()
  await redisProxy.open()
  await eventually(() => db('matches').where('id', match.matchId)).toHaveLength(1)
})

test('a configuration that cannot work is refused, with every problem in it', () => {
  expect(() => readConfig({ REDIS_URL: 'http://x', WORKER_CLAIM_IDLE_MS: 'soon' })).toThrow(
    /REDIS_URL[^]*DATABASE_URL[^]*WORKER_CLAIM_IDLE_MS/,
  )
})

async function startHere(overrides: Record<string, string> = {}) {
  const log = createLog({ role: 'worker', name: 'here', level: 'silent' })
  const worker = await startWorker(readConfig({ ...env, ...overrides }), log)
  onTestFinished(() => worker[Symbol.asyncDispose]())
  return worker
}

async function spawnWorker(name: string) {
  const child = fork(new URL('../../worker/main.ts', import.meta.url), {
    env: { ...env, PATH: process.env['PATH'], INSTANCE_NAME: name, LOG_LEVEL: 'warn' },
    execPath: process.execPath,
    execArgv: [],
  })
  const exited = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await exited
  })
  const [ready] = (await once(child, 'message')) as [{ kind: string; urls: { ops: string } }]
  return { ready, exited, kill: (signal: NodeJS.Signals) => child.kill(signal) }
}

async function publish(...matches: FinishedMatch[]): Promise<void> {
  for (const match of matches) {
    await redis.xadd(keys.finishedMatches(), '*', 'event', JSON.stringify(eventOf(match)))
  }
}

/** Of another stream. */
const accountCreatedEvent = {
  ...{
    specversion: '1.0',
    id: randomUUID(),
    source: '/apis/api-1',
    type: 'account.created',
    subject: randomUUID(),
  },
  ...{ time: '2026-11-22T15:30:12.345Z', datacontenttype: 'application/json' },
  dataschema: 'urn:matchwire:account.created:1',
  data: { playerId: randomUUID(), guest: false, createdAtMs: 1 },
}

/** How many events are not acknowledged yet: what is acknowledged is deleted. */
function unsettled(): Promise<number> {
  return redis.xlen(keys.finishedMatches())
}

async function countMatches(): Promise<number> {
  const [row] = await db('matches').count<{ count: number }[]>({ count: '*' })
  return row?.count ?? 0
}

function hasSeat(player: string): (match: FinishedMatch) => boolean {
  return ({ ending }) => ending.seats.some((seat) => seat.playerId === player)
}

test('a backlog of ended matches is told as it is: what nobody has been given, and what has waited for how long', async () => {
  const held = connectRedis(redisUrl, { name: 'held' })
  onTestFinished(() => closeRedis(held))
  const options = { stream: keys.finishedMatches(), group: keys.recorderGroup(), consumer: 'test' }
  const stream = new EventStream({ reader: held, redis, ...options })
  const matches = (count: number) =>
    Array.from({ length: count }, () => makeMatch({ players: makePlayers(2) }))
  await publish(...matches(3))
  await stream.acknowledge((await stream.read(10, 100)).map(({ id }) => id))
  expect(await stream.standing()).toEqual({ lag: 0, pending: 0, oldestAtMs: undefined })
  await publish(...matches(5))
  const [oldest] = await stream.read(2, 100)
  expect(await stream.standing()).toEqual({
    lag: 3,
    pending: 2,
    oldestAtMs: Number.parseInt(oldest?.id ?? ''),
  })
})
