import { listOpenSignals } from '../../platform/db/abuse-signals.ts'
import { isRefusal, type Handler } from '../handler.ts'
import { fromCursor, pageLimitDefault, toPage } from '../paging.ts'

export const listAbuseSignals: Handler<'listAbuseSignals'> = async ({ principal, query }, { db, nowMs }) => {
  if (principal.role !== 'operator') return { ok: false, code: 'forbidden' }
  const { cursor, kind, limit = pageLimitDefault } = query
  const place = fromCursor(cursor)
  if (isRefusal(place)) return place
  const after = place.after && { fadesAtMs: place.after.value, signalId: place.after.id }
  const found = await listOpenSignals(db, { kind, after, limit: limit + 1, nowMs: nowMs() })
  const [page, next] = toPage(found, limit, ({ fadesAtMs, signal }) => ({
    value: fadesAtMs,
    id: signal.signalId,
  }))
  return { status: 200, body: { signals: page.map(({ signal }) => signal), ...next } }
}
