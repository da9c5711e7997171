// A gateway or a shard that is told to stop: nobody is cut off without a hint, and nothing is left behind.

import { describe, expect, test } from 'vitest'
import { errors } from '../../generated/errors.ts'
import type { Started } from '../../platform/lifecycle.ts'
import type { Redis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import { liveGatewayUrls } from '../../platform/redis/registry.ts'
import { playMove } from '../helpers/connect-four.ts'
import { tellings } from '../helpers/endings.ts'
import { startRealtime, type TestMatch } from '../helpers/realtime.ts'
import { playBy, standStill } from '../helpers/rules.ts'
import { privateRedis } from '../helpers/servers.ts'

/** Longer than a test takes: a gateway whose players have gone waits for nobody. */
const drainMs = 20_000
const graceful = { GATEWAY_DRAIN_MS: String(drainMs), SHARD_DRAIN_MS: String(drainMs) }

describe('a gateway that drains', () => {
  test('tells its players when to go, serves them until then, and every match goes on', async () => {
    await using realtime = await startRealtime({
      ...{ redisUrl: await privateRedis(), gateways: 2, gatewayEnv: graceful },
    })
    const [draining, other] = realtime.gateways as [Started, Started]
    const matches: TestMatch[] = []
    for (let count = 0; count < 6; count++)
      matches.push(await realtime.match('connect-four', { gateways: [0, 1] }))
    for (const { players } of matches) await Promise.all(players.map((player) => player.nextSnapshot()))
    const leavers = matches.map(({ players }) =>
      players.find(({ socket }) => socket.url === realtime.gatewayUrls[0]),
    )
    const stopped = draining[Symbol.asyncDispose]()

    const warnings = []
    for (const leaver of leavers) if (leaver) warnings.push(await leaver.next('session.warning'))
    for (const warning of warnings) {
      expect(warning.code).toBe('gateway_draining')
      expect(warning.inMs).toBeLessThanOrEqual(drainMs)
      expect(warning.retryAfterMs).toBeLessThanOrEqual(warning.inMs ?? 0)
    }
    // Each has a moment of its own.
    expect(new Set(warnings.map(({ retryAfterMs }) => retryAfterMs)).size).toBeGreaterThan(1)
    await expect.poll(() => liveGatewayUrls(realtime.redis)).toEqual([other.urls['ws']])
    for (const { players } of matches) await playMove(players)

    for (const { matchId, players } of matches) {
      const leaver = players.find((player) => leavers.includes(player)) ?? players[0]
      const stayer = players.find((player) => player !== leaver) ?? players[1]
      const { player, resumed } = await realtime.rejoin(leaver, { matchId }, { gateway: 1 })
      expect(resumed).toMatchObject({ resumed: true })
      await player.nextSnapshot()
      await playMove([player, stayer])
    }
    await stopped
    expect(await left(realtime.redis)).toEqual([])
  })

  test('closes who is still there at the end with its code, and starts the windows of their seats', async () => {
    await using realtime = await startRealtime({
      ...{ redisUrl: await privateRedis(), gateways: 2, gatewayEnv: { GATEWAY_DRAIN_MS: '200' } },
    })
    const { matchId, players } = await realtime.match('connect-four', { gateways: [0, 1] })
    const [leaver, stayer] =
      players[0].socket.url === realtime.gatewayUrls[0] ? players : [players[1], players[0]]
    const stopped = realtime.gateways[0]?.[Symbol.asyncDispose]()
    expect(await leaver.closing()).toEqual({
      code: errors.gateway_draining.close,
      reason: 'gateway_draining',
    })
    expect(leaver.received.at(-1)).toMatchObject({ type: 'error', code: 'gateway_draining', retryable: true })
    expect(await stayer.next('match.seat')).toMatchObject({ state: 'away' })
    await stopped
    const { resumed } = await realtime.rejoin(leaver, { matchId }, { gateway: 1 })
    expect(resumed).toMatchObject({ resumed: true })
  })

  test('tells who comes in meanwhile, too, and refuses nobody before the end', async () => {
    await using realtime = await startRealtime({ redisUrl: await privateRedis(), gatewayEnv: graceful })
    const first = await realtime.player()
    const stopped = realtime.gateways[0]?.[Symbol.asyncDispose]()
    await first.next('session.warning')
    const late = await realtime.player()
    expect(await late.next('session.warning')).toMatchObject({ code: 'gateway_draining' })
    for (const player of [first, late]) player.close()
    await stopped
  })

  test('stops as soon as everyone has gone', async () => {
    await using realtime = await startRealtime({
      ...{ redisUrl: await privateRedis(), gatewayEnv: { GATEWAY_DRAIN_MS: '60000' } },
    })
    const player = await realtime.player()
    const stopped = realtime.gateways[0]?.[Symbol.asyncDispose]()
    await player.next('session.warning')
    player.close()
    await stopped
    expect(await left(realtime.redis)).toEqual([])
  })

  test('as a process ends with status 0 on SIGTERM, and its players know why', async () => {
    await using realtime = await startRealtime({ redisUrl: await privateRedis(), gateways: 0 })
    const gateway = await realtime.spawn('gateway', { env: { GATEWAY_DRAIN_MS: '100' } })
    const player = await realtime.player()
    gateway.signal('SIGTERM')
    expect(await player.next('session.warning')).toMatchObject({ code: 'gateway_draining' })
    expect((await player.closing()).reason).toBe('gateway_draining')
    expect(await gateway.exited).toBe('exit 0')
  })
})

describe('a shard that drains', () => {
  test('lets its matches end by themselves, and takes no new ones', async () => {
    await using realtime = await startRealtime({
      ...{ redisUrl: await privateRedis(), shardEnv: { SHARD_DRAIN_MS: '60000' } },
    })
    const draining = realtime.shards[0] as Started
    const match = await realtime.match('connect-four')
    const stopped = draining[Symbol.asyncDispose]()
    await expect.poll(() => drainingShards(realtime.redis)).toBe(1)

    const waiting = await Promise.all([realtime.player(), realtime.player()])
    for (const player of waiting) {
      player.send({ type: 'matchmaking.join', id: 2, request: { game: 'connect-four', seats: 2 } })
      await player.next('matchmaking.queued')
    }
    await Promise.all(match.players.map((player) => player.nextSnapshot()))
    await playMove(match.players)
    await realtime.addShard({ env: { SHARD_DRAIN_MS: '0' } })
    for (const player of waiting) await player.next('matchmaking.matched')

    match.players[0].send({ type: 'match.forfeit', id: 4, matchId: match.matchId })
    expect((await tellings(realtime.redis, match.matchId, match.players)).reason).toBe('forfeit')
    await stopped
  })

  test('as a process ends its matches at the deadline, tells everyone, and exits with status 0', async () => {
    await using realtime = await startRealtime({ redisUrl: await privateRedis(), gateways: 2, shards: 0 })
    const shard = await realtime.spawn('shard', { env: { SHARD_DRAIN_MS: '200' } })
    const matches = [await realtime.match('connect-four'), await realtime.match('connect-four')]
    shard.signal('SIGTERM')
    for (const { matchId, players } of matches) {
      const ending = await tellings(realtime.redis, matchId, players)
      expect(ending).toMatchObject({ reason: 'shard_drained', counted: false, decidedBy: 'shard' })
    }
    expect(await shard.exited).toBe('exit 0')
    expect(await left(realtime.redis)).toEqual([])
  })

  test('while matches are placed on it strands none: each begins elsewhere, or everyone is told how it ended', async () => {
    playBy('lightcycles', standStill)
    await using realtime = await startRealtime({
      ...{ redisUrl: await privateRedis(), gateways: 2, gatewayEnv: { SWEEP_MS: '50' } },
    })
    for (let round = 0; round < 6; round++) {
      const players = await Promise.all(
        Array.from({ length: 8 }, (_, index) => realtime.player({ gateway: index % 2 })),
      )
      const old = realtime.shards.at(-1) as Started
      await realtime.addShard()
      for (const player of players) {
        player.send({ type: 'matchmaking.join', id: 2, request: { game: 'lightcycles', seats: 2 } })
      }
      if (round % 2 === 0) await players[0]?.next('matchmaking.queued')
      await old[Symbol.asyncDispose]()
      await Promise.all(
        players.map(async (player) => {
          const { match } = await player.next('matchmaking.matched')
          player.send({ type: 'match.attach', id: 3, matchId: match.matchId })
          // Begun, or over already: the one or the other is said.
          while (!player.all('match.started').length && !player.all('match.ended').length) {
            if (player.all('error').some(({ code }) => code === 'match_ended')) return
            await player.change()
          }
        }),
      )
      for (const player of players) player.close()
    }
  })
})

async function drainingShards(redis: Redis): Promise<number> {
  const shards = await redis.zrange(keys.shards(), '0', '-1')
  const records = await Promise.all(shards.map((shard) => redis.hget(keys.shard(shard), 'draining')))
  return records.filter((draining) => draining === '1').length
}

/** What stands under an incarnation that is in no registry any more. */
async function left(redis: Redis): Promise<string[]> {
  const live = [
    ...(await redis.zrange(keys.shards(), '0', '-1')),
    ...(await redis.zrange(keys.gateways(), '0', '-1')),
  ]
  const owned = await redis.keys('mw:*')
  return owned.filter((key) => {
    const [, incarnation] = /^mw:(?:shard|gateway|requests|responses):(\d+)/.exec(key) ?? []
    return incarnation !== undefined && !live.includes(incarnation)
  })
}
