// A way to a TCP server that can be cut off: nothing comes through, and nobody is told, as when a switch dies.
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface FaultProxy extends AsyncDisposable {
  readonly url: string
  /** What is sent from now on is swallowed, on old connections and on new ones, which still open. */
  cutOff(): void
  /** Old connections are gone, as they would be by then; new ones come through. */
  heal(): void
}

export async function startFaultProxy(targetUrl: string): Promise<FaultProxy> {
  const target = new URL(targetUrl)
  const sockets = new Set<Socket>()
  let cut = false

  const pass = (from: Socket, to: Socket): void => {
    sockets.add(from)
    from.on('data', (data) => cut || to.write(data))
    from.on('error', () => to.destroy())
    from.on('close', () => {
      sockets.delete(from)
      to.destroy()
    })
  }
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    pass(client, upstream)
    pass(upstream, client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  const url = new URL(targetUrl)
  url.port = String((server.address() as AddressInfo).port)
  const destroyAll = (): void => sockets.forEach((socket) => socket.destroy())
  return {
    url: url.href,
    cutOff() {
      cut = true
    },
    heal() {
      cut = false
      destroyAll()
    },
    async [Symbol.asyncDispose]() {
      server.close()
      destroyAll()
      await once(server, 'close')
    },
  }
}
