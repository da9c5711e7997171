// A way to a TCP server that can be cut off: nothing comes through, and nobody is told, as when a switch dies. Or refused, or slowed down.
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface FaultProxy extends AsyncDisposable {
  readonly url: string
  /** What is sent from now on is swallowed, on old connections and on new ones, which still open. */
  cutOff(): void
  /** Connections are closed, and new ones at once, from now on. */
  refuse(): void
  /** Everything takes so much longer, each way, from now on. */
  slowDown(byMs: number): void
  /** What was cut off is whole and what was slow is fast again. Connections that were cut off are gone, as they would be by then. */
  heal(): void
}

export async function startFaultProxy(targetUrl: string): Promise<FaultProxy> {
  const target = new URL(targetUrl)
  const sockets = new Set<Socket>()
  let cut = false
  let refusing = false
  let lateMs = 0

  const pass = (from: Socket, to: Socket): void => {
    sockets.add(from)
    // In the order in which it came, when the delay becomes shorter, too.
    const waiting: { act: () => void; dueAtMs: number }[] = []
    const actOnDue = (): void => {
      while (waiting[0] && waiting[0].dueAtMs <= performance.now()) waiting.shift()?.act()
      if (waiting[0]) setTimeout(actOnDue, Math.max(0, waiting[0].dueAtMs - performance.now()))
    }
    const inTime = (act: () => void): void => {
      if (lateMs === 0 && waiting.length === 0) return act()
      waiting.push({ act, dueAtMs: performance.now() + lateMs })
      if (waiting.length === 1) setTimeout(actOnDue, lateMs)
    }
    from.setNoDelay(true)
    from.on('data', (data) => cut || inTime(() => to.write(data)))
    from.on('error', () => to.destroy())
    from.on('close', () => {
      sockets.delete(from)
      inTime(() => to.destroy())
    })
  }
  const server = createServer((client) => {
    if (refusing) return client.destroy()
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
    refuse() {
      refusing = true
      destroyAll()
    },
    slowDown(byMs) {
      lateMs = byMs
    },
    heal() {
      lateMs = 0
      if (cut) destroyAll()
      cut = refusing = false
    },
    async [Symbol.asyncDispose]() {
      server.close()
      destroyAll()
      await once(server, 'close')
    },
  }
}
