import { connect, createServer, type Socket } from 'node:net'
import { freePort } from '../../deploy/local/ports.ts'

/** A way to a server that can be cut (connections break, new ones are refused), only refuse new connections, or be frozen (they stay open, and what is sent comes through when it is opened). */
export async function startProxy(targetUrl: string) {
  const target = new URL(targetUrl)
  const sockets = new Set<Socket>()
  let frozen = false
  let unanswered: string | undefined

  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    let answered = true
    pass(client, upstream, (data) => {
      if (unanswered === undefined || !data.includes(unanswered)) return
      unanswered = undefined
      answered = false
    })
    pass(upstream, client, () => {
      if (!answered) client.destroy()
    })
  })

  function pass(from: Socket, to: Socket, look: (data: Buffer) => void): void {
    sockets.add(from)
    from.on('data', look)
    from.on('data', (data) => to.write(data))
    if (frozen) from.pause()
    from.on('error', () => to.destroy())
    from.on('close', () => {
      sockets.delete(from)
      to.destroy()
    })
  }

  // One that is still there when it is opened again.
  const port = await freePort()
  async function open(): Promise<void> {
    frozen = false
    for (const socket of sockets) socket.resume()
    if (server.listening) return
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  }

  async function cut(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve))
    for (const socket of sockets) socket.destroy()
    await closed
  }

  await open()
  const url = new URL(targetUrl)
  url.hostname = '127.0.0.1'
  url.port = String(port)
  return {
    url: url.href,
    cut,
    open,
    refuse: () => void server.close(),
    /** The next time this text is sent, it reaches the server, and the connection breaks before the answer. */
    loseAnswerTo(text: string) {
      unanswered = text
    },
    freeze() {
      frozen = true
      for (const socket of sockets) socket.pause()
    },
    [Symbol.asyncDispose]: cut,
  }
}
