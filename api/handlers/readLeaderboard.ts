import { readListed, readLeaderboard as readFromDatabase } from '../../platform/db/leaderboard.ts'
import { type Board, type LeaderboardCursor, ranked } from '../../platform/leaderboard.ts'
import { isOutage } from '../../platform/outage.ts'
import { readSlice } from '../../platform/redis/leaderboard.ts'
import { seasonOf } from '../../platform/season.ts'
import { isRefusal, type Handler, type Services } from '../handler.ts'
import { fromCursor, pageLimitDefault, toPage } from '../paging.ts'

export const readLeaderboard: Handler<'readLeaderboard'> = async ({ params, query }, services) => {
  const { game } = params
  const { cursor, limit = pageLimitDefault, season: wanted } = query
  const place = fromCursor(cursor)
  if (isRefusal(place)) return place
  const season = wanted === 'current' ? seasonOf(services.nowMs()) : wanted
  const page = {
    after: place.after && { rating: place.after.value, playerId: place.after.id },
    limit: limit + 1,
  }
  const found =
    (await readByRank(services, { game, season }, page)) ??
    (await readFromDatabase(services.db, { game, season, ...page }))
  const [entries, next] = toPage(found, limit, ({ rating, playerId }) => ({ value: rating, id: playerId }))
  return { status: 200, body: { game, ...(season !== undefined && { season }), entries, ...next } }
}

/**
 * The page from the copy in Redis, with names from the database, which reads no more than the page; or nothing where the copy is not whole, is
 * away, or still has a player who is on the board no more.
 */
async function readByRank(
  { db, redis }: Services,
  board: Board,
  page: { after: LeaderboardCursor | undefined; limit: number },
): Promise<Awaited<ReturnType<typeof readFromDatabase>> | undefined> {
  const slice = await readSlice(redis, board, page).catch((error: unknown) => {
    if (isOutage(error)) return undefined
    throw error
  })
  if (!slice) return undefined
  const { position, above, entries } = slice
  const listed = await readListed(
    db,
    board,
    entries.map(({ playerId }) => playerId),
  )
  const shown = entries.flatMap(({ playerId, rating }) => {
    const player = listed.get(playerId)
    return player ? { playerId, name: player.name, rating, wins: player.wins } : []
  })
  if (shown.length < entries.length) return undefined
  return ranked(
    shown,
    page.after ? { position, rank: above + 1, rating: page.after.rating } : { position, rank: 0 },
  )
}
