import { listMatchRecords } from '../../platform/db/matches.ts'
import { isRefusal, type Handler } from '../handler.ts'
import { fromCursor, pageLimitDefault, toPage } from '../paging.ts'

export const listMyMatches: Handler<'listMyMatches'> = async ({ principal, query }, { db }) => {
  const { playerId } = principal
  const { cursor, limit = pageLimitDefault } = query
  const place = fromCursor(cursor)
  if (isRefusal(place)) return place
  const before = place.after && { endedAtMs: place.after.value, matchId: place.after.id }
  const found = await listMatchRecords(db, { playerId, before, limit: limit + 1 })
  const [matches, next] = toPage(found, limit, ({ matchId, ending }) => ({
    value: ending?.endedAtMs ?? 0,
    id: matchId,
  }))
  return { status: 200, body: { matches, ...next } }
}
