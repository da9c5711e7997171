import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * A port that was free a moment ago. It is below those that a system gives to whoever asks for any, and to every connection: so who stops and
 * starts again finds it free. Whoever listens on it for the first time must be ready to find it taken.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 20_000)
    if (await isPortFree(port)) return port
  }
}

export async function isPortFree(port: number): Promise<boolean> {
  const server = createServer()
  const free = new Promise<boolean>((resolve, reject) => {
    server.once('listening', () => server.close(() => resolve(true)))
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    })
  })
  server.listen(port, '127.0.0.1')
  return free
}
