// Tries again what failed before. Every worker does, whatever partitions it reads: whoever locks the row of an event first tries it, in one
// transaction with its effect, and the others pass over it. Where later events of a subject wait, only the first of each subject is tried: the
// next one is due as soon as it has gone, by whichever commit.

import {
  deleteRetry,
  findDueConsumers,
  findDueRetries,
  lockRetry,
  type Retry,
} from '../platform/db/event-retries.ts'
import { isOutage, isUnreachable, tookTooLong } from '../platform/outage.ts'
import { bury, type Consuming, fail, handleOnce, inTransaction } from './consume.ts'
import type { Context } from './event-consumer.ts'
import { readEvent } from './received-event.ts'
import { doRounds } from './rounds.ts'

const pollMs = 1_000
const dueEventsMax = 100
/** A stop waits no longer than this, and for the event that is being tried. */
const turnMs = 1_000

/** Tries what is due, again and again, until it is disposed of. */
export function retryEvents(all: readonly Consuming[], { db, log, nowMs }: Context): AsyncDisposable {
  const names = all.map(({ consumer }) => consumer.name)
  return doRounds('retries', round, log)

  async function round(): Promise<number> {
    const due = await findDueConsumers(db, names, nowMs())
    const those = all.filter(({ consumer }) => due.has(consumer.name))
    // What holds up one consumer is not to hold up the others.
    const tried = await Promise.allSettled(those.map(retryDue))
    for (const each of tried) if (each.status === 'rejected') throw each.reason
    return tried.some((each) => each.status === 'fulfilled' && each.value > 0) ? 0 : pollMs
  }
}

/**
 * Tries the events that are due, each once, as far as it gets in `turnMs`. What a server could not do for one it may do for the next: so the first
 * error is thrown after the others. Where it is away, at once.
 */
export async function retryDue(consuming: Consuming): Promise<number> {
  const untilMs = performance.now() + turnMs
  const errors: unknown[] = []
  let tried = 0
  for (const retry of await findDueRetries(consuming.context.db, orderOf(consuming), dueEventsMax)) {
    if (performance.now() > untilMs) break
    try {
      if (await retryOne(consuming, retry)) tried += 1
    } catch (error) {
      if (isUnreachable(error)) throw error
      errors.push(error)
    }
  }
  if (errors.length > 0) throw errors[0]
  return tried
}

/** False where another worker has it. */
function retryOne(consuming: Consuming, { id, eventId, event: text }: Retry): Promise<boolean> {
  const event = { ...readEvent(text, consuming.consumer.types), id: eventId }
  return inTransaction(consuming, [event], async (trx, outcome) => {
    const retry = await lockRetry(trx, id, orderOf(consuming))
    if (!retry) return false
    if ('fault' in event) {
      await bury(trx, consuming, event, event.fault, outcome, retry)
      return true
    }
    try {
      await handleOnce(trx, consuming, [event], outcome)
    } catch (error) {
      if (isOutage(error) && !tookTooLong(error)) throw error
      await fail(trx, consuming, event, error, outcome, retry)
      return true
    }
    await deleteRetry(trx, retry.consumer, retry.eventId)
    return true
  })
}

function orderOf({ consumer, context }: Consuming) {
  return { consumer: consumer.name, firstOnly: consumer.laterEvents === 'wait', nowMs: context.nowMs() }
}
