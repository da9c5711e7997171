import { isBanned } from '../../platform/db/bans.ts'
import { readCredentialByName, writeCredential } from '../../platform/db/credentials.ts'
import { readPlayerForShare } from '../../platform/db/players.ts'
import type { Handler } from '../handler.ts'

export const signIn: Handler<'signIn'> = async ({ body, transact }, { db, passwords, tokens, nowMs }) => {
  const account = await readCredentialByName(db, body.name)
  const checked = await passwords.verify(body.password, account?.passwordHash)
  if (!checked) return { ok: false, code: 'unavailable', retryAfterMs: 1_000 }
  if (!account || !checked.matches) return { ok: false, code: 'credentials_invalid' }

  // Now is the only time that the password is known, so that it can be hashed at today's cost.
  const rehashed = checked.outdated ? await passwords.hash(body.password) : undefined

  return transact(async (trx) => {
    // Deleted while the password was checked: a sign-in must not outlive its account.
    const player = await readPlayerForShare(trx, account.player.playerId)
    if (!player) return { ok: false, code: 'credentials_invalid' }
    if (await isBanned(trx, player.playerId, nowMs())) return { ok: false, code: 'account_banned' }
    if (rehashed !== undefined) {
      await writeCredential(trx, { playerId: player.playerId, passwordHash: rehashed, nowMs: nowMs() })
    }
    return { status: 200, body: await tokens.signIn(trx, player) }
  })
}
