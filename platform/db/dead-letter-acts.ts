// What an operator does to dead letters. Who acts has locked the letters, and finds in `state` whether somebody was first: so of two
// who replay the same one, one does. Letter, act and what follows from it are one transaction.

import type { Knex } from 'knex'
import { type LetterFilter, type LetterRow, matching } from './dead-letters.ts'
import { parkEvents } from './event-retries.ts'

/** One letter, or those of a consumer's dead ones that match, in the order in which they died; `after` is the number behind which it goes on. */
export type LetterChoice =
  { letterId: string } | (Omit<LetterFilter, 'state'> & { consumer: string; after?: number | undefined })

export type By = { actor: string; reason: string; nowMs: number }

export type Replayed =
  { ok: true; replayed: number; alreadyProcessed: number; next: number | undefined } | NotThere
export type Discarded = { ok: true; discarded: number; next: number | undefined } | NotThere
type NotThere = { ok: false; code: 'dead_letter_unknown' | 'dead_letter_settled' }

/** What one transaction takes; where there may be others, `next` is what they are behind. */
const lettersMax = 500

/**
 * Gives events back to their consumers, as new ones, to be handled now. An event that was processed after all is not, and its letter is settled; one that
 * was replayed before is on its way, or processed, or a dead letter again.
 */
export async function replayLetters(trx: Knex.Transaction, choice: LetterChoice, by: By): Promise<Replayed> {
  const letters = await lock(trx, choice)
  if (!Array.isArray(letters)) return letters
  const processed = await findProcessed(trx, letters)
  const dead = letters.filter(({ state }) => state === 'dead')
  const isProcessed = (letter: LetterRow) => processed.has(`${letter.consumer} ${letter.event_id}`)
  if (dead.length === 0 && !letters.every(isProcessed)) return { ok: false, code: 'dead_letter_settled' }
  const again = dead.filter((letter) => !isProcessed(letter))
  await parkEvents(
    trx,
    again.map(({ event_id: eventId, ...letter }) => ({ ...letter, eventId })),
    by.nowMs,
  )
  await settle(trx, dead, { ...by, act: 'replay', state: 'replayed' })
  return {
    ...{ ok: true, replayed: again.length, alreadyProcessed: letters.length - again.length },
    next: nextOf(letters),
  }
}

/** Gives events up for good. */
export async function discardLetters(
  trx: Knex.Transaction,
  choice: LetterChoice,
  by: By,
): Promise<Discarded> {
  const letters = await lock(trx, choice)
  if (!Array.isArray(letters)) return letters
  if (letters.some(({ state }) => state !== 'dead')) return { ok: false, code: 'dead_letter_settled' }
  await settle(trx, letters, { ...by, act: 'discard', state: 'discarded' })
  return { ok: true, discarded: letters.length, next: nextOf(letters) }
}

/** A letter named by its id, whatever its state; or dead ones, those of one subject in the order of its events. */
async function lock(trx: Knex.Transaction, choice: LetterChoice): Promise<LetterRow[] | NotThere> {
  if (!('letterId' in choice)) {
    const { after, ...filter } = choice
    const dead = matching(trx, { ...filter, state: 'dead' })
    if (after !== undefined) dead.where('number', '>', after)
    return dead.orderBy('number').limit(lettersMax).forUpdate()
  }
  const letters = await trx<LetterRow>('dead_letters').where({ id: choice.letterId }).forUpdate()
  return letters.length > 0 ? letters : { ok: false, code: 'dead_letter_unknown' }
}

function nextOf(letters: readonly LetterRow[]): number | undefined {
  return letters.length === lettersMax ? letters.at(-1)?.number : undefined
}

async function findProcessed(
  trx: Knex.Transaction,
  letters: readonly LetterRow[],
): Promise<ReadonlySet<string>> {
  // Not as pairs, for which MariaDB looks at the whole table; so there may be some that nobody asked for.
  const marks = await trx('processed_events')
    .whereIn('consumer', [...new Set(letters.map((letter) => letter.consumer))])
    .whereIn(
      'event_id',
      letters.map((letter) => letter.event_id),
    )
    .select<{ consumer: string; event_id: string }[]>('consumer', 'event_id')
  return new Set(marks.map((mark) => `${mark.consumer} ${mark.event_id}`))
}

async function settle(
  trx: Knex.Transaction,
  letters: readonly LetterRow[],
  { act, state, actor, reason, nowMs }: By & { act: 'replay' | 'discard'; state: 'replayed' | 'discarded' },
): Promise<void> {
  if (letters.length === 0) return
  const ids = letters.map(({ id }) => id)
  await trx('dead_letters').whereIn('id', ids).update({ state, settled_at_ms: nowMs })
  await trx('dead_letter_acts').insert(
    ids.map((id) => ({ dead_letter_id: id, act, actor, reason, at_ms: nowMs })),
  )
}
