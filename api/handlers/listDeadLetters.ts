import { listLetters } from '../../platform/db/dead-letters.ts'
import { isRefusal, type Handler } from '../handler.ts'
import { fromCursor, pageLimitDefault, toPage } from '../paging.ts'

export const listDeadLetters: Handler<'listDeadLetters'> = async ({ principal, query }, { db }) => {
  if (principal.role !== 'operator') return { ok: false, code: 'forbidden' }
  const { cursor, limit = pageLimitDefault, ...filter } = query
  const place = fromCursor(cursor)
  if (isRefusal(place)) return place
  const after = place.after && { deadAtMs: place.after.value, letterId: place.after.id }
  const found = await listLetters(db, { ...filter, after, limit: limit + 1 })
  const [deadLetters, next] = toPage(found, limit, ({ deadAtMs, letterId }) => ({
    value: deadAtMs,
    id: letterId,
  }))
  return { status: 200, body: { deadLetters, ...next } }
}
