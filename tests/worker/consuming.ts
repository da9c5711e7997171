// A consumer at work without a process around it: its clock and its chance are the test's, and it reads the log of events itself.
import { randomUUID } from 'node:crypto'
import type { Knex } from 'knex'
import { transact } from '../../platform/db/client.ts'
import { appendEvents, eventPartitions, type Happening } from '../../platform/db/outbox.ts'
import { createLog } from '../../platform/log.ts'
import type { Redis } from '../../platform/redis/client.ts'
import { readConfig } from '../../worker/config.ts'
import type { Consuming } from '../../worker/consume.ts'
import type { BusEvent } from '../../worker/event-bus.ts'
import type { Feed } from '../../worker/event-feed.ts'
import type { EventConsumer } from '../../worker/event-consumer.ts'
import { createLanes } from '../../platform/lanes.ts'
import { createWorkerMetrics } from '../../worker/metrics.ts'

export const everyPartition: ReadonlySet<number> = new Set(
  Array.from({ length: eventPartitions }, (_, n) => n),
)

/** Far from now, so that nobody looks at another clock. */
export const beginMs = 1_900_000_000_000

export type Surroundings = { db: Knex; redis: Redis; clock?: { nowMs: number } }

const metrics = createWorkerMetrics()

export function consumingOf(
  consumer: EventConsumer,
  { db, redis, clock = { nowMs: beginMs } }: Surroundings,
): Consuming {
  return {
    consumer,
    context: {
      ...{ db, redis, metrics },
      log: createLog({ role: 'test', name: 'test', level: 'silent' }),
      config: readConfig({ REDIS_URL: 'redis://x', DATABASE_URL: 'mysql://x', WORKER_CLAIM_IDLE_MS: '50' }),
      source: '/workers/test',
      nowMs: () => clock.nowMs,
    },
    source: 'mw:events',
    // The longest that an event may wait.
    random: () => 1,
    inLane: createLanes(4).run,
    counts: { handled: 0, failed: 0, dead: 0 },
  }
}

/** What the log has, read anew every few ms. */
export function readLog(db: Knex): Feed {
  return {
    async read(places, max) {
      const found = new Map<number, BusEvent[]>()
      for (const [partition, place] of places) {
        const rows = db('event_log')
          .where('partition_no', partition)
          .where('place', '>', place)
          .orderBy('place')
        const entries = await rows.limit(max).select<BusEvent[]>('place', { id: 'event_id' }, 'event')
        if (entries.length > 0) found.set(partition, entries)
      }
      if (found.size === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      return found
    },
  }
}

/** Commits events, and gives each its place as the relay does. Returns their ids. */
export async function tell(db: Knex, ...happenings: readonly Happening[]): Promise<string[]> {
  return transact(db, async (trx) => {
    const partitions = await trx('event_partitions')
      .forUpdate()
      .select<{ partition_no: number; head: number }[]>()
    const heads = new Map(partitions.map(({ partition_no, head }) => [partition_no, head]))
    const ids = await appendEvents(trx, happenings)
    const rows = await trx('outbox').orderBy('id').select<{ id: number; partition_no: number }[]>()
    for (const { id, ...row } of rows) {
      const place = (heads.get(row.partition_no) ?? 0) + 1
      heads.set(row.partition_no, place)
      await trx('event_log').insert({ ...row, place })
      await trx('outbox').where({ id }).delete()
    }
    for (const [partition, head] of heads)
      await trx('event_partitions').where('partition_no', partition).update({ head })
    return ids
  })
}

/** The same text again under the next place, as if it had been told twice. */
export async function tellText(db: Knex, partition: number, ...texts: readonly string[]): Promise<void> {
  await transact(db, async (trx) => {
    for (const event of texts) {
      await trx('event_partitions').where('partition_no', partition).increment('head', 1)
      const [row] = await trx('event_partitions')
        .where('partition_no', partition)
        .select<{ head: number }[]>('head')
      const told = {
        partition_no: partition,
        place: row?.head,
        event_id: randomUUID(),
        type: 'unknown',
        event,
      }
      await trx('event_log').insert(told)
    }
  })
}

export function accountCreated(playerId: string = randomUUID()): Happening {
  return {
    type: 'account.created',
    subject: playerId,
    data: { playerId, guest: true, createdAtMs: 1_795_361_412_345 },
    source: '/apis/test',
    atMs: 1_795_361_412_345,
  }
}
