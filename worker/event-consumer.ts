import type { Knex } from 'knex'
import type { Logger } from '../platform/log.ts'
import type { Redis } from '../platform/redis/client.ts'
import type { WorkerMetrics } from './metrics.ts'

/** What a handler may use. */
export type Context = { db: Knex; redis: Redis; log: Logger; metrics: WorkerMetrics }

/** Done, or refused for good: then the event is moved to the dead letters. */
export type Handled = { ok: true } | { ok: false; reason: string }

/** One consumer group of one stream of events. */
export type EventConsumer = {
  stream: string
  group: string
  deadStream: string
  /** May see an event again, even at the same time. Throws where it may succeed later. */
  handle: (event: string, context: Context) => Promise<Handled>
}
