import { replayLetters } from '../../platform/db/dead-letter-acts.ts'
import type { Handler } from '../handler.ts'

export const replayDeadLetters: Handler<'replayDeadLetters'> = (request, { log, nowMs }) => {
  const { principal, body, transact } = request
  if (principal.role !== 'operator') return { ok: false, code: 'forbidden' }
  const { choice, reason } = body
  return transact(async (trx) => {
    const which = choice.group ? choice.group : choice
    const done = await replayLetters(trx, which, { actor: principal.playerId, reason, nowMs: nowMs() })
    if (!done.ok) return done
    const { ok: _, next, ...counts } = done
    log.info({ operatorId: principal.playerId, ...which, ...counts }, 'an operator replays dead letters')
    return { status: 200, body: { ...counts, more: next !== undefined } }
  })
}
