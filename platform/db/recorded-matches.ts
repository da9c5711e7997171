// All recorded matches, a part at a time, for who computes afresh what was made of them.

import type { Knex } from 'knex'
import type { GameName, SeatState } from '../../generated/messages.ts'
import { readInParts } from './parts.ts'

export type RecordedSeatRow = {
  playerId: string
  state: SeatState
  placement: number | undefined
  disconnects: number
  awayMs: number
  ratingBefore: number | null
  ratingAfter: number | null
}

export type RecordedMatchRow = {
  matchId: string
  game: GameName
  counted: boolean
  startedAtMs: number | undefined
  endedAtMs: number
  seats: RecordedSeatRow[]
}

const partMax = 2_000

/** The matches that ratings come from, in the order in which they were rated. */
export async function* readRatedMatches(db: Knex): AsyncGenerator<RecordedMatchRow[]> {
  const rated = db('rated_matches').select('id')
  for await (const part of readInParts<{ id: number }>(rated, { column: 'id', as: 'id', max: partMax })) {
    const rows = seatsOf(db)
      .join('rated_matches as r', 'r.match_id', 'm.id')
      .whereBetween('r.id', endsOf(part))
      .orderBy(['r.id', 's.seat'])
    yield toMatches(await rows)
  }
}

/** The matches that are in the players' sums. */
export async function* readMatchesInStats(db: Knex): AsyncGenerator<RecordedMatchRow[]> {
  const added = db('matches').where('in_stats', true).select('id')
  for await (const part of readInParts<{ id: string }>(added, { column: 'id', as: 'id', max: partMax })) {
    const rows = seatsOf(db)
      .whereBetween('m.id', endsOf(part))
      .where('m.in_stats', true)
      .orderBy(['m.id', 's.seat'])
    yield toMatches(await rows)
  }
}

function endsOf<Id>(part: readonly { id: Id }[]): [Id, Id] {
  const [first, last] = [part[0], part.at(-1)]
  if (!first || !last) throw new Error('A part has no rows.')
  return [first.id, last.id]
}

/** How many recorded matches are still to be rated, and to be added to the sums. */
export async function countWaiting(db: Knex): Promise<{ ranking: number; stats: number }> {
  const [row] = await db('matches as m')
    .leftJoin('rated_matches as r', 'r.match_id', 'm.id')
    .select<{ ranking: number; stats: number }[]>(
      db.raw(
        'COUNT(IF(m.counted AND r.id IS NULL, 1, NULL)) AS ranking, COUNT(IF(m.in_stats, NULL, 1)) AS stats',
      ),
    )
  return row ?? { ranking: 0, stats: 0 }
}

export async function countRatedMatches(db: Knex): Promise<number> {
  const [row] = await db('rated_matches').count<{ count: number }[]>({ count: '*' })
  return row?.count ?? 0
}

function seatsOf(db: Knex): Knex.QueryBuilder<object, SeatRow[]> {
  return db('matches as m')
    .join('match_seats as s', 's.match_id', 'm.id')
    .select<SeatRow[]>(
      ...['m.id', 'm.game', 'm.counted', 'm.started_at_ms', 'm.ended_at_ms', 's.player_id', 's.state'],
      ...['s.placement', 's.disconnects', 's.away_ms', 's.rating_before', 's.rating_after'],
    )
}

type SeatRow = {
  id: string
  game: GameName
  counted: 0 | 1
  started_at_ms: number | null
  ended_at_ms: number
  player_id: string
  state: SeatState
  placement: number | null
  disconnects: number
  away_ms: number
  rating_before: number | null
  rating_after: number | null
}

function toMatches(rows: readonly SeatRow[]): RecordedMatchRow[] {
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([matchId, seats]) => {
    const [first] = seats
    if (!first) return []
    return {
      ...{ matchId, game: first.game, counted: first.counted === 1 },
      startedAtMs: first.started_at_ms ?? undefined,
      endedAtMs: first.ended_at_ms,
      seats: seats.map((seat) => ({
        playerId: seat.player_id,
        state: seat.state,
        placement: seat.placement ?? undefined,
        disconnects: seat.disconnects,
        awayMs: seat.away_ms,
        ratingBefore: seat.rating_before,
        ratingAfter: seat.rating_after,
      })),
    }
  })
}
