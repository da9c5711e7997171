// Events that failed and are tried again, and those of the same subject that wait behind them. Of one consumer and subject, the row with the
// smallest id is the first.

import type { Knex } from 'knex'

export type WaitingEvent = {
  consumer: string
  eventId: string
  type: string
  subject: string
  /** As it came. */
  event: string
}

/** An error says in its first lines what it is; a stack or a statement may go on for long, and what is too long for its column is no row at all. */
export const errorCharsMax = 4_000

export type FailedEvent = WaitingEvent & {
  attempts: number
  dueAtMs: number
  firstFailedAtMs: number
  error: string
  errorClass: string
}

/** One that is to be tried; it has failed `attempts` times. */
export type Retry = WaitingEvent & { id: number; attempts: number; firstFailedAtMs: number | null }

/** Lets events be handled after those of their subjects that are here, or at once where there are none. One that is here stays as it is. */
export async function parkEvents(
  trx: Knex.Transaction,
  events: readonly WaitingEvent[],
  nowMs: number,
): Promise<void> {
  if (events.length === 0) return
  const rows = events.map((event) => ({ ...columnsOf(event), attempts: 0, due_at_ms: nowMs }))
  await trx('event_retries').insert(rows).onConflict().ignore()
}

/** Writes that an event failed, the first time or again; it keeps its place among those of its subject. */
export async function writeFailure(trx: Knex.Transaction, failed: FailedEvent): Promise<void> {
  const row = {
    ...columnsOf(failed),
    attempts: failed.attempts,
    due_at_ms: failed.dueAtMs,
    first_failed_at_ms: failed.firstFailedAtMs,
    error: failed.error.slice(0, errorCharsMax),
    error_class: failed.errorClass,
  }
  await trx('event_retries')
    .insert(row)
    .onConflict()
    .merge(['attempts', 'due_at_ms', 'first_failed_at_ms', 'error', 'error_class'])
}

export async function deleteRetry(trx: Knex.Transaction, consumer: string, eventId: string): Promise<void> {
  await trx('event_retries').where({ consumer, event_id: eventId }).delete()
}

/** Those of the subjects that have an event here. */
export async function findWaitingSubjects(
  trx: Knex.Transaction,
  consumer: string,
  subjects: readonly string[],
): Promise<Set<string>> {
  const found = trx('event_retries')
    .where({ consumer })
    .whereIn('subject', [...subjects])
  return new Set(await found.distinct().pluck<string[]>('subject'))
}

export type RetryOrder = {
  consumer: string
  /** Of each subject only the first one is tried. */
  firstOnly: boolean
  nowMs: number
}

/** Those of the consumers of which an event is due, be it one that waits for another. */
export async function findDueConsumers(
  db: Knex,
  consumers: readonly string[],
  nowMs: number,
): Promise<Set<string>> {
  // One entry of the index for each, however many events wait. Of `GROUP BY consumer` MariaDB reads the whole index, until it has new statistics of a
  // table that has grown.
  const due = consumers.map((consumer) =>
    db('event_retries').where({ consumer }).where('due_at_ms', '<=', nowMs).limit(1).select('consumer'),
  )
  const rows: { consumer: string }[] = await db.unionAll(due, true)
  return new Set(rows.map(({ consumer }) => consumer))
}

/** Events that are due. */
export async function findDueRetries(db: Knex, order: RetryOrder, max: number): Promise<Retry[]> {
  const { consumer, firstOnly, nowMs } = order
  const due = db<RetryRow>('event_retries as r')
    .where('r.consumer', consumer)
    .where('r.due_at_ms', '<=', nowMs)
  if (firstOnly) {
    const firsts = db('event_retries').where({ consumer }).groupBy('subject').min({ id: 'id' }).as('f')
    void due.join(firsts, 'f.id', 'r.id')
  }
  const rows = await due.orderBy('r.id').limit(max).select<RetryRow[]>('r.*')
  return rows.map(toRetry)
}

/** Locks an event that is due and is to be tried now; undefined where another has it, or it is gone, or not due any more. */
export async function lockRetry(
  trx: Knex.Transaction,
  id: number,
  { consumer, firstOnly, nowMs }: RetryOrder,
): Promise<Retry | undefined> {
  const [row] = await trx<RetryRow>('event_retries')
    .where({ id })
    .where('due_at_ms', '<=', nowMs)
    .forUpdate()
    .skipLocked()
  if (!row) return undefined
  if (firstOnly) {
    const before = trx('event_retries').where({ consumer, subject: row.subject }).where('id', '<', id)
    if ((await before.limit(1)).length > 0) return undefined
  }
  return toRetry(row)
}

/** How many events wait here, and since when the one that has failed longest. */
export type RetryBacklog = { events: number; oldestAtMs: number | undefined }

/** By consumer; one that has none is left out. */
export async function readRetryBacklogs(db: Knex): Promise<Map<string, RetryBacklog>> {
  const rows = await db('event_retries')
    .groupBy('consumer')
    .select<{ consumer: string; events: number; oldest: number | null }[]>(
      db.raw('consumer, COUNT(*) AS events, MIN(first_failed_at_ms) AS oldest'),
    )
  return new Map(
    rows.map(({ consumer, events, oldest }) => [consumer, { events, oldestAtMs: oldest ?? undefined }]),
  )
}

function columnsOf({ consumer, eventId, type, subject, event }: WaitingEvent) {
  return { consumer, event_id: eventId, type, subject, event }
}

function toRetry(row: RetryRow): Retry {
  const { id, consumer, type, subject, event, attempts } = row
  return {
    id,
    consumer,
    eventId: row.event_id,
    type,
    subject,
    event,
    attempts,
    firstFailedAtMs: row.first_failed_at_ms,
  }
}

type RetryRow = {
  id: number
  consumer: string
  event_id: string
  type: string
  subject: string
  event: string
  attempts: number
  due_at_ms: number
  first_failed_at_ms: number | null
}
