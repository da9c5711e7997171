import { banPlayer as ban } from '../../platform/db/bans.ts'
import { readPlayerForUpdate } from '../../platform/db/players.ts'
import { revokeFamiliesOf } from '../../platform/db/refresh-tokens.ts'
import { leaveQueue } from '../../platform/redis/matchmaking.ts'
import type { Handler } from '../handler.ts'
import { revokeAccess } from '../revoke-access.ts'

export const banPlayer: Handler<'banPlayer'> = async ({ params, body, principal, transact }, services) => {
  if (principal.role !== 'operator') return { ok: false, code: 'forbidden' }
  const { playerId } = params
  const { reason, untilMs } = body
  const nowMs = services.nowMs()
  if (untilMs !== undefined && untilMs <= nowMs) {
    return {
      ok: false,
      code: 'request_invalid',
      detail: 'A ban ends in the future.',
      problems: [{ path: '/untilMs', problem: `must be after ${nowMs}` }],
    }
  }
  return transact(async (trx) => {
    // The account first: whoever signs in now waits for its row, and then finds it banned.
    const player = await readPlayerForUpdate(trx, playerId)
    if (!player) return { ok: false, code: 'player_unknown' }
    if (player.role === 'operator') return { ok: false, code: 'operator_not_bannable' }
    const banned = { playerId, bannedAtMs: nowMs, ...(untilMs !== undefined && { untilMs }) }
    const { playerId: operatorId } = principal
    const { source } = services
    await ban(trx, banned, { operatorId, reason, nowMs, source })
    const familyIds = await revokeFamiliesOf(trx, { playerId, nowMs })
    await leaveQueue(services.redis, playerId) // In a match, it stays in there until that ends without it.
    await revokeAccess(services, { playerId, familyIds, code: 'account_banned' })
    services.log.info({ playerId, operatorId, untilMs }, 'an operator bans an account')
    return { status: 200, body: banned }
  })
}
