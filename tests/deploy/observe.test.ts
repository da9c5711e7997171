import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startAlertmanager } from '../../deploy/local/alertmanager.ts'
import { startAlertReceiver, type Notified } from '../../deploy/local/alert-receiver.ts'
import { query } from '../../deploy/local/observe.ts'
import { startPrometheus } from '../../deploy/local/prometheus.ts'
import { alertmanagerConfig } from '../../ops/alertmanager.ts'
import { monitoring } from '../helpers/monitoring.ts'
import { privateDirectory } from '../helpers/processes.ts'

const { signal } = new AbortController()
// Here, and in no test: it may have to install them.
const found = await monitoring()
const waiting = { timeout: 30_000, interval: 100 }

const rules = JSON.stringify({
  groups: [
    {
      name: 'test',
      interval: '1s',
      rules: [
        {
          alert: 'Gone',
          expr: 'up{instance="gateway-1"} == 0',
          labels: { severity: 'page', kind: 'cause' },
          annotations: { summary: '{{ $labels.instance }} is gone' },
        },
      ],
    },
  ],
})

test.skipIf(!found)(
  'what is scraped is one series wherever it listens, and what is amiss arrives through Alertmanager',
  async () => {
    const binaries = found!
    const directory = privateDirectory()
    await using stack = new AsyncDisposableStack()
    const notified: Notified[] = []
    const receiver = stack.use(await startAlertReceiver((alert) => notified.push(alert)))
    const alertmanager = await startAlertmanager({
      ...{ binaries: binaries.alertmanager, directory, signal },
      configuration: alertmanagerConfig({ webhookUrl: receiver.url, scale: 1 / 600 }),
    })
    stack.defer(() => alertmanager.stop())
    const first = await startTarget()
    const gateway = { role: 'gateway' as const, name: 'gateway-1', urls: { ops: urlOf(first) } }
    const prometheus = await startPrometheus({
      ...{ binaries: binaries.prometheus, directory, rules, signal },
      ...{ scrapeIntervalMs: 500, alertmanager: `127.0.0.1:${alertmanager.port}` },
      processes: () => [gateway],
    })
    stack.defer(() => prometheus.stop())
    const up = async () => query(`http://127.0.0.1:${prometheus.port}`, 'up{job="gateway"}')

    await expect.poll(up, waiting).toMatchObject([{ labels: { instance: 'gateway-1' }, value: 1 }])
    first.close()
    first.closeAllConnections()
    await expect
      .poll(() => notified, waiting)
      .toMatchObject([{ status: 'firing', labels: { alertname: 'Gone', severity: 'page', job: 'gateway' } }])
    expect(notified[0]?.annotations['summary']).toBe('gateway-1 is gone')
    gateway.urls.ops = urlOf(await startTarget())
    await expect.poll(up, waiting).toMatchObject([{ labels: { instance: 'gateway-1' }, value: 1 }])
  },
  60_000,
)

async function startTarget(): Promise<Server> {
  const server = createServer((_, response) => void response.end('a_metric 1\n')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  return server
}

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
