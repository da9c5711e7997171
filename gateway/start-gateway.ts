import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { WebSocketServer } from 'ws'
import type { ErrorCode } from '../generated/errors.ts'
import { createTokenVerifier, redisTokenSources } from '../platform/auth.ts'
import { systemClock } from '../platform/clock.ts'
import { listen, stopServer } from '../platform/http.ts'
import type { Started } from '../platform/lifecycle.ts'
import type { Logger } from '../platform/log.ts'
import { startOpsServer } from '../platform/ops-server.ts'
import { closeRedis, connectRedis } from '../platform/redis/client.ts'
import { keys } from '../platform/redis/keys.ts'
import { acquireLease } from '../platform/redis/lease.ts'
import { leaveQueue } from '../platform/redis/matchmaking.ts'
import { releaseSession } from '../platform/redis/sessions.ts'
import { appendFrames, startStreamReader } from '../platform/redis/streams.ts'
import { chooseSubprotocol, createDoor, socketPath } from './accept.ts'
import type { GatewayConfig } from './config.ts'
import type { Connection } from './connection.ts'
import { createDelivery } from './delivery.ts'
import { createForward } from './forward.ts'
import type { Gateway } from './gateway.ts'
import { startHeartbeat } from './heartbeat.ts'

const acquireRetryMs = 500
/** How long sockets have to answer the closing handshake when the gateway stops. */
const closeDeadlineMs = 2_000

/**
 * Starts a gateway. It holds sockets and no game state. It lives as one incarnation after another: when its lease is lost, its sockets are
 * closed with `unavailable`, and it begins anew as soon as Redis answers.
 */
export async function startGateway(config: GatewayConfig, log: Logger): Promise<Started> {
  const redis = connectRedis(config.redisUrl, { name: config.name })
  redis.on('error', (error: unknown) => log.warn({ err: error }, 'redis'))
  const connections = new Map<number, Connection>()
  const sources = redisTokenSources(redis)
  let stopping = false

  const server = createServer((_, response) => {
    const body = 'This is a WebSocket gateway. See contracts/ws.v1.1.0.md.\n'
    response
      .writeHead(426, { 'content-type': 'text/plain', upgrade: 'websocket', connection: 'upgrade' })
      .end(body)
  })
  const baseUrl = await listen(server, config)
  const url = config.publicUrl || baseUrl.replace('http', 'ws') + socketPath
  let incarnation = await startIncarnation()

  async function startIncarnation() {
    const lease = await acquireLease({
      ...{ redisUrl: config.redisUrl, kind: 'gateway', name: config.name },
      ...{ leaseMs: config.leaseMs, renewMs: config.leaseRenewMs },
      record: { url },
      onFenced: () => void begin(),
    })
    log.info({ incarnation: lease.incarnation }, 'incarnation')
    const reader = startStreamReader({
      redisUrl: config.redisUrl,
      name: `${config.name}:responses`,
      stream: keys.responses(lease.incarnation),
      onEntry: createDelivery(connections, log),
      onError: (error) => log.warn({ err: error }, 'cannot read responses'),
    })
    return { lease, reader }
  }

  async function begin(): Promise<void> {
    log.error({ incarnation: incarnation.lease.incarnation }, 'the lease is lost: every socket is closed')
    closeAll('unavailable')
    await endIncarnation()
    while (!stopping) {
      try {
        incarnation = await startIncarnation()
        return
      } catch (error) {
        log.warn({ err: error }, 'cannot take a new lease yet')
        await delay(acquireRetryMs)
      }
    }
  }

  async function endIncarnation(): Promise<void> {
    await incarnation.reader[Symbol.asyncDispose]()
    await incarnation.lease[Symbol.asyncDispose]()
  }

  function closeAll(code: ErrorCode): void {
    for (const connection of connections.values()) connection.close(code)
  }

  const gateway: Gateway = {
    config,
    clock: systemClock,
    log,
    redis,
    get incarnation() {
      return incarnation.lease.incarnation
    },
    connections,
    forward: createForward({
      append: (shard, frames) =>
        appendFrames(redis, { stream: keys.requests(shard), from: gateway.incarnation, frames }),
      onLost: (shard, frames, error) =>
        log.warn({ err: error, shard, frames }, 'cannot reach a shard: messages are lost'),
    }),
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

  const door = createDoor(gateway, connections)
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: config.messageBytesMax,
    perMessageDeflate: false,
    clientTracking: false,
    handleProtocols: chooseSubprotocol,
  })
  server.on('upgrade', (request, socket, head) => {
    if (stopping || request.url?.split('?')[0] !== socketPath) {
      socket.end(
        `HTTP/1.1 ${stopping ? '503 Service Unavailable' : '404 Not Found'}\r\nConnection: close\r\n\r\n`,
      )
      return
    }
    sockets.handleUpgrade(request, socket, head, door)
  })
  const heartbeat = startHeartbeat(connections, config.heartbeatMs)
  const ops = await startOpsServer({
    host: config.opsHost,
    port: config.opsPort,
    ready: async () => !stopping && incarnation.lease.holds() && (await redis.ping()) === 'PONG',
  })

  return {
    urls: { ws: url, ops: ops.url },
    async [Symbol.asyncDispose]() {
      stopping = true
      heartbeat[Symbol.dispose]()
      closeAll('gateway_draining')
      const deadlineMs = performance.now() + closeDeadlineMs
      while (connections.size > 0 && performance.now() < deadlineMs) await delay(10)
      await gateway.forward.flush()
      await stopServer(server)
      await ops[Symbol.asyncDispose]()
      await endIncarnation()
      closeRedis(redis)
    },
  }
}
