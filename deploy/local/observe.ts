// Prometheus and Alertmanager beside a system that runs, with the rules of ops/, and the synthetic player for whom they look out, too.
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { alertmanagerConfig } from '../../ops/alertmanager.ts'
import { readCauses } from '../../ops/causes.ts'
import { rules } from '../../ops/rules.ts'
import { readSlos } from '../../ops/slos.ts'
import { startAlertReceiver, type Notified } from './alert-receiver.ts'
import { startAlertmanager } from './alertmanager.ts'
import { findMonitoring } from './binaries.ts'
import { keepRunning } from './keep-running.ts'
import type { Report } from './progress.ts'
import { startPrometheus, type Scraped } from './prometheus.ts'
import { startRoleProcess } from './role-process.ts'

export interface ObserveOptions {
  /** Data, logs and pid records are kept under it. */
  directory: string
  /** Those of the system, wherever they listen by now. */
  processes: () => readonly Scraped[]
  /** The public door, through which the synthetic player comes. */
  apiUrl: string
  probeEveryMs: number
  scrapeIntervalMs: number
  /** How long the windows and waits of the rules are, against the real ones. */
  scale: number
  /** Called when Alertmanager tells of an alert, and that it is over. */
  onNotified: (alert: Notified) => void
  env: NodeJS.ProcessEnv
  report: Report
  signal: AbortSignal
}

export interface Observing extends AsyncDisposable {
  readonly prometheusUrl: string
  readonly alertmanagerUrl: string
  /** The operators' port of the synthetic player. */
  readonly probeUrl: string
  /** Resolves once every process is scraped. */
  whenScraped(): Promise<void>
}

const repository = join(import.meta.dirname, '..', '..')
const scrapedWithinMs = 30_000
const pollMs = 200

/** Fails where Prometheus and Alertmanager cannot be had, with what to do. */
export async function observe(options: ObserveOptions): Promise<Observing> {
  const { directory, apiUrl, probeEveryMs, scale, env, report, signal } = options
  const binaries = await findMonitoring(options)
  await using started = new AsyncDisposableStack()
  const receiver = started.use(await startAlertReceiver(options.onNotified))
  const configuration = alertmanagerConfig({ webhookUrl: receiver.url, scale })
  const alertmanager = await startAlertmanager({
    ...{ binaries: binaries.alertmanager, directory, configuration, signal },
  })
  started.defer(() => alertmanager.stop())
  const probe = await startRoleProcess({
    ...{ role: 'probe', name: 'probe-1', main: join(repository, 'probe', 'main.ts'), directory },
    env: { ...env, API_URL: apiUrl, PROBE_EVERY_MS: String(probeEveryMs), OPS_PORT: '0' },
    ...{ report, signal },
  })
  started.defer(() => probe.stop())
  const processes = () => [...options.processes(), probe]
  const prometheus = await startPrometheus({
    ...{ binaries: binaries.prometheus, directory, processes, signal },
    rules: rules({ slos: readSlos(), causes: readCauses(), scale }),
    alertmanager: `127.0.0.1:${alertmanager.port}`,
    scrapeIntervalMs: options.scrapeIntervalMs,
  })
  started.defer(() => prometheus.stop())

  const stopping = new AbortController()
  const kept = [alertmanager, probe, prometheus].map((unit) =>
    keepRunning(unit, { report, signal: stopping.signal }),
  )
  started.defer(() => stopping.abort())
  const prometheusUrl = `http://127.0.0.1:${prometheus.port}`
  const running = started.move()
  return {
    prometheusUrl,
    alertmanagerUrl: `http://127.0.0.1:${alertmanager.port}`,
    probeUrl: probe.urls['ops'] ?? '',
    async whenScraped() {
      const deadlineMs = performance.now() + scrapedWithinMs
      const isScraped = async () => (await query(prometheusUrl, 'sum(up)'))[0]?.value === processes().length
      while (!(await isScraped())) {
        if (performance.now() > deadlineMs)
          throw new Error(`Prometheus does not scrape every process after ${scrapedWithinMs / 1_000} s.`)
        await delay(pollMs, undefined, { signal })
      }
    },
    async [Symbol.asyncDispose]() {
      await running.disposeAsync()
      await Promise.all(kept)
    },
  }
}

export interface Sample {
  labels: Readonly<Record<string, string>>
  value: number
}

/** An instant query. */
export async function query(prometheusUrl: string, expression: string): Promise<Sample[]> {
  const url = `${prometheusUrl}/api/v1/query?query=${encodeURIComponent(expression)}`
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) })
  const answer = (await response.json()) as Answer
  if (answer.status !== 'success') throw new Error(`Prometheus refuses ${expression}: ${answer.error}`)
  return answer.data.result.map(({ metric, value }) => ({ labels: metric, value: Number(value[1]) }))
}

type Answer =
  | { status: 'success'; data: { result: { metric: Record<string, string>; value: [number, string] }[] } }
  | { status: 'error'; error: string }
