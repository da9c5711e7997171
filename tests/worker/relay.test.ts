import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { transact } from '../../platform/db/client.ts'
import { fenceRelay, listOutbox, measureEvents, moveOutbox } from '../../platform/db/event-log.ts'
import { appendEvents } from '../../platform/db/outbox.ts'
import { eventStreams } from '../../platform/redis/event-streams.ts'
import { keys } from '../../platform/redis/keys.ts'
import { privateRedisServer } from '../helpers/redis-server.ts'
import { createFeed, shareHeads } from '../../worker/event-feed.ts'
import { eventually } from './eventually.ts'
import {
  consumer,
  idsOf,
  log,
  pass,
  readerOn,
  relayOn,
  type Servers,
  emptyServers,
  subjectIn,
  tell,
  told,
} from './relay-parts.ts'

test('a commit always yields its events, once and in the order of their subject, and a rollback none', async () => {
  const servers = await emptyServers()
  const { db } = servers
  relayOn(servers)
  const reader = readerOn(servers)
  const subjects = Array.from({ length: 20 }, () => randomUUID())
  const committed: string[] = []
  for (let index = 0; index < 60; index += 1) {
    const happenings = subjects.slice(index % 10, (index % 10) + 5).map((subject) => told(subject, index))
    if (index % 3 > 0) committed.push(...(await tell(db, happenings)))
    else {
      const changedItsMind = db.transaction(async (trx) => {
        await appendEvents(trx, happenings)
        throw new Error('changed its mind')
      })
      await expect(changedItsMind).rejects.toThrow('changed its mind')
    }
  }
  await eventually(() => reader.events.length).toBe(committed.length)
  expect(idsOf(reader.events).toSorted()).toEqual(committed.toSorted())
  for (const subject of subjects) {
    const ids = idsOf(reader.events.filter(({ event }) => event.includes(subject)))
    const wanted = new Set(ids)
    expect(ids).toEqual(committed.filter((id) => wanted.has(id)))
  }
  expect(await db('outbox')).toEqual([])
})

test('a transaction that began first and commits last is not passed over', async () => {
  const servers = await emptyServers()
  const { db } = servers
  relayOn(servers)
  const reader = readerOn(servers)
  const early = await db.transaction()
  const [first] = await appendEvents(early, [told(randomUUID())])
  const [second] = await tell(db, [told(randomUUID())])
  await eventually(() => idsOf(reader.events)).toEqual([second])
  await early.commit()
  await eventually(() => idsOf(reader.events)).toEqual([second, first])
})

test('of two relays one leads, and the other one takes over at once where it stops', async () => {
  const servers = await emptyServers()
  const relays = [relayOn(servers), relayOn(servers)]
  const reader = readerOn(servers)
  const leading = () => relays.filter(({ leads }) => leads() === 1)
  await eventually(() => leading().length).toBe(1)
  const before = await tell(servers.db, subjects(100))
  await leading()[0]?.stop()
  const after = await tell(servers.db, subjects(100))
  await eventually(() => reader.events.length).toBe(200)
  expect(idsOf(reader.events).toSorted()).toEqual([...before, ...after].toSorted())
  expect(leading()).toHaveLength(1)
})

test('a relay whose epoch is old gives no places', async () => {
  const { db } = await emptyServers()
  const [oldestId] = await tell(db, subjects(10))
  expect(await measureEvents(db)).toEqual({ waiting: 10, oldestId, logged: 0 })
  await fenceRelay(db, 1)
  const rows = await listOutbox(db, 100)
  await fenceRelay(db, 2)
  expect(await transact(db, (trx) => moveOutbox(trx, 1, rows))).toBe(false)
  await fenceRelay(db, 1)
  expect(await transact(db, (trx) => moveOutbox(trx, 1, rows))).toBe(false)
  expect([await db('event_log'), await listOutbox(db, 100)]).toEqual([[], rows])
  await db('event_partitions').where('partition_no', 3).update({ relay_epoch: 3 })
  await expect(transact(db, (trx) => moveOutbox(trx, 2, rows))).rejects.toThrow('7 of 8')
  await db('event_partitions').where('partition_no', 3).update({ relay_epoch: 2 })
  // Rows that somebody else has moved are not counted again.
  expect(await transact(db, (trx) => moveOutbox(trx, 2, rows))).toBe(true)
  await expect(transact(db, (trx) => moveOutbox(trx, 2, rows))).rejects.toThrow('others were there')
  expect(await db('event_partitions').sum({ heads: 'head' })).toEqual([{ heads: '10' }])
})

test('what a relay publishes that was paused after its move, while another one took over, changes nothing', async () => {
  const servers = await emptyServers()
  const { db, redis } = servers
  const paused = Promise.withResolvers<void>()
  let publishing = 0
  const old = relayOn(servers, (bus) => ({
    async publish(...args) {
      publishing += 1
      await paused.promise
      return bus.publish(...args)
    },
  }))
  onTestFinished(() => paused.resolve())
  const subject = subjectIn(3)
  const first = await tell(db, [told(subject), told(subject)])
  await eventually(() => publishing).toBe(1)
  // So long that its lease ran out.
  await db('leases').where('name', 'relay').update({ holder: 'another', expires_at: '2026-01-01' })
  relayOn(servers)
  const reader = readerOn(servers)
  const second = await tell(db, [told(subject), told(subject)])
  await eventually(() => redis.xlen(keys.events(3))).toBe(4)
  paused.resolve()
  await old.stop()
  const third = await tell(db, [told(subject)])
  await eventually(() => idsOf(reader.events)).toEqual([...first, ...second, ...third])
  await eventually(async () => idsOf(await entriesOf(servers, 3))).toEqual([...first, ...second, ...third])
  expect((await entriesOf(servers, 3)).map(({ id }) => id)).toEqual(['1-0', '2-0', '3-0', '4-0', '5-0'])
})

test('streams that are emptied, deleted, or another database’s lose nothing, and are continued', async () => {
  const servers = await emptyServers()
  const { db, redis } = servers
  const reader = readerOn(servers)
  const told3 = () =>
    tell(
      db,
      Array.from({ length: 3 }, () => told(subjectIn(5))),
    )
  /** As a database had it that was since restored from an older backup. */
  const addForeign = (place: number) =>
    redis.xadd(keys.events(5), `${place}-0`, 'id', randomUUID(), 'event', '{}')
  await addForeign(900)
  const relay = relayOn(servers)
  const committed = await told3()
  await eventually(() => idsOf(reader.events)).toEqual(committed)
  await redis.xtrim(keys.events(5), 'MAXLEN', 0)
  committed.push(...(await told3()))
  await eventually(() => idsOf(reader.events)).toEqual(committed)
  await redis.flushdb()
  committed.push(...(await told3()))
  await eventually(() => idsOf(reader.events)).toEqual(committed)
  // A stream that was lost gets all again that somebody may not have read.
  await eventually(async () => idsOf(await entriesOf(servers, 5))).toEqual(committed)
  await relay.stop()
  await redis.flushdb()
  await addForeign(4)
  relayOn(servers)
  await eventually(async () => idsOf(await entriesOf(servers, 5))).toEqual(committed)
})

test('entries that a stream lacks are read from the log, as far as is wanted, and what was read is not read again', async () => {
  const servers = await emptyServers()
  const { db, redis, connect } = servers
  await db.raw(
    "INSERT INTO event_log SELECT 1, seq, UUID(), 'account.deleted', CONCAT('log ', seq) FROM seq_1_to_8",
  )
  await db('event_partitions').where('partition_no', 1).update({ head: 8 })
  for (const place of [3, 4, 6, 7])
    await redis.xadd(keys.events(1), `${place}-0`, 'id', randomUUID(), 'event', `stream ${place}`)
  const feed = createFeed({
    db,
    log,
    heads: shareHeads(db),
    bus: eventStreams(connect()),
    read: { bus: 0, log: 0 },
  })
  const after = async (place: number, max = 100) =>
    (await feed.read(new Map([[1, place]]), max, 10)).get(1)?.map(({ event }) => event)
  expect(await after(2)).toEqual(['stream 3', 'stream 4'])
  expect(await after(4, 2)).toEqual(['log 5', 'log 6'])
  expect(await after(6)).toEqual(['stream 7'])
  await eventually(() => after(7)).toEqual(['log 8'])
  expect(await after(0)).toHaveLength(8)
  expect(await after(8)).toBeUndefined()
})

test('a Redis that is full, gone or frozen stops nothing: events come from the log, and the streams are made up for', async () => {
  await using server = await privateRedisServer()
  const servers = await emptyServers(server.url)
  const { db, redis } = servers
  relayOn(servers)
  const reader = readerOn(servers)
  const committed = await tell(db, subjects(20))
  const arrive = () => eventually(() => idsOf(reader.events).toSorted()).toEqual(committed.toSorted())
  await arrive()
  const inStreams = async () => {
    const lengths = await Promise.all(
      Array.from({ length: 8 }, (_, partition) => redis.xlen(keys.events(partition))),
    )
    return lengths.reduce((sum, length) => sum + length, 0)
  }
  await eventually(inStreams).toBe(20)

  await redis.config('SET', 'maxmemory', '1')
  committed.push(...(await tell(db, subjects(20))))
  await arrive()
  expect(await inStreams()).toBe(20)
  await redis.config('SET', 'maxmemory', '0')
  await eventually(inStreams).toBe(40)

  // That a stream was lost is noticed with the next event for it.
  await server.stop()
  const inEach = Array.from({ length: 8 }, (_, partition) => told(subjectIn(partition)))
  committed.push(...(await tell(db, inEach)))
  await arrive()
  await server.start()
  await eventually(inStreams).toBe(48)

  server.freeze()
  committed.push(...(await tell(db, subjects(20))))
  await arrive()
  server.thaw()
  await eventually(inStreams).toBe(68)
})

test('what the slowest consumer has not passed stays in the log; what all have passed goes, from the streams too', async () => {
  const servers = await emptyServers()
  const { db, redis } = servers
  const { scrape } = relayOn(servers)
  const subject = subjectIn(2)
  await tell(
    db,
    Array.from({ length: 20 }, () => told(subject)),
  )
  const logged = () => db('event_log').orderBy('place').pluck<number[]>('place')
  await eventually(() => redis.xlen(keys.events(2))).toBe(20)
  // The relay knows nothing of this consumer, and waits for it.
  await pass(db, 'of a newer release', 4)
  await pass(db, consumer, 15)
  await eventually(logged).toEqual(range(5, 20))
  await eventually(() => redis.xlen(keys.events(2))).toBe(16)
  const shown = await scrape()
  for (const line of [
    'matchwire_relay_leads 1',
    'matchwire_relay_moved_events_total 20',
    'matchwire_relay_published_events_total 20',
    'matchwire_outbox_events 0',
    'matchwire_outbox_age_seconds 0',
    'matchwire_event_log_events 16',
  ])
    expect(shown).toContain(`${line}\n`)
  expect(shown).toMatch(/^matchwire_relay_delay_seconds_count [1-9]/m)
  await pass(db, 'of a newer release', 20)
  await eventually(logged).toEqual(range(16, 20))
  await pass(db, consumer, 20)
  await eventually(logged).toEqual([])
  await eventually(() => redis.xlen(keys.events(2))).toBe(0)
  // The places go on where they were.
  await tell(db, [told(subject)])
  await eventually(async () => (await entriesOf(servers, 2)).map(({ id }) => id)).toEqual(['21-0'])
})

test('a stream holds so many entries and no more while nobody reads; the rest waits in the log', async () => {
  const servers = await emptyServers()
  const { db, redis } = servers
  await db.raw("INSERT INTO event_log SELECT 6, seq, UUID(), 'account.deleted', '{}' FROM seq_1_to_10300")
  await db('event_partitions').where('partition_no', 6).update({ head: 10_300 })
  relayOn(servers)
  const lastId = async () => (await redis.xrevrange(keys.events(6), '+', '-', 'COUNT', 1))[0]?.[0]
  await eventually(lastId).toBe('10000-0')
  await tell(db, [told(subjectIn(7))])
  await eventually(() => redis.xlen(keys.events(7))).toBe(1)
  expect(await lastId()).toBe('10000-0')
  await pass(db, consumer, 200)
  await eventually(lastId).toBe('10200-0')
  await pass(db, consumer, 10_299)
  await eventually(() => redis.xlen(keys.events(6))).toBe(1)
  expect(await lastId()).toBe('10300-0')
})

function subjects(count: number) {
  return Array.from({ length: count }, () => told(randomUUID()))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

async function entriesOf({ redis }: Servers, partition: number): Promise<{ id: string; event: string }[]> {
  const entries = await redis.xrange(keys.events(partition), '-', '+')
  return entries.map(([id, [, , , event = '']]) => ({ id, event }))
}
