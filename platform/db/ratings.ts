// What a player has in a game: the skill estimate, and the statistics that change with it, of all seasons (`ratings`) and of each
// (`season_ratings`).

import type { Knex } from 'knex'
import type { GameName, Season } from '../../generated/messages.ts'
import type { Board } from '../leaderboard.ts'
import { inLockOrder } from './lock-order.ts'
import { readInParts } from './parts.ts'

/** mu and sigma are the Weng-Lin (OpenSkill) estimate; the streaks are of matches won one after the other. */
export type Standing = {
  mu: number
  sigma: number
  matches: number
  wins: number
  draws: number
  losses: number
  winStreak: number
  bestWinStreak: number
}

/** Everyone's first. */
export const newcomer: Standing = {
  mu: 25,
  sigma: 25 / 3,
  matches: 0,
  wins: 0,
  draws: 0,
  losses: 0,
  winStreak: 0,
  bestWinStreak: 0,
}

/** Whose standing it is, and on which board. */
export type StandingOf = Board & { playerId: string }

export type PlayerStanding = StandingOf & { standing: Standing }

/** The estimate as the whole number that players see: 1000 for a newcomer, never below 0. */
export function ratingOf({ mu, sigma }: { mu: number; sigma: number }): number {
  return Math.max(0, Math.round(1000 + 40 * (mu - 3 * sigma)))
}

/**
 * Locks the standings of these players in these games, the seasons' too, until the transaction ends, and makes those that are missing. Everyone
 * locks in the order of the ids, in one statement, so that whoever shares players with another waits for him, and never in a circle.
 */
export async function lockStandings(
  trx: Knex.Transaction,
  players: readonly { playerId: string; game: GameName }[],
): Promise<PlayerStanding[]> {
  const sorted = inLockOrder(
    players.map(({ playerId, game }) => ({ playerId, game })),
    ({ playerId, game }) => `${playerId} ${game}`,
  )
  const newcomers = sorted.map((each) => toRow({ ...each, standing: newcomer }, 0))
  // The row that is there is locked and left as it is.
  await trx('ratings').insert(newcomers).onConflict().merge(['player_id'])
  return readStandings(trx, sorted)
}

/** The standings that are there of those asked for. */
export async function readStandings(db: Knex, wanted: readonly StandingOf[]): Promise<PlayerStanding[]> {
  const found: PlayerStanding[] = []
  for (const board of Map.groupBy(wanted, ({ game, season }) => `${game} ${season}`).values()) {
    const { game, season } = board[0] ?? {}
    const ids = [...new Set(board.map(({ playerId }) => playerId))]
    for (let from = 0; from < ids.length; from += idsMax) {
      const rows = await db(tableOf(season))
        .where({ game, ...(season && { season }) })
        .whereIn('player_id', ids.slice(from, from + idsMax))
        .select<ReadRow[]>(everything(db))
      found.push(...rows.map(fromRow))
    }
  }
  return found
}

/** Every standing of these players. */
export async function readStandingsOf(db: Knex, playerIds: readonly string[]): Promise<PlayerStanding[]> {
  const found: PlayerStanding[] = []
  if (playerIds.length === 0) return found
  for (const table of ['ratings', 'season_ratings']) {
    const rows = await db(table)
      .whereIn('player_id', [...playerIds])
      .select<ReadRow[]>(everything(db))
    found.push(...rows.map(fromRow))
  }
  return found
}

/** Every standing on a board, a part at a time, with the rating that stands beside it. */
export async function* readStandingsOn(
  db: Knex,
  { game, season }: Board,
): AsyncGenerator<(PlayerStanding & { rating: number })[]> {
  const all = db(tableOf(season))
    .where({ game, ...(season && { season }) })
    .select(everything(db))
  for await (const rows of readInParts<ReadRow>(all, {
    ...{ column: 'player_id', as: 'player_id', max: partMax },
  }))
    yield rows.map((row) => ({ ...fromRow(row), rating: row.rating }))
}

const partMax = 5_000

export async function deleteStanding(
  trx: Knex.Transaction,
  { playerId, game, season }: StandingOf,
): Promise<void> {
  await trx(tableOf(season))
    .where({ player_id: playerId, game, ...(season && { season }) })
    .delete()
}

/** MariaDB makes a join of a longer list, which it may answer by reading the whole table. */
const idsMax = 500

/** Writes standings whose players this transaction has locked. */
export async function writeStandings(
  trx: Knex.Transaction,
  standings: readonly PlayerStanding[],
  nowMs: number,
): Promise<void> {
  for (const part of Map.groupBy(standings, ({ season }) => season !== undefined).values()) {
    const rows = part.map((each) => toRow(each, nowMs))
    await trx(tableOf(part[0]?.season)).insert(rows).onConflict().merge()
  }
}

/** Keeps that these matches were rated, in this order; the transaction has the standings of their players locked. */
export async function writeRatingOrder(trx: Knex.Transaction, matchIds: readonly string[]): Promise<void> {
  await trx('rated_matches').insert(matchIds.map((match_id) => ({ match_id })))
}

/** A player's rating in every game the player has a counted match in. */
export async function readRatings(db: Knex, playerId: string): Promise<{ game: GameName; rating: number }[]> {
  return db<RatingRow>('ratings').where('player_id', playerId).orderBy('game').select('game', 'rating')
}

/** The table that has the standings of a season, or of all where none is named. */
export function tableOf(season: Season | undefined): 'ratings' | 'season_ratings' {
  return season === undefined ? 'ratings' : 'season_ratings'
}

type RatingRow = Omit<Standing, 'winStreak' | 'bestWinStreak'> & {
  player_id: string
  game: GameName
  season?: Season
  rating: number
  win_streak: number
  best_win_streak: number
  updated_at_ms: number
}

function toRow({ playerId, game, season, standing }: PlayerStanding, updatedAtMs: number): RatingRow {
  const { winStreak, bestWinStreak, ...same } = standing
  return {
    player_id: playerId,
    game,
    ...(season !== undefined && { season }),
    ...same,
    rating: ratingOf(standing),
    win_streak: winStreak,
    best_win_streak: bestWinStreak,
    updated_at_ms: updatedAtMs,
  }
}

type ReadRow = Omit<RatingRow, 'mu' | 'sigma'> & Record<'mu' | 'sigma', string>

/** The estimate as text: of numbers with up to 16 digits mysql2 makes one in 150 another that is next to it. Who rates afresh has to come to the same. */
function everything(db: Knex): (string | Knex.Raw)[] {
  return ['*', db.raw('CAST(mu AS CHAR) AS mu'), db.raw('CAST(sigma AS CHAR) AS sigma')]
}

function fromRow(row: ReadRow): PlayerStanding {
  const { matches, wins, draws, losses } = row
  return {
    playerId: row.player_id,
    game: row.game,
    season: row.season,
    standing: {
      ...{ mu: Number(row.mu), sigma: Number(row.sigma) },
      ...{ matches, wins, draws, losses },
      winStreak: row.win_streak,
      bestWinStreak: row.best_win_streak,
    },
  }
}
