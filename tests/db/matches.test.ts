import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import type { FinishedMatch, MatchStatus } from '../../generated/messages.ts'
import { connectDatabase } from '../../platform/db/client.ts'
import { insertMatches, insertSeats, listMatchRecords, readMatchRecord } from '../../platform/db/matches.ts'
import { anonymisePlayer, insertPlayer } from '../../platform/db/players.ts'
import { privateDatabase } from '../helpers/servers.ts'
import { makeMatch, makePlayers } from '../worker/make-match.ts'

const db = connectDatabase(await privateDatabase(), { poolMax: 4 })
afterAll(() => db.destroy())

test('a match reads as it was written, counted or void', async () => {
  for (const placements of [[1, 2], undefined]) {
    const match = makeMatch({ players: makePlayers(2), ...(placements && { placements }) })
    await write(match)
    expect(await readMatchRecord(db, match.matchId)).toEqual(statusOf(match))
  }
})

test('a match that never started has no start', async () => {
  const match = makeMatch({ players: makePlayers(8) })
  delete match.ending.startedAtMs
  match.ending.reason = 'never_started'
  await write(match)
  expect(await readMatchRecord(db, match.matchId)).toEqual(statusOf(match))
})

test('an id without a match reads as nothing', async () => {
  expect(await readMatchRecord(db, randomUUID())).toBeUndefined()
})

test("a player's matches come the latest first, page by page, and none twice where they ended together", async () => {
  const [me = '', ...others] = makePlayers(4)
  const times = [5, 4, 4, 4, 4, 3, 1]
  const matches = times.map((endedAtMs, index) =>
    makeMatch({ players: [me, others[index % 3] ?? ''], placements: [1, 2], endedAtMs: 1e12 + endedAtMs }),
  )
  for (const match of matches) await write(match)
  await write(makeMatch({ players: others }))

  const pages: MatchStatus[][] = []
  for (;;) {
    const last = pages.at(-1)?.at(-1)
    const before = last && { endedAtMs: last.ending?.endedAtMs ?? 0, matchId: last.matchId }
    const page = await listMatchRecords(db, { playerId: me, before, limit: 3 })
    if (page.length === 0) break
    pages.push(page)
  }

  expect(pages.map((page) => page.length)).toEqual([3, 3, 1])
  const listed = pages.flat()
  expect(listed.map((match) => (match.ending?.endedAtMs ?? 0) - 1e12)).toEqual(times)
  expect(listed.toSorted(byId)).toEqual(matches.map(statusOf).toSorted(byId))
})

test('a seat keeps the name of its day, until the account is deleted', async () => {
  const [kept = '', deleted = ''] = makePlayers(2)
  for (const playerId of [kept, deleted]) {
    const name = `Now ${playerId.slice(0, 8)}`
    await insertPlayer(db, { playerId, name, guest: false, role: 'player', createdAtMs: 1 })
  }
  const match = makeMatch({ players: [kept, deleted], placements: [1, 2] })
  await write(match)
  await db.transaction((trx) => anonymisePlayer(trx, { playerId: deleted, nowMs: 2, source: '/tests' }))

  const record = await readMatchRecord(db, match.matchId)
  expect(record?.seats.map((seat) => seat.name)).toEqual(['Rider 0', 'Deleted player'])
  expect(record?.ending?.seats.map((seat) => seat.name)).toEqual(['Rider 0', 'Deleted player'])
})

async function write(match: FinishedMatch): Promise<void> {
  await db.transaction(async (trx) => {
    await insertMatches(trx, [{ data: match }])
    await insertSeats(trx, [match])
  })
}

function statusOf({ matchId, game, createdAtMs, ending }: FinishedMatch): MatchStatus {
  const seats = ending.seats.map(({ playerId, name }) => ({ playerId, name }))
  return { matchId, game, state: 'ended', seats, createdAtMs, ending }
}

function byId(a: MatchStatus, b: MatchStatus): number {
  return a.matchId < b.matchId ? -1 : 1
}
