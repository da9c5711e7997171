import type { IncomingMessage } from 'node:http'
import type { WebSocket } from 'ws'
import type { Encoding } from '../generated/messages.ts'
import type { ErrorCode } from '../generated/errors.ts'
import { Connection } from './connection.ts'
import { createDispatch } from './dispatch.ts'
import type { Gateway } from './gateway.ts'

export const socketPath = '/v1/socket'

/** The subprotocols of this version, and the encoding each one means. */
export const subprotocols = new Map<string, Encoding>([
  ['matchwire.v1.1.binary', 'binary'],
  ['matchwire.v1.1.json', 'json'],
])

/** The first of the client's subprotocols that this gateway speaks. */
export function chooseSubprotocol(offered: ReadonlySet<string>): string | false {
  return [...offered].find((name) => subprotocols.has(name)) ?? false
}

/** The sockets of a gateway: who may come in, and what is given back when one goes. */
export function createDoor(gateway: Gateway, connections: Map<number, Connection>) {
  const perAddress = new Map<string, number>()
  const { config, log, metrics } = gateway
  let lastId = 0

  const refusalOf = (socket: WebSocket, address: string): ErrorCode | undefined => {
    if (!subprotocols.has(socket.protocol)) return 'subprotocol_unsupported'
    const full = connections.size > config.connectionsMax
    return full || (perAddress.get(address) ?? 0) > config.connectionsPerAddressMax
      ? 'too_many_connections'
      : undefined
  }

  return (socket: WebSocket, request: IncomingMessage): void => {
    const address = addressOf(request, config.trustedProxies)
    const connection = new Connection({
      id: ++lastId,
      socket,
      stream: request.socket,
      encoding: subprotocols.get(socket.protocol) ?? 'json',
      address,
      origin: request.headers.origin,
      clock: gateway.clock,
      limits: config,
      onBehind: ({ id, route }) => {
        if (route) gateway.forward(route.shard, { type: 'seat.refresh', connection: id })
      },
      metrics,
      // At once: a peer that is gone does not answer, and nobody is to wait for a seat or an opponent behind its socket meanwhile.
      onClosing(code) {
        const { session } = connection
        if (session) log.info({ code, playerId: session.playerId }, 'a session was closed')
        void gateway.release(connection)
      },
    })
    connections.set(connection.id, connection)
    metrics.opened.total++
    perAddress.set(address, (perAddress.get(address) ?? 0) + 1)
    const helloTimer = gateway.clock.at(gateway.clock.nowMs() + config.helloTimeoutMs, () => {
      if (!connection.session) connection.close('hello_timeout')
    })
    socket.on('close', () => {
      helloTimer.cancel()
      connections.delete(connection.id)
      metrics.closed.inc({ code: connection.closedWith ?? 'none' })
      connection.requests.left()
      const others = (perAddress.get(address) ?? 1) - 1
      if (others === 0) perAddress.delete(address)
      else perAddress.set(address, others)
      void gateway.release(connection)
    })
    // ws closes the socket itself after a broken or too large frame, with the WebSocket protocol's own code.
    socket.on('error', (error) => log.debug({ err: error }, 'socket'))
    const refused = refusalOf(socket, address)
    if (refused) connection.close(refused)
    else socket.on('message', createDispatch(gateway, connection))
  }
}

/** Who is at the other end: the peer, or as far back as our own proxies can be believed. */
export function addressOf(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',')
  const hops = forwarded.split(',').map((hop) => hop.trim())
  const peer = request.socket.remoteAddress ?? ''
  return (trustedProxies > 0 && hops.at(-trustedProxies)) || peer
}
