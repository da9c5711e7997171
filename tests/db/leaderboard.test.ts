import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import type { LeaderboardEntry } from '../../generated/messages.ts'
import { connectDatabase } from '../../platform/db/client.ts'
import { anonymisePlayer, insertPlayer } from '../../platform/db/players.ts'
import { readLeaderboard } from '../../platform/db/leaderboard.ts'
import { readStats } from '../../platform/db/player-stats.ts'
import { newcomer, writeStandings } from '../../platform/db/ratings.ts'
import { privateDatabase } from '../helpers/servers.ts'

const db = connectDatabase(await privateDatabase(), { poolMax: 2 })
afterAll(() => db.destroy())

test('equal ratings share a rank, on one page or over several', async () => {
  await rate({ Ada: 1480, Bea: 1500, Cid: 1480, Dan: 1480, Eve: 900, Fay: 900, Gus: 100 })
  const board = [
    [1, 'Bea', 1500],
    [2, 1480],
    [2, 1480],
    [2, 1480],
    [5, 900],
    [5, 900],
    [7, 'Gus', 100],
  ]
  for (const limit of [1, 2, 3, 10]) {
    const entries = await readAll(limit)
    expect(entries.map(({ rank, rating }) => [rank, rating])).toEqual(
      board.map((row) => [row[0], row.at(-1)]),
    )
    expect(new Set(entries.map(({ name }) => name)).size).toBe(7)
    expect(entries[0]).toMatchObject({ name: 'Bea', wins: 1 })
  }
})

test('a deleted account leaves the board, and those below move up', async () => {
  await db('ratings').delete()
  const { Hal = '' } = await rate({ Hal: 1700, Ida: 1600, Jon: 1500 })
  await db.transaction((trx) => anonymisePlayer(trx, { playerId: Hal, nowMs: 2, source: '/tests' }))
  const board = [
    [1, 'Ida'],
    [2, 'Jon'],
  ]
  for (const limit of [1, 10]) {
    expect((await readAll(limit)).map(({ rank, name }) => [rank, name])).toEqual(board)
  }
})

test("a player's statistics are per game, and empty for who has not played", async () => {
  const { Kim = '' } = await rate({ Kim: 1234 })
  expect(await readStats(db, Kim)).toEqual([
    {
      game: 'lightcycles',
      matches: 1,
      wins: 1,
      draws: 0,
      losses: 0,
      rating: 1234,
      winStreak: 0,
      bestWinStreak: 0,
    },
  ])
  expect(await readStats(db, randomUUID())).toEqual([])
})

async function rate(ratings: Record<string, number>): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const [name, rating] of Object.entries(ratings)) {
    const playerId = randomUUID()
    ids[name] = playerId
    await insertPlayer(db, { playerId, name, guest: false, role: 'player', createdAtMs: 1 })
    const standing = { ...newcomer, mu: (rating - 1000) / 40 + 3, sigma: 1, matches: 1, wins: 1 }
    await db.transaction((trx) => writeStandings(trx, [{ playerId, game: 'lightcycles', standing }], 1))
  }
  return ids
}

async function readAll(limit: number): Promise<LeaderboardEntry[]> {
  const entries: LeaderboardEntry[] = []
  for (;;) {
    const page = await readLeaderboard(db, { game: 'lightcycles', after: entries.at(-1), limit })
    entries.push(...page)
    if (page.length < limit) return entries
  }
}
