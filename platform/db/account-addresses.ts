// From where accounts came, as keyed hashes; for a time only.

import type { Knex } from 'knex'

export async function insertAddress(
  trx: Knex.Transaction,
  address: { playerId: string; addressHash: Buffer; createdAtMs: number },
): Promise<void> {
  const { playerId, addressHash, createdAtMs } = address
  await trx('account_addresses').insert({
    player_id: playerId,
    address_hash: addressHash,
    created_at_ms: createdAtMs,
  })
}

/** An account, and how many its address had in the window that ends with it, the first of which is `firstId`. */
export type SharedAddress = { playerId: string; createdAtMs: number; firstId: string; accounts: number }

/** Of these accounts, those whose address is kept. */
export async function findSharedAddresses(
  db: Knex,
  { playerIds, windowMs }: { playerIds: readonly string[]; windowMs: number },
): Promise<SharedAddress[]> {
  if (playerIds.length === 0) return []
  const inWindow = `FROM account_addresses AS other
    WHERE other.address_hash = mine.address_hash
      AND other.created_at_ms > mine.created_at_ms - ? AND other.created_at_ms <= mine.created_at_ms`
  return db('account_addresses AS mine')
    .whereIn('mine.player_id', playerIds)
    .select<SharedAddress[]>(
      { playerId: 'mine.player_id', createdAtMs: 'mine.created_at_ms' },
      db.raw(`(SELECT COUNT(*) ${inWindow}) AS accounts`, [windowMs]),
      db.raw(
        `(SELECT other.player_id ${inWindow} ORDER BY other.created_at_ms, other.player_id LIMIT 1) AS firstId`,
        [windowMs],
      ),
    )
}

export async function deleteAddressesOf(trx: Knex.Transaction, playerIds: readonly string[]): Promise<void> {
  await trx('account_addresses').whereIn('player_id', playerIds).delete()
}

/** Returns how many, `limit` at most. */
export async function deleteOldAddresses(
  db: Knex,
  { beforeMs, limit }: { beforeMs: number; limit: number },
): Promise<number> {
  return db('account_addresses').where('created_at_ms', '<', beforeMs).limit(limit).delete()
}
