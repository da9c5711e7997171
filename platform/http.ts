import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

/** Of each server that listens: the connections on which no request has come. To Node they are busy, also when the server is to stop. */
const silent = new WeakMap<Server, Set<Duplex>>()
/** Between looks at what is left when a server stops. Whoever has just connected has so long to say what for. */
const lookMs = 200

/** Listens, and answers the base URL; throws where the port is taken, naming it. */
export async function listen(
  server: Server,
  { host, port }: { host: string; port: number },
): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'another process has it' : cause.message
      reject(new Error(`Cannot listen on ${host}:${port}: ${why}`, { cause }))
    })
    server.listen({ host, port }, resolve)
  })
  const sockets = new Set<Duplex>()
  silent.set(server, sockets)
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('request', ({ socket }: IncomingMessage) => sockets.delete(socket))
  const address = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`
}

/**
 * What a server's own handler of upgrades calls first, or a stop would take the connection for one on which nothing was asked. Not done here: where
 * anything listens for upgrades, Node answers no request that asks for one.
 */
export function takeOver(server: Server, socket: Duplex): void {
  silent.get(server)?.delete(socket)
}

/** Stops listening, lets requests in progress end, and drops what is idle. */
export async function stopServer(server: Server): Promise<void> {
  // A client that goes on asking over the same connection would hold it up for ever.
  server.prependListener('request', (_, response) => void response.setHeader('Connection', 'close'))
  const looking = setInterval(() => {
    server.closeIdleConnections()
    for (const socket of silent.get(server) ?? []) socket.destroy()
  }, lookMs)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(looking)
}
