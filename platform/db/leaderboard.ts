// The players of a game in the order of their ratings.

import type { Knex } from 'knex'
import type { GameName, LeaderboardEntry } from '../../generated/messages.ts'

/** Where a page of a leaderboard goes on: after this entry. */
export type LeaderboardCursor = { rating: number; playerId: string }

/** The players of a game, the highest rating first. Equal ratings share a rank. Deleted accounts are not there and take no rank. */
export async function readLeaderboard(
  db: Knex,
  { game, after, limit }: { game: GameName; after?: LeaderboardCursor | undefined; limit: number },
): Promise<LeaderboardEntry[]> {
  const page = rated(db, game)
    .orderBy([
      { column: 'r.rating', order: 'desc' },
      { column: 'r.player_id', order: 'asc' },
    ])
    .limit(limit)
    .select<Omit<LeaderboardEntry, 'rank'>[]>({
      playerId: 'r.player_id',
      name: 'p.name',
      rating: 'r.rating',
      wins: 'r.wins',
    })
  if (!after) return ranked(await page, { position: 0, rank: 0 })

  page
    .where('r.rating', '<=', after.rating)
    .where((tie) => void tie.where('r.rating', '<', after.rating).orWhere('r.player_id', '>', after.playerId))
  const [counts] = await rated(db, game)
    .where('r.rating', '>=', after.rating)
    .where(
      (tie) => void tie.where('r.rating', '>', after.rating).orWhere('r.player_id', '<=', after.playerId),
    )
    .select<{ position: number; above: number }[]>(
      db.raw('COUNT(*) AS position, COUNT(IF(r.rating > ?, 1, NULL)) AS above', [after.rating]),
    )
  const { position = 0, above = 0 } = counts ?? {}
  return ranked(await page, { position, rank: above + 1, rating: after.rating })
}

function rated(db: Knex, game: GameName): Knex.QueryBuilder {
  return db('ratings as r')
    .join('players as p', 'p.id', 'r.player_id')
    .where('r.game', game)
    .whereNull('p.deleted_at_ms')
}

/** Counts on from the entry before the page. */
function ranked(
  entries: readonly Omit<LeaderboardEntry, 'rank'>[],
  previous: { position: number; rank: number; rating?: number },
): LeaderboardEntry[] {
  let { position, rank, rating } = previous
  return entries.map((entry) => {
    position += 1
    if (entry.rating !== rating) rank = position
    rating = entry.rating
    return { rank, ...entry }
  })
}
