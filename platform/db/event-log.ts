// From the outbox into the log: each event gets its place in its partition. Invariants:
//
// - Places of a partition count from 1 without a gap, and become visible in their order: whoever gives them holds the lock of the partition's
//   row until the commit. So who has read up to place p has not missed anything before it.
// - An event is in the outbox or in the log, never in both and never in neither.
// - Only the relay with the newest epoch gives places. Since its epoch is in event_partitions nobody else has moved anything, so the rows that it
//   listed are still there when it locks.
// - A row leaves the log when every consumer is past it, and none does in a partition that a consumer has no position in.

import type { Knex } from 'knex'
import { eventPartitions } from './outbox.ts'

export type OutboxRow = { id: number; partition: number }
export type LoggedEvent = { place: number; id: string; event: string }
/** How far the consumers are in a partition: the slowest of them, and the foremost. */
export type Progress = { slowest: number; foremost: number }

/** From now on a relay with a smaller epoch moves nothing. */
export async function fenceRelay(db: Knex, epoch: number): Promise<void> {
  await db('event_partitions').where('relay_epoch', '<', epoch).update({ relay_epoch: epoch })
}

/** What is committed and has no place yet, the oldest first. Takes no lock, and waits for none. */
export async function listOutbox(db: Knex, max: number): Promise<OutboxRow[]> {
  return db('outbox').orderBy('id').limit(max).select<OutboxRow[]>('id', { partition: 'partition_no' })
}

/** Gives these rows their places; false where a newer relay has taken over. Not a byte of an event leaves the server. */
export async function moveOutbox(
  trx: Knex.Transaction,
  epoch: number,
  rows: readonly OutboxRow[],
): Promise<boolean> {
  const counts = new Array<number>(eventPartitions).fill(0)
  for (const { partition } of rows) counts[partition]! += 1
  const cases = counts.map((count, partition) => `WHEN ${partition} THEN ${count}`).join(' ')
  // The lock, the fence, and the new heads.
  const locked = await trx('event_partitions')
    .where('relay_epoch', epoch)
    .update({ head: trx.raw(`head + CASE partition_no ${cases} END`) })
  if (locked === 0) return false
  if (locked < eventPartitions)
    throw new Error(`${locked} of ${eventPartitions} partitions have the epoch ${epoch}.`)

  // How many of its partition come after it: its place is so far from the head.
  const left = [...counts]
  const places = rows.map(({ id, partition }) => `(${id}, ${(left[partition]! -= 1)})`).join(', ')
  // Joined from the ids, each row is found by its key. With a list of them the server would rather read the whole outbox, and a DELETE would
  // wait for every transaction that has just written there.
  const [inserted] = (await trx.raw(
    `INSERT INTO event_log (partition_no, place, event_id, type, event)
    WITH moved (id, behind) AS (VALUES ${places})
    SELECT STRAIGHT_JOIN o.partition_no, p.head - behind, o.event_id, o.type, o.event
    FROM moved JOIN outbox o ON o.id = moved.id JOIN event_partitions p ON p.partition_no = o.partition_no`,
  )) as [{ affectedRows: number }]
  const [deleted] = (await trx.raw(
    `DELETE o FROM (WITH moved (id) AS (VALUES ${rows.map(({ id }) => `(${id})`).join(', ')}) SELECT id FROM moved) moved
    STRAIGHT_JOIN outbox o ON o.id = moved.id`,
  )) as [{ affectedRows: number }]
  if (inserted.affectedRows !== rows.length || deleted.affectedRows !== rows.length)
    throw new Error(`${rows.length} rows of the outbox were to be moved, and others were there.`)
  return true
}

/** The last place given in each partition. */
export async function readHeads(db: Knex): Promise<number[]> {
  const rows = await db('event_partitions').orderBy('partition_no').select<{ head: number }[]>('head')
  return rows.map(({ head }) => head)
}

/** What the log has after a place, in order and without a gap. */
export async function readLog(
  db: Knex,
  partition: number,
  { after, max }: { after: number; max: number },
): Promise<LoggedEvent[]> {
  return db('event_log')
    .where('partition_no', partition)
    .where('place', '>', after)
    .orderBy('place')
    .limit(max)
    .select<LoggedEvent[]>('place', { id: 'event_id' }, 'event')
}

/** The same of several partitions at once: what comes after `after`, up to `upTo`. */
export async function readLogs(
  db: Knex,
  ranges: readonly { partition: number; after: number; upTo: number }[],
): Promise<Map<number, LoggedEvent[]>> {
  const found = new Map<number, LoggedEvent[]>()
  if (ranges.length === 0) return found
  const [rows] = (await db.raw(
    `SELECT partition_no AS \`partition\`, place, event_id AS id, event FROM event_log FORCE INDEX (PRIMARY)
    WHERE ${ranges.map(() => '(partition_no = ? AND place > ? AND place <= ?)').join(' OR ')}
    ORDER BY partition_no, place`,
    ranges.flatMap(({ partition, after, upTo }) => [partition, after, upTo]),
  )) as [(LoggedEvent & { partition: number })[]]
  for (const { partition, ...event } of rows) {
    const events = found.get(partition)
    if (events) events.push(event)
    else found.set(partition, [event])
  }
  return found
}

/**
 * How far the consumers are in each partition. Whoever has a position counts, known here or not: it may be of a newer release. One of
 * `consumers` that has none in a partition is at 0.
 */
export async function readProgress(db: Knex, consumers: readonly string[]): Promise<Progress[]> {
  const rows = await db('consumer_positions').select<
    { consumer: string; partition: number; place: number }[]
  >('consumer', { partition: 'partition_no' }, 'place')
  return Array.from({ length: eventPartitions }, (_, partition) => {
    const places = new Map(consumers.map((consumer) => [consumer, 0]))
    for (const row of rows) if (row.partition === partition) places.set(row.consumer, row.place)
    // Where nobody reads yet nothing goes.
    const all = places.size === 0 ? [0] : [...places.values()]
    return { slowest: Math.min(...all), foremost: Math.max(...all) }
  })
}

/**
 * Drops up to `max` events that every consumer is past; returns how many. Under the locks of the partitions' rows, as a new consumer gets its
 * position: so it never begins at an event that goes at the same time.
 */
export async function trimLog(
  trx: Knex.Transaction,
  { consumers, max }: { consumers: readonly string[]; max: number },
): Promise<number> {
  await trx('event_partitions').orderBy('partition_no').forUpdate().select('head')
  const progress = await readProgress(trx, consumers)
  const [deleted] = (await trx.raw(
    `DELETE FROM event_log WHERE ${progress.map(() => '(partition_no = ? AND place <= ?)').join(' OR ')}
    ORDER BY partition_no, place LIMIT ?`,
    [...progress.flatMap(({ slowest }, partition) => [partition, slowest]), max],
  )) as [{ affectedRows: number }]
  return deleted.affectedRows
}

const countedMax = 100_000

/** How many events wait in the outbox (no more than 100,000 are counted), which is the oldest, and how many the log has. */
export async function measureEvents(
  db: Knex,
): Promise<{ waiting: number; oldestId: string | undefined; logged: number }> {
  const oldest = await db('outbox').orderBy('id').first<{ event_id: string } | undefined>('event_id')
  const some = db('outbox').select(db.raw('1')).limit(countedMax).as('some')
  const [waiting] = await db.from(some).count<{ count: number }[]>({ count: '*' })
  const [logged] = (await db.raw(
    `SELECT SUM(head - first + 1) AS count FROM event_partitions
    JOIN (SELECT partition_no, MIN(place) AS first FROM event_log GROUP BY partition_no) AS firsts USING (partition_no)`,
  )) as [{ count: string | null }[]]
  return { waiting: waiting?.count ?? 0, oldestId: oldest?.event_id, logged: Number(logged[0]?.count ?? 0) }
}
