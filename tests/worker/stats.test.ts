import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { insertMatches, insertSeats } from '../../platform/db/matches.ts'
import { readStats } from '../../platform/db/player-stats.ts'
import { newcomer, writeStandings } from '../../platform/db/ratings.ts'
import { stats } from '../../worker/consumers/stats.ts'
import type { Context } from '../../worker/event-consumer.ts'
import { Totals } from '../../worker/totals.ts'
import { privateDatabase } from '../helpers/servers.ts'
import { makeMatch, makePlayers, recordedEventOf } from './make-match.ts'

const db = connectDatabase(await privateDatabase(), { poolMax: 4 })
afterAll(() => db.destroy())

test('matches of every kind are added up once, whichever batches they come in', async () => {
  const [ada = '', bea = ''] = makePlayers(2)
  const counted = makeMatch({ players: [ada, bea], placements: [1, 2] })
  const empty = makeMatch({ players: [bea, ada] })
  delete empty.ending.startedAtMs
  const left = makeMatch({ players: [ada, bea], placements: [2, 1] })
  for (const [seat, state] of (['abandoned', 'forfeited'] as const).entries()) {
    const own = left.ending.seats[seat]
    if (own) own.state = state
  }
  const matches = [counted, empty, left]
  await transact(db, async (trx) => {
    for (const match of matches) {
      await insertMatches(trx, [{ data: match }])
      await insertSeats(trx, [match])
    }
    const game = 'lightcycles'
    await writeStandings(
      trx,
      [{ playerId: ada, game, standing: { ...newcomer, matches: 2, wins: 1, losses: 1 } }],
      1,
    )
  })
  const events = matches.map(recordedEventOf)
  const handle = (batch: typeof events) =>
    transact(db, async (trx) => void (await stats.handle(trx, batch, {} as Context)))
  await Promise.all([handle(events.slice(0, 1)), handle(events.slice(1))])
  await handle(events)

  const [own] = await readStats(db, ada)
  expect(own).toMatchObject({ matches: 2, wins: 1, draws: 0, losses: 1, rating: 1000 })
  expect(own?.total).toEqual({
    ...{ played: 3, void: 1, forfeits: 0, abandons: 1 },
    ...{ disconnects: 1, awayMs: 1_000, playedMs: 100_000 },
  })
})

test('in whatever order matches are added up, the sums are the same', () => {
  const players = makePlayers(3)
  const matches = Array.from({ length: 6 }, (_, index) => {
    const { game, ending } = makeMatch({ players: players.toSpliced(index % 3, 1), placements: [1, 2] })
    return { game, ...ending }
  })
  const sum = (order: readonly (typeof matches)[number][]) => {
    const totals = new Totals()
    for (const match of order) totals.add(match)
    return [...totals].toSorted((a, b) => (a.playerId < b.playerId ? -1 : 1))
  }
  fc.assert(
    fc.property(fc.shuffledSubarray(matches, { minLength: 6 }), (order) => {
      expect(sum(order)).toEqual(sum(matches))
    }),
  )
})
