import { writeAct } from '../../platform/db/operator-acts.ts'
import { appendEvents } from '../../platform/db/outbox.ts'
import { readPlayerForUpdate } from '../../platform/db/players.ts'
import type { Handler } from '../handler.ts'

export const warnPlayer: Handler<'warnPlayer'> = ({ params, body, principal, transact }, services) => {
  if (principal.role !== 'operator') return { ok: false, code: 'forbidden' }
  const { playerId } = params
  const { about, reason } = body
  return transact(async (trx) => {
    if (!(await readPlayerForUpdate(trx, playerId))) return { ok: false, code: 'player_unknown' }
    const { playerId: operatorId } = principal
    const nowMs = services.nowMs()
    await writeAct(trx, { act: 'warn', operatorId, playerId, reason, nowMs })
    const data = { playerId, content: { warned: { reason: about } } }
    const { source } = services
    await appendEvents(trx, [{ type: 'notification.due', subject: playerId, data, source, atMs: nowMs }])
    services.log.info({ playerId, operatorId, about }, 'an operator warns a player')
    return { status: 204 }
  })
}
