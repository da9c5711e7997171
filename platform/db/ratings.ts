// What a player has in a game: the skill estimate, and the statistics that change with it.

import type { Knex } from 'knex'
import type { GameName, GameStats, LeaderboardEntry } from '../../generated/messages.ts'

/** mu and sigma are the Weng-Lin (OpenSkill) estimate. */
export type Standing = {
  mu: number
  sigma: number
  matches: number
  wins: number
  draws: number
  losses: number
}

const newcomer: Standing = { mu: 25, sigma: 25 / 3, matches: 0, wins: 0, draws: 0, losses: 0 }

/** The estimate as the whole number that players see: 1000 for a newcomer, never below 0. */
export function ratingOf({ mu, sigma }: { mu: number; sigma: number }): number {
  return Math.max(0, Math.round(1000 + 40 * (mu - 3 * sigma)))
}

/**
 * Locks the standings of a match's players until the transaction ends, and makes those that are missing. Everyone locks in the order of the
 * ids, in one statement, so that recorders of matches that share players wait for each other and never in a circle.
 */
export async function lockStandings(
  trx: Knex.Transaction,
  game: GameName,
  playerIds: readonly string[],
): Promise<Map<string, Standing>> {
  const ids = playerIds.toSorted()
  const newcomers = ids.map((id) => toRow(game, id, newcomer, 0))
  // The row that is there is locked and left as it is.
  await trx('ratings').insert(newcomers).onConflict().merge(['player_id'])
  const rows = await trx<RatingRow>('ratings').where('game', game).whereIn('player_id', ids).forUpdate()
  return new Map(rows.map((row) => [row.player_id, row]))
}

/** Writes standings that this transaction has locked. */
export async function writeStandings(
  trx: Knex.Transaction,
  {
    game,
    standings,
    updatedAtMs,
  }: { game: GameName; standings: ReadonlyMap<string, Standing>; updatedAtMs: number },
): Promise<void> {
  const rows = [...standings].map(([playerId, standing]) => toRow(game, playerId, standing, updatedAtMs))
  await trx('ratings').insert(rows).onConflict().merge()
}

/** The whole-number ratings of several players in one game; who has none is left out. */
export async function readRatingsIn(
  db: Knex,
  game: GameName,
  playerIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db<RatingRow>('ratings')
    .where('game', game)
    .whereIn('player_id', [...playerIds])
  return new Map(rows.map((row) => [row.player_id, row.rating]))
}

/** A player's statistics in every game the player has a counted match in. */
export async function readRatings(db: Knex, playerId: string): Promise<GameStats[]> {
  return db<RatingRow>('ratings')
    .where('player_id', playerId)
    .orderBy('game')
    .select('game', 'matches', 'wins', 'draws', 'losses', 'rating')
}

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

type RatingRow = Standing & { player_id: string; game: GameName; rating: number; updated_at_ms: number }

function toRow(game: GameName, playerId: string, standing: Standing, updatedAtMs: number): RatingRow {
  const { mu, sigma, matches, wins, draws, losses } = standing
  return {
    player_id: playerId,
    game,
    mu,
    sigma,
    rating: ratingOf(standing),
    matches,
    wins,
    draws,
    losses,
    updated_at_ms: updatedAtMs,
  }
}
