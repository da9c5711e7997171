import type { Knex } from 'knex'
import { afterAll, expect, test } from 'vitest'
import type { FinishedMatch } from '../../generated/messages.ts'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import { recorder, recordMatches } from '../../worker/consumers/record-match.ts'
import { readEvent } from '../../worker/received-event.ts'
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

test('of a batch with matches that are recorded, or are in it twice, each of the others is recorded and told once', async () => {
  const matches = Array.from({ length: 5 }, () =>
    makeMatch({ players: makePlayers(3), placements: [1, 2, 3] }),
  )
  const [first, second] = matches
  if (!first || !second) throw new Error('There are five.')
  await record(first)
  const { context } = consumingOf(recorder, { db, redis })
  const batch = [...matches, second].map(eventOf)
  await Promise.all(
    [db, otherDb].map((each) => transact(each, (trx) => recorder.handle(trx, batch, context))),
  )

  for (const match of matches) await expectRecordedOnce(match)
  const ids = new Set<string>(matches.map(({ matchId }) => matchId))
  const told = (await db('outbox').pluck<string[]>('event')).map((event) => readEvent(event).subject)
  const subjects = told.filter((subject) => ids.has(subject))
  expect(subjects.toSorted()).toEqual(
    matches
      .slice(1)
      .map(({ matchId }) => matchId)
      .toSorted(),
  )
})

test('a batch of ended matches takes as many statements as one', async () => {
  const { context } = consumingOf(recorder, { db, redis })
  const statementsOf = async (count: number) => {
    const events = Array.from({ length: count }, () =>
      eventOf(makeMatch({ players: makePlayers(2), placements: [1, 2] })),
    )
    let statements = 0
    await transact(db, async (trx) => {
      trx.on('query', () => (statements += 1))
      await recorder.handle(trx, events, context)
    })
    return statements
  }
  const ofOne = await statementsOf(1)
  expect(ofOne).toBeGreaterThan(0)
  expect(await statementsOf(64)).toBe(ofOne)
})

test('a crowd of recorders in each other’s way records everything', async () => {
  const players = makePlayers(8)
  const matches = Array.from({ length: 60 }, (_, index) => {
    const seats = players.map((_, seat) => players[(seat * 3 + index) % 8] ?? '').slice(0, 2 + (index % 7))
    return makeMatch({ players: seats, placements: seats.map((_, seat) => seat + 1) })
  })
  await Promise.all(matches.map((match, index) => record(match, index % 2 === 0 ? db : otherDb)))
  for (const match of matches) await expectRecordedOnce(match)
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
      expect(cutAt).toBeGreaterThan(4)
      return
    }
  }
})

/** As a worker does, but for the mark: the recorder alone keeps a match from being recorded twice. */
function record(match: FinishedMatch, inDb: Knex = db): Promise<boolean> {
  return transact(inDb, async (trx) => (await recordMatches(trx, [eventOf(match)])).recorded.length === 1)
}

async function expectRecordedOnce({ matchId, ending }: FinishedMatch): Promise<void> {
  expect(await db('matches').where('id', matchId)).toHaveLength(1)
  expect(await db('match_seats').where('match_id', matchId)).toHaveLength(ending.seats.length)
}
