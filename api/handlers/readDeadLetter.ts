import { readLetter } from '../../platform/db/dead-letters.ts'
import type { Handler } from '../handler.ts'

export const readDeadLetter: Handler<'readDeadLetter'> = async ({ principal, params }, { db }) => {
  if (principal.role !== 'operator') return { ok: false, code: 'forbidden' }
  const letter = await readLetter(db, params.letterId)
  return letter ? { status: 200, body: letter } : { ok: false, code: 'dead_letter_unknown' }
}
