import { unbanPlayer as unban } from '../../platform/db/bans.ts'
import { readPlayerForUpdate } from '../../platform/db/players.ts'
import type { Handler } from '../handler.ts'

export const unbanPlayer: Handler<'unbanPlayer'> = ({ params, body, principal, transact }, services) => {
  if (principal.role !== 'operator') return { ok: false, code: 'forbidden' }
  const { playerId } = params
  return transact(async (trx) => {
    if (!(await readPlayerForUpdate(trx, playerId))) return { ok: false, code: 'player_unknown' }
    const { playerId: operatorId } = principal
    const { source } = services
    const { reason } = body
    const lifted = await unban(trx, playerId, { operatorId, reason, nowMs: services.nowMs(), source })
    if (lifted) services.log.info({ playerId, operatorId }, 'an operator lifts a ban')
    return { status: 204 }
  })
}
