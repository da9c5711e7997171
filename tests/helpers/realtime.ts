// Gateways and shards of a test's own, in this process or as children, on a private Redis; and players who speak the protocol by hand.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { pino } from 'pino'
import { startRoleProcess } from '../../deploy/local/role-process.ts'
import { readConfig as readGatewayConfig } from '../../gateway/config.ts'
import { startGateway } from '../../gateway/start-gateway.ts'
import type { Encoding, GameName, MatchResumed } from '../../generated/messages.ts'
import { closeRedis, connectRedis, type Redis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import { matchmake } from '../../platform/redis/matchmaking.ts'
import { issueTicket } from '../../platform/redis/tickets.ts'
import type { Started } from '../../platform/lifecycle.ts'
import { readConfig as readShardConfig } from '../../shard/config.ts'
import { startShard } from '../../shard/start-shard.ts'
import { privateDirectory } from './processes.ts'
import { TestPlayer } from './test-player.ts'

type Env = Readonly<Record<string, string>>

/** Whatever a busy machine does to a process or to Redis for a moment, nobody loses a lease or warns of an outage, unless the test sets that. */
const patient = { LEASE_MS: '20000', LEASE_RENEW_MS: '4000' }

/** One gateway or shard; `redisUrl` is its own way to Redis, such as through a proxy. */
export type Setup = { env?: Env; redisUrl?: string }

/** A gateway or shard as a child of this process, so that it can be killed and paused. */
export type TestProcess = AsyncDisposable & {
  readonly urls: Readonly<Record<string, string>>
  signal(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT' | 'SIGTERM'): void
  /** It is killed, and its lease runs out at once: what a short lease would do, which a busy machine could end before. */
  lose(): Promise<void>
  /** How it went, once it is gone: `exit 0`, `SIGKILL`. */
  readonly exited: Promise<string>
}

export type PlayerOptions = {
  gateway?: number
  encoding?: Encoding
  deltas?: boolean
  notifications?: boolean
  playerId?: string
  expiresAtMs?: number
}
export type MatchOptions = {
  encodings?: [Encoding, Encoding]
  deltas?: [boolean, boolean]
  gateways?: [number, number]
}
export type TestMatch = { matchId: string; players: [TestPlayer, TestPlayer] }

export type Realtime = AsyncDisposable & {
  readonly redis: Redis
  /** Of every gateway that was started here, in that order; a player is at the first one unless told otherwise. */
  readonly gatewayUrls: string[]
  readonly gateways: Started[]
  readonly shards: Started[]
  addGateway(setup?: Setup): Promise<Started>
  addShard(setup?: Setup): Promise<Started>
  /** The same as a child process. */
  spawn(role: 'gateway' | 'shard', setup?: Setup): Promise<TestProcess>
  /** A new player's socket, open and welcomed. */
  player(options?: PlayerOptions): Promise<TestPlayer>
  /** The same player on a new socket, and what came of taking the seat again. */
  rejoin(
    player: TestPlayer,
    match: { matchId: string; lastSequence?: number },
    options?: PlayerOptions,
  ): Promise<{ player: TestPlayer; resumed: MatchResumed }>
  /** Two players who wait for the same game and are told that they are matched. */
  matched(game: GameName, options?: MatchOptions): Promise<TestMatch>
  /** The same, attached and started, in the order of their seats. */
  match(game: GameName, options?: MatchOptions): Promise<TestMatch>
  ticket(playerId?: string, expiresAtMs?: number): Promise<string>
}

export async function startRealtime({
  redisUrl,
  gateways = 1,
  shards = 1,
  gatewayEnv = {},
  shardEnv = {},
}: {
  redisUrl: string
  gateways?: number
  shards?: number
  gatewayEnv?: Env
  shardEnv?: Env
}): Promise<Realtime> {
  const log = pino({ level: process.env['LOG_LEVEL'] ?? 'fatal' })
  const redis = connectRedis(redisUrl, { name: 'test' })
  redis.on('error', () => {}) // Where a test takes Redis away, commands fail, and that is what counts.
  await using started = new AsyncDisposableStack()
  started.defer(() => closeRedis(redis))
  const players = new Set<TestPlayer>()

  const envOf = (role: 'gateway' | 'shard', setup: Setup): Env => ({
    ...{ REDIS_URL: setup.redisUrl ?? redisUrl, OPS_PORT: '0', ...patient },
    ...(role === 'gateway'
      ? { GATEWAY_PORT: '0', GATEWAY_DRAIN_MS: '0', ...gatewayEnv }
      : { SHARD_DRAIN_MS: '0', ...shardEnv }),
    ...setup.env,
  })
  /** Stopped when a test says so, or with everything else. */
  const own = (process: Started): Started => {
    let stopped: Promise<void> | undefined
    const stop = () => (stopped ??= Promise.resolve(process[Symbol.asyncDispose]()))
    stops.add(stop)
    return { urls: process.urls, [Symbol.asyncDispose]: stop }
  }
  const stops = new Set<() => Promise<void>>()
  started.defer(async () => void (await Promise.all([...stops].map((stop) => stop()))))
  started.defer(() => players.forEach((player) => player.close()))

  const realtime: Omit<Realtime, typeof Symbol.asyncDispose> = {
    ...{ redis, gatewayUrls: [], gateways: [], shards: [] },
    async addGateway(setup = {}) {
      const gateway = own(await startGateway(readGatewayConfig(envOf('gateway', setup)), log))
      realtime.gateways.push(gateway)
      realtime.gatewayUrls.push(gateway.urls['ws'] ?? '')
      return gateway
    },
    async addShard(setup = {}) {
      const shard = own(await startShard(readShardConfig(envOf('shard', setup)), log))
      realtime.shards.push(shard)
      return shard
    },
    async spawn(role, setup = {}) {
      const name = `${role}-child`
      const { urls, child } = await startRoleProcess({
        ...{ role, name, directory: privateDirectory() },
        main: join(import.meta.dirname, '..', '..', role, 'main.ts'),
        env: { ...process.env, ...envOf(role, setup) },
        report: () => {},
        signal: new AbortController().signal,
      })
      if (role === 'gateway') realtime.gatewayUrls.push(urls['ws'] ?? '')
      const kill = async () => {
        child.process.kill('SIGKILL')
        await child.exited
      }
      stops.add(kill)
      return {
        ...{ urls, exited: child.exited },
        signal: (signal) => void child.process.kill(signal),
        async lose() {
          await kill()
          const registry = keys[`${role}s`]()
          for (const incarnation of await redis.zrange(registry, '0', '-1'))
            if ((await redis.hget(keys[role](incarnation), 'name')) === name)
              await redis.zadd(registry, 'XX', Date.now(), incarnation)
        },
        [Symbol.asyncDispose]: kill,
      }
    },
    ticket: (playerId = randomUUID(), expiresAtMs = Date.now() + 600_000) =>
      issueTicket(
        redis,
        {
          ...{ playerId, name: `P ${playerId.slice(0, 8)}`, role: 'player', expiresAtMs },
          sessionFamilyId: randomUUID(),
        },
        30_000,
      ),
    async player({
      gateway = 0,
      encoding = 'binary',
      deltas = false,
      notifications = false,
      playerId = randomUUID(),
      expiresAtMs,
    } = {}) {
      const player = await TestPlayer.open(realtime.gatewayUrls[gateway] ?? '', encoding, playerId)
      players.add(player)
      const credential = await realtime.ticket(playerId, expiresAtMs)
      const asked = { ...(deltas && { deltas }), ...(notifications && { notifications }) }
      player.deltas = deltas
      player.send({ type: 'session.hello', id: 1, credentialKind: 'ticket', credential, ...asked })
      await player.next('session.welcome')
      return player
    },
    async rejoin(before, { matchId, lastSequence = before.lastSequence }, options = {}) {
      const player = await realtime.player({ ...options, playerId: before.playerId })
      player.send({ type: 'match.rejoin', id: 2, matchId, lastSequence })
      return { player, resumed: await player.next('match.resumed') }
    },
    async matched(game, options = {}) {
      const {
        encodings = ['binary', 'binary'],
        deltas = [false, false],
        gateways = [0, realtime.gatewayUrls.length > 1 ? 1 : 0],
      } = options
      const both = await Promise.all([
        realtime.player({ encoding: encodings[0], deltas: deltas[0], gateway: gateways[0] }),
        realtime.player({ encoding: encodings[1], deltas: deltas[1], gateway: gateways[1] }),
      ])
      for (const each of both) each.send({ type: 'matchmaking.join', id: 2, request: { game, seats: 2 } })
      const [{ match }] = await Promise.all([
        both[0].next('matchmaking.matched'),
        both[1].next('matchmaking.matched'),
      ])
      return { matchId: match.matchId, players: both }
    },
    async match(game, options) {
      const { matchId, players: both } = await realtime.matched(game, options)
      for (const each of both) {
        each.send({ type: 'match.attach', id: 3, matchId })
        await each.next('match.attached')
      }
      const seats = await Promise.all(both.map(async (each) => (await each.next('match.started')).seat))
      const [first, second] = both
      return { matchId, players: seats[0] === 0 ? [first, second] : [second, first] }
    },
  }
  await Promise.all([
    ...Array.from({ length: gateways }, () => realtime.addGateway()),
    ...Array.from({ length: shards }, () => realtime.addShard()),
  ])

  let matching = Promise.resolve(0)
  const matchmaker = setInterval(() => {
    const options = {
      ratingWindow: 200,
      ratingWindowPerSecond: 50,
      queueTimeoutMs: 60_000,
      confirmTimeoutMs: 2_000,
    }
    matching = matchmake(redis, options).catch(() => 0)
  }, 20)
  started.defer(async () => {
    clearInterval(matchmaker)
    await matching
  })
  const running = started.move()
  return { ...realtime, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
