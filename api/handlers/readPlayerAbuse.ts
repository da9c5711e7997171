import { readCases } from '../../platform/db/abuse-signals.ts'
import type { Handler } from '../handler.ts'

export const readPlayerAbuse: Handler<'readPlayerAbuse'> = async ({ principal, params }, { db, nowMs }) => {
  if (principal.role !== 'operator') return { ok: false, code: 'forbidden' }
  const { playerId } = params
  return { status: 200, body: { playerId, cases: await readCases(db, { playerId, nowMs: nowMs() }) } }
}
