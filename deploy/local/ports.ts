import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that was free a moment ago. Whoever listens on it must be ready to find it taken again. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP server has no port')
  server.close()
  await once(server, 'close')
  return address.port
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
