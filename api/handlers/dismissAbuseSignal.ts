import { dismissSignal } from '../../platform/db/abuse-signals.ts'
import { writeAct } from '../../platform/db/operator-acts.ts'
import type { Handler } from '../handler.ts'

export const dismissAbuseSignal: Handler<'dismissAbuseSignal'> = (request, services) => {
  const { principal, params, body, transact } = request
  if (principal.role !== 'operator') return { ok: false, code: 'forbidden' }
  const { signalId } = params
  const by = { operatorId: principal.playerId, reason: body.reason, nowMs: services.nowMs() }
  return transact(async (trx) => {
    const signal = await dismissSignal(trx, { signalId, ...by })
    if (!signal) return { ok: false, code: 'abuse_signal_unknown' }
    await writeAct(trx, { act: 'dismiss', playerId: signal.playerId, ...by })
    services.log.info({ signalId, operatorId: by.operatorId }, 'an operator dismisses a signal')
    return { status: 200, body: signal }
  })
}
