// Two reasons to end a match at the same moment: the first to reach the finish step stands, and whoever comes later is told of it.

import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { EndReason, MatchEnding, MatchFinished, MatchSeat } from '../../generated/messages.ts'
import { eventValidators } from '../../generated/validators.js'
import { closeRedis, connectRedis, type Redis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import { acquireLease } from '../../platform/redis/lease.ts'
import {
  confirmMatch,
  finishMatch,
  markStarted,
  readMatchStatus,
  requestEnd,
  restoreEnded,
} from '../../platform/redis/matches.ts'
import { joinQueue, matchmake } from '../../platform/redis/matchmaking.ts'
import { sweep } from '../../platform/redis/reaper.ts'
import { runScript } from '../../platform/redis/script.ts'
import { realWorld } from '../../platform/world.ts'
import { finishedEvents, tellings } from '../helpers/endings.ts'
import { startRealtime, type Realtime, type TestMatch } from '../helpers/realtime.ts'
import { privateRedis } from '../helpers/servers.ts'

const contract = parse(readFileSync('contracts/schemas/match.yaml', 'utf8')) as {
  EndReason: { enum: EndReason[] }
}
const reasons = contract.EndReason.enum

const recordTtlMs = 60_000
const [leaseMs, renewMs] = [60_000, 20_000]
const silenceMs = leaseMs - renewMs / 2
const redisUrl = await privateRedis()
const [redis, other] = ['one', 'other'].map((name) => connectRedis(redisUrl, { name })) as [Redis, Redis]
afterAll(() => [redis, other].forEach(closeRedis))

/** How a party that wants the match to end fared: it ended it, or it heard how the match had ended, or that it has no say any more. */
type Fared = { won: boolean; told?: MatchEnding }
type Running = { matchId: string; incarnation: number; seats: MatchSeat[]; createdAtMs: number }

/** A reaper decides these; every other reason reaches the finish step from the shard. */
const reaped: ReadonlySet<EndReason> = new Set(['shard_lost', 'coordinator_lost'])

function endAs(reason: EndReason, match: Running, connection: Redis): Promise<Fared> {
  return reaped.has(reason) ? reap(reason, match, connection) : finish(reason, match, connection)
}

async function finish(reason: EndReason, match: Running, connection: Redis): Promise<Fared> {
  const { matchId, incarnation } = match
  const ending = endingOf(reason, match)
  const event = JSON.stringify(eventOf(match, ending))
  const result = await finishMatch(connection, { matchId, incarnation, ending, event, recordTtlMs })
  if (result.outcome === 'unknown') throw new Error('The match is unknown.')
  return { won: result.outcome === 'won', ...(result.outcome === 'already' ? { told: result.ending } : {}) }
}

async function reap(reason: EndReason, { incarnation }: Running, connection: Redis): Promise<Fared> {
  const nowMs = Date.now()
  const outage = reason === 'coordinator_lost' ? [nowMs - 5_000, nowMs + 5_000] : [0, 0]
  // The lease has run out by now, with or without an outage.
  await connection
    .multi()
    .hset(keys.outages(), { heardMs: nowMs, fromMs: outage[0], toMs: outage[1] })
    .zadd(keys.shards(), 'XX', nowMs - 1, incarnation)
    .exec()
  const swept = await sweep(connection, { reaper: '/gateways/1', recordTtlMs })
  return { won: swept.some(({ matchesEnded }) => matchesEnded === 1) }
}

describe.each(reasons)('%s', (first) => {
  test.each(reasons)('before %s stands', async (second) => {
    await using match = await runningMatch()
    expect(await endAs(first, match, redis)).toEqual({ won: true })
    const late = await endAs(second, match, redis)
    expect(late.won).toBe(false)
    const ending = await endedOnce(match)
    expect(ending.reason).toBe(first)
    // A reaper only looks at what has not ended; a shard is told, so that it can tell its players.
    if (!reaped.has(second)) expect(late.told).toEqual(ending)
  })

  test.each(reasons)('and %s at once are one ending', async (second) => {
    await using match = await runningMatch()
    const fared = await Promise.all([endAs(first, match, redis), endAs(second, match, other)])
    expect(fared.filter(({ won }) => won)).toHaveLength(1)
    const ending = await endedOnce(match)
    expect([first, second]).toContain(ending.reason)
    if (first !== second && !(reaped.has(first) && reaped.has(second))) {
      expect(ending.reason).toBe(fared[0]?.won ? first : second)
    }
    for (const { told } of fared) if (told) expect(told).toEqual(ending)
  })

  test('is not overwritten by a shard that finds Redis emptied', async () => {
    await using match = await runningMatch()
    await endAs(first, match, redis)
    const ending = endingOf('coordinator_lost', match)
    const status = { ...match, game: 'connect-four', state: 'ended', ending } as const
    const event = JSON.stringify(eventOf(match, ending))
    expect(await restoreEnded(redis, { status, seed: 1, event }, recordTtlMs)).toBe(false)
    expect((await endedOnce(match)).reason).toBe(first)
  })
})

test('an outage of nearly a lease ends every lease that stood through it, in one way', async () => {
  await using one = await runningMatch()
  await using two = await runningMatch()
  const endsMs = Date.now() + 500
  await redis
    .multi()
    .hset(keys.outages(), { heardMs: endsMs - leaseMs })
    .zadd(keys.shards(), 'XX', endsMs, one.incarnation, endsMs - 100, two.incarnation)
    .exec()
  const renew = ({ incarnation }: Running) =>
    runScript(redis, 'lease-renew', [keys.shards(), keys.outages()], [incarnation, leaseMs, silenceMs])
  expect(await renew(one)).toBe(0)
  expect(await renew(two)).toBe(0)
  await using later = await runningMatch()
  expect(await renew(later)).toBe(1)
  const reaped = new Set<number>()
  await expect
    .poll(async () => {
      const swept = await sweep(redis, { reaper: '/gateways/1', recordTtlMs })
      for (const { incarnation } of swept) reaped.add(incarnation)
      return reaped
    })
    .toEqual(new Set([one.incarnation, two.incarnation]))
  for (const match of [one, two]) expect((await endedOnce(match)).reason).toBe('coordinator_lost')
  expect((await readMatchStatus(redis, later.matchId))?.state).toBe('running')
})

describe('over real sockets', () => {
  type Way = (realtime: Realtime, match: TestMatch) => unknown
  const ways: Record<string, Way> = {
    'one resigns': (_, { matchId, players }) => players[0].send({ type: 'match.forfeit', id: 9, matchId }),
    'the other resigns': (_, { matchId, players }) =>
      players[1].send({ type: 'match.forfeit', id: 9, matchId }),
    'an operator ends it': (realtime, { matchId }) => requestEnd(realtime.redis, { matchId }),
    'a player is gone for good': (_, { players }) => players[1].close(),
  }
  const pairs = Object.keys(ways).flatMap((one) => Object.keys(ways).map((two) => [one, two] as const))

  test.each([
    ['while the shard goes on', false],
    ['while the shard is drained', true],
  ])('every pair of ways at once, %s, leaves each match ended once', async (_, drained) => {
    await using realtime = await startRealtime({
      ...{ redisUrl: await privateRedis(), gateways: 2, shardEnv: { REJOIN_WINDOW_MS: '1' } },
    })
    const matches: TestMatch[] = []
    for (const _ of pairs) matches.push(await realtime.match('connect-four'))
    const asked = pairs.map(async ([one, two], index) => {
      const match = matches[index]
      if (match) await Promise.all([ways[one]?.(realtime, match), ways[two]?.(realtime, match)])
    })
    if (drained) await realtime.shards[0]?.[Symbol.asyncDispose]()
    await Promise.all(asked)
    for (const { matchId, players } of matches) {
      const ending = await tellings(realtime.redis, matchId, [players[0]])
      expect(['forfeit', 'abandoned', 'operator', 'shard_drained']).toContain(ending.reason)
    }
  })
})

/** A match that a shard of this test's own has confirmed and started. */
async function runningMatch(): Promise<Running & AsyncDisposable> {
  const lease = await acquireLease({
    ...{ world: realWorld({ redisUrl }), kind: 'shard', name: 'test', record: { capacity: 1, draining: 0 } },
    ...{ leaseMs, renewMs, onFenced: () => {} },
  })
  const playerIds = [randomUUID(), randomUUID()]
  for (const playerId of playerIds) {
    await joinQueue(redis, { playerId, name: 'Player', game: 'connect-four', seats: 2 })
  }
  await matchmake(redis, {
    ...{ ratingWindow: 200, ratingWindowPerSecond: 50, queueTimeoutMs: 60_000, confirmTimeoutMs: 2_000 },
  })
  const matchId = (await redis.hget(keys.player(playerIds[0] ?? ''), 'matchId')) ?? ''
  const confirmed = await confirmMatch(redis, matchId, lease.incarnation)
  if (!confirmed) throw new Error('The match was not placed on this shard.')
  await markStarted(redis, { matchId, incarnation: lease.incarnation, startedAtMs: Date.now() })
  return {
    ...{ matchId, incarnation: lease.incarnation, seats: confirmed.seats },
    createdAtMs: confirmed.createdAtMs,
    [Symbol.asyncDispose]: () => lease[Symbol.asyncDispose](),
  }
}

/** The ending of a match whose record, one event and players' places say the same. */
async function endedOnce({ matchId, incarnation, seats }: Running): Promise<MatchEnding> {
  const status = await readMatchStatus(redis, matchId)
  expect(status?.state).toBe('ended')
  const events = await finishedEvents(redis, matchId)
  expect(events.map(({ data }) => data.ending)).toEqual([status?.ending])
  expect(events[0]).toSatisfy(eventValidators['match.finished'])
  expect(await redis.sismember(keys.shardMatches(incarnation), matchId)).toBe(0)
  expect(await redis.exists(seats.map(({ playerId }) => keys.player(playerId)))).toBe(0)
  return status?.ending as MatchEnding
}

function endingOf(reason: EndReason, { seats }: Running): MatchEnding {
  return {
    ...{ reason, decidedBy: 'shard', counted: false, endedAtMs: Date.now(), lastTick: 0 },
    seats: seats.map(({ playerId, name }) => ({
      ...{ playerId, name, state: 'present', disconnects: 0, awayMs: 0, inputsRefused: 0, rateLimitHits: 0 },
    })),
  }
}

function eventOf({ matchId, incarnation, createdAtMs }: Running, ending: MatchEnding): MatchFinished {
  return {
    ...{ specversion: '1.0', id: matchId, source: `/shards/${incarnation}`, type: 'match.finished' },
    ...{ subject: matchId, time: new Date(ending.endedAtMs).toISOString() },
    datacontenttype: 'application/json',
    data: {
      ...{ matchId, game: 'connect-four', seed: 1, createdAtMs, shardIncarnation: incarnation, ending },
    },
  }
}
