import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'
import { listen, stopServer, takeOver } from '../platform/http.ts'
import type { Started } from '../platform/lifecycle.ts'
import type { Logger } from '../platform/log.ts'
import { startOpsServer } from '../platform/ops-server.ts'
import { realWorld } from '../platform/world.ts'
import { chooseSubprotocol, socketPath } from './accept.ts'
import type { GatewayConfig } from './config.ts'
import { closeTimeoutMs } from './connection.ts'
import { createGatewayMetrics } from './metrics.ts'
import { openGateway } from './open-gateway.ts'
import { readMessages } from './read-messages.ts'

/** Starts a gateway: its ports, and behind them what open-gateway.ts does. */
export async function startGateway(config: GatewayConfig, log: Logger): Promise<Started> {
  const server = createServer((_, response) => {
    const body = 'This is a WebSocket gateway. See contracts/ws.v1.1.0.md.\n'
    response
      .writeHead(426, { 'content-type': 'text/plain', upgrade: 'websocket', connection: 'upgrade' })
      .end(body)
  })
  const baseUrl = await listen(server, config)
  const url = config.publicUrl || baseUrl.replace('http', 'ws') + socketPath

  const metrics = createGatewayMetrics()
  const gateway = await openGateway({ config, log, world: realWorld(config), url, metrics })
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: config.messageBytesMax,
    perMessageDeflate: false,
    clientTracking: false,
    handleProtocols: chooseSubprotocol,
    // Its types do not know this option yet.
    ...{ closeTimeout: closeTimeoutMs },
  })
  server.on('upgrade', (request, socket, head) => {
    takeOver(server, socket)
    if (request.url?.split('?')[0] !== socketPath) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      readMessages(webSocket, socket, config.messageBytesMax)
      gateway.door(webSocket, request)
    })
  })
  const ops = await startOpsServer({
    host: config.opsHost,
    port: config.opsPort,
    ready: () => Promise.resolve(gateway.ready()),
    metrics: metrics.process,
  })
  return {
    urls: { ws: url, ops: ops.url },
    async [Symbol.asyncDispose]() {
      await gateway.drain()
      await gateway.settled()
      await stopServer(server)
      await ops[Symbol.asyncDispose]()
      await gateway.close()
    },
  }
}
