// Where Alertmanager sends what it has decided to tell people: its webhook.
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One alert of a notification. */
export interface Notified {
  /** When it arrived here. */
  atMs: number
  status: 'firing' | 'resolved'
  labels: Readonly<Record<string, string>>
  annotations: Readonly<Record<string, string>>
}

export interface AlertReceiver extends AsyncDisposable {
  readonly url: string
}

const bodyBytesMax = 2 ** 20

/** Listens on a free port. Alertmanager repeats itself: `onNotified` is called where the state of an alert is another than it last was. */
export async function startAlertReceiver(onNotified: (alert: Notified) => void): Promise<AlertReceiver> {
  const states = new Map<string, Notified['status']>()
  const receive = async (request: IncomingMessage): Promise<void> => {
    const { alerts } = JSON.parse(await readBody(request)) as { alerts: Omit<Notified, 'atMs'>[] }
    const atMs = performance.timeOrigin + performance.now()
    for (const { status, labels, annotations } of alerts) {
      const identity = JSON.stringify(Object.entries(labels).toSorted())
      if (states.get(identity) === status) continue
      states.set(identity, status)
      onNotified({ atMs, status, labels, annotations })
    }
  }
  const server = createServer((request, response) => {
    receive(request).then(
      () => response.writeHead(200).end(),
      (error: Error) => response.writeHead(400).end(`${error.message}\n`),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > bodyBytesMax) throw new Error(`A notification has at most ${bodyBytesMax} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
