import { afterAll, expect, onTestFinished, test } from 'vitest'
import { createLog } from '../../platform/log.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import { CircuitOpen } from '../../platform/outage.ts'
import { consume, type Handled, readBlockMsMax } from '../../worker/consume.ts'
import { EventStream } from '../../worker/event-stream.ts'
import { privateRedis } from '../helpers/servers.ts'
import { eventually } from './eventually.ts'

const redisUrl = await privateRedis()
const redis = connectRedis(redisUrl, { name: 'test' })
afterAll(() => closeRedis(redis))
const log = createLog({ role: 'test', name: 'test', level: 'silent' })

test('events are handled in any order, each acknowledged, and what is acknowledged is trimmed', async () => {
  const { stream, add, pending } = await freshStream()
  await add(...Array.from({ length: 300 }, (_, index) => `event ${index}`))
  const seen: string[] = []
  const consumer = start(stream, { handle: (event) => done(seen.push(event)), claimIdleMs: 20 })

  await eventually(() => seen.length).toBe(300)
  expect(new Set(seen).size).toBe(300)
  await eventually(pending).toBe(0)
  // A stream drops whole nodes of 100 entries.
  await eventually(() => redis.xlen(stream)).toBeLessThanOrEqual(100)
  expect(consumer.counts).toEqual({ handled: 300, dead: 0, failures: 0 })
})

test('events of before the first consumer are handled too', async () => {
  const { stream, add } = await freshStream()
  await add('early')
  const seen: string[] = []
  start(stream, { handle: (event) => done(seen.push(event)) })
  await eventually(() => seen).toEqual(['early'])
})

test('an event that is refused goes to the dead letters, and the others go on', async () => {
  const { stream, add, pending, dead } = await freshStream()
  const seen: string[] = []
  const consumer = start(stream, {
    handle: (event) => (event.startsWith('poison') ? refused('It is poison.') : done(seen.push(event))),
  })
  await add('a', 'poison 1', 'b', 'poison 2', 'c')
  await redis.xadd(stream, '*', 'other', 'field')

  await eventually(() => seen.toSorted()).toEqual(['', 'a', 'b', 'c'])
  await eventually(dead).toEqual([
    ['event', 'poison 1', 'error', 'It is poison.'],
    ['event', 'poison 2', 'error', 'It is poison.'],
  ])
  await eventually(pending).toBe(0)
  expect(consumer.counts.dead).toBe(2)
})

test('an event that always fails while others go through is given up', async () => {
  const { stream, add, dead, pending } = await freshStream()
  let handled = 0
  start(stream, {
    handle: (event) => (event === 'cursed' ? Promise.reject(new Error('a bug')) : done(handled++)),
  })
  await add('cursed')
  for (let index = 1; index <= 6; index += 1) {
    await add(`event ${index}`)
    await eventually(() => handled).toBe(index)
  }
  await eventually(dead).toMatchObject([['event', 'cursed', 'error', expect.stringContaining('a bug')]])
  await eventually(pending).toBe(0)
})

test('an event whose server is away is never given up, though others go through, and is handled as soon as it can be', async () => {
  const { stream, add, dead, pending } = await freshStream()
  let attempts = 0
  let handled = 0
  let away = true
  start(stream, {
    async handle(event) {
      if (event === 'unlucky' && away) {
        attempts++
        throw attempts % 2 ? new CircuitOpen('mariadb', 1_000) : lockTimeout
      }
      handled++
      return { ok: true }
    },
  })
  await add('unlucky')
  for (let index = 1; index <= 10; index++) {
    await add(`event ${index}`)
    await eventually(() => handled).toBe(index)
  }
  await eventually(() => attempts).toBeGreaterThan(10)
  expect([await dead(), await pending()]).toEqual([[], 1])
  away = false
  await eventually(pending).toBe(0)
  expect(handled).toBe(11)
})

test('events that come one after the other are handled in that order, those that had to wait among them', async () => {
  const { stream, add } = await freshStream()
  let away = true
  const seen: string[] = []
  const consumer = start(stream, {
    handle: (event) => (away ? Promise.reject(new CircuitOpen('mariadb', 1_000)) : done(seen.push(event))),
  })
  const names = Array.from({ length: 60 }, (_, index) => `event ${index}`)
  await add(...names)
  await eventually(() => consumer.counts.failures).toBeGreaterThan(heldMax)
  away = false
  await eventually(() => seen.length).toBe(names.length)
  expect(seen).toEqual(names)
})

test('while nothing goes through nothing is given up, no more is read than is held, and then all is handled', async () => {
  const { stream, add, dead, pending } = await freshStream()
  let down = true
  const seen = new Set<string>()
  const consumer = start(stream, {
    handle: (event) => (down ? Promise.reject(new Error('the database is down')) : done(seen.add(event))),
  })
  await add(...Array.from({ length: 20 }, (_, index) => `event ${index}`))

  await eventually(() => consumer.counts.failures).toBeGreaterThan(24)
  expect(await pending()).toBe(heldMax)
  expect(await dead()).toEqual([])
  down = false
  await eventually(() => seen.size).toBe(20)
  await eventually(pending).toBe(0)
  expect(await dead()).toEqual([])
})

test('what a dead consumer was given and did not acknowledge is claimed', async () => {
  const { stream, add, pending } = await freshStream()
  await add('a', 'b', 'c')
  const dead = new EventStream({
    reader: redis,
    redis,
    stream,
    group,
    consumer: 'dead',
    deadStream: `${stream}:dead`,
  })
  expect(await dead.read(2, 100)).toMatchObject([{ event: 'a' }, { event: 'b' }])

  const seen: string[] = []
  start(stream, { handle: (event) => done(seen.push(event)), claimIdleMs: 50 })
  await eventually(() => seen.toSorted()).toEqual(['a', 'b', 'c'])
  await eventually(pending).toBe(0)
})

test('trimming keeps what any group still needs', async () => {
  const { stream, add } = await freshStream()
  await add(...Array.from({ length: 250 }, (_, index) => `event ${index}`))
  const open = (name: string) =>
    new EventStream({
      reader: redis,
      redis,
      stream,
      group: name,
      consumer: 'c',
      deadStream: `${stream}:dead`,
    })
  const fast = open('fast')
  const slow = open('slow')
  for (const { id } of await fast.read(250, 100)) await fast.acknowledge(id)
  const [first, ...rest] = await slow.read(250, 100)
  for (const { id } of rest) await slow.acknowledge(id)

  await fast.trim()
  expect(await redis.xlen(stream)).toBe(250)
  await slow.acknowledge(first?.id ?? '')
  await fast.trim()
  expect(await redis.xlen(stream)).toBeLessThanOrEqual(100)
})

test('a Redis that was emptied is used again', async () => {
  const { stream, add } = await freshStream()
  const seen: string[] = []
  start(stream, { handle: (event) => done(seen.push(event)) })
  await add('before')
  await eventually(() => seen).toEqual(['before'])
  await redis.flushdb()
  await add('after')
  await eventually(() => seen).toEqual(['before', 'after'])
})

test('stopping ends what is being handled first', async () => {
  const { stream, add, pending } = await freshStream()
  const started = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<Handled>()
  const consumer = start(stream, {
    handle: () => {
      started.resolve()
      return finish.promise
    },
  })
  await add('slow')
  await started.promise
  const stopped = consumer[Symbol.asyncDispose]()
  finish.resolve({ ok: true })
  await stopped
  expect(await pending()).toBe(0)
})

const lockTimeout = Object.assign(new Error('Lock wait timeout exceeded'), { errno: 1205 })
const group = 'group'
const concurrentMax = 1
/** Eight for each that is handled at once. */
const heldMax = 8
let streams = 0

async function freshStream() {
  streams += 1
  const stream = `events:${streams}`
  return {
    stream,
    add: async (...events: string[]) => {
      for (const event of events) await redis.xadd(stream, '*', 'event', event)
    },
    pending: async () => (await redis.xpending(stream, group))[0],
    dead: async () => (await redis.xrange(`${stream}:dead`, '-', '+')).map(([, fields]) => fields),
  }
}

function start(
  stream: string,
  options: { handle: (event: string) => Promise<Handled>; claimIdleMs?: number },
) {
  const { handle, claimIdleMs = 60_000 } = options
  const reader = connectRedis(redisUrl, { name: 'reader', blockMs: readBlockMsMax })
  const events = new EventStream({
    reader,
    redis,
    stream,
    group,
    consumer: 'live',
    deadStream: `${stream}:dead`,
  })
  const consumer = consume({ events, handle, concurrentMax, claimIdleMs, log })
  onTestFinished(async () => {
    await consumer[Symbol.asyncDispose]()
    closeRedis(reader)
  })
  return consumer
}

/** Takes what its argument did, so that a handler stays one expression. */
function done(_effect: unknown): Promise<Handled> {
  return Promise.resolve({ ok: true })
}

function refused(reason: string): Promise<Handled> {
  return Promise.resolve({ ok: false, reason })
}
