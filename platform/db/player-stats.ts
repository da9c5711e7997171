// What players have done in matches of every kind: sums, so that the order of the matches changes nothing.

import type { Knex } from 'knex'
import type { GameName, GameStats, PlayTotal } from '../../generated/messages.ts'
import { readInParts } from './parts.ts'

export type PlayerTotal = { playerId: string; game: GameName; total: PlayTotal }

/** Of these matches, those that are in no player's sums yet; after this transaction they are. Nobody else has them now. */
export async function claimForStats(
  trx: Knex.Transaction,
  matchIds: readonly string[],
): Promise<Set<string>> {
  const fresh = await trx('matches')
    .whereIn('id', [...matchIds])
    .where('in_stats', false)
    .pluck<string[]>('id')
  // By the key: a scan of a small table would wait for matches that are being recorded.
  if (fresh.length > 0)
    await trx.raw('UPDATE matches FORCE INDEX (PRIMARY) SET in_stats = TRUE WHERE id IN (?)', [fresh])
  return new Set(fresh)
}

/** Adds to the players' sums. Everyone adds in the order of the ids, so that nobody waits in a circle. */
export async function addToStats(trx: Knex.Transaction, totals: readonly PlayerTotal[]): Promise<void> {
  if (totals.length === 0) return
  const rows = totals.map(toRow).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const sums = sumColumns.map((column) => [column, trx.raw('?? + VALUES(??)', [column, column])] as const)
  await trx('player_stats').insert(rows).onConflict().merge(Object.fromEntries(sums))
}

/** A player's statistics in every game the player has a counted match in. */
export async function readStats(db: Knex, playerId: string): Promise<GameStats[]> {
  const rows = await db('ratings as r')
    .leftJoin('player_stats as s', (same) => {
      void same.on('s.player_id', 'r.player_id').on('s.game', 'r.game')
    })
    .where('r.player_id', playerId)
    .orderBy('r.game')
    .select<(GameStats & TotalRow & { win_streak: number; best_win_streak: number })[]>(
      ...[
        'r.game',
        'r.matches',
        'r.wins',
        'r.draws',
        'r.losses',
        'r.rating',
        'r.win_streak',
        'r.best_win_streak',
      ],
      ...sumColumns.map((column) => `s.${column}`),
    )
  return rows.map((row) => {
    const { game, matches, wins, draws, losses, rating } = row
    return {
      ...{ game, matches, wins, draws, losses, rating },
      winStreak: row.win_streak,
      bestWinStreak: row.best_win_streak,
      ...(row.played !== null && { total: fromRow(row).total }),
    }
  })
}

/** Everyone's sums, a part at a time. */
export async function* readTotals(db: Knex): AsyncGenerator<PlayerTotal[]> {
  for (const game of await db('player_stats').distinct().pluck<GameName[]>('game')) {
    const ofGame = db('player_stats').where({ game })
    for await (const rows of readInParts<TotalRow>(ofGame, {
      ...{ column: 'player_id', as: 'player_id', max: partMax },
    }))
      yield rows.map(fromRow)
  }
}

const partMax = 5_000

/** Writes sums as they are, in the place of what is there. */
export async function writeTotals(trx: Knex.Transaction, totals: readonly PlayerTotal[]): Promise<void> {
  await trx('player_stats').insert(totals.map(toRow)).onConflict().merge()
}

export async function deleteTotal(
  trx: Knex.Transaction,
  { playerId, game }: { playerId: string; game: GameName },
): Promise<void> {
  await trx('player_stats').where({ player_id: playerId, game }).delete()
}

const sumColumns = ['played', 'void', 'forfeits', 'abandons', 'disconnects', 'away_ms', 'played_ms'] as const

type TotalRow = Record<(typeof sumColumns)[number], number> & { player_id: string; game: GameName }

function keyOf({ player_id, game }: TotalRow): string {
  return `${player_id} ${game}`
}

function toRow({ playerId, game, total }: PlayerTotal): TotalRow {
  const { awayMs, playedMs, ...same } = total
  return { player_id: playerId, game, ...same, away_ms: awayMs, played_ms: playedMs }
}

function fromRow({ player_id, game, away_ms, played_ms, ...row }: TotalRow): PlayerTotal {
  const { played, void: uncounted, forfeits, abandons, disconnects } = row
  return {
    playerId: player_id,
    game,
    total: {
      ...{ played, void: uncounted, forfeits, abandons, disconnects },
      awayMs: away_ms,
      playedMs: played_ms,
    },
  }
}
