// What becomes of a batch of events of one consumer, in one transaction.
//
// - An event's effect and its mark in `processed_events` are written together, in a savepoint of the transaction that also settles everything
//   else about the batch: what failed is in `event_retries` or `dead_letters` by the same commit, and so is the position, or what is tried again
//   goes from `event_retries`. So after every commit each event of the batch has had its effect, or waits, or is a dead letter: one of the three,
//   and an event that has its mark never has an effect again. A process that dies or is paused at any line has committed all of this or nothing.
// - Where a batch throws, its halves are handled by themselves, in order, until the event at fault stands alone. So an event takes nothing but
//   itself away, and with `laterEvents: 'wait'` the later ones of its subject: they are parked behind it, in order.
// - An outage is nobody's fault: it ends the transaction, nothing moves, and whoever called tries again. It is no attempt of any event.
// - A statement that takes too long (4 s, `max_statement_time`) is an outage for several events, which may be too many: whoever called tries again with
//   fewer. For one that stands alone it is an attempt, or it would block its partition for ever. A server that is paused or cut off says nothing, and is an
//   outage; one that is so slow for everybody cannot be told from an event that is: then batches are single events, attempts are spent, minutes
//   apart in the end, and what has none left is a dead letter, to be replayed.
// - Nothing that matters is kept in memory.

import type { Knex } from 'knex'
import { transact } from '../platform/db/client.ts'
import { buryEvents } from '../platform/db/dead-letters.ts'
import { deleteRetry, findWaitingSubjects, parkEvents, writeFailure } from '../platform/db/event-retries.ts'
import { markProcessed } from '../platform/db/processed-events.ts'
import { isOutage, tookTooLong } from '../platform/outage.ts'
import { fromText } from '../platform/trace-context.ts'
import { beginHandling, markFailed, type Span, within } from '../platform/tracing.ts'
import { type Context, type EventConsumer, PermanentError } from './event-consumer.ts'
import type { Fault, ReceivedEvent } from './received-event.ts'

/** A consumer at work in this process. */
export type Consuming = {
  consumer: EventConsumer
  context: Context
  /** Where its events come from, as traces call it. */
  source: string
  /** From 0 to below 1. */
  random: () => number
  /** Runs a transaction when there is room for one more. */
  inLane: <T>(work: () => Promise<T>) => Promise<T>
  counts: Counts
}

/** Since the process began: events that had their effect or needed none, attempts that failed, and events that were given up. */
export type Counts = { handled: number; failed: number; dead: number }

/** What a transaction has done, for when it is committed. `error` is the first that an event failed with. */
export type Outcome = Counts & { afterCommit: (() => Promise<unknown>)[]; error?: unknown }

/** What was known of an event that fails again. */
export type PastAttempts = { attempts: number; firstFailedAtMs: number | null }

/** The most events of a batch. */
export const batchEventsMax = 500

/** Runs `work`, which settles these events, in a transaction; then what is to be done after its commit. */
export async function inTransaction<T>(
  consuming: Consuming,
  events: readonly ReceivedEvent[],
  work: (trx: Knex.Transaction, outcome: Outcome) => Promise<T>,
): Promise<T> {
  const { consumer, context, counts } = consuming
  const spans = beginSpans(consuming, events)
  return within(spans.first, async () => {
    const { result, outcome } = await consuming.inLane(async () => {
      const took = context.metrics.processTime.startTimer({ messaging_consumer_group_name: consumer.name })
      const done = transact(context.db, async (trx) => {
        const outcome: Outcome = { handled: 0, failed: 0, dead: 0, afterCommit: [] }
        return { result: await work(trx, outcome), outcome }
      })
      return done.finally(took)
    })
    counts.handled += outcome.handled
    counts.failed += outcome.failed
    counts.dead += outcome.dead
    if (outcome.failed > 0) markFailed(spans.first, outcome.error)
    for (const after of outcome.afterCommit) {
      await after().catch((error: unknown) =>
        context.log.warn({ err: error, consumer: consumer.name }, 'what follows a commit was not done'),
      )
    }
    return result
  }).finally(() => {
    for (const span of spans.others) span.end()
  })
}

/** Settles events that have not been seen before, in this transaction. */
export async function settle(
  trx: Knex.Transaction,
  consuming: Consuming,
  events: readonly ReceivedEvent[],
  outcome: Outcome,
): Promise<void> {
  const { consumer } = consuming
  const subjects = [...new Set(events.map((event) => event.subject))]
  const waits = consumer.laterEvents === 'wait' && subjects.length > 0
  const waiting = waits ? await findWaitingSubjects(trx, consumer.name, subjects) : new Set<string>()
  for (const event of events) if ('fault' in event) await bury(trx, consuming, event, event.fault, outcome)
  await settleReadable(events.filter((event) => !('fault' in event)))

  async function settleReadable(part: readonly ReceivedEvent[]): Promise<void> {
    const parked = part.filter((event) => waiting.has(event.subject))
    await parkEvents(
      trx,
      parked.map((event) => waitingOf(consumer, event)),
      consuming.context.nowMs(),
    )
    const free = part.filter((event) => !waiting.has(event.subject))
    const [first] = free
    if (!first) return
    try {
      await handleOnce(trx, consuming, free, outcome)
    } catch (error) {
      const alone = free.length === 1
      if (isOutage(error) && !(alone && tookTooLong(error))) throw error
      if (alone) {
        const fate = await fail(trx, consuming, first, error, outcome)
        if (fate === 'retried' && consumer.laterEvents === 'wait') waiting.add(first.subject)
        return
      }
      const middle = Math.ceil(free.length / 2)
      await settleReadable(free.slice(0, middle))
      await settleReadable(free.slice(middle))
    }
  }
}

/** The effects and the marks of those that have no mark; where it throws, there is neither. */
export async function handleOnce(
  trx: Knex.Transaction,
  { consumer, context }: Consuming,
  events: readonly ReceivedEvent[],
  outcome: Outcome,
): Promise<void> {
  const afterCommit = await trx.transaction(async (savepoint) => {
    const unmarked = await markProcessed(savepoint, consumer.name, [...new Set(events.map(({ id }) => id))])
    // Each once, though a batch may hold one twice.
    const fresh = events.flatMap((event) =>
      'event' in event && unmarked.delete(event.id) ? event.event : [],
    )
    return fresh.length > 0 ? consumer.handle(savepoint, fresh, context) : undefined
  })
  if (afterCommit) outcome.afterCommit.push(afterCommit)
  outcome.handled += events.length
}

/** Lets an event that failed be tried again later, or gives it up. */
export async function fail(
  trx: Knex.Transaction,
  consuming: Consuming,
  event: ReceivedEvent,
  error: unknown,
  outcome: Outcome,
  past: PastAttempts = { attempts: 0, firstFailedAtMs: null },
): Promise<'retried' | 'dead'> {
  const { consumer, context, random } = consuming
  const { retryAttemptsMax, retryBaseMs, retryDelayMsMax } = context.config
  const attempts = past.attempts + 1
  outcome.failed += 1
  outcome.error ??= error
  const fault = faultOf(error)
  if (error instanceof PermanentError || attempts >= retryAttemptsMax) {
    await bury(trx, consuming, event, fault, outcome, past)
    return 'dead'
  }
  const nowMs = context.nowMs()
  // Full jitter: what failed together does not come back together.
  const delayMs = Math.ceil(random() * Math.min(retryDelayMsMax, retryBaseMs * 2 ** attempts))
  context.log.warn(
    { err: error, consumer: consumer.name, event: event.id, attempts },
    'an event failed, and is tried again',
  )
  await writeFailure(trx, {
    ...waitingOf(consumer, event),
    ...{ attempts, dueAtMs: nowMs + delayMs, firstFailedAtMs: past.firstFailedAtMs ?? nowMs },
    ...fault,
  })
  return 'retried'
}

/** Gives an event up; what waited for it goes on. */
export async function bury(
  trx: Knex.Transaction,
  { consumer, context }: Consuming,
  event: ReceivedEvent,
  fault: Fault,
  outcome: Outcome,
  past: PastAttempts = { attempts: 0, firstFailedAtMs: null },
): Promise<void> {
  const nowMs = context.nowMs()
  await deleteRetry(trx, consumer.name, event.id)
  await buryEvents(trx, [
    {
      ...waitingOf(consumer, event),
      ...fault,
      attempts: past.attempts + 1,
      firstFailedAtMs: past.firstFailedAtMs ?? nowMs,
      deadAtMs: nowMs,
      traceparent: event.traceparent ?? null,
    },
  ])
  outcome.dead += 1
  context.log.error(
    { consumer: consumer.name, event: event.id, type: event.type, reason: fault.error },
    'an event is a dead letter',
  )
}

const classCharactersMax = 32

/** What operators see of an error, and sort dead letters by: its code, where it has one. */
function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { error: String(error), errorClass: 'unknown' }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  const errorClass = error instanceof PermanentError ? 'permanent' : code.replaceAll(/[^\w.-]/g, '_')
  return { error: `${error.name}: ${error.message}`, errorClass: errorClass.slice(0, classCharactersMax) }
}

function waitingOf(consumer: EventConsumer, { id, type, subject, text }: ReceivedEvent) {
  return { consumer: consumer.name, eventId: id, type, subject, event: text }
}

/**
 * A span for each event that is traced, in the trace of that event. The work is within the first one, which links to what all of them came from;
 * the others link to it.
 */
function beginSpans(
  { consumer, source }: Consuming,
  events: readonly ReceivedEvent[],
): { first: Span | undefined; others: Span[] } {
  const traced = events.flatMap((event) => {
    const cause = event.traceparent === undefined ? undefined : fromText(event.traceparent)
    return cause ? [{ event, cause }] : []
  })
  const name = `process ${source}`
  const attributesOf = ({ id, type, subject }: ReceivedEvent) => ({
    ...{ 'messaging.system': 'redis', 'messaging.operation.type': 'process' },
    ...{ 'messaging.destination.name': source, 'messaging.consumer.group.name': consumer.name },
    ...{ 'messaging.message.id': id, 'messaging.batch.message_count': events.length },
    ...(type.startsWith('match.') && { 'matchwire.match.id': subject }),
  })
  const [one, ...more] = traced
  if (!one) return { first: undefined, others: [] }
  const causes = traced.map(({ cause }) => cause)
  const first = beginHandling(name, causes, { attributes: attributesOf(one.event) })
  if (!first) return { first, others: [] }
  const others = more.flatMap(({ event, cause }) => {
    return beginHandling(name, [cause, first.spanContext()], { attributes: attributesOf(event) }) ?? []
  })
  return { first, others }
}
