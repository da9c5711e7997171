// Matches that ended, as everyone may read them for ever.

import type { Knex } from 'knex'
import type {
  EndDecider,
  EndReason,
  FinishedMatch,
  GameName,
  GameResult,
  MatchStatus,
  SeatEnding,
  SeatState,
} from '../../generated/messages.ts'
import { linkTo } from '../tracing.ts'
import { isDuplicate, transact } from './client.ts'
import { inLockOrder } from './lock-order.ts'
import { goOnBehind } from './page.ts'
import { findDeleted, nameOfDeleted } from './players.ts'

/** A match, and the trace context of what ended it. */
export type TracedMatch = { data: FinishedMatch; traceparent?: string | undefined }

/**
 * Writes matches, each named once, without their seats, in one statement where none was recorded before; returns the ids of those that were not. Whoever else writes
 * one of them waits until this transaction has ended.
 */
export async function insertMatches(
  trx: Knex.Transaction,
  matches: readonly TracedMatch[],
): Promise<Set<string>> {
  let rows = inLockOrder(matches.map(toMatchRow), ({ id }) => id)
  while (rows.length > 0) {
    const ids = rows.map(({ id }) => id)
    try {
      await trx('matches').insert(rows)
      return new Set(ids)
    } catch (error) {
      if (!isDuplicate(error)) throw error
      // Nothing is inserted; who wrote it first has committed.
      const there = new Set(await trx('matches').whereIn('id', ids).pluck<string[]>('id'))
      if (there.size === 0) throw error
      rows = rows.filter(({ id }) => !there.has(id))
    }
  }
  return new Set()
}

function toMatchRow({ data: match, traceparent }: TracedMatch) {
  const { ending } = match
  return {
    id: match.matchId,
    game: match.game,
    seed: match.seed,
    shard_incarnation: match.shardIncarnation,
    created_at_ms: match.createdAtMs,
    started_at_ms: ending.startedAtMs ?? null,
    ended_at_ms: ending.endedAtMs,
    last_tick: ending.lastTick,
    reason: ending.reason,
    decided_by: ending.decidedBy,
    counted: ending.counted ? 1 : 0,
    result: ending.result === undefined ? null : JSON.stringify(ending.result),
    traceparent: traceparent ?? null,
  }
}

/**
 * Writes the seats of matches just inserted; what becomes of the ratings is written later. Who was deleted while playing is not named; returns
 * who that is.
 */
export async function insertSeats(
  trx: Knex.Transaction,
  matches: readonly FinishedMatch[],
): Promise<string[]> {
  if (matches.length === 0) return []
  const rows = matches.flatMap(({ matchId, ending }) =>
    ending.seats.map((seat, index) => ({
      match_id: matchId,
      seat: index,
      player_id: seat.playerId,
      name: seat.name,
      state: seat.state,
      placement: seat.placement ?? null,
      disconnects: seat.disconnects,
      away_ms: seat.awayMs,
      inputs_refused: seat.inputsRefused,
      rate_limit_hits: seat.rateLimitHits,
      ended_at_ms: ending.endedAtMs,
    })),
  )
  await trx('match_seats').insert(rows)
  // Looked at after the insert: whose account is deleted later than this look is erased by somebody who waits for these rows.
  const deleted = await findDeleted(
    trx,
    rows.map((row) => row.player_id),
  )
  if (deleted.length > 0) {
    await trx('match_seats')
      .whereIn(
        'match_id',
        matches.map(({ matchId }) => matchId),
      )
      .whereIn('player_id', deleted)
      .update({ name: nameOfDeleted })
  }
  return deleted
}

/** Writes what was made of the ratings of seats' players. */
export async function writeSeatRatings(
  trx: Knex.Transaction,
  changes: readonly { matchId: string; seat: number; before: number; after: number }[],
): Promise<void> {
  const rows = changes.map(({ matchId, seat, before, after }) => [matchId, seat, before, after])
  // In this order of joins each seat is found by its key.
  await trx.raw(
    `UPDATE JSON_TABLE(?, '$[*]' COLUMNS (
        match_id CHAR(36) PATH '$[0]', seat TINYINT UNSIGNED PATH '$[1]',
        rating_before INT UNSIGNED PATH '$[2]', rating_after INT UNSIGNED PATH '$[3]')) AS c
      STRAIGHT_JOIN match_seats AS s ON s.match_id = c.match_id AND s.seat = c.seat
      SET s.rating_before = c.rating_before, s.rating_after = c.rating_after`,
    [JSON.stringify(rows)],
  )
}

/** One match that ended, or undefined where none is recorded under this id. The reader's span links to the one that it was ended in. */
export async function readMatchRecord(db: Knex, matchId: string): Promise<MatchStatus | undefined> {
  const rows = await db<MatchRow>('matches').where('id', matchId)
  linkTo(rows[0]?.traceparent)
  const [record] = await withSeats(db, rows)
  return record
}

const seatsPerTransaction = 500

/**
 * Takes these players' names from all their matches, in transactions of their own, each of so many seats: a history may be long, and every seat
 * of it is looked at once. Before each `holdOn` is called. Repeating it does no harm.
 */
export async function eraseSeatNames(
  db: Knex,
  playerIds: readonly string[],
  holdOn: () => Promise<unknown>,
): Promise<void> {
  for (const playerId of playerIds) {
    let erased: SeatPlace[] = []
    do {
      const behind = erased.at(-1)
      await holdOn()
      erased = await transact(db, (trx) => eraseSome(trx, playerId, behind))
    } while (erased.length === seatsPerTransaction)
  }
}

type SeatPlace = Pick<SeatRow, 'ended_at_ms' | 'match_id' | 'seat'>

async function eraseSome(
  trx: Knex.Transaction,
  playerId: string,
  behind: SeatPlace | undefined,
): Promise<SeatPlace[]> {
  // Locked as they are found: who has written one and not yet committed is waited for.
  const seats = trx(trx.raw('match_seats FORCE INDEX (match_seats_by_player)'))
    .where({ player_id: playerId })
    .orderBy([
      { column: 'ended_at_ms', order: 'desc' },
      { column: 'match_id', order: 'desc' },
    ])
    .limit(seatsPerTransaction)
    .forUpdate()
  if (behind) {
    const { ended_at_ms: value, match_id: id } = behind
    goOnBehind(seats, { column: 'ended_at_ms', value, idColumn: 'match_id', id })
  }
  const found = await seats.select<SeatPlace[]>('ended_at_ms', 'match_id', 'seat')
  if (found.length === 0) return found
  // In this order of joins each seat is found by its key.
  await trx.raw(
    `UPDATE JSON_TABLE(?, '$[*]' COLUMNS (match_id CHAR(36) PATH '$[0]', seat TINYINT UNSIGNED PATH '$[1]')) AS e
      STRAIGHT_JOIN match_seats AS s ON s.match_id = e.match_id AND s.seat = e.seat
      SET s.name = ?`,
    [JSON.stringify(found.map(({ match_id, seat }) => [match_id, seat])), nameOfDeleted],
  )
  return found
}

/** The matches of these players that ended since. */
export async function listMatchIdsSince(
  db: Knex,
  playerIds: readonly string[],
  endedAtMs: number,
): Promise<string[]> {
  const seats = db('match_seats').whereIn('player_id', playerIds).where('ended_at_ms', '>=', endedAtMs)
  return seats.distinct().pluck<string[]>('match_id')
}

/** Where a page of a player's matches goes on: after this one. */
export type MatchCursor = { endedAtMs: number; matchId: string }

/** A player's matches, the latest first. */
export async function listMatchRecords(
  db: Knex,
  { playerId, before, limit }: { playerId: string; before?: MatchCursor | undefined; limit: number },
): Promise<MatchStatus[]> {
  const page = db<MatchRow>('match_seats as s')
    .join('matches as m', 'm.id', 's.match_id')
    .where('s.player_id', playerId)
    .orderBy([
      { column: 's.ended_at_ms', order: 'desc' },
      { column: 's.match_id', order: 'desc' },
    ])
    .limit(limit)
    .select<MatchRow[]>('m.*')
  if (before) {
    goOnBehind(page, {
      ...{ column: 's.ended_at_ms', value: before.endedAtMs },
      ...{ idColumn: 's.match_id', id: before.matchId },
    })
  }
  return withSeats(db, await page)
}

async function withSeats(db: Knex, matches: readonly MatchRow[]): Promise<MatchStatus[]> {
  const ids = matches.map((match) => match.id)
  const seats = await db('match_seats as s')
    .leftJoin('players as p', 'p.id', 's.player_id')
    .whereIn('s.match_id', ids)
    .orderBy(['s.match_id', 's.seat'])
    // A seat shows the name of its day, unless the account is gone: then the name went with it.
    .select<SeatRow[]>('s.*', db.raw('IF(p.deleted_at_ms IS NULL, s.name, p.name) AS name'))
  const byMatch = Map.groupBy(seats, (seat) => seat.match_id)
  return matches.map((match) => toStatus(match, byMatch.get(match.id) ?? []))
}

function toStatus(match: MatchRow, seats: readonly SeatRow[]): MatchStatus {
  return {
    matchId: match.id,
    game: match.game,
    state: 'ended',
    seats: seats.map((seat) => ({ playerId: seat.player_id, name: seat.name })),
    createdAtMs: match.created_at_ms,
    ending: {
      reason: match.reason,
      decidedBy: match.decided_by,
      counted: match.counted === 1,
      ...(match.started_at_ms !== null && { startedAtMs: match.started_at_ms }),
      endedAtMs: match.ended_at_ms,
      lastTick: match.last_tick,
      seats: seats.map(toSeatEnding),
      ...(match.result !== null && { result: match.result }),
    },
  }
}

function toSeatEnding(seat: SeatRow): SeatEnding {
  return {
    playerId: seat.player_id,
    name: seat.name,
    state: seat.state,
    ...(seat.placement !== null && { placement: seat.placement }),
    disconnects: seat.disconnects,
    awayMs: seat.away_ms,
    inputsRefused: seat.inputs_refused,
    rateLimitHits: seat.rate_limit_hits,
  }
}

type MatchRow = {
  id: string
  game: GameName
  seed: number
  shard_incarnation: number
  created_at_ms: number
  started_at_ms: number | null
  ended_at_ms: number
  last_tick: number
  reason: EndReason
  decided_by: EndDecider
  counted: 0 | 1
  /** Written as JSON text; the driver parses it. */
  result: GameResult | null
  traceparent: string | null
}

type SeatRow = {
  match_id: string
  seat: number
  player_id: string
  name: string
  state: SeatState
  placement: number | null
  disconnects: number
  away_ms: number
  inputs_refused: number
  rate_limit_hits: number
  ended_at_ms: number
}
