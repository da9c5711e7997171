// Each row of the table of end reasons, reached through real gateways and shards, and told alike by everyone.

import { describe, expect, test } from 'vitest'
import type { EndDecider, EndReason } from '../../generated/messages.ts'
import { keys } from '../../platform/redis/keys.ts'
import { requestEnd } from '../../platform/redis/matches.ts'
import type { AnyGame } from '../../shard/rules/game.ts'
import { tellings } from '../helpers/endings.ts'
import { startRealtime, type Realtime, type TestMatch } from '../helpers/realtime.ts'
import { privateRedisServer } from '../helpers/redis-server.ts'
import { playBy, standStill } from '../helpers/rules.ts'
import { privateRedis } from '../helpers/servers.ts'
import type { TestPlayer } from '../helpers/test-player.ts'

const shortLease = { LEASE_MS: '2000', LEASE_RENEW_MS: '300', SWEEP_MS: '50' }

/** What a way to an end leaves behind: the match, and its players who still listen; who does not must be told by a rejoin. */
type Reached = TestMatch & { absent?: TestPlayer }
type Row = {
  counted: boolean
  decidedBy: EndDecider
  env?: Record<string, string>
  /** The test brings its own Redis, or its own shard. */
  redisUrl?: () => Promise<string>
  shards?: number
  reach: (realtime: Realtime) => Promise<Reached>
}

/** A new reason does not compile without a way to reach it. */
const rows: { readonly [Reason in EndReason]: Row } = {
  completed: {
    counted: true,
    decidedBy: 'rules',
    reach: (realtime) => realtime.match('lightcycles'),
  },

  forfeit: {
    counted: true,
    decidedBy: 'rules',
    async reach(realtime) {
      const match = await realtime.match('connect-four')
      match.players[0].send({ type: 'match.forfeit', id: 4, matchId: match.matchId })
      return match
    },
  },

  abandoned: {
    counted: true,
    decidedBy: 'rules',
    env: { REJOIN_WINDOW_MS: '200' },
    async reach(realtime) {
      const match = await realtime.match('connect-four')
      match.players[0].close()
      return { ...match, absent: match.players[0] }
    },
  },

  never_started: {
    counted: false,
    decidedBy: 'rules',
    env: { ATTACH_WINDOW_MS: '1500' },
    async reach(realtime) {
      const match = await realtime.matched('connect-four')
      match.players[1].send({ type: 'match.attach', id: 3, matchId: match.matchId })
      await match.players[1].next('match.attached')
      return { ...match, absent: match.players[0] }
    },
  },

  shard_lost: {
    counted: false,
    decidedBy: 'gateway',
    shards: 0,
    async reach(realtime) {
      const shard = await realtime.spawn('shard')
      const match = await realtime.match('connect-four')
      await shard.lose()
      return match
    },
  },

  shard_drained: {
    counted: false,
    decidedBy: 'shard',
    env: { SHARD_DRAIN_MS: '200' },
    async reach(realtime) {
      const match = await realtime.match('connect-four')
      await realtime.shards[0]?.[Symbol.asyncDispose]()
      return match
    },
  },

  rules_fault: {
    counted: false,
    decidedBy: 'shard',
    async reach(realtime) {
      playBy('lightcycles', {
        step() {
          throw new Error('There is no such cell.')
        },
      })
      return realtime.match('lightcycles')
    },
  },

  coordinator_lost: {
    counted: false,
    decidedBy: 'gateway',
    env: shortLease,
    async reach(realtime) {
      const match = await realtime.match('connect-four')
      // Nobody can renew: the leases of everyone run out.
      await realtime.redis.call('CLIENT', 'PAUSE', '2500', 'ALL')
      return match
    },
  },

  operator: {
    counted: false,
    decidedBy: 'operator',
    async reach(realtime) {
      const match = await realtime.match('connect-four')
      expect(await requestEnd(realtime.redis, { matchId: match.matchId })).toEqual({ ok: true })
      return match
    },
  },
}

describe('a match that ends as', () => {
  test.each(Object.entries(rows))('%s is told alike to everyone, once', async (reason, row) => {
    await using server = reason === 'coordinator_lost' ? await privateRedisServer() : undefined
    await using realtime = await startRealtime({
      ...{ redisUrl: server?.url ?? (await privateRedis()), gateways: 2 },
      ...{ shards: row.shards ?? 1, gatewayEnv: row.env ?? {}, shardEnv: row.env ?? {} },
    })
    const { matchId, players, absent } = await row.reach(realtime)
    const present = players.filter((player) => player !== absent)
    const ending = await tellings(realtime.redis, matchId, present)
    expect(ending).toMatchObject({ reason, counted: row.counted, decidedBy: row.decidedBy })
    expect(ending.seats.map(({ playerId }) => playerId)).toHaveLength(2)
    for (const seat of ending.seats) expect(seat.placement === undefined).toBe(!row.counted)

    // Whoever asks afterwards, on a new socket and another gateway, is told the same.
    for (const player of players) {
      const { resumed } = await realtime.rejoin(player, { matchId }, { gateway: 1 })
      expect(resumed).toMatchObject({ resumed: false, reason: 'match_ended', match: { ending } })
    }
  })
})

describe('rules that', () => {
  const budgetMs = 400
  const forEver = (): never => {
    for (;;);
  }
  /** What V8 ends cannot be caught, however often. */
  const stubbornly = (): never => {
    for (;;) {
      try {
        forEver()
      } catch {
        continue
      }
    }
  }
  const fail = (): never => {
    throw new Error('There is no such cell.')
  }
  const grow = (state: unknown) => ({ ...(state as object), junk: 'x'.repeat(300_000) })

  test.each<[string, Partial<AnyGame>]>([
    ['throw at the start', { start: fail }],
    ['throw at a step', { step: fail }],
    ['throw when asked for the outcome', { outcome: fail }],
    ['throw when asked whether an input is legal', { refuse: fail }],
    ['throw in a snapshot', { snapshot: fail }],
    ['show what the contract does not have', { snapshot: () => ({ cycles: [] }) }],
    ['loop for ever at the start', { start: forEver }],
    ['loop for ever at a step', { step: forEver }],
    ['loop for ever when asked whether an input is legal', { refuse: forEver }],
    ['loop for ever in a snapshot', { snapshot: forEver }],
    ['loop for ever and catch what stops them', { step: stubbornly }],
    ['grow past their bounds', { step: grow, pace: { kind: 'realtime', tickIntervalMs: 10 } }],
  ])('%s end their match alone, and its neighbours go on', async (_, faulty) => {
    await using realtime = await startRealtime({
      ...{ redisUrl: await privateRedis(), gateways: 2 },
      shardEnv: { STEP_BUDGET_MS: String(budgetMs) },
    })
    playBy('lightcycles', standStill)
    const neighbours = [await realtime.match('lightcycles'), await realtime.match('lightcycles')]
    const arrivals = neighbours.map(({ players }) => arrivalsAt(players[0]))

    playBy('lightcycles', { ...standStill, ...faulty })
    const { matchId, players } = await realtime.matched('lightcycles')
    for (const player of players) {
      player.send({ type: 'match.attach', id: 3, matchId })
      player.socket.on('message', () => {
        player.send({ type: 'match.input', id: 4, input: { lightcycles: { heading: 'up' } } })
      })
    }
    expect(await tellings(realtime.redis, matchId, players)).toMatchObject({
      ...{ reason: 'rules_fault', counted: false, decidedBy: 'shard' },
    })

    for (const [index, neighbour] of neighbours.entries()) {
      const [listener] = neighbour.players
      const reached = listener.all('match.snapshot').at(-1)?.tick ?? 0
      await listener.nextSnapshot(({ tick }) => tick > reached + 2)
      const ticks = listener.all('match.snapshot').map(({ tick }) => tick)
      expect(ticks).toEqual(ticks.map((_, tick) => tick))
      // One budget, one tick, and what else is done here meanwhile; far from a lease.
      expect(longestGapMs(arrivals[index] ?? [])).toBeLessThan(budgetMs + 50 + 1_500)
      expect(neighbour.players.map((player) => player.all('match.ended'))).toEqual([[], []])
    }
  })
})

test('the record of how a match ended is kept for as long as was set, whoever ended it', async () => {
  const env = { MATCH_RECORD_TTL_MS: '600000' }
  await using realtime = await startRealtime({
    ...{ redisUrl: await privateRedis(), shards: 0, gatewayEnv: env, shardEnv: env },
  })
  const shard = await realtime.spawn('shard')
  const [resigned, lost] = [await realtime.match('connect-four'), await realtime.match('connect-four')]
  resigned.players[0].send({ type: 'match.forfeit', id: 4, matchId: resigned.matchId })
  await tellings(realtime.redis, resigned.matchId, resigned.players)
  await shard.lose()
  await tellings(realtime.redis, lost.matchId, lost.players)
  for (const { matchId } of [resigned, lost]) {
    const leftMs = await realtime.redis.pttl(keys.match(matchId))
    expect(leftMs).toBeGreaterThan(500_000)
    expect(leftMs).toBeLessThanOrEqual(600_000)
  }
})

test('an operator who gives placements makes the match count', async () => {
  await using realtime = await startRealtime({ redisUrl: await privateRedis() })
  const { matchId, players } = await realtime.match('connect-four')
  await requestEnd(realtime.redis, { matchId, placements: [2, 1] })
  const ending = await tellings(realtime.redis, matchId, players)
  expect(ending).toMatchObject({ reason: 'operator', decidedBy: 'operator', counted: true })
  expect(ending.seats.map(({ placement }) => placement)).toEqual([2, 1])
})

test('a player who resigns before the start ends the match as never_started', async () => {
  await using realtime = await startRealtime({ redisUrl: await privateRedis() })
  const { matchId, players } = await realtime.matched('connect-four')
  for (const [index, player] of players.entries()) {
    player.send(
      index === 0 ? { type: 'match.attach', id: 3, matchId } : { type: 'match.forfeit', id: 3, matchId },
    )
  }
  expect(await tellings(realtime.redis, matchId, [players[0]])).toMatchObject({
    ...{ reason: 'never_started', counted: false, lastTick: 0 },
  })
})

test('the ending of a match that was given up keeps the markers of who was away', async () => {
  await using realtime = await startRealtime({
    ...{ redisUrl: await privateRedis(), shardEnv: { REJOIN_WINDOW_MS: '150' } },
  })
  const { matchId, players } = await realtime.match('connect-four')
  const [quitter, stayer] = players
  quitter.close()
  const { seats } = await tellings(realtime.redis, matchId, [stayer])
  expect(seats.map(({ state }) => state)).toEqual(['abandoned', 'present'])
  expect(seats.map(({ placement }) => placement)).toEqual([2, 1])
  expect(seats.map(({ disconnects }) => disconnects)).toEqual([1, 0])
  expect(seats[0]?.awayMs).toBeGreaterThanOrEqual(150)
  expect(stayer.all('match.seat').map(({ seat, state }) => ({ seat, state }))).toEqual([
    { seat: 0, state: 'away' },
    { seat: 0, state: 'abandoned' },
  ])
})

/** By the time that this process ran, in which the shard is: on a busy machine the others' time passes, too. */
function arrivalsAt({ socket }: TestPlayer): number[] {
  const times: number[] = []
  socket.on('message', () => {
    const { user, system } = process.threadCpuUsage()
    times.push((user + system) / 1000)
  })
  return times
}

function longestGapMs(times: readonly number[]): number {
  return Math.max(...times.slice(1).map((time, index) => time - (times[index] ?? 0)))
}
