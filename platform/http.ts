import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** Of each server that listens: the connections on which no request has come. To Node they are busy, also when the server is to stop. */
const silent = new WeakMap<Server, Set<Socket>>()
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
  const sockets = new Set<Socket>()
  silent.set(server, sockets)
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  for (const event of ['request', 'upgrade'])
    server.on(event, ({ socket }: IncomingMessage) => sockets.delete(socket))
  const address = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`
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
