// Events that a consumer has given up, until an operator replays or discards them: one letter for each event of a consumer.

import { randomUUIDv7 } from 'node:crypto'
import type { Knex } from 'knex'

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

/** An error says in its first lines what it is; a stack or a statement may go on for long. */
const errorCharsMax = 4_000

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
  }))
  const anew = ['event', 'error', 'error_class', 'attempts', 'dead_at_ms', 'traceparent']
  await trx('dead_letters')
    .insert(rows)
    .onConflict()
    .merge({
      ...Object.fromEntries(anew.map((column) => [column, trx.raw(`VALUES(${column})`)])),
      state: trx.raw("IF(state = 'discarded', state, 'dead')"),
    })
}

/** How many letters of each consumer wait for an operator. */
export async function countDeadLetters(db: Knex): Promise<Map<string, number>> {
  const rows = await db('dead_letters')
    .where({ state: 'dead' })
    .groupBy('consumer')
    .select<{ consumer: string; letters: number }[]>('consumer', db.raw('COUNT(*) AS letters'))
  return new Map(rows.map(({ consumer, letters }) => [consumer, letters]))
}
