import { randomBytes, randomUUID, randomUUIDv7 } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { AbuseCase, AccountCreated, SeatEnding } from '../../generated/messages.ts'
import { validators } from '../../generated/validators.js'
import { dismissSignal, evidenceMax, listOpenSignals, readCases } from '../../platform/db/abuse-signals.ts'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { anonymisePlayer, insertPlayer } from '../../platform/db/players.ts'
import { readConfig } from '../../worker/config.ts'
import { abuse } from '../../worker/consumers/abuse.ts'
import type { Context } from '../../worker/event-consumer.ts'
import { privateDatabase } from '../helpers/servers.ts'
import { makeMatch, makePlayers, recordedEventOf } from './make-match.ts'

const databaseUrl = await privateDatabase()
const db = connectDatabase(databaseUrl, { poolMax: 8 })
afterAll(() => db.destroy())
beforeEach(async () => {
  for (const table of ['abuse_signals', 'abuse_pairs', 'account_addresses']) await db(table).delete()
})

const nowMs = 1_795_361_412_345
const config = readConfig({ REDIS_URL: 'redis://localhost', DATABASE_URL: databaseUrl })
type Event = Parameters<typeof abuse.handle>[1][number]

/** As the engine does it, without the marks. */
const handle = (events: Event[]) =>
  transact(db, (trx) => abuse.handle(trx, events, { config, nowMs: () => nowMs } as Context))
const casesOf = (playerId = ''): Promise<AbuseCase[]> => readCases(db, { playerId, nowMs })

let matches = 0
/** A match that ended a second after the one before; what the first seat did beside. */
function recorded(players: readonly string[], seat: Partial<SeatEnding> = {}, agoMs = 200_000): Event {
  matches += 1
  const match = makeMatch({ players, placements: [1, 2], endedAtMs: nowMs - agoMs + matches * 1_000 })
  Object.assign(match.ending.seats[0] ?? {}, seat)
  return recordedEventOf(match)
}
const abandoned = (playerId: string, agoMs?: number) =>
  recorded([playerId, randomUUID()], { state: 'abandoned', awayMs: 30_000 }, agoMs)

test('who abandons again and again is shown to operators, with the matches', async () => {
  const [player = ''] = makePlayers(1)
  const events = Array.from({ length: 5 }, () => abandoned(player))
  await handle(events.slice(0, 3))
  expect(await listOpenSignals(db, { limit: 10, nowMs })).toEqual([])
  await handle(events.slice(3))

  const [open, ...others] = await listOpenSignals(db, { limit: 10, nowMs })
  expect(others).toEqual([])
  expect(open?.signal).toMatchObject({ playerId: player, kind: 'abandons', openedAtMs: nowMs })
  expect(open?.signal.score).toBeCloseTo(125, 0)
  const [{ signal, evidence } = {}, ...more] = await casesOf(player)
  expect([signal, more]).toEqual([open?.signal, []])
  expect(evidence?.map(({ match }) => match?.matchId)).toEqual(
    events.map(({ subject }) => subject).toReversed(),
  )
  expect(evidence?.[0]).toEqual({
    ...{ atMs: signal?.lastAtMs, points: 25, figures: { disconnects: 0, awayMs: 30_000 } },
    match: {
      ...{ matchId: events[4]?.subject, game: 'lightcycles', lastTick: 1_000 },
      recording: `${events[4]?.subject}.jsonl`,
    },
  })
  expect(validators.PlayerAbuse({ playerId: player, cases: await casesOf(player) })).toBe(true)
})

test('batches of two workers at once add up, and so does every order', async () => {
  const [first = '', second = ''] = makePlayers(2)
  const events = Array.from({ length: 24 }, (_, index) => [
    recorded([first, second], { inputsRefused: 40 + index }),
    recorded([second, first], { rateLimitHits: 20 + index }),
  ]).flat()
  const parts = Array.from({ length: 6 }, (_, part) => events.filter((_event, index) => index % 6 === part))
  await Promise.all(parts.map(handle))
  const scores = async () => {
    const cases = [...(await casesOf(first)), ...(await casesOf(second))]
    return cases
      .filter(({ signal }) => signal.kind !== 'win_trading')
      .map(({ signal }) => [signal.kind, signal.score])
  }
  const [apart, pairs] = [await scores(), await db('abuse_pairs')]
  expect(pairs).toMatchObject([{ matches: 48 }])

  for (const table of ['abuse_signals', 'abuse_pairs']) await db(table).delete()
  await handle(events)
  const together = await scores()
  expect(together.map(([kind]) => kind)).toEqual(apart.map(([kind]) => kind))
  for (const [index, [, score]] of together.entries()) expect(score).toBeCloseTo(Number(apart[index]?.[1]), 6)
})

test('a pair that trades wins is shown, both of them, each with the other', async () => {
  const [first = '', second = ''] = makePlayers(2)
  const turns = Array.from({ length: 18 }, (_, index) =>
    recorded(index % 2 ? [first, second] : [second, first]),
  )
  await handle(turns.slice(0, 10))
  await handle(turns.slice(10))
  for (const [playerId, other] of [
    [first, second],
    [second, first],
  ]) {
    const [{ signal, evidence } = {}] = await casesOf(playerId)
    expect(signal).toMatchObject({ kind: 'win_trading', openedAtMs: nowMs })
    expect(evidence?.[0]).toMatchObject({
      otherPlayerId: other,
      figures: { matches: 18, wins: 9, turns: 17 },
    })
  }
})

test('of evidence the newest is kept', async () => {
  const [player = ''] = makePlayers(1)
  const events = Array.from({ length: evidenceMax + 5 }, () => abandoned(player))
  await handle(events.slice(0, 3))
  await handle(events.slice(3))
  const [{ evidence } = {}] = await casesOf(player)
  const newest = events.slice(-evidenceMax).map(({ subject }) => subject)
  expect(evidence?.map(({ match }) => match?.matchId)).toEqual(newest.toReversed())
  expect(await db('abuse_evidence')).toHaveLength(evidenceMax)
})

test('many accounts of one address are one signal, that of the first', async () => {
  const [here, elsewhere] = [randomBytes(32), randomBytes(32)]
  const [first, ...rest] = await Promise.all(
    Array.from({ length: 23 }, (_, index) => createdFrom(here, nowMs - 60_000 + index)),
  )
  const others = await Promise.all(Array.from({ length: 3 }, () => createdFrom(elsewhere, nowMs)))
  const longAgo = await createdFrom(here, nowMs - config.abuse.addressWindowMs - 60_000)
  await handle([longAgo, ...rest, ...others, ...(first ? [first] : [])])
  const [{ signal, evidence } = {}] = await casesOf(first?.subject)
  expect(signal).toMatchObject({ kind: 'many_accounts' })
  expect(signal?.score).toBeCloseTo(30, 1)
  expect(evidence?.map(({ figures }) => figures.accounts).toSorted()).toEqual([21, 22, 23])
  expect(await db('abuse_signals')).toHaveLength(1)
})

test('one that was dismissed begins at 0, and says who dismissed it', async () => {
  const [player = '', operatorId = ''] = makePlayers(2)
  await handle(Array.from({ length: 5 }, () => abandoned(player)))
  const [{ signal } = {}] = await casesOf(player)
  const dismissal = { operatorId, reason: 'a train', nowMs }
  await transact(db, (trx) => dismissSignal(trx, { signalId: signal?.signalId ?? '', ...dismissal }))
  expect(await listOpenSignals(db, { limit: 10, nowMs })).toEqual([])
  await handle([abandoned(player)])
  const [{ signal: later } = {}] = await casesOf(player)
  expect(later).toMatchObject({ dismissed: { operatorId, atMs: nowMs, reason: 'a train' } })
  expect(later?.score).toBeCloseTo(25, 0)
  expect(later).not.toHaveProperty('openedAtMs')
})

test('the highest score of now comes first, whenever it was reached, page by page', async () => {
  const [few = '', longAgo = '', many = ''] = makePlayers(3)
  await handle([
    ...Array.from({ length: 5 }, () => abandoned(few)),
    ...Array.from({ length: 12 }, () => abandoned(longAgo, config.abuse.halfLifeMs)),
    ...Array.from({ length: 7 }, () => abandoned(many)),
  ])
  const found = []
  for (let after; ;) {
    const [last] = await listOpenSignals(db, { after, limit: 1, nowMs, kind: 'abandons' })
    if (!last) break
    found.push(last.signal)
    after = { fadesAtMs: last.fadesAtMs, signalId: last.signal.signalId }
  }
  expect(found.map(({ playerId }) => playerId)).toEqual([many, longAgo, few])
  expect(found.map(({ score }) => Math.round(score))).toEqual([175, 150, 125])
  expect(await listOpenSignals(db, { kind: 'input_rate', limit: 10, nowMs })).toEqual([])
})

test('of an account that is deleted nothing is kept', async () => {
  const [gone, other] = [await newPlayer(), await newPlayer()]
  await db.transaction((trx) => anonymisePlayer(trx, { playerId: gone, nowMs, source: '/tests' }))
  await handle([
    ...Array.from({ length: 18 }, () => recorded([gone, other])),
    recorded([gone, other], { state: 'abandoned' }),
  ])
  expect([await casesOf(gone), await db('abuse_pairs')]).toEqual([[], []])
  const [{ evidence = [] } = {}] = await casesOf(other)
  expect(evidence.length).toBeGreaterThan(0)
  for (const each of evidence) expect(each).not.toHaveProperty('otherPlayerId')
})

async function newPlayer(): Promise<string> {
  const playerId = randomUUIDv7()
  const name = `P ${randomUUID().slice(0, 12)}`
  await insertPlayer(db, { playerId, name, guest: false, role: 'player', createdAtMs: nowMs })
  return playerId
}

async function createdFrom(addressHash: Buffer, createdAtMs: number): Promise<AccountCreated> {
  const playerId = randomUUIDv7()
  await db('account_addresses').insert({
    player_id: playerId,
    address_hash: addressHash,
    created_at_ms: createdAtMs,
  })
  return {
    ...{ specversion: '1.0', id: randomUUIDv7(), source: '/apis/test', type: 'account.created' },
    ...{ subject: playerId, time: new Date(createdAtMs).toISOString(), datacontenttype: 'application/json' },
    ...{ dataschema: 'urn:matchwire:account.created:1', data: { playerId, guest: true, createdAtMs } },
  }
}
