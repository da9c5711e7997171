import { createServer } from 'node:http'
import { listen, stopServer } from './http.ts'
import type { ProcessMetrics } from './metrics-process.ts'

const readyTimeoutMs = 1_000
/** Operators and what watches for them; beyond it new connections are closed at once. */
const connectionsMax = 64

export type OpsServerOptions = {
  host: string
  port: number
  ready: () => Promise<boolean>
  metrics: ProcessMetrics
}

/**
 * The operators' port of a process: /livez answers 200 while the process's own loop turns, /readyz 200 or 503 as `ready` says, /metrics what
 * Prometheus reads. Never the public port.
 */
export async function startOpsServer({ host, port, ready, metrics: { metrics, ...own } }: OpsServerOptions) {
  own.ready.read = async () => Number(await readiness(ready))
  const server = createServer((request, response) => {
    const answer = (status: number, text: string, contentType = 'text/plain') =>
      response.writeHead(status, { 'content-type': contentType }).end(text)
    if (request.url === '/livez') answer(200, 'live\n')
    else if (request.url === '/readyz')
      void readiness(ready).then((isReady) =>
        answer(isReady ? 200 : 503, isReady ? 'ready\n' : 'not ready\n'),
      )
    else if (request.url === '/metrics')
      metrics.scrape().then(
        (text) => answer(200, text, metrics.contentType),
        () => answer(500, 'The metrics cannot be read.\n'),
      )
    else answer(404, 'There is /livez, /readyz and /metrics here.\n')
  })
  server.maxConnections = connectionsMax
  const url = await listen(server, { host, port })
  const watching = own.watch()
  return {
    url,
    async [Symbol.asyncDispose]() {
      watching[Symbol.dispose]()
      await stopServer(server)
    },
  }
}

async function readiness(ready: () => Promise<boolean>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, readyTimeoutMs, false).unref())
  return Promise.race([ready().catch(() => false), late])
}
