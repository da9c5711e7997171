// Computes afresh, from the recorded matches, what the consumers made of them one by one, and says or mends what differs.
//
// To compare, the database is read as it is at one moment, and nobody waits: a match and what it did to ratings and sums are committed together.
// To mend what differs, `ranking` and `stats` stand still until it is committed; matches go on to be recorded, and are rated after that. The copies of the
// leaderboards are compared while their consumer stands still, so that only what has not reached them yet may differ; that is left alone.

import type { Knex } from 'knex'
import { transact } from '../../platform/db/client.ts'
import { listBoards, readBoard } from '../../platform/db/leaderboard.ts'
import { writeSeatRatings } from '../../platform/db/matches.ts'
import { deleteTotal, type PlayerTotal, readTotals, writeTotals } from '../../platform/db/player-stats.ts'
import {
  deleteStanding,
  type PlayerStanding,
  ratingOf,
  readStandingsOn,
  writeStandings,
} from '../../platform/db/ratings.ts'
import { lockForRebuild, readSubjectsBefore } from '../../platform/db/rebuild-locks.ts'
import {
  countRatedMatches,
  countWaiting,
  readMatchesInStats,
  readRatedMatches,
} from '../../platform/db/recorded-matches.ts'
import type { Board, BoardEntry } from '../../platform/leaderboard.ts'
import type { Redis } from '../../platform/redis/client.ts'
import { isWhole, readEntries, replaceBoard } from '../../platform/redis/leaderboard.ts'
import { leaderboard } from '../consumers/leaderboard.ts'
import { Standings } from '../standings.ts'
import { Totals } from '../totals.ts'
import { compare, type Difference } from './compare.ts'

export type Rebuild = {
  db: Knex
  redis: Redis
  /** Only compare. */
  check: boolean
  tell: (progress: string) => void
  nowMs: () => number
}

type SeatRating = { matchId: string; seat: number; before: number; after: number }
type RatedStanding = PlayerStanding & { rating: number }

export type Differences = {
  standings: Difference<RatedStanding>[]
  seats: Difference<SeatRating>[]
  totals: Difference<PlayerTotal>[]
  boards: (Board & Difference<BoardEntry>)[]
}

export type Report = {
  /** How many matches ratings come from, and how many their consumers have yet to handle, or have given up. */
  matches: { rated: number; waiting: { ranking: number; stats: number } }
  /** Copies of leaderboards that hold everything, and those that are not filled; MariaDB answers for these. */
  boards: { whole: number; unfilled: number }
  differences: Differences
}

export async function rebuild(options: Rebuild): Promise<Report> {
  const { db, check } = options
  const seen = await db.transaction((trx) => compareMade(trx, options), {
    isolationLevel: 'repeatable read',
  })
  const { seats, standings, totals } = seen.differences
  const differs = seats.length + standings.length + totals.length > 0
  const made = differs && !check ? await mendMade(options) : seen
  const copies = await transact(db, (trx) => compareBoards(trx, options))
  return {
    matches: made.matches,
    boards: copies.boards,
    differences: { ...made.differences, boards: copies.differences },
  }
}

/** Ratings, what matches say of them, and sums. */
async function compareMade(db: Knex, { tell }: Rebuild) {
  const matches = { rated: await countRatedMatches(db), waiting: await countWaiting(db) }
  const standings = new Standings()
  const seats: Differences['seats'] = []
  let rated = 0
  for await (const part of readRatedMatches(db)) {
    for (const match of part) {
      for (const [seat, { all }] of standings.rate(match).entries()) {
        const { ratingBefore, ratingAfter } = match.seats[seat] ?? {}
        const expected = {
          matchId: match.matchId,
          seat,
          before: ratingOf(all.before),
          after: ratingOf(all.after),
        }
        if (expected.before === ratingBefore && expected.after === ratingAfter) continue
        const found = { ...expected, before: ratingBefore ?? NaN, after: ratingAfter ?? NaN }
        seats.push({ key: `${match.matchId} ${seat}`, found, expected })
      }
    }
    rated += part.length
    tell(`rated ${rated} of ${matches.rated} matches`)
  }

  const totals = new Totals()
  let added = 0
  for await (const part of readMatchesInStats(db)) {
    for (const match of part) totals.add(match)
    added += part.length
    tell(`added up ${added} matches`)
  }

  tell('comparing ratings and sums')
  const expected = [...standings].map((each) => ({ ...each, rating: ratingOf(each.standing) }))
  const differences = {
    seats,
    standings: await compare(expected, readAllStandings(db), nameOfStanding),
    totals: await compare(totals, readTotals(db), ({ playerId, game }) => `${playerId} ${game}`),
  }
  return { matches, differences }
}

/** Compared again, now that nobody writes: what was seen may have changed. */
function mendMade(options: Rebuild) {
  return transact(options.db, async (trx) => {
    await lockForRebuild(trx, ['ranking', 'stats'])
    const found = await compareMade(trx, options)
    await mend(trx, found.differences, options.nowMs())
    return found
  })
}

async function mend(
  trx: Knex.Transaction,
  { standings, seats, totals }: Omit<Differences, 'boards'>,
  nowMs: number,
): Promise<void> {
  for (const part of parts(standings.flatMap(({ expected }) => expected ?? [])))
    await writeStandings(trx, part, nowMs)
  for (const part of parts(seats.flatMap(({ expected }) => expected ?? []))) await writeSeatRatings(trx, part)
  for (const part of parts(totals.flatMap(({ expected }) => expected ?? []))) await writeTotals(trx, part)
  for (const { found, expected } of standings) if (found && !expected) await deleteStanding(trx, found)
  for (const { found, expected } of totals) if (found && !expected) await deleteTotal(trx, found)
}

/** Nothing is written to a copy while this transaction runs; what is committed meanwhile is among the events that have yet to reach it. */
async function compareBoards(trx: Knex.Transaction, { redis, check, tell }: Rebuild) {
  await lockForRebuild(trx, ['leaderboard'])
  const differences: Differences['boards'] = []
  const boards = { whole: 0, unfilled: 0 }
  for (const board of await listBoards(trx)) {
    tell(`comparing the leaderboard of ${board.game}, ${board.season ?? 'all seasons'}`)
    const whole = await isWhole(redis, board)
    const wrong = whole ? await compareBoard(trx, redis, board) : []
    differences.push(...wrong.map((each) => ({ ...board, ...each })))
    if (!check && (!whole || wrong.length > 0)) await replaceBoard(redis, board, readBoard(trx, board))
    if (whole || !check) boards.whole += 1
    else boards.unfilled += 1
  }
  return { boards, differences }
}

async function compareBoard(
  trx: Knex.Transaction,
  redis: Redis,
  board: Board,
): Promise<Difference<BoardEntry>[]> {
  const expected: BoardEntry[] = []
  for await (const part of readBoard(trx, board)) for (const each of part) expected.push(each)
  const found = await compare(expected, readEntries(redis, board), ({ playerId }) => playerId)
  if (found.length === 0) return []
  const onTheWay = await readSubjectsBefore(trx, 'leaderboard', leaderboard.types)
  return found.filter(({ key }) => !onTheWay.has(key))
}

async function* readAllStandings(db: Knex): AsyncGenerator<RatedStanding[]> {
  for (const board of await listBoards(db)) yield* readStandingsOn(db, board)
}

function nameOfStanding({ playerId, game, season }: PlayerStanding): string {
  return `${playerId} ${game} ${season ?? 'all seasons'}`
}

const partMax = 500

function parts<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / partMax) }, (_, index) =>
    items.slice(index * partMax, (index + 1) * partMax),
  )
}
