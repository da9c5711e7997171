// The relay on a real Redis and a real MariaDB, with what a test needs to see of it.

import { randomUUID } from 'node:crypto'
import type { Knex } from 'knex'
import { afterAll, onTestFinished } from 'vitest'
import { connectDatabase } from '../../platform/db/client.ts'
import { appendEvents, type Happening, partitionOf } from '../../platform/db/outbox.ts'
import { createLog } from '../../platform/log.ts'
import { Metrics } from '../../platform/metrics.ts'
import { closeRedis, connectRedis, type Redis } from '../../platform/redis/client.ts'
import { eventStreams } from '../../platform/redis/event-streams.ts'
import type { BusEvent, EventBus } from '../../worker/event-bus.ts'
import { createFeed, shareHeads } from '../../worker/event-feed.ts'
import { relayMetrics } from '../../worker/relay-metrics.ts'
import { startRelay } from '../../worker/relay.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'

export const log = createLog({ role: 'test', name: 'test', level: 'silent' })
export const consumer = 'reader'

export function told(subject: string, atMs = Date.now()): Happening {
  const data = { playerId: subject, deletedAtMs: atMs }
  return { type: 'account.deleted', subject, source: '/tests/relay', atMs, data }
}

/** A subject whose events are in this partition. */
export function subjectIn(partition: number): string {
  for (;;) {
    const subject = randomUUID()
    if (partitionOf(subject) === partition) return subject
  }
}

const db = connectDatabase(await privateDatabase(), { poolMax: 20 })
afterAll(() => db.destroy())

/** The file's database, in which nothing has happened yet, and a Redis. */
export async function emptyServers(redisUrl?: string) {
  for (const table of ['outbox', 'event_log', 'consumer_positions', 'leases']) await db(table).delete()
  await db('event_partitions').update({ head: 0, relay_epoch: 0 })
  const url = redisUrl ?? (await privateRedis())
  const connect = (): Redis => {
    const redis = connectRedis(url, { name: 'test', blockMs: 500 })
    redis.on('error', () => {})
    onTestFinished(() => closeRedis(redis))
    return redis
  }
  return { db, connect, redis: connect() }
}

export type Servers = Awaited<ReturnType<typeof emptyServers>>

/** A relay that is stopped after the test; `change` is what its bus does otherwise. */
export function relayOn({ db, connect }: Servers, change: (bus: EventBus) => Partial<EventBus> = () => ({})) {
  const bus = eventStreams(connect())
  const all = new Metrics()
  const metrics = relayMetrics(all)
  metrics.watch(db)
  const relay = startRelay({
    ...{ db, log, metrics, consumers: [consumer], holder: `test/${randomUUID()}` },
    bus: { ...bus, ...change(bus) },
  })
  onTestFinished(() => relay[Symbol.asyncDispose]())
  return { leads: () => metrics.leads.read(), scrape: all.scrape, stop: () => relay[Symbol.asyncDispose]() }
}

/** Reads all partitions until it is told to stop, from the beginning. */
export function readerOn({ db, connect }: Servers) {
  const counts = { bus: 0, log: 0 }
  const feed = createFeed({ db, log, heads: shareHeads(db), bus: eventStreams(connect()), read: counts })
  const positions = everyPartition()
  const events: (BusEvent & { partition: number })[] = []
  let stopping = false
  const run = async () => {
    while (!stopping) {
      for (const [partition, found] of await feed.read(positions, 100, 50)) {
        events.push(...found.map((event) => ({ ...event, partition })))
        positions.set(partition, found.at(-1)!.place)
      }
    }
  }
  const done = run()
  onTestFinished(async () => {
    stopping = true
    await done
  })
  return { events, counts }
}

export function everyPartition(): Map<number, number> {
  return new Map(Array.from({ length: 8 }, (_, partition) => [partition, 0]))
}

export async function tell(db: Knex, happenings: readonly Happening[]): Promise<string[]> {
  return db.transaction((trx) => appendEvents(trx, happenings))
}

/** Says that a consumer is past this place, in every partition. */
export async function pass(db: Knex, name: string, place: number): Promise<void> {
  const rows = [...everyPartition().keys()].map((partition) => ({
    ...{ consumer: name, partition_no: partition, place },
  }))
  await db('consumer_positions').insert(rows).onConflict().merge()
}

export const idsOf = (events: readonly { event: string }[]): string[] =>
  events.map(({ event }) => (JSON.parse(event) as { id: string }).id)
