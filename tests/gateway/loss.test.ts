// A gateway, a shard or Redis is lost, for a moment or for good: who plays on loses nothing, and who cannot is told why.

import { describe, expect, test } from 'vitest'
import { decodeShardRequest } from '../../generated/bus-codec.ts'
import type { Started } from '../../platform/lifecycle.ts'
import type { Redis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import { acquireLease } from '../../platform/redis/lease.ts'
import { confirmMatch, readMatch } from '../../platform/redis/matches.ts'
import { unpackFrames } from '../../platform/redis/streams.ts'
import { realWorld } from '../../platform/world.ts'
import { startProxy } from '../db/proxy.ts'
import { playMove, sendMove } from '../helpers/connect-four.ts'
import { finishedEvents, tellings } from '../helpers/endings.ts'
import { startRealtime, type Realtime, type TestMatch } from '../helpers/realtime.ts'
import { privateRedisServer } from '../helpers/redis-server.ts'
import { playBy, standStill } from '../helpers/rules.ts'
import { privateRedis } from '../helpers/servers.ts'
import type { TestPlayer } from '../helpers/test-player.ts'

/** Of who is to lose it alive: not before it is to, where it stands still for a second. */
const shortLease = { LEASE_MS: '2000', LEASE_RENEW_MS: '300', SWEEP_MS: '50' }
/** Of everyone else: long enough to be away for a while, or late on a busy machine, without losing it. */
const longLease = { LEASE_MS: '10000', LEASE_RENEW_MS: '600', SWEEP_MS: '50' }

describe('a gateway that is killed', () => {
  test('leaves its seats away, and its players go on through another one', async () => {
    await using realtime = await startRealtime({
      ...{ redisUrl: await privateRedis(), gatewayEnv: longLease, shardEnv: longLease },
    })
    const gateway = await realtime.spawn('gateway')
    const matches: TestMatch[] = []
    for (const gateways of [
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      matches.push(await realtime.match('connect-four', { gateways: [...gateways] }))
    }
    const killed = await newest(realtime.redis, keys.gateways())
    await gateway.lose()

    for (const { matchId, players } of matches) {
      const here = players.filter((player) => player.closed === undefined && isOn(player, realtime, 0))
      for (const player of here) {
        expect(await player.next('match.seat')).toMatchObject({ state: 'away', sequence: 2 })
      }
      const back = await Promise.all(
        players.map(async (player) => {
          if (here.includes(player)) return player
          await player.closing()
          const rejoined = await realtime.rejoin(player, { matchId })
          expect(rejoined.resumed).toMatchObject({ resumed: true })
          await rejoined.player.nextSnapshot()
          return rejoined.player
        }),
      )
      await playMove(back)
      for (const player of players) {
        const sequences = [...player.controls, ...(here.includes(player) ? [] : controlsOf(back, player))]
        expect(sequences.map(({ sequence }) => sequence)).toEqual(sequences.map((_, index) => index + 1))
      }
    }
    expect(await traces(realtime.redis, killed)).toEqual([])
  })

  test('or only paused past its lease takes its players back in when it comes back, those who are still there', async () => {
    await using realtime = await startRealtime({
      ...{ redisUrl: await privateRedis(), gatewayEnv: longLease, shardEnv: longLease },
    })
    const gateway = await realtime.spawn('gateway', { env: shortLease })
    const { matchId, players } = await realtime.match('connect-four', { gateways: [1, 0] })
    const [far, near] = isOn(players[0], realtime, 1) ? players : [players[1], players[0]]
    gateway.signal('SIGSTOP')
    await near.next('match.seat', ({ state }) => state === 'away')
    gateway.signal('SIGCONT')
    await near.next('match.seat', ({ state }) => state === 'present')
    await far.nextSnapshot(({ tick }) => tick === 0)
    await playMove(players)
    near.send({ type: 'match.forfeit', id: 4, matchId })
    expect((await tellings(realtime.redis, matchId, players)).reason).toBe('forfeit')
    for (const player of players) {
      expect(player.controls.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5])
    }
  })

  test('starts the rejoin windows of its seats together: if nobody comes back, nobody wins by the order of seats', async () => {
    const env = { ...longLease, REJOIN_WINDOW_MS: '200' }
    await using realtime = await startRealtime({
      redisUrl: await privateRedis(),
      gatewayEnv: env,
      shardEnv: env,
    })
    const gateway = await realtime.spawn('gateway')
    const { matchId, players } = await realtime.match('connect-four', { gateways: [1, 1] })
    await gateway.lose()
    await expect.poll(() => finishedEvents(realtime.redis, matchId)).toHaveLength(1)
    const ending = await tellings(realtime.redis, matchId, [])
    expect(ending).toMatchObject({ reason: 'abandoned', counted: true })
    expect(ending.seats.map(({ state, placement }) => [state, placement])).toEqual([
      ['abandoned', 1],
      ['abandoned', 1],
    ])
    const { resumed } = await realtime.rejoin(players[0], { matchId })
    expect(resumed).toMatchObject({ resumed: false, reason: 'match_ended', match: { ending } })
  })
})

describe('a shard that is lost', () => {
  test('is told on every open socket of both gateways, and their players play on elsewhere', async () => {
    await using realtime = await startRealtime({
      ...{
        redisUrl: await privateRedis(),
        gateways: 2,
        shards: 0,
        gatewayEnv: longLease,
        shardEnv: longLease,
      },
    })
    const shard = await realtime.spawn('shard')
    const lost = await newest(realtime.redis, keys.shards())
    const matches: TestMatch[] = []
    for (let count = 0; count < 4; count++) matches.push(await realtime.match('connect-four'))
    // One that waits for its seats: who has attached is told on the socket, who has not is told when attaching.
    const waiting = await realtime.matched('connect-four')
    waiting.players[0].send({ type: 'match.attach', id: 3, matchId: waiting.matchId })
    await waiting.players[0].next('match.attached')
    await realtime.addShard()
    await shard.lose()

    for (const { matchId, players } of matches) {
      const ending = await tellings(realtime.redis, matchId, players)
      expect(ending).toMatchObject({ reason: 'shard_lost', counted: false })
    }
    const ending = await tellings(realtime.redis, waiting.matchId, [waiting.players[0]])
    expect(ending.reason).toBe('shard_lost')
    expect(ending.startedAtMs).toBeUndefined()
    waiting.players[1].send({ type: 'match.attach', id: 3, matchId: waiting.matchId })
    expect(await waiting.players[1].next('error')).toMatchObject({ code: 'match_ended', replyTo: 3 })

    expect(await traces(realtime.redis, lost)).toEqual([])
    for (const { players } of [...matches, waiting]) await playAgain(players)
  })

  test('is told also to who claims to have heard the last message that there can be', async () => {
    await using realtime = await startRealtime({
      ...{ redisUrl: await privateRedis(), shards: 0, gatewayEnv: longLease },
    })
    const shard = await realtime.spawn('shard')
    const { matchId, players } = await realtime.match('connect-four')
    players[0].send({ type: 'match.rejoin', id: 8, matchId, lastSequence: 2 ** 32 - 1 })
    expect(await players[0].next('match.resumed')).toMatchObject({ resumed: false, reason: 'gap' })
    await shard.lose()
    expect((await tellings(realtime.redis, matchId, players)).reason).toBe('shard_lost')
  })

  test('before it has told anyone of a match leaves nobody waiting: each is told, or matched again', async () => {
    const redisUrl = await privateRedis()
    await using realtime = await startRealtime({
      ...{ redisUrl, gateways: 2, shards: 0, gatewayEnv: longLease, shardEnv: longLease },
    })
    const shard = await acquireLease({
      ...{
        world: realWorld({ redisUrl }),
        kind: 'shard',
        name: 'mute',
        record: { capacity: 9, draining: 0 },
      },
      ...{ leaseMs: 10_000, renewMs: 600, onFenced: () => {} },
    })
    const players = [await realtime.player(), await realtime.player({ gateway: 1 })]
    for (const player of players) {
      player.send({ type: 'matchmaking.join', id: 2, request: { game: 'connect-four', seats: 2 } })
      await player.next('matchmaking.queued')
    }
    const placed = () => realtime.redis.hget(keys.player(players[0]?.playerId ?? ''), 'matchId')
    await expect.poll(placed).not.toBeNull()
    expect(await confirmMatch(realtime.redis, (await placed()) ?? '', shard.incarnation)).toBeDefined()
    await shard[Symbol.asyncDispose]()
    await realtime.addShard()
    await Promise.all(players.map((player) => player.next('matchmaking.matched')))
  })

  test('and only paused changes nothing when it comes back, and nobody hears it', async () => {
    await using realtime = await startRealtime({
      ...{
        redisUrl: await privateRedis(),
        gateways: 2,
        shards: 0,
        gatewayEnv: longLease,
        shardEnv: shortLease,
      },
    })
    const shard = await realtime.spawn('shard')
    const paused = await newest(realtime.redis, keys.shards())
    const match = await realtime.match('lightcycles')
    shard.signal('SIGSTOP')
    await expectLostThenSilent(realtime, match, async () => {
      shard.signal('SIGCONT')
      // It lives again, as another incarnation.
      await expect.poll(() => newest(realtime.redis, keys.shards())).toBeGreaterThan(paused)
    })
    expect(await traces(realtime.redis, paused)).toEqual([])
  })

  test('and only cut off changes nothing when what it had written arrives late, and nobody hears it', async () => {
    playBy('lightcycles', standStill)
    const redisUrl = await privateRedis()
    await using proxy = await startProxy(redisUrl)
    await using realtime = await startRealtime({
      ...{ redisUrl, gateways: 2, shards: 0, gatewayEnv: longLease, shardEnv: shortLease },
    })
    await realtime.addShard({ redisUrl: proxy.url })
    const cutOff = await newest(realtime.redis, keys.shards())
    const match = await realtime.match('lightcycles')
    proxy.freeze()
    await expectLostThenSilent(realtime, match, async () => {
      await proxy.open()
      await expect.poll(() => newest(realtime.redis, keys.shards())).toBeGreaterThan(cutOff)
    })
    expect(await traces(realtime.redis, cutOff)).toEqual([])
  })
})

describe('a way to Redis that breaks', () => {
  test('again and again, for less than the lease, loses no move and doubles none', async () => {
    const redisUrl = await privateRedis()
    await using proxy = await startProxy(redisUrl)
    await using realtime = await startRealtime({
      ...{ redisUrl, gateways: 0, shards: 0, gatewayEnv: longLease, shardEnv: longLease },
    })
    for (let index = 0; index < 2; index++) await realtime.addGateway({ redisUrl: proxy.url })
    await realtime.addShard({ redisUrl: proxy.url })
    const { matchId, players } = await realtime.match('connect-four')
    await Promise.all(players.map((player) => player.nextSnapshot()))
    for (let move = 1; move <= 12; move++) {
      if (move % 2 === 0) await proxy.cut()
      expect(sendMove(players)).toBe(move)
      if (move % 2 === 1) await proxy.cut()
      await proxy.open()
      const seen = await Promise.all(players.map((player) => player.nextSnapshot(({ tick }) => tick >= move)))
      for (const { tick } of seen) expect(tick).toBe(move)
    }
    players[0].send({ type: 'match.forfeit', id: 4, matchId })
    expect(await tellings(realtime.redis, matchId, players)).toMatchObject({
      reason: 'forfeit',
      lastTick: 13,
    })
    for (const player of players) {
      expect(player.controls.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
      expect(player.all('error')).toEqual([])
    }
  })

  test('from one gateway alone leaves its sockets open and its match running', async () => {
    const redisUrl = await privateRedis()
    await using proxy = await startProxy(redisUrl)
    await using realtime = await startRealtime({ redisUrl, gatewayEnv: longLease, shardEnv: longLease })
    await realtime.addGateway({ redisUrl: proxy.url, env: shortLease })
    const { matchId, players } = await realtime.match('connect-four', { gateways: [0, 1] })
    const [far, near] = isOn(players[0], realtime, 1) ? players : [players[1], players[0]]
    proxy.freeze()
    await far.next('session.warning', ({ code }) => code === 'unavailable')
    await near.next('match.seat', ({ state }) => state === 'away')
    await proxy.open()
    await near.next('match.seat', ({ state }) => state === 'present')
    await far.nextSnapshot()
    await playMove(players)
    near.send({ type: 'match.forfeit', id: 4, matchId })
    expect((await tellings(realtime.redis, matchId, players)).reason).toBe('forfeit')
    for (const player of players) {
      expect(player.controls.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5])
      expect(player.closed).toBeUndefined()
    }
  })

  test('from one gateway alone does not give it back the session of a player who has gone to another one', async () => {
    const redisUrl = await privateRedis()
    await using proxy = await startProxy(redisUrl)
    await using realtime = await startRealtime({ redisUrl, gatewayEnv: longLease, shardEnv: longLease })
    await realtime.addGateway({ redisUrl: proxy.url, env: shortLease })
    const { matchId, players } = await realtime.match('connect-four', { gateways: [0, 1] })
    const [far, near] = isOn(players[0], realtime, 1) ? players : [players[1], players[0]]
    proxy.freeze()
    await near.next('match.seat', ({ state }) => state === 'away')
    const { player: newer, resumed } = await realtime.rejoin(far, { matchId }, { gateway: 0 })
    expect(resumed).toMatchObject({ resumed: true })
    await proxy.open()
    expect((await far.closing()).reason).toBe('superseded')
    await newer.nextSnapshot()
    await playMove([newer, near])
    expect(newer.closed).toBeUndefined()
  })
})

describe('Redis that does not answer', () => {
  test('for less than the lease pauses the match, which then goes on: warned, nothing lost, nothing doubled', async () => {
    playBy('lightcycles', standStill)
    await using server = await privateRedisServer()
    await using realtime = await startRealtime({
      ...{ redisUrl: server.url, gateways: 2, gatewayEnv: longLease, shardEnv: longLease },
    })
    const { matchId, players } = await realtime.match('lightcycles')
    for (const player of players) await player.nextSnapshot(({ tick }) => tick === 5)
    server.freeze()
    await Promise.all(players.map((player) => player.next('session.warning')))
    // What they do meanwhile is not lost either.
    for (const player of players) {
      player.send({ type: 'match.input', id: 77, input: { lightcycles: { heading: 'up' } } })
    }
    server.thaw()
    await Promise.all(
      players.map((player) => player.nextSnapshot(({ inputs }) => inputs.every((id) => id === 77))),
    )
    players[0].send({ type: 'match.forfeit', id: 4, matchId })
    expect((await tellings(realtime.redis, matchId, players)).reason).toBe('forfeit')
    for (const player of players) {
      const ticks = player.all('match.snapshot').map(({ tick }) => tick)
      expect(ticks).toEqual(ticks.map((_, index) => index))
      expect(player.controls.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
      expect(player.all('session.warning')).toMatchObject([{ code: 'unavailable' }])
    }
  })

  test.each([
    [
      'frozen',
      (server: Server) => Promise.resolve(server.freeze()),
      (server: Server) => Promise.resolve(server.thaw()),
    ],
    ['stopped, and started empty', (server: Server) => server.stop(), (server: Server) => server.start()],
  ])(
    'for longer than the lease, %s, ends the matches as coordinator_lost, and everything works again by itself',
    async (_, away, back) => {
      await using server = await privateRedisServer()
      await using realtime = await startRealtime({
        ...{ redisUrl: server.url, gateways: 2, shards: 2, gatewayEnv: shortLease, shardEnv: shortLease },
      })
      const matches = [await realtime.match('connect-four'), await realtime.match('connect-four')]
      await away(server)
      // Every lease is lost.
      for (const started of [...realtime.gateways, ...realtime.shards]) {
        await expect.poll(() => readiness(started)).toBe(503)
      }
      await back(server)
      for (const { matchId, players } of matches) {
        const ending = await tellings(realtime.redis, matchId, players)
        expect(ending).toMatchObject({ reason: 'coordinator_lost', counted: false })
        for (const player of players) {
          expect(player.all('session.warning')[0]).toMatchObject({ code: 'unavailable' })
          expect(player.closed).toBeUndefined()
        }
      }
      for (const { players } of matches) await playAgain(players)
      for (const started of [...realtime.gateways, ...realtime.shards]) {
        await expect.poll(() => readiness(started)).toBe(200)
      }
    },
  )

  test('from one moment to the next with anything it knew ends the matches all the same, and keeps who waits', async () => {
    await using realtime = await startRealtime({
      ...{
        redisUrl: await privateRedis(),
        gateways: 2,
        shards: 2,
        gatewayEnv: longLease,
        shardEnv: longLease,
      },
    })
    const matches = [await realtime.match('connect-four'), await realtime.match('connect-four')]
    const waiting = await realtime.player()
    waiting.send({ type: 'matchmaking.join', id: 2, request: { game: 'connect-four', seats: 2 } })
    await waiting.next('matchmaking.queued')
    await realtime.redis.flushdb()
    for (const { matchId, players } of matches) {
      const ending = await tellings(realtime.redis, matchId, players)
      expect(ending).toMatchObject({ reason: 'coordinator_lost', decidedBy: 'shard', counted: false })
    }
    const other = await realtime.player({ gateway: 1 })
    other.send({ type: 'matchmaking.join', id: 2, request: { game: 'connect-four', seats: 2 } })
    await Promise.all([waiting.next('matchmaking.matched'), other.next('matchmaking.matched')])
    for (const { players } of matches) await playAgain(players)
  })

  test('twice in a row puts nobody back into a queue whom a match has taken out of it', async () => {
    await using server = await privateRedisServer()
    await using realtime = await startRealtime({
      ...{ redisUrl: server.url, gatewayEnv: shortLease, shardEnv: shortLease },
    })
    const { matchId, players } = await realtime.match('connect-four')
    for (let round = 0; round < 2; round++) {
      server.freeze()
      await expect.poll(() => readiness(realtime.gateways[0])).toBe(503)
      server.thaw()
      await expect.poll(() => readiness(realtime.gateways[0])).toBe(200)
    }
    await tellings(realtime.redis, matchId, players)
    for (const { playerId } of players) expect(await realtime.redis.exists(keys.player(playerId))).toBe(0)
  })
})

describe('entries of a stream', () => {
  test('that are trimmed before the gateway has read them show as a gap, and the socket is brought up to date', async () => {
    const redisUrl = await privateRedis()
    await using proxy = await startProxy(redisUrl)
    await using realtime = await startRealtime({ redisUrl, gatewayEnv: longLease, shardEnv: longLease })
    await realtime.addGateway({ redisUrl: proxy.url })
    const cutOff = await newest(realtime.redis, keys.gateways())
    const { matchId, players } = await realtime.match('connect-four', { gateways: [0, 1] })
    const [far, near] = isOn(players[0], realtime, 1) ? players : [players[1], players[0]]
    await far.nextSnapshot()
    await freezeReader(proxy, realtime.redis, keys.responses(cutOff))
    near.close()
    const back = await realtime.rejoin(near, { matchId })
    await back.player.next('match.seat', ({ state }) => state === 'present')
    expect(await realtime.redis.xtrim(keys.responses(cutOff), 'MAXLEN', 0)).toBeGreaterThan(0)
    await proxy.open()

    // It shows with the next entry, such as the answer to the gateway's probe; nobody has to move.
    expect(await far.nextSnapshot()).toMatchObject({ tick: 0 })
    expect(far.controls.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    await playMove([far, back.player])
    expect(far.closed).toBeUndefined()
  })

  test('that are trimmed with changes of a state in them bring that state whole, before what has changed since', async () => {
    playBy('lightcycles', standStill)
    const redisUrl = await privateRedis()
    await using proxy = await startProxy(redisUrl)
    await using realtime = await startRealtime({ redisUrl, gatewayEnv: longLease, shardEnv: longLease })
    await realtime.addGateway({ redisUrl: proxy.url })
    const cutOff = await newest(realtime.redis, keys.gateways())
    const { players } = await realtime.match('lightcycles', { gateways: [0, 1], deltas: [true, true] })
    const [far, near] = isOn(players[0], realtime, 1) ? players : [players[1], players[0]]
    await freezeReader(proxy, realtime.redis, keys.responses(cutOff))
    const { tick } = await near.nextSnapshot()
    await near.nextSnapshot((snapshot) => snapshot.tick > tick + 10)
    expect(await realtime.redis.xtrim(keys.responses(cutOff), 'MAXLEN', 0)).toBeGreaterThan(5)
    await proxy.open()

    // A TestPlayer minds that nothing is told to have changed of a state that did not come.
    await far.nextSnapshot((snapshot) => snapshot.tick > tick + 20)
    const whole = far.received.filter(
      ({ type }, index, all) => type === 'match.snapshot' && all[index - 1]?.type !== 'match.delta',
    )
    expect(whole).toHaveLength(2)
    expect(far.closed).toBeUndefined()
  })

  test('that are trimmed with the end of the match in them hide it from nobody', async () => {
    const redisUrl = await privateRedis()
    await using proxy = await startProxy(redisUrl)
    await using realtime = await startRealtime({ redisUrl, gatewayEnv: longLease, shardEnv: longLease })
    await realtime.addGateway({ redisUrl: proxy.url })
    const cutOff = await newest(realtime.redis, keys.gateways())
    const { matchId, players } = await realtime.match('connect-four', { gateways: [0, 1] })
    const [far, near] = isOn(players[0], realtime, 1) ? players : [players[1], players[0]]
    await far.nextSnapshot()
    await freezeReader(proxy, realtime.redis, keys.responses(cutOff))
    near.send({ type: 'match.forfeit', id: 4, matchId })
    await near.next('match.ended')
    await realtime.redis.xtrim(keys.responses(cutOff), 'MAXLEN', 0)
    await proxy.open()
    expect((await tellings(realtime.redis, matchId, players)).reason).toBe('forfeit')
  })

  test('that are trimmed before the shard has read them, with a rejoin in them, are asked for again', async () => {
    const redisUrl = await privateRedis()
    await using proxy = await startProxy(redisUrl)
    await using realtime = await startRealtime({
      redisUrl,
      shards: 0,
      gatewayEnv: longLease,
      shardEnv: longLease,
    })
    await realtime.addShard({ redisUrl: proxy.url })
    const requests = keys.requests(await newest(realtime.redis, keys.shards()))
    const { matchId, players } = await realtime.match('connect-four')
    const [leaver, stayer] = players
    leaver.close()
    await stayer.next('match.seat', ({ state }) => state === 'away')
    await freezeReader(proxy, realtime.redis, requests)
    const back = await realtime.player({ playerId: leaver.playerId })
    back.send({ type: 'match.rejoin', id: 2, matchId, lastSequence: leaver.lastSequence })
    await expect.poll(() => written(realtime.redis, requests)).toContain('seat.rejoin')
    await realtime.redis.xtrim(requests, 'MAXLEN', 0)
    await proxy.open()
    expect(await back.next('match.resumed')).toMatchObject({ resumed: true })
    await stayer.next('match.seat', ({ state }) => state === 'present')
  })

  test('that are trimmed before the shard has read them, with a lost socket in them, are said again', async () => {
    const redisUrl = await privateRedis()
    await using proxy = await startProxy(redisUrl)
    await using realtime = await startRealtime({
      redisUrl,
      shards: 0,
      gatewayEnv: longLease,
      shardEnv: longLease,
    })
    await realtime.addShard({ redisUrl: proxy.url })
    const requests = keys.requests(await newest(realtime.redis, keys.shards()))
    const { players } = await realtime.match('connect-four')
    await freezeReader(proxy, realtime.redis, requests)
    players[0].close()
    await expect.poll(() => written(realtime.redis, requests)).toContain('seat.detach')
    await realtime.redis.xtrim(requests, 'MAXLEN', 0)
    await proxy.open()
    expect(await players[1].next('match.seat')).toMatchObject({ seat: 0, state: 'away' })
  })

  test('that are written twice are taken once, on the way there and on the way back', async () => {
    await using realtime = await startRealtime({ redisUrl: await privateRedis() })
    const { redis } = realtime
    const { matchId, players } = await realtime.match('connect-four')
    const owner = (await readMatch(redis, matchId))?.owner ?? 0
    const gateway = await newest(redis, keys.gateways())
    players[1].close()
    await players[0].next('match.seat', ({ state }) => state === 'away')
    const { player } = await realtime.rejoin(players[1], { matchId })
    await player.nextSnapshot()
    await playMove([players[0], player])

    const heard = [players[0].received.length, player.received.length]
    await writeAgain(redis, keys.requests(owner))
    await writeAgain(redis, keys.responses(gateway))
    await playMove([players[0], player])
    for (const [index, each] of [players[0], player].entries()) {
      const since = each.received.slice(heard[index]).filter(({ type }) => type !== 'error')
      expect(since.map((message) => message.type === 'match.snapshot' && message.tick)).toEqual([2])
    }
  })
})

type Server = Awaited<ReturnType<typeof privateRedisServer>>

/** The match ends as shard_lost while its shard is away; then the shard comes back, and nothing of that match is heard any more. */
async function expectLostThenSilent(
  realtime: Realtime,
  { matchId, players }: TestMatch,
  comeBack: () => Promise<void>,
): Promise<void> {
  const ending = await tellings(realtime.redis, matchId, players)
  expect(ending.reason).toBe('shard_lost')
  await comeBack()
  await playAgain(players)
  for (const player of players) {
    const afterwards = player.received.slice(
      player.received.findIndex(({ type }) => type === 'match.ended') + 1,
    )
    expect(
      afterwards
        .map(({ type }) => type)
        .filter((type) => type !== 'session.warning')
        .slice(0, 4),
    ).toEqual([...['matchmaking.queued', 'matchmaking.matched', 'match.attached', 'match.started']])
  }
  expect(await tellings(realtime.redis, matchId, [])).toEqual(ending)
}

/** The same sockets are matched again, and play. */
async function playAgain(players: readonly TestPlayer[]): Promise<void> {
  const request = { game: 'connect-four', seats: 2 } as const
  for (const player of players) player.send({ type: 'matchmaking.join', id: 20, request })
  const found = await Promise.all(players.map((player) => player.next('matchmaking.matched')))
  for (const [index, player] of players.entries()) {
    player.send({ type: 'match.attach', id: 21, matchId: found[index]?.match.matchId ?? '' })
  }
  await Promise.all(players.map((player) => player.next('match.started')))
  await Promise.all(players.map((player) => player.nextSnapshot()))
  await playMove(players)
}

function isOn({ socket }: TestPlayer, { gatewayUrls }: Realtime, gateway: number): boolean {
  return socket.url === gatewayUrls[gateway]
}

function controlsOf(players: readonly TestPlayer[], { playerId }: TestPlayer) {
  return players.find((player) => player.playerId === playerId)?.controls ?? []
}

async function readiness(started: Started | undefined): Promise<number> {
  return (await fetch(`${started?.urls['ops']}/readyz`)).status
}

async function newest(redis: Redis, registry: string): Promise<number> {
  return Math.max(0, ...(await redis.zrange(registry, '0', '-1')).map(Number))
}

/** Whatever still stands under an incarnation that is gone. */
async function traces(redis: Redis, incarnation: number): Promise<string[]> {
  const found = await redis.keys(`*:${incarnation}*`)
  for (const registry of [keys.shards(), keys.gateways()]) {
    if ((await redis.zscore(registry, String(incarnation))) !== null) found.push(registry)
  }
  return found
}

/** Holds back what Redis says through a proxy; a read that waits in Redis already is used up, so that what comes next can be lost. */
async function freezeReader(
  proxy: Awaited<ReturnType<typeof startProxy>>,
  redis: Redis,
  stream: string,
): Promise<void> {
  proxy.freeze()
  await redis.xadd(stream, '*', 'from', '0', 'n', '0', 'frames', '')
}

/** The types of the requests that stand in a shard's stream. */
async function written(redis: Redis, stream: string): Promise<(string | undefined)[]> {
  const types: (string | undefined)[] = []
  for (const [, fields] of await redis.xrangeBuffer(stream, '-', '+')) {
    unpackFrames(fields.at(-1) ?? Buffer.alloc(0), (frame) => {
      const decoded = decodeShardRequest(frame)
      types.push(decoded.ok ? decoded.value.type : undefined)
    })
  }
  return types
}

/** Writes the last numbered entries of a stream again, as a sender does that does not know what became of them. */
async function writeAgain(redis: Redis, stream: string): Promise<void> {
  for (const [, fields] of (await redis.xrevrangeBuffer(stream, '+', '-', 'COUNT', 3)).reverse()) {
    await redis.xadd(stream, '*', ...(fields as [Buffer, Buffer]))
  }
}
