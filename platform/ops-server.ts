import { createServer } from 'node:http'
import { listen, stopServer } from './http.ts'

const readyTimeoutMs = 1_000

/**
 * The operators' port of a process: /livez answers 200 while the process's own loop turns, /readyz 200 or 503 as `ready` says. Never
 * the public port.
 */
export async function startOpsServer(options: { host: string; port: number; ready: () => Promise<boolean> }) {
  const server = createServer((request, response) => {
    const answer = (status: number, text: string) =>
      response.writeHead(status, { 'content-type': 'text/plain' }).end(`${text}\n`)
    if (request.url === '/livez') answer(200, 'live')
    else if (request.url === '/readyz')
      void readiness(options.ready).then((ready) => answer(ready ? 200 : 503, ready ? 'ready' : 'not ready'))
    else answer(404, 'There is /livez and /readyz here.')
  })
  const url = await listen(server, options)
  return { url, [Symbol.asyncDispose]: () => stopServer(server) }
}

async function readiness(ready: () => Promise<boolean>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, readyTimeoutMs, false).unref())
  return Promise.race([ready().catch(() => false), late])
}
