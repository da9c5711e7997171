// The players of a game in the order of their ratings, of all seasons or of one. Equal ratings are in the order of the players' ids.

import type { Knex } from 'knex'
import type { LeaderboardEntry } from '../../generated/messages.ts'
import { type Board, type BoardParts, type LeaderboardCursor, ranked } from '../leaderboard.ts'
import { readInParts } from './parts.ts'
import { tableOf } from './ratings.ts'

/** A page of a leaderboard. Equal ratings share a rank. Who is not listed is not there and takes no rank. */
export async function readLeaderboard(
  db: Knex,
  { after, limit, ...board }: Board & { after?: LeaderboardCursor | undefined; limit: number },
): Promise<LeaderboardEntry[]> {
  const page = entriesOf(db, board)
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
  const [counts] = await entriesOf(db, board)
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

/** What a page shows of players beside their ratings; who is not on the board is left out. */
export async function readListed(
  db: Knex,
  board: Board,
  playerIds: readonly string[],
): Promise<Map<string, { name: string; wins: number }>> {
  const rows = await entriesOf(db, board)
    .whereIn('r.player_id', [...playerIds])
    .select<{ player_id: string; name: string; wins: number }[]>('r.player_id', 'p.name', 'r.wins')
  return new Map(rows.map(({ player_id, name, wins }) => [player_id, { name, wins }]))
}

/** A whole board, a part of it at a time, in the order of the ids. */
export function readBoard(db: Knex, board: Board): BoardParts {
  const entries = entriesOf(db, board).select({
    playerId: 'r.player_id',
    rating: 'r.rating',
  })
  return readInParts(entries, { column: 'r.player_id', as: 'playerId', max: partMax })
}

const partMax = 5_000

/** Every board that there is. */
export async function listBoards(db: Knex): Promise<Board[]> {
  const [all, seasons] = await Promise.all([
    db('ratings').distinct<Board[]>('game'),
    db('season_ratings').distinct<Board[]>('game', 'season').orderBy(['season', 'game']),
  ])
  return [...all, ...seasons]
}

/** Of these players, those who may stand on a leaderboard. */
export async function whoIsListed(db: Knex, playerIds: readonly string[]): Promise<Set<string>> {
  const players = db('players as p').whereIn('p.id', [...playerIds])
  return new Set(await listed(players).pluck<string[]>('p.id'))
}

function entriesOf(db: Knex, { game, season }: Board): Knex.QueryBuilder {
  const entries = db({ r: tableOf(season) })
    .join('players as p', 'p.id', 'r.player_id')
    .where('r.game', game)
  if (season !== undefined) entries.where('r.season', season)
  return listed(entries)
}

/** Who may stand on a leaderboard, the players being `p`: accounts that are deleted or banned may not. */
function listed(players: Knex.QueryBuilder): Knex.QueryBuilder {
  return players.whereNull('p.deleted_at_ms').whereNull('p.banned_at_ms')
}
