import type { Knex } from 'knex'

/**
 * Marks events as processed by a consumer, and tells which of them were not before. Who else marks one of them at the same time waits here until
 * this transaction has ended.
 */
export async function markProcessed(
  trx: Knex.Transaction,
  consumer: string,
  eventIds: readonly string[],
): Promise<Set<string>> {
  // In one order, so that transactions with the same events wait for each other and never in a circle.
  const rows = eventIds.toSorted().map((id) => [consumer, id])
  const [marked] = (await trx.raw(
    `INSERT IGNORE INTO processed_events (consumer, event_id) VALUES ${rows.map(() => '(?, ?)').join()} RETURNING event_id`,
    rows.flat(),
  )) as [{ event_id: string }[]]
  return new Set(marked.map((row) => row.event_id))
}
