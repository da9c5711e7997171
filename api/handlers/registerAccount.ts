import { randomUUIDv7 } from 'node:crypto'
import { writeCredential } from '../../platform/db/credentials.ts'
import type { Player } from '../../platform/db/players.ts'
import type { Handler } from '../handler.ts'
import { createAccount } from '../new-account.ts'

export const registerAccount: Handler<'registerAccount'> = async ({ body, address, transact }, services) => {
  const { passwords, tokens, nowMs } = services
  const { name, password } = body
  const passwordHash = await passwords.hash(password)
  if (passwordHash === undefined) return { ok: false, code: 'unavailable', retryAfterMs: 1_000 }

  const player: Player = {
    playerId: randomUUIDv7(),
    name,
    guest: false,
    role: 'player',
    createdAtMs: nowMs(),
  }
  return transact(async (trx) => {
    if (!(await createAccount(trx, services, { player, address }))) return { ok: false, code: 'name_taken' }
    await writeCredential(trx, { playerId: player.playerId, passwordHash, nowMs: nowMs() })
    return { status: 201, body: await tokens.signIn(trx, player) }
  })
}
