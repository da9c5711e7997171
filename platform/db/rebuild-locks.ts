// Keeps the consumers whose effects are computed afresh out of the way of who does so.

import type { Knex } from 'knex'

export type Rebuilt = 'ranking' | 'stats' | 'leaderboard'

/** A consumer holds it for its transaction: until then nobody rebuilds what it writes. */
export async function shareRebuildLock(trx: Knex.Transaction, consumer: Rebuilt): Promise<void> {
  await trx('rebuild_locks').where({ consumer }).forShare()
}

/**
 * Stops consumers until the transaction ends: they pass over the positions that are locked, and go on to other work; an event that is tried again
 * waits for the second lock.
 */
export async function lockForRebuild(trx: Knex.Transaction, consumers: readonly Rebuilt[]): Promise<void> {
  await trx('consumer_positions')
    .whereIn('consumer', [...consumers])
    .orderBy(['consumer', 'partition_no'])
    .forUpdate()
  await trx('rebuild_locks')
    .whereIn('consumer', [...consumers])
    .orderBy('consumer')
    .forUpdate()
}

/** The subjects of events that a consumer has yet to handle: on their way, tried again, or given up. */
export async function readSubjectsBefore(
  db: Knex,
  consumer: Rebuilt,
  types: readonly string[],
): Promise<Set<string>> {
  const subject = "JSON_VALUE(event, '$.subject')"
  const [rows] = await db.raw<[{ subject: string }[], unknown]>(
    `SELECT ${subject} AS subject FROM outbox WHERE type IN (:types)
     UNION SELECT ${subject} FROM event_log AS l
       LEFT JOIN consumer_positions AS c ON c.consumer = :consumer AND c.partition_no = l.partition_no
       WHERE l.place > IFNULL(c.place, 0) AND l.type IN (:types)
     UNION SELECT subject FROM event_retries WHERE consumer = :consumer
     UNION SELECT subject FROM dead_letters WHERE consumer = :consumer AND state <> 'replayed'`,
    { consumer, types: [...types] },
  )
  return new Set(rows.map((row: { subject: string }) => row.subject))
}
