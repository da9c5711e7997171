import { createTokenVerifier, redisTokenSources } from '../platform/auth.ts'
import { delay } from '../platform/clock.ts'
import type { Logger } from '../platform/log.ts'
import { closeRedis } from '../platform/redis/client.ts'
import { keys } from '../platform/redis/keys.ts'
import { releaseSession } from '../platform/redis/sessions.ts'
import type { World } from '../platform/world.ts'
import { createDoor } from './accept.ts'
import type { GatewayConfig } from './config.ts'
import type { Connection } from './connection.ts'
import { createForward, entryIntervalMs } from './forward.ts'
import type { Gateway } from './gateway.ts'
import { startHeartbeat } from './heartbeat.ts'
import { type Incarnation, startIncarnation } from './incarnation.ts'
import { type GatewayMetrics, readSockets } from './metrics.ts'
import { answerFromRecord, reclaim, reconcile } from './reconcile.ts'
import { createTraceCommand } from './trace-command.ts'

const retryMs = 100
/** How long sockets have to answer the closing handshake when the gateway stops. */
const closeDeadlineMs = 2_000
/** What a shard may need, beyond two leases, to be back and to write how its matches ended. */
const restoreMs = 3_000
/** Sockets that are brought up to date at once. */
const reconcileBatch = 64

export type OpenGateway = {
  /** Takes a socket that has come in. */
  readonly door: ReturnType<typeof createDoor>
  ready(): boolean
  /** Lets clients go to other gateways at their own pace, each at a moment of its own; who is still here at the end is closed. */
  drain(): Promise<void>
  /** Everything is told: no more sockets come in. */
  settled(): Promise<void>
  /** Gives the lease back. */
  close(): Promise<void>
}

/**
 * A gateway behind its port. It holds sockets and no game state. It lives as one incarnation after another: when its lease is lost its
 * sockets stay open and are told; as soon as Redis answers it takes a new lease and brings each of them up to date.
 */
export async function openGateway({
  config,
  log,
  world,
  url,
  metrics,
}: {
  config: GatewayConfig
  log: Logger
  world: World
  /** Where clients reach it. */
  url: string
  metrics: GatewayMetrics
}): Promise<OpenGateway> {
  const { clock } = world
  const redis = world.connectRedis({ name: config.name })
  redis.on('error', (error: unknown) => log.warn({ err: error }, 'redis'))
  const connections = new Map<number, Connection>()
  const sources = redisTokenSources(redis)
  let draining = false
  let drainEndsAtMs = Infinity
  let stopping = false
  /** Done when the incarnation behind one that lost its lease has begun, or is not to begin any more. */
  let begun = Promise.resolve()
  let incarnation: Incarnation

  const gateway: Gateway = {
    config,
    clock,
    log,
    redis,
    metrics,
    get incarnation() {
      return incarnation.lease.incarnation
    },
    forward: createForward(clock, (shard, frames) => incarnation.writer.write(shard, frames)),
    traceCommand: createTraceCommand(config.traceInputsOneIn),
    verifyToken: createTokenVerifier({ ...sources, nowMs: clock.epochMs }),
    revocationOf: sources.revocationOf,
    opened(connection) {
      metrics.welcomed.total++
      if (drainEndsAtMs !== Infinity) warnOfDrain(connection)
    },
    async release(connection) {
      const { session, route, id } = connection
      connection.session = undefined
      connection.route = undefined
      session?.expiry?.cancel()
      if (route) gateway.forward(route.shard, { type: 'seat.detach', connection: id })
      if (!session) return
      const { lease } = incarnation
      const holder = { gateway: lease.incarnation, connection: id }
      // Until Redis answers, or the lease is gone and all that stands under it is swept up.
      do {
        try {
          await releaseSession(redis, session.playerId, holder)
          return
        } catch (error) {
          log.warn({ err: error }, 'cannot release a session: trying again')
          await delay(clock, retryMs)
        }
      } while (lease.holds())
    },
  }
  const begin = () =>
    startIncarnation({
      ...{ config, log, world, redis, metrics, url, connections, forward: gateway.forward },
      // Who waits in a queue may have been in a match of that shard without having heard of it.
      onShardChanged: (shard) =>
        void bringUpToDate(({ route, session }) => (route ? route.shard === shard : !!session?.queued)),
      onMatchUnknown: (connection, replyTo) => void onMatchUnknown(connection, replyTo),
      onGap: () => void bringUpToDate(() => true),
      onMissing: (connection) => void bringUpToDate((each) => each === connection),
      onUnreachable() {
        log.warn('Redis does not answer: players are warned')
        warnAll()
      },
      onFenced: () => void (begun = beginAnew()),
    })
  incarnation = await begin()
  metrics.lease.age.read = () => incarnation.lease.ageMs() / 1e3
  metrics.stream.length.read = () => redis.xlen(keys.responses(gateway.incarnation))
  readSockets(metrics, connections)

  /** A shard does not have the match: what was asked is answered from its record, and what was not is looked at again. */
  async function onMatchUnknown(connection: Connection, replyTo: number | undefined): Promise<void> {
    if (replyTo === undefined) {
      await delay(clock, retryMs)
      return bringUpToDate((each) => each === connection)
    }
    await answerFromRecord(gateway, connection, replyTo).catch(() =>
      connection.refuse('unavailable', replyTo),
    )
  }

  async function beginAnew(): Promise<void> {
    const lost = gateway.incarnation
    log.error({ incarnation: lost }, 'the lease is lost')
    warnAll()
    await incarnation[Symbol.asyncDispose]()
    while (!stopping) {
      try {
        incarnation = await begin()
        break
      } catch (error) {
        log.warn({ err: error }, 'cannot take a new lease yet')
        await delay(clock, retryMs)
      }
    }
    await inBatches([...connections.values()], (connection) =>
      reclaim(gateway, connection, lost).catch((error: unknown) => {
        log.warn({ err: error }, 'cannot take a session again')
        connection.close('unavailable')
      }),
    )
    await bringUpToDate(() => true)
  }

  /** Until each of these sockets knows how its match stands; who cannot be told in time must connect anew. */
  async function bringUpToDate(concerned: (connection: Connection) => boolean): Promise<void> {
    const deadlineMs = clock.nowMs() + 2 * config.leaseMs + restoreMs
    let left = [...connections.values()].filter(concerned)
    while (left.length > 0 && !stopping) {
      const unknown: Connection[] = []
      await inBatches(left, async (connection) => {
        const standing = await reconcile(gateway, connection).catch(() => 'unknown' as const)
        if (standing === 'unknown') unknown.push(connection)
      })
      left = unknown
      if (left.length === 0) return
      if (clock.nowMs() > deadlineMs) for (const connection of left.splice(0)) connection.close('unavailable')
      await delay(clock, retryMs)
    }
  }

  /** Each client is told a moment of its own to leave at, so that the others are not run over. */
  function warnOfDrain(connection: Connection): void {
    const inMs = Math.max(0, Math.round(drainEndsAtMs - clock.nowMs()))
    const retryAfterMs = Math.round(world.random() * inMs * 0.8)
    connection.send({ type: 'session.warning', code: 'gateway_draining', inMs, retryAfterMs })
  }

  function warnAll(): void {
    for (const connection of connections.values())
      connection.send({ type: 'session.warning', code: 'unavailable' })
  }

  const heartbeat = startHeartbeat(clock, connections, config.heartbeatMs)

  async function emptied(timeoutMs: number): Promise<void> {
    const deadlineMs = clock.nowMs() + timeoutMs
    while (connections.size > 0 && clock.nowMs() < deadlineMs) await delay(clock, 10)
  }

  return {
    door: createDoor(gateway, connections),
    ready: () => !draining && incarnation.lease.holds() && incarnation.probe.works(),
    async drain() {
      const { drainMs } = config
      draining = true
      await incarnation.lease
        .drain()
        .catch((error: unknown) => log.warn({ err: error }, 'cannot say that this gateway drains'))
      drainEndsAtMs = clock.nowMs() + drainMs
      for (const connection of connections.values()) warnOfDrain(connection)
      await emptied(drainMs)
      for (const connection of connections.values()) connection.close('gateway_draining')
      await emptied(closeDeadlineMs)
    },
    async settled() {
      stopping = true
      heartbeat[Symbol.dispose]()
      await delay(clock, entryIntervalMs)
      await incarnation.writer.settled(closeDeadlineMs)
    },
    async close() {
      // A lease that is being taken is given back like any other.
      await begun
      await incarnation[Symbol.asyncDispose]()
      closeRedis(redis)
    },
  }
}

async function inBatches<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += reconcileBatch) {
    await Promise.all(items.slice(at, at + reconcileBatch).map(work))
  }
}
