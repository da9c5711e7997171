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
