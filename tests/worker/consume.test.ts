import { randomUUID } from 'node:crypto'
import type { Knex } from 'knex'
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { connectDatabase } from '../../platform/db/client.ts'
import { parkEvents } from '../../platform/db/event-retries.ts'
import { partitionOf } from '../../platform/db/outbox.ts'
import { CircuitOpen } from '../../platform/outage.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import { type Consuming, inTransaction, settle } from '../../worker/consume.ts'
import { consumeLog } from '../../worker/consume-log.ts'
import { type EventConsumer, PermanentError } from '../../worker/event-consumer.ts'
import type { Feed } from '../../worker/event-feed.ts'
import { readEvent } from '../../worker/received-event.ts'
import { retryDue, retryEvents } from '../../worker/retry-events.ts'
import { connectionOf, waitsForLock } from '../helpers/lock-waits.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { accountCreated, beginMs, consumingOf, everyPartition, readLog, tell, tellText } from './consuming.ts'
import { eventually } from './eventually.ts'

const databaseUrl = await privateDatabase()
const db = connectDatabase(databaseUrl, { poolMax: 8 })
const otherDb = connectDatabase(databaseUrl, { poolMax: 8 })
const redis = connectRedis(await privateRedis(), { name: 'test' })
await db.raw(`CREATE TABLE effects (n BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, consumer VARCHAR(32) NOT NULL,
  subject UUID NOT NULL, event_id UUID NOT NULL) ENGINE = InnoDB`)
afterAll(async () => {
  closeRedis(redis)
  await Promise.all([db.destroy(), otherDb.destroy()])
})

let consumers = 0
let clock = { nowMs: beginMs }
beforeEach(async () => {
  clock = { nowMs: beginMs }
  // A consumer that is new begins with what the log has.
  await db('event_log').delete()
})

test('consumer idempotency: an event that is delivered twice has one effect', async () => {
  const { consuming, effects, start } = prepare()
  const player = randomUUID()
  const ids = await tell(db, accountCreated(player), accountCreated(player))
  const texts = await textsOf(ids)
  await tellText(db, partitionOf(player), ...texts, ...texts)
  start()
  await caughtUp(consuming)
  expect(await effects()).toEqual(ids)
})

test('consumer idempotency: an event that two workers have at the same time has one effect', async () => {
  const { consuming, effects } = prepare()
  const ids = await tell(db, ...Array.from({ length: 40 }, () => accountCreated()))
  const events = (await textsOf(ids)).map((text) => readEvent(text))
  const elsewhere = consumingOf(consuming.consumer, { db: otherDb, redis, clock })
  await Promise.all(
    [consuming, elsewhere, consuming, elsewhere].map((each, index) => {
      const mine = index % 2 === 0 ? events : events.toReversed()
      return inTransaction(each, mine, (trx, outcome) => settle(trx, each, mine, outcome))
    }),
  )
  expect((await effects()).toSorted()).toEqual(ids.toSorted())
})

test('two workers that both think they have every partition handle each event once, and those of a subject in order', async () => {
  const { consuming, effects, start } = prepare()
  const players = Array.from({ length: 10 }, () => randomUUID())
  start()
  start(consumingOf(consuming.consumer, { db: otherDb, redis, clock }))
  const told: string[] = []
  for (let round = 0; round < 10; round++)
    told.push(...(await tell(db, ...players.map((id) => accountCreated(id)))))
  await caughtUp(consuming)
  expect((await effects()).toSorted()).toEqual(told.toSorted())
  for (const player of players) {
    const ofPlayer = await effects(player)
    expect(ofPlayer).toEqual(told.filter((id) => ofPlayer.includes(id)))
  }
})

test('a consumer begins with what the log has, wants its types alone, and goes on where it was', async () => {
  const { consuming, effects, start } = prepare()
  const player = randomUUID()
  const [first] = await tell(db, accountCreated(player), {
    ...{ type: 'account.deleted', subject: player, data: { playerId: player, deletedAtMs: 1 } },
    ...{ source: '/apis/test', atMs: 1 },
  })
  const running = start()
  await caughtUp(consuming)
  await running[Symbol.asyncDispose]()
  const [second] = await tell(db, accountCreated(player))
  start()
  await caughtUp(consuming)
  expect(await effects(player)).toEqual([first, second])
})

test('what a batch is to do after its commit is done then, and a failure of it changes nothing', async () => {
  const seen: string[] = []
  const { consuming, effects, start } = prepare({
    afterCommit: async () => {
      seen.push(...(await effects()))
      throw new Error('nobody is there')
    },
  })
  const [id] = await tell(db, accountCreated())
  start()
  await caughtUp(consuming)
  await eventually(() => seen).toEqual([id])
  expect(consuming.counts).toEqual({ handled: 1, failed: 0, dead: 0 })
})

test('retry to DLQ: an event that always fails is tried so often, later and later, and is a dead letter; its neighbours go on', async () => {
  const { consuming, poison, effects, start, letters, dueAtMs } = prepare()
  const player = randomUUID()
  const ids = await tell(db, ...Array.from({ length: 9 }, () => accountCreated(player)))
  const [cursed = ''] = poison(ids[4] ?? '')
  start()
  await caughtUp(consuming)
  expect(await effects()).toEqual(ids.filter((id) => id !== cursed))

  const waitedMs: number[] = []
  for (let attempt = 1; attempt < 8; attempt++) {
    expect(await letters()).toEqual([])
    waitedMs.push((await dueAtMs(cursed)) - clock.nowMs)
    clock.nowMs = (await dueAtMs(cursed)) - 1
    expect(await retryDue(consuming)).toBe(0)
    clock.nowMs += 1
    expect(await retryDue(consuming)).toBe(1)
  }
  expect(waitedMs).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000])
  expect(await letters()).toMatchObject([
    {
      ...{ event_id: cursed, type: 'account.created', subject: player, attempts: 8, state: 'dead' },
      ...{ error_class: 'Error', error: 'Error: poison', first_failed_at_ms: beginMs },
      dead_at_ms: clock.nowMs,
    },
  ])
  expect(await retries()).toEqual([])
  expect(consuming.counts).toMatchObject({ failed: 8, dead: 1 })
  expect((await effects()).includes(cursed)).toBe(false)
})

test('an error that goes on for longer than its column takes nothing but its own event away, and is kept in part', async () => {
  const { consuming, poison, effects, start, letters, dueAtMs } = prepare({
    error: new Error('ü'.repeat(70_000)),
  })
  const [cursed = '', other = ''] = await tell(db, accountCreated(), accountCreated())
  poison(cursed)
  start()
  await caughtUp(consuming)
  expect(await effects()).toEqual([other])
  for (let attempt = 1; attempt < 8; attempt++) {
    clock.nowMs = await dueAtMs(cursed)
    expect(await retryDue(consuming)).toBe(1)
  }
  expect(await letters()).toMatchObject([{ event_id: cursed, error: `Error: ${'ü'.repeat(3_993)}` }])
})

test('retry to DLQ: an event that fails for good is a dead letter at once', async () => {
  const { consuming, poison, effects, start, letters } = prepare({ error: new PermanentError('never') })
  const ids = await tell(db, ...Array.from({ length: 3 }, () => accountCreated()))
  poison(ids[1] ?? '')
  start()
  await caughtUp(consuming)
  expect((await effects()).toSorted()).toEqual(ids.toSpliced(1, 1).toSorted())
  expect(await letters()).toMatchObject([{ event_id: ids[1], attempts: 1, error_class: 'permanent' }])
  expect(await retries()).toEqual([])
})

test('retry to DLQ: what nobody can read is one dead letter, however often it comes, and its neighbours go on', async () => {
  const { consuming, effects, start, letters } = prepare()
  const player = randomUUID()
  const [id = ''] = await tell(db, accountCreated(player))
  const [text = ''] = await textsOf([id])
  const broken = text.replace('"guest":true', '"guest":7').replace(id, randomUUID())
  const long = `"${'x'.repeat(100_000)}"`
  await tellText(db, partitionOf(player), '{', '{', broken, long, broken, '17', long)
  const [last] = await tell(db, accountCreated(player))
  start()
  await caughtUp(consuming)
  expect(await effects()).toEqual([id, last])
  expect((await letters()).map((letter) => [letter.error_class, letter.type, letter.subject])).toEqual([
    ['unreadable', 'unknown', 'unknown'],
    ['invalid', 'account.created', player],
    ['unreadable', 'unknown', 'unknown'],
    ['unreadable', 'unknown', 'unknown'],
  ])
})

test('of a newer release, a type that nobody here knows is passed over, and a shape that nobody here knows is a dead letter', async () => {
  const { consuming, effects, start, letters } = prepare()
  const player = randomUUID()
  const [id = ''] = await tell(db, accountCreated(player))
  const [text = ''] = await textsOf([id])
  const newer = (change: object) => JSON.stringify({ ...JSON.parse(text), id: randomUUID(), ...change })
  const data = { playerId: player, guest: true, createdAtMs: beginMs, country: 'new here' }
  await tellText(db, partitionOf(player), newer({ type: 'account.renamed' }), newer({ data }))
  start()
  await caughtUp(consuming)
  expect(await effects()).toEqual([id])
  expect((await letters()).map((letter) => [letter.error_class, letter.type])).toEqual([
    ['invalid', 'account.created'],
  ])
})

test('retry to DLQ: an event that was given up and comes back is handled once, though it comes back twice', async () => {
  const { consuming, poison, heal, effects, start, letters } = prepare({ error: new PermanentError('a bug') })
  const player = randomUUID()
  const [cursed = ''] = poison(...(await tell(db, accountCreated(player))))
  start()
  await caughtUp(consuming)
  const [letter] = await letters()
  const { consumer, type, subject, event } = letter ?? expect.fail('There is no letter.')
  const replay = () =>
    db.transaction((trx) =>
      parkEvents(trx, [{ consumer, eventId: cursed, type, subject, event }], clock.nowMs),
    )
  heal()
  await replay()
  await replay()
  expect(await retryDue(consuming)).toBe(1)
  await replay()
  expect(await retryDue(consuming)).toBe(1)
  expect(await effects()).toEqual([cursed])
  expect(await retries()).toEqual([])
})

test('where later events wait, those of the subject come after the one that is tried again, in order, and others do not wait', async () => {
  const { consuming, poison, heal, effects, start, dueAtMs } = prepare({ laterEvents: 'wait' })
  const [player, other] = [randomUUID(), randomUUID()]
  const ids = await tell(db, ...[player, player, other, player].map((id) => accountCreated(id)))
  const [first = ''] = poison(ids[0] ?? '')
  start()
  await caughtUp(consuming)
  const [later] = await tell(db, accountCreated(player))
  await caughtUp(consuming)
  expect(await effects()).toEqual([ids[2]])
  expect(await retryDue(consuming)).toBe(0)

  heal()
  clock.nowMs = await dueAtMs(first)
  while ((await retryDue(consuming)) > 0);
  expect(await effects(player)).toEqual([first, ids[1], ids[3], later])
  const [last] = await tell(db, accountCreated(player))
  await caughtUp(consuming)
  expect((await effects(player)).at(-1)).toBe(last)
})

test('where later events wait, a dead letter lets them go on', async () => {
  const { consuming, poison, effects, start, letters, dueAtMs } = prepare({ laterEvents: 'wait' })
  const player = randomUUID()
  const ids = await tell(db, accountCreated(player), accountCreated(player))
  const [cursed = ''] = poison(ids[0] ?? '')
  start()
  await caughtUp(consuming)
  for (let attempt = 1; attempt < 8; attempt++) {
    clock.nowMs = await dueAtMs(cursed)
    expect(await effects(player)).toEqual([])
    await retryDue(consuming)
  }
  expect(await letters()).toMatchObject([{ event_id: cursed }])
  expect(await retryDue(consuming)).toBe(1)
  expect(await effects(player)).toEqual([ids[1]])
})

test('of two workers that try again at the same time one handles the event', async () => {
  const { consuming, poison, heal, effects, start, dueAtMs } = prepare({ laterEvents: 'wait' })
  const player = randomUUID()
  const ids = await tell(db, ...Array.from({ length: 4 }, () => accountCreated(player)))
  const [first = ''] = poison(ids[0] ?? '')
  start()
  await caughtUp(consuming)
  heal()
  clock.nowMs = await dueAtMs(first)
  const elsewhere = consumingOf(consuming.consumer, { db: otherDb, redis, clock })
  while ((await retries()).length > 0)
    await Promise.all([consuming, elsewhere, consuming].map((each) => retryDue(each)))
  expect(await effects(player)).toEqual(ids)
})

test('an event for which the database takes too long is tried so often, and is a dead letter; its neighbours go on', async () => {
  const tooLong = Object.assign(new Error('too long'), { errno: 1969 })
  const { consuming, poison, effects, letters, start, sizes } = prepare({ error: tooLong })
  const player = randomUUID()
  const ids = await tell(db, ...Array.from({ length: 4 }, () => accountCreated(player)))
  const [slow = ''] = poison(ids[2] ?? '')
  start()
  await caughtUp(consuming)
  expect(await effects()).toEqual(ids.filter((id) => id !== slow))
  // Half of what was there, and then as much again as is well.
  expect(sizes).toEqual([4, 2, 2, 1, 1])
  while ((await letters()).length === 0) {
    clock.nowMs += 3_600_000
    expect(await retryDue(consuming)).toBe(1)
  }
  expect(await letters()).toMatchObject([{ event_id: slow, error_class: 'Error' }])
  expect(await retries()).toEqual([])
})

test('an event for which a server cannot do its part, and a consumer whose server is away, hold up nothing else that is due', async () => {
  const full = Object.assign(new Error('full'), { errno: 1114 })
  const { consuming, poison, effects } = prepare({ error: full })
  const ids = await tell(db, accountCreated(), accountCreated(), accountCreated())
  poison(ids[0] ?? '')
  const away = prepare({ error: new CircuitOpen('redis', 1_000) })
  away.poison(...ids)
  const texts = await textsOf(ids)
  for (const { consumer } of [away.consuming, consuming]) {
    const waiting = texts
      .map((text) => readEvent(text))
      .map(({ id, type, subject, text: event }) => {
        return { consumer: consumer.name, eventId: id, type, subject, event }
      })
    await db.transaction((trx) => parkEvents(trx, waiting, clock.nowMs))
  }
  const running = retryEvents([away.consuming, consuming], consuming.context)
  onTestFinished(() => running[Symbol.asyncDispose]())
  await eventually(() => effects()).toEqual(ids.slice(1))
  expect(away.tries()).toBeGreaterThan(0)
  expect(await away.effects()).toEqual([])
  expect(await db('event_retries').whereIn('event_id', ids).pluck('attempts')).toEqual([0, 0, 0, 0])
})

test('while a server is away nothing moves, nothing is an attempt, and then all is handled in order', async () => {
  const { consuming, poison, heal, effects, start, letters, tries } = prepare({
    error: new CircuitOpen('redis', 1_000),
  })
  const player = randomUUID()
  const ids = await tell(db, ...Array.from({ length: 5 }, () => accountCreated(player)))
  poison(ids[2] ?? '')
  start()
  await eventually(tries).toBeGreaterThan(2)
  expect([await effects(), await letters(), await retries()]).toEqual([[], [], []])
  expect(consuming.counts).toEqual({ handled: 0, failed: 0, dead: 0 })
  heal()
  await caughtUp(consuming)
  expect(await effects()).toEqual(ids)
})

test('a deadlock takes the whole batch back, and it is done again: it is no attempt, and nothing is lost', async () => {
  const [mine = 0, theirs = 0] = await insertRows(db, 2)
  const lock = async (trx: Knex.Transaction, n: number) => trx('effects').where({ n }).forUpdate()
  let others: Promise<unknown> = Promise.resolve()
  let deadlocks = 0
  const { consuming, effects, start, letters } = prepare({
    async before(trx) {
      if (deadlocks > 0) return
      await lock(trx, mine)
      const locked = Promise.withResolvers<number>()
      others = otherDb.transaction(async (other) => {
        await insertRows(other, 200) // InnoDB ends the transaction that has written less.
        await lock(other, theirs)
        locked.resolve(await connectionOf(other))
        await lock(other, mine)
      })
      const other = await locked.promise
      await eventually(() => waitsForLock(db, other)).toBe(true)
      await lock(trx, theirs).catch((error: unknown) => {
        deadlocks += 1
        throw error
      })
    },
  })
  const ids = await tell(db, ...Array.from({ length: 5 }, () => accountCreated()))
  start()
  await caughtUp(consuming)
  await others
  expect(deadlocks).toBe(1)
  expect((await effects()).toSorted()).toEqual(ids.toSorted())
  expect([await letters(), await retries()]).toEqual([[], []])
  expect(consuming.counts).toEqual({ handled: 5, failed: 0, dead: 0 })
})

test('what the bus has of a database that was restored since is neither handled nor passed over', async () => {
  const { consuming, effects, letters, start } = prepare()
  const ids = await tell(db, ...Array.from({ length: 5 }, () => accountCreated()))
  const real = readLog(db)
  // First what this consumer does not want, then what it wants; each in the place of an event that is there, or is still to come.
  const ghosts = [{ type: 'account.deleted' }, { type: 'account.created' }]
  const feed: Feed = {
    async read(places, max, blockMs) {
      const ghost = ghosts.shift()
      if (!ghost) return real.read(places, max, blockMs)
      const id = randomUUID()
      const event = JSON.stringify({ ...ghost, id, subject: randomUUID() })
      return new Map([...places].map(([partition, place]) => [partition, [{ place: place + 1, id, event }]]))
    },
  }
  start(consuming, feed)
  await caughtUp(consuming)
  expect((await effects()).toSorted()).toEqual(ids.toSorted())
  expect(await letters()).toEqual([])
  expect(consuming.counts).toEqual({ handled: 5, failed: 0, dead: 0 })
})

test('stopping ends the batch that is being handled first', async () => {
  const begun = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const { consuming, effects, start } = prepare({
    before: async () => {
      begun.resolve()
      await finish.promise
    },
  })
  const ids = await tell(db, accountCreated())
  const running = start()
  await begun.promise
  const stopped = running[Symbol.asyncDispose]()
  finish.resolve()
  await stopped
  expect(await effects()).toEqual(ids)
  expect(consuming.counts.handled).toBe(1)
})

type Options = {
  laterEvents?: 'wait' | 'go on'
  /** What handling a poisoned event throws. */
  error?: Error
  before?: (trx: Knex.Transaction) => Promise<void>
  afterCommit?: () => Promise<void>
}

/** A consumer of its own, which writes down what it handles. */
function prepare({ laterEvents = 'go on', error = new Error('poison'), before, afterCommit }: Options = {}) {
  consumers += 1
  const name = `test-${consumers}`
  const poisoned = new Set<string>()
  /** How many events each try had. */
  const sizes: number[] = []
  const consumer: EventConsumer<'account.created'> = {
    ...{ name, types: ['account.created'], laterEvents },
    async handle(trx, events) {
      sizes.push(events.length)
      await before?.(trx)
      // The effect comes first: a failure has to take it back.
      for (const event of events)
        await trx('effects').insert({ consumer: name, subject: event.subject, event_id: event.id })
      if (events.some((event) => poisoned.has(event.id))) throw error
      return afterCommit
    },
  }
  const consuming = consumingOf(consumer, { db, redis, clock })
  return {
    consuming,
    start(which: Consuming = consuming, feed: Feed = readLog(db)) {
      const running = consumeLog({ consuming: which, feed, partitions: () => everyPartition })
      onTestFinished(() => running[Symbol.asyncDispose]())
      return running
    },
    poison(...ids: string[]) {
      for (const id of ids) poisoned.add(id)
      return ids
    },
    heal: () => poisoned.clear(),
    sizes,
    tries: () => sizes.length,
    effects: (subject?: string): Promise<string[]> =>
      db('effects')
        .where({ consumer: name, ...(subject && { subject }) })
        .orderBy('n')
        .pluck('event_id'),
    letters: () => db('dead_letters').where('consumer', name).orderBy('number').select<Row[]>(),
    dueAtMs: async (id: string): Promise<number> =>
      (await db('event_retries').where({ consumer: name, event_id: id }).pluck<number[]>('due_at_ms'))[0] ??
      expect.fail('It is not tried again.'),
  }
}

/** Rows of no consumer; returns their numbers. */
async function insertRows(trx: Knex, count: number): Promise<number[]> {
  const row = () => ({ consumer: 'none', subject: randomUUID(), event_id: randomUUID() })
  const rows = Array.from({ length: count }, row)
  await trx('effects').insert(rows)
  return trx('effects')
    .whereIn(
      'event_id',
      rows.map((each) => each.event_id),
    )
    .pluck<number[]>('n')
}

type Row = Record<'consumer' | 'type' | 'subject' | 'event' | 'error_class', string>

function retries(): Promise<unknown[]> {
  return db('event_retries').where('consumer', `test-${consumers}`)
}

async function textsOf(ids: readonly string[]): Promise<string[]> {
  const rows = await db('event_log')
    .whereIn('event_id', [...ids])
    .select<{ event_id: string; event: string }[]>()
  return ids.map((id) => rows.find((row) => row.event_id === id)?.event ?? '')
}

/** Waits until the consumer has been through the whole log. */
async function caughtUp({ consumer }: Consuming): Promise<void> {
  const behind = async () => {
    const positions = db('consumer_positions')
      .where('consumer', consumer.name)
      .select('partition_no', 'place')
    const places = new Map((await positions).map((row) => [row.partition_no, row.place]))
    const heads = await db('event_partitions').select<{ partition_no: number; head: number }[]>()
    return heads.filter(({ partition_no, head }) => places.get(partition_no) !== head)
  }
  await eventually(behind).toEqual([])
}
