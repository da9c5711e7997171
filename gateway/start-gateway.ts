import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { WebSocketServer } from 'ws'
import { createTokenVerifier, redisTokenSources } from '../platform/auth.ts'
import { systemClock } from '../platform/clock.ts'
import { listen, stopServer } from '../platform/http.ts'
import type { Started } from '../platform/lifecycle.ts'
import type { Logger } from '../platform/log.ts'
import { startOpsServer } from '../platform/ops-server.ts'
import { closeRedis, connectRedis } from '../platform/redis/client.ts'
import { keys } from '../platform/redis/keys.ts'
import { leaveQueue } from '../platform/redis/matchmaking.ts'
import { releaseSession } from '../platform/redis/sessions.ts'
import { chooseSubprotocol, createDoor, socketPath } from './accept.ts'
import type { GatewayConfig } from './config.ts'
import type { Connection } from './connection.ts'
import { createForward } from './forward.ts'
import type { Gateway } from './gateway.ts'
import { startHeartbeat } from './heartbeat.ts'
import { type Incarnation, startIncarnation } from './incarnation.ts'
import { reclaim, reconcile } from './reconcile.ts'

const retryMs = 100
/** How long sockets have to answer the closing handshake when the gateway stops. */
const closeDeadlineMs = 2_000
/** Sockets that are brought up to date at once. */
const reconcileBatch = 64

/**
 * Starts a gateway. It holds sockets and no game state. It lives as one incarnation after another: when its lease is lost its sockets stay open
 * and are told; as soon as Redis answers it takes a new lease and brings each of them up to date.
 */
export async function startGateway(config: GatewayConfig, log: Logger): Promise<Started> {
  const redis = connectRedis(config.redisUrl, { name: config.name })
  redis.on('error', (error: unknown) => log.warn({ err: error }, 'redis'))
  const connections = new Map<number, Connection>()
  const sources = redisTokenSources(redis)
  let draining = false
  let stopping = false
  let incarnation: Incarnation

  const server = createServer((_, response) => {
    const body = 'This is a WebSocket gateway. See contracts/ws.v1.1.0.md.\n'
    response
      .writeHead(426, { 'content-type': 'text/plain', upgrade: 'websocket', connection: 'upgrade' })
      .end(body)
  })
  const baseUrl = await listen(server, config)
  const url = config.publicUrl || baseUrl.replace('http', 'ws') + socketPath

  const gateway: Gateway = {
    config,
    clock: systemClock,
    log,
    redis,
    get incarnation() {
      return incarnation.lease.incarnation
    },
    forward: createForward((shard, frames) => incarnation.writer.write(shard, frames)),
    verifyToken: createTokenVerifier({ ...sources, nowMs: systemClock.epochMs }),
    isRevoked: sources.isRevoked,
    async release(connection) {
      const { session, route, id } = connection
      connection.session = undefined
      connection.route = undefined
      session?.expiry?.cancel()
      if (route) gateway.forward(route.shard, { type: 'seat.detach', connection: id })
      if (!session) return
      const held = await releaseSession(redis, session.playerId, {
        gateway: gateway.incarnation,
        connection: id,
      })
      if (held && session.queued) await leaveQueue(redis, session.playerId)
    },
  }
  const begin = () =>
    startIncarnation({
      ...{ config, log, redis, url, connections, forward: gateway.forward },
      onShardChanged: (shard) => void bringUpToDate((connection) => connection.route?.shard === shard),
      onUnreachable: () => warnAll(),
      onFenced: () => void beginAnew(),
    })
  incarnation = await begin()

  async function beginAnew(): Promise<void> {
    log.error({ incarnation: gateway.incarnation }, 'the lease is lost')
    warnAll()
    await incarnation[Symbol.asyncDispose]()
    while (!stopping) {
      try {
        incarnation = await begin()
        break
      } catch (error) {
        log.warn({ err: error }, 'cannot take a new lease yet')
        await delay(retryMs)
      }
    }
    await inBatches([...connections.values()], (connection) =>
      reclaim(gateway, connection).catch((error: unknown) => {
        log.warn({ err: error }, 'cannot take a session again')
        connection.close('unavailable')
      }),
    )
    await bringUpToDate(() => true)
  }

  /** Until each of these sockets knows how its match stands; who cannot be told in time must connect anew. */
  async function bringUpToDate(concerned: (connection: Connection) => boolean): Promise<void> {
    const deadlineMs = performance.now() + 2 * config.leaseMs
    let left = [...connections.values()].filter(concerned)
    while (left.length > 0 && !stopping) {
      const unknown: Connection[] = []
      await inBatches(left, async (connection) => {
        const standing = await reconcile(gateway, connection).catch(() => 'unknown' as const)
        if (standing === 'unknown') unknown.push(connection)
      })
      left = unknown
      if (left.length === 0) return
      if (performance.now() > deadlineMs)
        for (const connection of left.splice(0)) connection.close('unavailable')
      await delay(retryMs)
    }
  }

  function warnAll(): void {
    for (const connection of connections.values())
      connection.send({ type: 'session.warning', code: 'unavailable' })
  }

  const door = createDoor(gateway, connections)
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: config.messageBytesMax,
    perMessageDeflate: false,
    clientTracking: false,
    handleProtocols: chooseSubprotocol,
  })
  server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?')[0] === socketPath) sockets.handleUpgrade(request, socket, head, door)
    else socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
  })
  const heartbeat = startHeartbeat(connections, config.heartbeatMs)
  const ops = await startOpsServer({
    host: config.opsHost,
    port: config.opsPort,
    ready: () => Promise.resolve(!draining && incarnation.lease.holds() && incarnation.probe.works()),
  })

  /** Lets clients go to other gateways at their own pace, each at a moment of its own; who is still here at the end is closed. */
  async function drain(): Promise<void> {
    const { drainMs } = config
    await redis.hset(keys.gateway(gateway.incarnation), 'draining', 1).catch(() => {})
    for (const connection of connections.values()) {
      const retryAfterMs = Math.round(Math.random() * drainMs * 0.8)
      connection.send({ type: 'session.warning', code: 'gateway_draining', inMs: drainMs, retryAfterMs })
    }
    await emptied(drainMs)
    for (const connection of connections.values()) connection.close('gateway_draining')
    await emptied(closeDeadlineMs)
  }

  async function emptied(timeoutMs: number): Promise<void> {
    const deadlineMs = performance.now() + timeoutMs
    while (connections.size > 0 && performance.now() < deadlineMs) await delay(10)
  }

  return {
    urls: { ws: url, ops: ops.url },
    async [Symbol.asyncDispose]() {
      draining = true
      await drain()
      stopping = true
      heartbeat[Symbol.dispose]()
      await delay(0)
      await incarnation.writer.settled(closeDeadlineMs)
      await stopServer(server)
      await ops[Symbol.asyncDispose]()
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
