// The relay on a real Redis and a real MariaDB, with what a test needs to see of it.

import { randomUUID } from 'node:crypto'
import type { Knex } from 'knex'
import { onTestFinished } from 'vitest'
import { connectDatabase } from '../../platform/db/client.ts'
import { appendEvents, type Happening } from '../../platform/db/outbox.ts'
import { createLog } from '../../platform/log.ts'
import { Metrics } from '../../platform/metrics.ts'
import { closeRedis, connectRedis, type Redis } from '../../platform/redis/client.ts'
import { eventStreams } from '../../platform/redis/event-streams.ts'
import type { BusEvent, EventBus } from '../../worker/event-bus.ts'
import { createFeed } from '../../worker/event-feed.ts'
import { relayMetrics } from '../../worker/relay-metrics.ts'
import { startRelay } from '../../worker/relay.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'

export const log = createLog({ role: 'test', name: 'test', level: 'silent' })
export const consumer = 'reader'

/** Of a subject of a known partition: these UUIDs are of partition 0 and 1. */
export function told(subject: string, atMs: number): Happening {
  return {
    type: 'account.deleted',
    subject,
    source: '/tests/relay',
    atMs,
    data: { playerId: subject, deletedAtMs: atMs },
  }
}

export async function startServers(redisUrl?: string) {
  const databaseUrl = await privateDatabase()
  const url = redisUrl ?? (await privateRedis())
  const db = connectDatabase(databaseUrl, { poolMax: 20 })
  onTestFinished(() => db.destroy())
  const connect = (): Redis => {
    const redis = connectRedis(url, { name: 'test', blockMs: 500 })
    redis.on('error', () => {})
    onTestFinished(() => closeRedis(redis))
    return redis
  }
  return { db, databaseUrl, connect, redis: connect() }
}

export type Servers = Awaited<ReturnType<typeof startServers>>

/** A relay that is stopped after the test; `bus` may change what it says to Redis. */
export function relayOn({ db, connect }: Servers, change: (bus: EventBus) => Partial<EventBus> = () => ({})) {
  const bus = eventStreams(connect())
  const metrics = relayMetrics(new Metrics())
  const relay = startRelay({
    ...{ db, log, metrics, consumers: [consumer], holder: `test/${randomUUID()}` },
    bus: { ...bus, ...change(bus) },
  })
  onTestFinished(() => relay[Symbol.asyncDispose]())
  return { relay, metrics, stop: () => relay[Symbol.asyncDispose]() }
}

/** Reads all partitions until it is told to stop, from the beginning. */
export function readerOn({ db, connect }: Servers, first: ReadonlyMap<number, number> = everyPartition()) {
  const counts = { bus: 0, log: 0 }
  const feed = createFeed({ db, log, bus: eventStreams(connect()), read: counts })
  const positions = new Map(first)
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
  return { events, positions, counts, feed }
}

export function everyPartition(place = 0): Map<number, number> {
  return new Map(Array.from({ length: 8 }, (_, partition) => [partition, place]))
}

export async function tell(db: Knex, happenings: readonly Happening[]): Promise<string[]> {
  return db.transaction((trx) => appendEvents(trx, happenings))
}

export async function position(db: Knex, name: string, place: number): Promise<void> {
  const rows = [...everyPartition(place)].map(([partition]) => ({
    consumer: name,
    partition_no: partition,
    place,
  }))
  await db('consumer_positions').insert(rows).onConflict().merge()
}

export const idsOf = (events: readonly { event: string }[]): string[] =>
  events.map(({ event }) => (JSON.parse(event) as { id: string }).id)
