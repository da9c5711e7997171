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
import { collect, compare, type Difference, type Differing } from './compare.ts'

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

type Made = {
  standings: Difference<RatedStanding>
  seats: Difference<SeatRating>
  totals: Difference<PlayerTotal>
}
type BoardDifference = Board & Difference<BoardEntry>

export type Differences = { [Kind in keyof Made]: Differing<Made[Kind]> } & {
  boards: Differing<BoardDifference>
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
  const seen = await db.transaction((trx) => compareMade(trx, options, leaveAlone), {
    isolationLevel: 'repeatable read',
  })
  const { seats, standings, totals } = seen.differences
  const differs = seats.count + standings.count + totals.count > 0
  const made = differs && !check ? await mendMade(options) : seen
  const copies = await transact(db, (trx) => compareBoards(trx, options))
  return {
    matches: made.matches,
    boards: copies.boards,
    differences: { ...made.differences, boards: copies.differences },
  }
}

/** What becomes of the differences of each kind, a part at a time. */
type Mend = { [Kind in keyof Made]: (part: readonly Made[Kind][]) => Promise<void> }

const nothing = () => Promise.resolve()
const leaveAlone: Mend = { standings: nothing, seats: nothing, totals: nothing }

/** Ratings, what matches say of them, and sums. What is mended is behind what has been read. */
async function compareMade(db: Knex, { tell }: Rebuild, mend: Mend) {
  const matches = { rated: await countRatedMatches(db), waiting: await countWaiting(db) }
  const rated = new Standings()
  const seats = await collect(
    compareSeats(db, rated, (count) => tell(`rated ${count} of ${matches.rated} matches`)),
    mend.seats,
  )

  const totals = new Totals()
  let added = 0
  for await (const part of readMatchesInStats(db)) {
    for (const match of part) totals.add(match)
    added += part.length
    tell(`added up ${added} matches`)
  }

  tell('comparing ratings and sums')
  const expected = [...rated].map((each) => ({ ...each, rating: ratingOf(each.standing) }))
  const differences = {
    seats,
    standings: await collect(compare(expected, readAllStandings(db), nameOfStanding), mend.standings),
    totals: await collect(
      compare(totals, readTotals(db), ({ playerId, game }) => `${playerId} ${game}`),
      mend.totals,
    ),
  }
  return { matches, differences }
}

/** Rates all matches, and tells of which of their seats something else is said. */
async function* compareSeats(
  db: Knex,
  standings: Standings,
  tell: (rated: number) => void,
): AsyncGenerator<Difference<SeatRating>> {
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
        yield { key: `${match.matchId} ${seat}`, found, expected }
      }
    }
    rated += part.length
    tell(rated)
  }
}

/** Compared again, now that nobody writes: what was seen may have changed. */
function mendMade(options: Rebuild) {
  return transact(options.db, async (trx) => {
    await lockForRebuild(trx, ['ranking', 'stats'])
    const nowMs = options.nowMs()
    return compareMade(trx, options, {
      async standings(part) {
        const right = part.flatMap(({ expected }) => expected ?? [])
        if (right.length > 0) await writeStandings(trx, right, nowMs)
        for (const { found, expected } of part) if (found && !expected) await deleteStanding(trx, found)
      },
      seats: (part) =>
        writeSeatRatings(
          trx,
          part.flatMap(({ expected }) => expected ?? []),
        ),
      async totals(part) {
        const right = part.flatMap(({ expected }) => expected ?? [])
        if (right.length > 0) await writeTotals(trx, right)
        for (const { found, expected } of part) if (found && !expected) await deleteTotal(trx, found)
      },
    })
  })
}

/** Nothing is written to a copy while this transaction runs; what is committed meanwhile is among the events that have yet to reach it. */
async function compareBoards(trx: Knex.Transaction, options: Rebuild) {
  await lockForRebuild(trx, ['leaderboard'])
  const boards = { whole: 0, unfilled: 0 }
  const differences = await collect(compareEach(trx, options, boards), nothing)
  return { boards, differences }
}

/** Tells what differs, and mends it board by board. */
async function* compareEach(
  trx: Knex.Transaction,
  { redis, check, tell }: Rebuild,
  boards: Report['boards'],
): AsyncGenerator<BoardDifference> {
  for (const board of await listBoards(trx)) {
    tell(`comparing the leaderboard of ${board.game}, ${board.season ?? 'all seasons'}`)
    const whole = await isWhole(redis, board)
    let wrong = !whole
    if (whole) {
      for await (const difference of compareBoard(trx, redis, board)) {
        wrong = true
        yield { ...board, ...difference }
      }
    }
    if (!check && wrong) await replaceBoard(redis, board, readBoard(trx, board))
    if (whole || !check) boards.whole += 1
    else boards.unfilled += 1
  }
}

async function* compareBoard(
  trx: Knex.Transaction,
  redis: Redis,
  board: Board,
): AsyncGenerator<Difference<BoardEntry>> {
  const expected: BoardEntry[] = []
  for await (const part of readBoard(trx, board)) for (const each of part) expected.push(each)
  let onTheWay: Set<string> | undefined
  for await (const each of compare(expected, readEntries(redis, board), ({ playerId }) => playerId)) {
    onTheWay ??= await readSubjectsBefore(trx, 'leaderboard', leaderboard.types)
    if (!onTheWay.has(each.key)) yield each
  }
}

async function* readAllStandings(db: Knex): AsyncGenerator<RatedStanding[]> {
  for (const board of await listBoards(db)) yield* readStandingsOn(db, board)
}

function nameOfStanding({ playerId, game, season }: PlayerStanding): string {
  return `${playerId} ${game} ${season ?? 'all seasons'}`
}
