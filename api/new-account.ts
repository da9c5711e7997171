import { createHmac } from 'node:crypto'
import type { Knex } from 'knex'
import { insertAddress } from '../platform/db/account-addresses.ts'
import { appendEvents } from '../platform/db/outbox.ts'
import { insertPlayer, type Player } from '../platform/db/players.ts'
import type { Services } from './handler.ts'
import { networkOf } from './rate-limit.ts'
import { deriveKey } from './sealing.ts'

/**
 * Makes an account and tells of it; false where the name is taken. Of the address only a hash is kept, under a key that the database does not
 * have, and beside the account, not in the event: it tells accounts that come from one place, and nobody else anything.
 */
export async function createAccount(
  trx: Knex.Transaction,
  { config, nowMs }: Pick<Services, 'config' | 'nowMs'>,
  { player, address }: { player: Player; address: string },
): Promise<boolean> {
  if (!(await insertPlayer(trx, player))) return false
  const { playerId, guest, createdAtMs } = player
  const key = deriveKey(config.secret, { salt: 'matchwire', purpose: 'addresses' })
  const addressHash = createHmac('sha256', key).update(networkOf(address)).digest()
  await insertAddress(trx, { playerId, addressHash, createdAtMs })
  await appendEvents(trx, [
    {
      ...{ type: 'account.created', subject: playerId, data: { playerId, guest, createdAtMs } },
      ...{ source: `/apis/${config.name}`, atMs: nowMs() },
    },
  ])
  return true
}
