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
