import type { Knex } from 'knex'
import { afterAll, expect, test } from 'vitest'
import type { FinishedMatch } from '../../generated/messages.ts'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { readStats } from '../../platform/db/player-stats.ts'
import { newcomer, readStandings, type Standing } from '../../platform/db/ratings.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import { recorder, recordMatch } from '../../worker/consumers/record-match.ts'
import { readEvent } from '../../worker/received-event.ts'
import { rateMatch } from '../../worker/rate-match.ts'
import { startProxy } from '../db/proxy.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { consumingOf } from './consuming.ts'
import { eventOf, makeMatch, makePlayers } from './make-match.ts'

const databaseUrl = await privateDatabase()
const db = connectDatabase(databaseUrl, { poolMax: 8 })
const otherDb = connectDatabase(databaseUrl, { poolMax: 8 })
const redis = connectRedis(await privateRedis(), { name: 'test' })
afterAll(async () => {
  closeRedis(redis)
  await Promise.all([db.destroy(), otherDb.destroy()])
})

test('two recorders told of the same finished match write it once', async () => {
  const match = makeMatch({ players: makePlayers(2), placements: [1, 2] })
  const outcomes = await Promise.all([
    record(match),
    record(match, otherDb),
    record(match),
    record(match, otherDb),
  ])
  expect(outcomes.toSorted()).toEqual([false, false, false, true])
  await expectRecordedOnce(match)
})

test('the winner gains, the loser loses, and the match tells both from where and to where', async () => {
  const [winner = '', loser = ''] = makePlayers(2)
  const match = makeMatch({ players: [winner, loser], placements: [1, 2] })
  await record(match)

  const [won] = await readStats(db, winner)
  const [lost] = await readStats(db, loser)
  expect(won).toMatchObject({ game: 'lightcycles', matches: 1, wins: 1, draws: 0, losses: 0 })
  expect(lost).toMatchObject({ game: 'lightcycles', matches: 1, wins: 0, draws: 0, losses: 1 })
  expect(won?.rating).toBeGreaterThan(lost?.rating ?? 0)

  const seats = await db('match_seats').where('match_id', match.matchId).orderBy('seat')
  expect(seats.map((seat) => [seat.rating_before, seat.rating_after])).toEqual([
    [1000, won?.rating],
    [1000, lost?.rating],
  ])
})

test('a draw leaves two equal players equal', async () => {
  const players = makePlayers(2)
  await record(makeMatch({ players, placements: [1, 1] }))
  const [a, b] = await Promise.all(players.map((player) => readStats(db, player)))
  expect(a).toMatchObject([{ matches: 1, wins: 0, draws: 1, losses: 0 }])
  expect(a).toEqual(b)
})

test('eight players are rated in the order of their places, those who share one alike', async () => {
  const players = makePlayers(8)
  const placements = [3, 1, 8, 2, 4, 4, 7, 6]
  await record(makeMatch({ players, placements }))

  const stats = (await Promise.all(players.map((player) => readStats(db, player)))).flat()
  const seatsByRating = stats.map(({ rating }, seat) => ({ rating, place: placements[seat] ?? 0 }))
  seatsByRating.sort((a, b) => b.rating - a.rating)
  expect(seatsByRating.map(({ place }) => place)).toEqual([1, 2, 3, 4, 4, 6, 7, 8])
  expect(new Set(stats.map(({ rating }) => rating)).size).toBe(7)
  expect(stats.map(({ wins }) => wins)).toEqual([0, 1, 0, 0, 0, 0, 0, 0])
})

test('a void match is recorded and changes no rating', async () => {
  const players = makePlayers(2)
  await record(makeMatch({ players, placements: [1, 2] }))
  const before = await Promise.all(players.map((player) => readStats(db, player)))

  const match = makeMatch({ players })
  expect(await record(match)).toBe(true)
  expect(await record(match)).toBe(false)
  expect(await Promise.all(players.map((player) => readStats(db, player)))).toEqual(before)
  expect(await db('match_seats').where({ match_id: match.matchId, rating_after: null })).toHaveLength(2)
})

test('the matchmaker sees the new rating, also where the first recorder died before it told', async () => {
  const [player = '', other = ''] = makePlayers(2)
  const match = makeMatch({ players: [player, other], placements: [1, 2] })
  await handle(match)
  const [stats] = await readStats(db, player)
  expect(await redis.hgetall(keys.ratings(player))).toEqual({ lightcycles: String(stats?.rating) })
  expect(await redis.ttl(keys.ratings(player))).toBeGreaterThan(29 * 86_400)

  await redis.del(keys.ratings(player))
  await handle(match)
  expect(await redis.hget(keys.ratings(player), 'lightcycles')).toBe(String(stats?.rating))
})

test('outbox transactionality: a match that is recorded is told once, with what ended it, and one whose transaction fails is not', async () => {
  const match = makeMatch({ players: makePlayers(2), placements: [1, 2] })
  const { context } = consumingOf(recorder, { db, redis })
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
  const event = { ...eventOf(match), traceparent }
  const told = () =>
    db('outbox').where('event', 'like', `%${match.matchId}%`).select<{ event: string }[]>('event')
  const failing = transact(db, async (trx) => {
    await recorder.handle(trx, [event], context)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect([await told(), await db('matches').where('id', match.matchId)]).toEqual([[], []])

  for (let time = 0; time < 2; time++) await transact(db, (trx) => recorder.handle(trx, [event], context))
  const [row, ...others] = await told()
  expect(others).toEqual([])
  const recorded = readEvent(row?.event ?? '')
  expect(recorded).toMatchObject({ type: 'match.recorded', subject: match.matchId, traceparent })
  expect(recorded).toHaveProperty('event.data.seats.1', {
    ...{ playerId: match.ending.seats[1]?.playerId, placement: 2, state: 'present' },
    ...{ disconnects: 1, awayMs: 1_000, inputsRefused: 0, rateLimitHits: 0 },
  })
})

test('matches that share players, recorded at once, end as if recorded one after the other', async () => {
  const players = makePlayers(4)
  const pairs = [
    [0, 1],
    [1, 2],
    [2, 0],
    [3, 1],
    [2, 3],
  ]
  const matches = pairs.map((pair) =>
    makeMatch({ players: pair.map((seat) => players[seat] ?? ''), placements: [1, 2] }),
  )
  matches.push(makeMatch({ players: players.toReversed(), placements: [2, 1, 3, 3] }))

  const outcomes = await Promise.all(
    matches.map((match, index) => record(match, index % 2 === 0 ? db : otherDb)),
  )
  expect(new Set(outcomes)).toEqual(new Set([true]))

  const wanted = players.map((playerId) => ({ playerId, game: 'lightcycles' as const }))
  const found = await readStandings(db, wanted)
  const standings = new Map(found.map(({ playerId, standing }) => [playerId, standing]))
  const end = players.map((player) => estimateOf(standings.get(player)))
  const serial = permutations(matches).map((order) => {
    const after = recordSerially(order)
    return players.map((player) => estimateOf(after.get(player)))
  })
  expect(serial).toContainEqual(end)
})

test('a crowd of recorders in each other’s way records everything', async () => {
  const players = makePlayers(8)
  const matches = Array.from({ length: 60 }, (_, index) => {
    const seats = players.map((_, seat) => players[(seat * 3 + index) % 8] ?? '').slice(0, 2 + (index % 7))
    return makeMatch({ players: seats, placements: seats.map((_, seat) => seat + 1) })
  })
  await Promise.all(matches.map((match, index) => record(match, index % 2 === 0 ? db : otherDb)))

  const stats = (await Promise.all(players.map((player) => readStats(db, player)))).flat()
  const played = players.map(
    (player) => matches.filter((match) => match.ending.seats.some((seat) => seat.playerId === player)).length,
  )
  expect(stats.map((each) => each.matches)).toEqual(played)
  expect(stats.reduce((sum, each) => sum + each.wins, 0)).toBe(matches.length)
})

test('wherever the database is cut off, telling the recorder again leaves the match recorded once', async () => {
  await using proxy = await startProxy(databaseUrl)
  for (let cutAt = 1; ; cutAt += 1) {
    const match = makeMatch({ players: makePlayers(3), placements: [1, 2, 2] })
    const fragile = connectDatabase(proxy.url, { poolMax: 1 })
    let queries = 0
    let cut: Promise<void> | undefined
    fragile.on('query', () => {
      queries += 1
      if (queries === cutAt) cut = proxy.cut()
    })
    const first = await record(match, fragile).catch(() => 'cut')
    await fragile.destroy()
    await cut
    await proxy.open()

    await record(match)
    await expectRecordedOnce(match)
    if (first !== 'cut') {
      expect(cutAt).toBeGreaterThan(8)
      return
    }
  }
})

/** As a worker does, but for the mark: the recorder alone keeps a match from being recorded twice. */
function record(match: FinishedMatch, inDb: Knex = db): Promise<boolean> {
  return transact(inDb, (trx) => recordMatch(trx, eventOf(match)))
}

/** As a worker does, with what it tells and what it does after its commit. */
async function handle(match: FinishedMatch): Promise<void> {
  const { context } = consumingOf(recorder, { db, redis })
  const afterCommit = await transact(db, (trx) => recorder.handle(trx, [eventOf(match)], context))
  await afterCommit?.()
}

async function expectRecordedOnce({ matchId, ending }: FinishedMatch): Promise<void> {
  expect(await db('matches').where('id', matchId)).toHaveLength(1)
  expect(await db('match_seats').where('match_id', matchId)).toHaveLength(ending.seats.length)
  for (const { playerId } of ending.seats)
    expect(await readStats(db, playerId)).toMatchObject([{ matches: 1 }])
}

function recordSerially(matches: readonly FinishedMatch[]): Map<string, Standing> {
  const standings = new Map<string, Standing>()
  for (const { ending } of matches) {
    const before = new Map(
      ending.seats.map(({ playerId }) => [playerId, standings.get(playerId) ?? newcomer]),
    )
    for (const [playerId, standing] of rateMatch(ending.seats, before)) standings.set(playerId, standing)
  }
  return standings
}

function estimateOf(standing: Standing | undefined) {
  return { mu: standing?.mu, sigma: standing?.sigma }
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  )
}
