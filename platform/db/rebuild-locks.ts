// Keeps the consumers whose effects are computed afresh out of the way of who does so.

import type { Knex } from 'knex'

export type Rebuilt = 'ranking' | 'stats' | 'leaderboard'

/** A consumer holds it for its transaction: until then nobody rebuilds what it writes. */
export async function shareRebuildLock(trx: Knex.Transaction, consumer: Rebuilt): Promise<void> {
  await trx('rebuild_locks').where({ consumer }).forShare()
}
