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

/** Tries what is due, again and again, until it is disposed of. */
export function retryEvents(all: readonly Consuming[], { db, log, nowMs }: Context): AsyncDisposable {
  const names = all.map(({ consumer }) => consumer.name)
  return doRounds('retries', round, log)

  async function round(): Promise<number> {
    const due = await findDueConsumers(db, names, nowMs())
    const those = all.filter(({ consumer }) => due.has(consumer.name))
    const tried = await eachInTurn(those, retryDue)
    return tried.some((count) => count > 0) ? 0 : pollMs
  }
}

/** Tries every event that is due once; tells how many it tried. Throws, at the end, where a server could not do its part for one of them. */
export async function retryDue(consuming: Consuming): Promise<number> {
  const due = await findDueRetries(consuming.context.db, orderOf(consuming), dueEventsMax)
  let away = false
  const tried = await eachInTurn(due, async (retry) => {
    if (away) return false
    try {
      return await retryOne(consuming, retry)
    } catch (error) {
      away = isUnreachable(error)
      throw error
    }
  })
  return tried.filter(Boolean).length
}

/** What could not be done for one may be done for the next: so the first error is thrown after all of them. */
async function eachInTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const errors: unknown[] = []
  for (const item of items) {
    try {
      results.push(await work(item))
    } catch (error) {
      errors.push(error)
    }
  }
  if (errors.length > 0) throw errors[0]
  return results
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
