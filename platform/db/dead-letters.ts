// Events that a consumer has given up, until an operator replays or discards them: one letter for each event of a consumer.

import { randomUUIDv7 } from 'node:crypto'
import type { Knex } from 'knex'
import type { DeadLetter, DeadLetterState, DeadLetterSummary } from '../../generated/messages.ts'
import { eraseFromEvents, playersNamedIn } from './erased-events.ts'
import { errorCharsMax } from './event-retries.ts'
import { goOnBehind } from './page.ts'
import { findDeleted } from './players.ts'

/** An event that is given up. */
export type Letter = {
  consumer: string
  eventId: string
  type: string
  subject: string
  /** CloudEvents as JSON text, or what should have been. */
  event: string
  error: string
  errorClass: string
  attempts: number
  firstFailedAtMs: number
  deadAtMs: number
  traceparent: string | null
}

/**
 * Puts events aside in this transaction. An event that was replayed and failed again is the same letter: dead again, with what it failed of now, and
 * since when it failed first. One that was discarded stays so.
 */
export async function buryEvents(trx: Knex.Transaction, letters: readonly Letter[]): Promise<void> {
  if (letters.length === 0) return
  const rows = letters.map((letter) => ({
    id: randomUUIDv7(),
    consumer: letter.consumer,
    event_id: letter.eventId,
    type: letter.type,
    subject: letter.subject,
    event: letter.event,
    error: letter.error.slice(0, errorCharsMax),
    error_class: letter.errorClass,
    attempts: letter.attempts,
    first_failed_at_ms: letter.firstFailedAtMs,
    dead_at_ms: letter.deadAtMs,
    traceparent: letter.traceparent,
    state: 'dead',
    settled_at_ms: null,
  }))
  const anew = ['event', 'error', 'error_class', 'attempts', 'dead_at_ms', 'traceparent']
  await trx('dead_letters')
    .insert(rows)
    .onConflict()
    .merge({
      ...Object.fromEntries(anew.map((column) => [column, trx.raw(`VALUES(${column})`)])),
      // The other column first: MariaDB assigns from left to right.
      settled_at_ms: trx.raw("IF(state = 'discarded', settled_at_ms, NULL)"),
      state: trx.raw("IF(state = 'discarded', state, 'dead')"),
    })
  // Who was erased before this event died was not erased from it.
  const deleted = await findDeleted(trx, letters.flatMap(playersNamedIn))
  await eraseFromEvents(trx, 'dead_letters', deleted)
}

/** How many letters of each consumer wait for an operator. */
export async function countDeadLetters(db: Knex): Promise<Map<string, number>> {
  const rows = await db('dead_letters')
    .where({ state: 'dead' })
    .groupBy('consumer')
    .select<{ consumer: string; letters: number }[]>('consumer', db.raw('COUNT(*) AS letters'))
  return new Map(rows.map(({ consumer, letters }) => [consumer, letters]))
}

/** Which letters; all of what is named holds. */
export type LetterFilter = {
  state?: DeadLetterState | undefined
  consumer?: string | undefined
  errorClass?: string | undefined
  type?: string | undefined
  subject?: string | undefined
  /** Those that died since, and before. */
  deadAfterMs?: number | undefined
  deadBeforeMs?: number | undefined
}

export function matching(db: Knex, filter: LetterFilter): Knex.QueryBuilder<LetterRow, LetterRow[]> {
  const { state, consumer, errorClass, type, subject, deadAfterMs, deadBeforeMs } = filter
  const equal = { state, consumer, error_class: errorClass, type, subject }
  const letters = db<LetterRow>('dead_letters')
  for (const [column, value] of Object.entries(equal)) if (value !== undefined) letters.where(column, value)
  if (deadAfterMs !== undefined) letters.where('dead_at_ms', '>=', deadAfterMs)
  if (deadBeforeMs !== undefined) letters.where('dead_at_ms', '<', deadBeforeMs)
  return letters
}

/** Letters without what may be personal in them, those that died last first; `after` is the last of the page before. */
export async function listLetters(
  db: Knex,
  page: LetterFilter & { after?: { deadAtMs: number; letterId: string } | undefined; limit: number },
): Promise<DeadLetterSummary[]> {
  const { after, limit, ...filter } = page
  const letters = matching(db, filter)
    .orderBy([
      { column: 'dead_at_ms', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit)
  if (after) {
    const { deadAtMs: value, letterId: id } = after
    goOnBehind(letters, { column: 'dead_at_ms', value, idColumn: 'id', id })
  }
  // Events and errors are long, and lie on pages of their own.
  const rows = await letters.select<SummaryRow[]>(
    ...['id', 'state', 'consumer', 'event_id', 'type', 'subject', 'error_class'],
    ...['attempts', 'first_failed_at_ms', 'dead_at_ms', 'settled_at_ms'],
  )
  return rows.map(toSummary)
}

/** All of one letter, with what was done to it; undefined where there is none. */
export async function readLetter(db: Knex, letterId: string): Promise<DeadLetter | undefined> {
  const row = await db<LetterRow>('dead_letters').where({ id: letterId }).first()
  if (!row) return undefined
  const acts = await db('dead_letter_acts')
    .where({ dead_letter_id: letterId })
    .orderBy('id')
    .limit(actsMax)
    .select<ActRow[]>('act', 'actor', 'reason', 'at_ms')
  return {
    ...toSummary(row),
    error: row.error,
    event: row.event.slice(0, eventCharsMax),
    ...(row.traceparent !== null && { traceparent: row.traceparent }),
    acts: acts.map(({ act, actor, reason, at_ms }) => ({ act, actor, reason, atMs: at_ms })),
  }
}

/** As many as the contract can tell; a longer event is told in part. */
const actsMax = 100
const eventCharsMax = 65_536

type SummaryRow = Omit<LetterRow, 'number' | 'event' | 'error' | 'traceparent'>

function toSummary(row: SummaryRow): DeadLetterSummary {
  return {
    letterId: row.id,
    state: row.state,
    consumer: row.consumer,
    eventId: row.event_id,
    type: row.type,
    subject: row.subject,
    errorClass: row.error_class,
    attempts: row.attempts,
    firstFailedAtMs: row.first_failed_at_ms,
    deadAtMs: row.dead_at_ms,
    ...(row.settled_at_ms !== null && { settledAtMs: row.settled_at_ms }),
  }
}

/** Letters that were settled go, and their acts with them; and those that nobody can read, in which no name can be found. Returns how many, `limit` at most of each. */
export async function deleteSettledLetters(
  db: Knex,
  { beforeMs, limit }: { beforeMs: number; limit: number },
): Promise<number> {
  const unreadable = db('dead_letters').where({ state: 'dead', error_class: 'unreadable' })
  return (
    (await db('dead_letters').where('settled_at_ms', '<', beforeMs).limit(limit).delete()) +
    (await unreadable.where('dead_at_ms', '<', beforeMs).limit(limit).delete())
  )
}

export type LetterRow = {
  id: string
  number: number
  consumer: string
  event_id: string
  type: string
  subject: string
  event: string
  error: string
  error_class: string
  attempts: number
  first_failed_at_ms: number
  dead_at_ms: number
  settled_at_ms: number | null
  traceparent: string | null
  state: DeadLetterState
}

type ActRow = { act: 'replay' | 'discard'; actor: string; reason: string; at_ms: number }
