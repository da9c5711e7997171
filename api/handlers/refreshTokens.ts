import { isBanned } from '../../platform/db/bans.ts'
import { readPlayer } from '../../platform/db/players.ts'
import { rotateToken } from '../../platform/db/refresh-tokens.ts'
import type { Handler } from '../handler.ts'
import { revokeAccess } from '../revoke-access.ts'
import { hashToken } from '../tokens.ts'

export const refreshTokens: Handler<'refreshTokens'> = ({ body, transact }, services) =>
  transact(async (trx) => {
    const { tokens, nowMs } = services
    const next = tokens.newRefreshToken()
    const rotated = await rotateToken(trx, { tokenHash: hashToken(body.refreshToken), nowMs: nowMs(), next })
    if (!rotated.ok) {
      // Before the commit: a crash between the two leaves the token as it was, and its next use does both again.
      if (rotated.code === 'refresh_token_reused') {
        const { playerId, familyId } = rotated
        await revokeAccess(services, { playerId, familyIds: [familyId] })
      }
      if (rotated.code === 'token_revoked' && (await isBanned(trx, rotated.playerId, nowMs())))
        return { ok: false, code: 'account_banned' }
      return { ok: false, code: rotated.code }
    }
    const player = await readPlayer(trx, rotated.playerId)
    if (!player) return { ok: false, code: 'token_revoked' }
    return { status: 200, body: await tokens.pair({ ...player, familyId: rotated.familyId }, next) }
  })
