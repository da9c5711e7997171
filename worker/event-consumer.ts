import type { Knex } from 'knex'
import type { DomainEvent } from '../generated/messages.ts'
import type { Logger } from '../platform/log.ts'
import type { Redis } from '../platform/redis/client.ts'
import type { WorkerConfig } from './config.ts'
import type { WorkerMetrics } from './metrics.ts'

/** What a consumer may use. */
export type Context = {
  db: Knex
  redis: Redis
  log: Logger
  metrics: WorkerMetrics
  config: WorkerConfig
  /** Who tells the events that it appends: `/workers/worker-1`. */
  source: string
  nowMs: () => number
}

/** Thrown by `handle` for an event that can never be handled: it becomes a dead letter at once. */
export class PermanentError extends Error {
  override readonly name = 'PermanentError'
}

type EventByType = { [Event in DomainEvent as Event['type']]: Event }

export type EventConsumer<Type extends DomainEvent['type'] = DomainEvent['type']> = {
  /** A word, by which tables, metrics and operators know it, for ever. */
  name: string
  /** What it wants; events of other types are passed over. */
  types: readonly Type[]
  /** What a subject's later events do while one is tried again. */
  laterEvents: 'wait' | 'go on'
  /**
   * The effects of these events, in their order, in this transaction, in which their marks are, too: none of them was handled before. Those of
   * one subject are in the order of its commits, and there are at most 500. Where it throws, nothing of it has happened, and its halves are
   * handled by themselves, until the event at fault is alone; outages go through as they are thrown (platform/outage.ts). A transaction may run
   * again, so it does nothing outside. What it returns is done after the commit, best effort, and is lost with the process.
   */
  handle(
    trx: Knex.Transaction,
    events: readonly EventByType[Type][],
    context: Context,
  ): Promise<void | (() => Promise<void>)>
}
