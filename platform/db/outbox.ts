// Events, written in the transaction of what they tell: they are there if and only if it was committed.
//
// Order: whoever tells of a player locks a row for it until the commit, whatever tables it writes beside; and an event that is the first of its subject
// is told in the transaction that inserts the subject, of which nobody else knows. So of two transactions that tell of one subject the second
// begins to write here after the first has ended, and its ids are larger.

import { randomUUIDv7 } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Knex } from 'knex'
import type { DomainEvent, MatchFinished } from '../../generated/messages.ts'
import { currentTraceparent } from '../tracing.ts'
import { lockPlayers } from './player-locks.ts'

/** Every event that comes from the database; a finished match comes from Redis. */
export type OutboxEvent = Exclude<DomainEvent, MatchFinished>
export type EventType = OutboxEvent['type']

/** What has happened; the rest of the envelope is made here. */
export type Happening = {
  [Type in EventType]: Pick<Extract<OutboxEvent, { type: Type }>, 'type' | 'subject' | 'data'>
}[EventType] & {
  /** Who commits it, as `/workers/worker-1`. */
  source: string
  atMs: number
  /** In whose trace it is, '' for none, where that is not the one that is going on here: of a batch, each event has its own. */
  traceparent?: string
}

export const eventPartitions = 8

/** The partition that a subject's events are in, for ever. */
export function partitionOf(subject: string): number {
  return crc32(subject) % eventPartitions
}

/** Told in the transaction that inserts their subject. The subject of all others is a player. */
const firstOfSubject: ReadonlySet<EventType> = new Set(['account.created', 'match.recorded'])

/** Tells events with this transaction, in this order; returns their ids. */
export async function appendEvents(
  trx: Knex.Transaction,
  happenings: readonly Happening[],
): Promise<string[]> {
  if (happenings.length === 0) return []
  // Before the ids are made: they are in the order of the commits, too.
  const players = happenings.flatMap(({ type, subject }) => (firstOfSubject.has(type) ? [] : subject))
  await lockPlayers(trx, 'events', players)
  const here = currentTraceparent()
  const rows = happenings.map(({ type, subject, data, source, atMs, traceparent = here }) => {
    const id = randomUUIDv7()
    const event = {
      specversion: '1.0',
      ...{ id, source, type, subject },
      time: new Date(atMs).toISOString(),
      datacontenttype: 'application/json',
      dataschema: `urn:matchwire:${type}:1`,
      ...(traceparent && { traceparent }),
      data,
    }
    return { partition_no: partitionOf(subject), event_id: id, type, event: JSON.stringify(event) }
  })
  await trx('outbox').insert(rows)
  return rows.map((row) => row.event_id)
}
