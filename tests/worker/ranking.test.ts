import { randomUUIDv7 } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { FinishedMatch, RatingChange } from '../../generated/messages.ts'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { insertMatches, insertSeats } from '../../platform/db/matches.ts'
import {
  newcomer,
  type PlayerStanding,
  ratingOf,
  readStandings,
  type Standing,
} from '../../platform/db/ratings.ts'
import { ranking } from '../../worker/consumers/ranking.ts'
import { type Context, PermanentError } from '../../worker/event-consumer.ts'
import { Standings } from '../../worker/standings.ts'
import { privateDatabase } from '../helpers/servers.ts'
import { makeMatch, makePlayers, recordedEventOf } from './make-match.ts'

const db = connectDatabase(await privateDatabase(), { poolMax: 8 })
afterAll(() => db.destroy())
beforeEach(async () => {
  for (const table of ['outbox', 'rated_matches', 'ratings', 'season_ratings']) await db(table).delete()
})

const november = Date.parse('2026-11-22T12:00:00Z')
const january = Date.parse('2027-01-02T12:00:00Z')

test('the winner gains, the loser loses, and the match tells both from where and to where', async () => {
  const [winner = '', loser = ''] = makePlayers(2)
  const match = await record(makeMatch({ players: [winner, loser], placements: [1, 2] }))
  await handle([match])

  const [won, lost] = await standingsOf([winner, loser])
  expect(won).toMatchObject({ matches: 1, wins: 1, draws: 0, losses: 0, winStreak: 1 })
  expect(lost).toMatchObject({ matches: 1, wins: 0, draws: 0, losses: 1, winStreak: 0 })
  const ratings = [won, lost].map((standing) => ratingOf(standing ?? newcomer))
  expect(ratings[0]).toBeGreaterThan(ratings[1] ?? 0)

  const seats = await db('match_seats').where('match_id', match.matchId).orderBy('seat')
  expect(seats.map((seat) => [seat.rating_before, seat.rating_after])).toEqual([
    [1000, ratings[0]],
    [1000, ratings[1]],
  ])
  expect(await told()).toEqual(
    [winner, loser].map((playerId, seat) => ({
      ...{ playerId, game: 'lightcycles', season: '2026-Q4', matchId: match.matchId },
      ...{ before: 1000, after: ratings[seat], seasonBefore: 1000, seasonAfter: ratings[seat] },
      seasonMatches: 1,
    })),
  )
})

test('a match belongs to the season in which it ended, and everyone begins a season as a newcomer', async () => {
  const players = makePlayers(2)
  const [first, second, third] = await Promise.all(
    [november, january, november].map((endedAtMs) =>
      record(makeMatch({ players, placements: [1, 2], endedAtMs })),
    ),
  )
  await handle([first, second, third])

  const [all, last, next] = await Promise.all(
    [undefined, '2026-Q4', '2027-Q1'].map((season) => standingsOf(players, season)),
  )
  expect([all, last, next].map((board) => board?.[0]?.matches)).toEqual([3, 2, 1])
  const changes = (await told()).filter(({ playerId }) => playerId === players[0])
  expect(changes.map(({ season, seasonMatches }) => [season, seasonMatches])).toEqual([
    ['2026-Q4', 1],
    ['2027-Q1', 1],
    ['2026-Q4', 2],
  ])
  expect(changes[1]).toMatchObject({ seasonBefore: 1000, before: changes[0]?.after })
  expect(changes[2]).toMatchObject({ seasonBefore: changes[0]?.after, before: changes[1]?.after })
})

test('a void match changes no rating and tells of none', async () => {
  const players = makePlayers(2)
  await handle([await record(makeMatch({ players }))])
  expect([await standingsOf(players), await told()]).toEqual([[], []])
})

test('a match that counts and cannot be rated is refused for good, and nothing is written', async () => {
  const [player = '', other = ''] = makePlayers(2)
  const unplaced = makeMatch({ players: [player, other] })
  unplaced.ending.counted = true
  const twice = makeMatch({ players: [player, player], placements: [1, 2] })
  const good = makeMatch({ players: [player, other], placements: [1, 2] })
  for (const bad of [unplaced, twice]) await expect(handle([good, bad])).rejects.toThrow(PermanentError)
  expect(await standingsOf([player, other])).toEqual([])
})

test('batches at once, whose matches share players, come to what their matches lead to in the order that is kept', async () => {
  const players = Array.from({ length: 8 }, () => randomUUIDv7())
  const matches = await Promise.all(
    Array.from({ length: 80 }, (_, index) => {
      const seats = players.map((_, seat) => players[(seat * 3 + index) % 8] ?? '').slice(0, 2 + (index % 7))
      const endedAtMs = index % 3 === 0 ? january : november
      return record(makeMatch({ players: seats, placements: seats.map((_, seat) => seat + 1), endedAtMs }))
    }),
  )
  await Promise.all(
    Array.from({ length: 8 }, (_, batch) => handle(matches.slice(batch * 10, batch * 10 + 10))),
  )

  const order = await db('rated_matches').orderBy('id').pluck<string[]>('match_id')
  expect(new Set(order)).toEqual(new Set(matches.map(({ matchId }) => matchId)))
  const byId = new Map(matches.map((match) => [match.matchId, match]))
  const afresh = new Standings()
  for (const matchId of order) {
    const { game, ending } = byId.get(matchId) ?? makeMatch({ players: [] })
    afresh.rate({ matchId, game, ...ending })
  }
  const expected = [...afresh]
  const found = await readStandings(db, expected)
  expect(sorted(found)).toEqual(sorted(expected))
  expect(new Set(expected.map(({ season }) => season))).toEqual(new Set([undefined, '2026-Q4', '2027-Q1']))
})

async function record(match: FinishedMatch): Promise<FinishedMatch> {
  await transact(db, async (trx) => {
    await insertMatches(trx, [{ data: match }])
    await insertSeats(trx, [match])
  })
  return match
}

async function handle(matches: readonly (FinishedMatch | undefined)[]): Promise<void> {
  const events = matches.flatMap((match) => (match ? recordedEventOf(match) : []))
  const context = { source: '/workers/test', nowMs: () => november } as Context
  await transact(db, async (trx) => void (await ranking.handle(trx, events, context)))
}

async function standingsOf(players: readonly string[], season?: string): Promise<Standing[]> {
  const game = 'lightcycles'
  const found = await readStandings(
    db,
    players.map((playerId) => ({ playerId, game, season })),
  )
  const byId = new Map(found.map(({ playerId, standing }) => [playerId, standing]))
  return players.flatMap((playerId) => byId.get(playerId) ?? [])
}

async function told(): Promise<RatingChange[]> {
  const rows = await db('outbox').where('type', 'rating.changed').orderBy('id').pluck<string[]>('event')
  return rows.map((text) => (JSON.parse(text) as { data: RatingChange }).data)
}

function sorted(standings: readonly PlayerStanding[]): PlayerStanding[] {
  const key = ({ playerId, season }: PlayerStanding) => `${season ?? ''} ${playerId}`
  return standings.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
