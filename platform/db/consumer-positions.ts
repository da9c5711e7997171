// How far each consumer is in each partition of the log. A consumer is a word; it has a row from the first time that it reads a partition.

import type { Knex } from 'knex'
import { uuidTimeMs } from '../uuid.ts'
import { transact } from './client.ts'

/** The places up to which a consumer has been through these partitions. */
export async function readPositions(
  db: Knex,
  consumer: string,
  partitions: readonly number[],
): Promise<Map<number, number>> {
  const rows = await db<PositionRow>('consumer_positions')
    .where({ consumer })
    .whereIn('partition_no', [...partitions])
  const places = new Map(rows.map((row) => [row.partition_no, row.place]))
  for (const partition of partitions)
    if (!places.has(partition))
      places.set(partition, await transact(db, (trx) => begin(trx, consumer, partition)))
  return places
}

/**
 * A consumer begins with the oldest event that the log has. Who cleans up the log has the partition locked, too, so that nothing goes that this
 * consumer is still to read.
 */
async function begin(trx: Knex.Transaction, consumer: string, partition: number): Promise<number> {
  const [found] = await trx('event_partitions')
    .where('partition_no', partition)
    .forUpdate()
    .select<{ head: number }[]>('head')
  if (!found) throw new Error(`There is no partition ${partition} of events.`)
  const [oldest] = await trx('event_log').where('partition_no', partition).min<{ place: number | null }[]>({
    place: 'place',
  })
  const place = oldest?.place ? oldest.place - 1 : found.head
  await trx('consumer_positions').insert({ consumer, partition_no: partition, place }).onConflict().ignore()
  return place
}

/**
 * Locks a consumer's positions in the partitions of `upTo`, whose places it is to be moved to, and looks which events the log has there. One that
 * another transaction has locked is left out.
 */
export async function lockPositions(
  trx: Knex.Transaction,
  consumer: string,
  upTo: ReadonlyMap<number, number>,
): Promise<Map<number, { place: number; idAtEnd: string | null }>> {
  const place = `CASE c.partition_no ${'WHEN ? THEN ? '.repeat(upTo.size)}END`
  const idAtEnd = trx.raw(
    `(SELECT event_id FROM event_log l WHERE l.partition_no = c.partition_no AND l.place = ${place}) AS idAtEnd`,
    [...upTo].flat(),
  )
  const rows = await trx('consumer_positions as c')
    .where({ consumer })
    .whereIn('partition_no', [...upTo.keys()])
    .forUpdate()
    .skipLocked()
    .select<{ partition: number; place: number; idAtEnd: string | null }[]>(
      { partition: 'partition_no' },
      'place',
      idAtEnd,
    )
  return new Map(rows.map(({ partition, ...found }) => [partition, found]))
}

/** Moves positions that this transaction has locked. */
export async function movePositions(
  trx: Knex.Transaction,
  consumer: string,
  places: ReadonlyMap<number, number>,
): Promise<void> {
  if (places.size === 0) return
  const rows = [...places].map(([partition, place]) => ({ consumer, partition_no: partition, place }))
  await trx('consumer_positions').insert(rows).onConflict().merge(['place'])
}

/** How many events a consumer has before it, and since when the oldest of them is there. */
export type Lag = { events: number; oldestAtMs: number | undefined }

/** By consumer. */
export async function readLags(db: Knex): Promise<Map<string, Lag>> {
  const rows = await db('consumer_positions as c')
    .join('event_partitions as p', 'p.partition_no', 'c.partition_no')
    .leftJoin('event_log as l', (next) => {
      void next.on('l.partition_no', 'c.partition_no').on('l.place', db.raw('c.place + 1'))
    })
    .select<{ consumer: string; events: number; next: string | null }[]>(
      db.raw('c.consumer, p.head - c.place AS events, l.event_id AS next'),
    )
  return new Map(
    [...Map.groupBy(rows, (row) => row.consumer)].map(([consumer, parts]) => [
      consumer,
      {
        events: parts.reduce((sum, part) => sum + part.events, 0),
        oldestAtMs: parts
          .flatMap(({ next }) => (next === null ? [] : uuidTimeMs(next)))
          .reduce<number | undefined>((oldest, each) => Math.min(oldest ?? each, each), undefined),
      },
    ]),
  )
}

type PositionRow = { consumer: string; partition_no: number; place: number }
