// Reads a stream of Redis for one consumer, as a consumer group: the matches that ended.
//
// An event is acknowledged after the commit that settled it. A worker that dies between leaves it pending, and after `claimIdleMs` another one
// takes it over, and finds its mark. Two that handle it at the same time wait for each other at the mark.
//
// What is taken and takes the database too long is settled by halves, down to single events; then they grow again.

import { tookTooLong } from '../platform/outage.ts'
import { type Consuming, inTransaction, settle } from './consume.ts'
import type { EventStream, StreamEvent } from './event-stream.ts'
import { readEvent } from './received-event.ts'
import { doRounds } from './rounds.ts'

/** How long a read waits: so about the longest that stopping takes. */
export const readBlockMs = 500
/** Fewer than of the log: what a worker that died was given waits until it is claimed. */
const batchEventsMax = 64
/**
 * Between batches that are not full. Who ends a match waits for nothing of it, and its record comes well within the 10 s that it may take; at 12
 * matches a second a batch has 4.
 */
const gatherMs = 250

/** Handles the events of a stream until it is disposed of. */
export function consumeStream(consuming: Consuming, events: EventStream): AsyncDisposable {
  const { consumer, context } = consuming
  let nextClaimAtMs = 0
  /** Taken and not settled yet: where a server is away, they are tried again. */
  let held: readonly StreamEvent[] = []
  let eventsMax = batchEventsMax
  return doRounds(consumer.name, round, context.log)

  async function round(): Promise<number> {
    if (held.length === 0) held = await take()
    const part = held.slice(0, eventsMax)
    if (part.length === 0) return 0
    try {
      await settlePart(part)
    } catch (error) {
      if (tookTooLong(error)) eventsMax = Math.ceil(part.length / 2)
      throw error
    }
    eventsMax = Math.min(batchEventsMax, 2 * eventsMax)
    held = held.slice(part.length)
    return held.length === 0 && part.length < batchEventsMax ? gatherMs : 0
  }

  async function settlePart(part: readonly StreamEvent[]): Promise<void> {
    const ids = part.map(({ id }) => id)
    const received = part.map(({ event }) => readEvent(event, consumer.types))
    await inTransaction(consuming, received, async (trx, outcome) => {
      outcome.afterCommit.push(() => events.acknowledge(ids))
      await settle(trx, consuming, received, outcome)
    })
  }

  async function take(): Promise<StreamEvent[]> {
    if (performance.now() >= nextClaimAtMs) {
      const claimed = await events.claim(batchEventsMax, context.config.claimIdleMs)
      if (claimed.length > 0) return claimed
      nextClaimAtMs = performance.now() + context.config.claimIdleMs / 2
      await events.trim()
    }
    return events.read(batchEventsMax, readBlockMs)
  }
}
