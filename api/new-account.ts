import type { Knex } from 'knex'
import { insertAddress } from '../platform/db/account-addresses.ts'
import { appendEvents } from '../platform/db/outbox.ts'
import { insertPlayer, type Player } from '../platform/db/players.ts'
import type { Services } from './handler.ts'

/** Makes an account and tells of it; false where the name is taken. Of the address only a hash is kept, beside the account and not in the event. */
export async function createAccount(
  trx: Knex.Transaction,
  { hashAddress, source, nowMs }: Pick<Services, 'hashAddress' | 'source' | 'nowMs'>,
  { player, address }: { player: Player; address: string },
): Promise<boolean> {
  if (!(await insertPlayer(trx, player))) return false
  const { playerId, guest, createdAtMs } = player
  await insertAddress(trx, { playerId, addressHash: hashAddress(address), createdAtMs })
  const data = { playerId, guest, createdAtMs }
  await appendEvents(trx, [{ type: 'account.created', subject: playerId, data, source, atMs: nowMs() }])
  return true
}
