// Rows that hold nothing, and are there to be locked: by whoever writes what must be in one order for each player, the order of the commits. Not the
// rows of `players`: who signs in or deletes an account would wait for batches of events.

import type { Knex } from 'knex'
import { inLockOrder } from './lock-order.ts'

/** What is in order: events that are told of a player, and what the player is told. */
type Purpose = 'events' | 'notifications'

/** Whoever else does this for one of these players waits until the transaction has ended. */
export async function lockPlayers(
  trx: Knex.Transaction,
  purpose: Purpose,
  playerIds: readonly string[],
): Promise<void> {
  if (playerIds.length === 0) return
  const rows = inLockOrder(playerIds, (playerId) => playerId).map((player_id) => ({ player_id, purpose }))
  // One that is there is locked and left as it is.
  await trx('player_locks').insert(rows).onConflict().merge(['purpose'])
}
