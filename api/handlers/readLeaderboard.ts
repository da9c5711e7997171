import { readLeaderboard as readEntries } from '../../platform/db/leaderboard.ts'
import { isRefusal, type Handler } from '../handler.ts'
import { fromCursor, pageLimitDefault, toPage } from '../paging.ts'

export const readLeaderboard: Handler<'readLeaderboard'> = async ({ params, query }, { db }) => {
  const { game } = params
  const { cursor, limit = pageLimitDefault } = query
  const place = fromCursor(cursor)
  if (isRefusal(place)) return place
  const after = place.after && { rating: place.after.value, playerId: place.after.id }
  const found = await readEntries(db, { game, after, limit: limit + 1 })
  const [entries, next] = toPage(found, limit, ({ rating, playerId }) => ({ value: rating, id: playerId }))
  return { status: 200, body: { game, entries, ...next } }
}
