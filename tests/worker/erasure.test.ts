import { randomUUID } from 'node:crypto'
import type { Knex } from 'knex'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import type { FinishedMatch } from '../../generated/messages.ts'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { buryEvents } from '../../platform/db/dead-letters.ts'
import { eraseFromEvents } from '../../platform/db/erased-events.ts'
import { eraseSeatNames, insertMatches, insertSeats } from '../../platform/db/matches.ts'
import { anonymisePlayer, insertPlayer, nameOfDeleted } from '../../platform/db/players.ts'
import { createLog } from '../../platform/log.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import { joinQueue } from '../../platform/redis/matchmaking.ts'
import { readConfig } from '../../worker/config.ts'
import { erasure } from '../../worker/consumers/erasure.ts'
import { createWorkerMetrics } from '../../worker/metrics.ts'
import { makeLetter } from '../helpers/dead-letters.ts'
import { rowsRead } from '../helpers/rows-read.ts'
import { findText } from '../helpers/scan.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { eventOf, makeMatch } from './make-match.ts'

const [databaseUrl, redisUrl] = [await privateDatabase(), await privateRedis()]
const db = connectDatabase(databaseUrl, { poolMax: 4 })
const redis = connectRedis(redisUrl, { name: 'test' })
afterAll(async () => {
  closeRedis(redis)
  await db.destroy()
})
const nowMs = 1_795_361_412_345

test('names of the deleted leave their seats, their letters and retries, and the records of matches; those of others stay', async () => {
  const [gone, stays] = [await makePlayer(), await makePlayer()]
  const match = seat(
    makeMatch({ players: [gone.playerId, stays.playerId], placements: [1, 2], endedAtMs: nowMs }),
    [gone, stays],
  )
  await db.transaction(async (trx) => {
    await insertMatches(trx, [{ data: match }])
    await insertSeats(trx, [match])
    await buryEvents(trx, [
      letterOf(match),
      { ...letterOf(match), event: `{"playerId":"${gone.playerId}","name":"${gone.name}` },
    ])
    const { consumer, eventId, type, subject, event } = letterOf(match)
    await trx('event_retries').insert({
      consumer,
      event_id: eventId,
      type,
      subject,
      event,
      attempts: 1,
      due_at_ms: 0,
      error: gone.name,
    })
  })
  const seats = match.ending.seats.map(({ playerId, name }) => ({ playerId, name }))
  await redis.hset(keys.match(match.matchId), {
    seats: JSON.stringify(seats),
    ending: JSON.stringify(match.ending),
    state: 'ended',
  })

  await db.transaction((trx) => anonymisePlayer(trx, { playerId: gone.playerId, nowMs, source: '/tests' }))
  await erase(gone.playerId)

  expect(await findText({ db, redis }, [gone.name])).toEqual([])
  const left = await findText({ db, redis }, [stays.name])
  expect(left).toEqual([
    'dead_letters.event',
    'event_retries.event',
    'match_seats.name',
    'players.name',
    'players.name_key',
    `redis ${keys.match(match.matchId)}`,
  ])
  const ending = JSON.parse((await redis.hget(keys.match(match.matchId), 'ending')) ?? '')
  expect(ending).toEqual({
    ...match.ending,
    seats: match.ending.seats.map((each, index) => (index === 0 ? { ...each, name: nameOfDeleted } : each)),
  })
})

test('who is deleted while a match goes on is not named by its record, nor by its dead letter', async () => {
  const [gone, stays] = [await makePlayer(), await makePlayer()]
  const match = seat(makeMatch({ players: [gone.playerId, stays.playerId] }), [gone, stays])
  const live = { playerId: gone.playerId, name: gone.name }
  await redis.hset(keys.player(gone.playerId), { name: gone.name, matchId: match.matchId })
  await redis.hset(keys.match(match.matchId), { seats: JSON.stringify([live]), state: 'running' })
  await db.transaction((trx) => anonymisePlayer(trx, { playerId: gone.playerId, nowMs, source: '/tests' }))
  await erase(gone.playerId)

  await db.transaction(async (trx) => {
    await insertMatches(trx, [{ data: match }])
    await insertSeats(trx, [match])
    await buryEvents(trx, [letterOf(match)])
  })
  expect(await findText({ db, redis }, [gone.name])).toEqual([])
  expect(await redis.hget(keys.player(gone.playerId), 'matchId')).toBe(match.matchId)
})

test('who waits for a match is taken out of the queue, and the cached ratings go', async () => {
  const gone = await makePlayer()
  await joinQueue(redis, { ...gone, game: 'lightcycles', seats: 8 })
  await redis.hset(keys.ratings(gone.playerId), { lightcycles: 1_200 })
  await erase(gone.playerId)
  expect(await findText({ db, redis }, [gone.playerId])).toEqual(['players.id'])
})

function letterOf(match: FinishedMatch) {
  const event = eventOf(match)
  return makeLetter({
    consumer: 'recorder',
    eventId: randomUUID(),
    type: event.type,
    subject: event.subject,
    event: JSON.stringify(event),
  })
}

function seat(match: FinishedMatch, players: readonly { name: string }[]): FinishedMatch {
  match.ending.seats.forEach((each, index) => (each.name = players[index]?.name ?? ''))
  return match
}

async function makePlayer(): Promise<{ playerId: string; name: string }> {
  const player = { playerId: randomUUID(), name: `Ada ${randomUUID().slice(0, 12)}` }
  await insertPlayer(db, { ...player, guest: false, role: 'player', createdAtMs: 1 })
  return player
}

/** What the consumer does when it is told. */
async function erase(playerId: string): Promise<void> {
  const log = createLog({ role: 'test', name: 'test', level: 'silent' })
  const config = readConfig({ REDIS_URL: redisUrl, DATABASE_URL: databaseUrl })
  const context = {
    db,
    redis,
    log,
    metrics: createWorkerMetrics(),
    config,
    source: '/tests',
    nowMs: () => nowMs,
  }
  const event = {
    ...({
      specversion: '1.0',
      id: randomUUID(),
      source: '/tests',
      type: 'account.deleted',
      subject: playerId,
    } as const),
    ...({ time: new Date(nowMs).toISOString(), datacontenttype: 'application/json' } as const),
    dataschema: 'urn:matchwire:account.deleted:1',
    data: { playerId, deletedAtMs: nowMs },
  } as const
  await db.transaction((trx) => erasure.handle(trx, [event], context))
}

test('names leave many letters in the time that a statement may take, however many accounts are deleted at once', async () => {
  const hasty = connectDatabase(databaseUrl, { poolMax: 1, queryTimeoutMs: 300 })
  onTestFinished(() => hasty.destroy())
  const [playerId, ...others] = Array.from({ length: 500 }, () => randomUUID())
  const seats = [{ playerId, name: 'Long gone' }]
  const event = JSON.stringify({ data: { input: 'abcdef0123-'.repeat(150), matchId: randomUUID(), seats } })
  const letters = Array.from({ length: 500 }, () => makeLetter({ consumer: 'recorder', event }))
  await transact(db, (trx) => buryEvents(trx, letters))
  await transact(hasty, (trx) => eraseFromEvents(trx, 'dead_letters', [...others, String(playerId)]))
  expect(await db('dead_letters').where('event', 'like', '%Long gone%')).toEqual([])
  expect(await db('dead_letters').where('event', 'like', `%${playerId}%${nameOfDeleted}%`)).toHaveLength(500)
})

test('names leave a long history a part at a time, and no seat is looked at twice', async () => {
  const gone = await makePlayer()
  const one = connectDatabase(databaseUrl, { poolMax: 1 })
  onTestFinished(() => one.destroy())
  await seatOften(one, gone, 12_000)
  const named = () => db('match_seats').where({ player_id: gone.playerId, name: gone.name })

  // Whoever has the last seat keeps nobody from the others, one part of which is committed after the other.
  const locked = await db.transaction()
  await locked('match_seats').where({ player_id: gone.playerId, ended_at_ms: 1 }).forUpdate()
  const erased = erase(gone.playerId)
  await vi
    .waitFor(async () => expect((await named()).length).toBeLessThan(12_000), { timeout: 4_000 })
    .finally(() => locked.rollback())
  await erased
  expect(await named()).toEqual([])

  const again = () => eraseSeatNames(one, [randomUUID(), gone.playerId], () => Promise.resolve())
  expect(await rowsRead(one, again, 'Handler_read_prev')).toBeLessThan(15_000)
})

/** Seats without their matches. */
async function seatOften(
  one: Knex,
  { playerId, name }: { playerId: string; name: string },
  count: number,
): Promise<void> {
  await one.raw('SET foreign_key_checks = 0')
  await one.raw(
    `INSERT INTO match_seats (match_id, seat, player_id, name, state, disconnects, away_ms, inputs_refused, rate_limit_hits, ended_at_ms)
      SELECT UUID(), 0, ?, ?, 'present', 0, 0, 0, 0, seq FROM seq_1_to_${count}`,
    [playerId, name],
  )
}
