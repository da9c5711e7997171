import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { MonitoringBinaries } from './binaries.ts'
import { startDaemon, type Daemon } from './daemon.ts'
import type { RoleProcess } from './role-process.ts'

export interface PrometheusOptions {
  binaries: MonitoringBinaries['prometheus']
  /** The data, the configuration, the log and the pid record are kept under it. */
  directory: string
  /** The text of a file of rules. */
  rules: string
  scrapeIntervalMs: number
  /** Where alerts are sent, `127.0.0.1:9093`. */
  alertmanager: string
  /** Whose operators' ports are scraped, whenever one of them moves. */
  processes: () => readonly Scraped[]
  signal: AbortSignal
}

export type Scraped = Pick<RoleProcess, 'role' | 'name' | 'urls'>

const watchMs = 200
/** As long as the longest window of the rules. */
const retention = '31d'

/** A Prometheus on a free port, which follows the processes wherever they listen. */
export async function startPrometheus(options: PrometheusOptions): Promise<Daemon> {
  const { binaries, directory, rules, processes, signal } = options
  const data = join(directory, 'prometheus')
  mkdirSync(data, { recursive: true })
  writeFileSync(join(data, 'rules.yaml'), rules)
  writeFileSync(join(data, 'prometheus.yaml'), configuration(options))
  let targets = targetsOf(processes())
  writeTargets(data, targets)
  const daemon = await startDaemon({
    name: 'prometheus',
    command: binaries.server,
    args: (port) => [
      ...[
        '--config.file=prometheus.yaml',
        '--storage.tsdb.path=data',
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      ...[`--storage.tsdb.retention.time=${retention}`, '--log.level=warn'],
    ],
    cwd: data,
    logFile: join(directory, 'logs', 'prometheus.log'),
    recordFile: join(directory, 'run', 'prometheus.json'),
    ping: (port) => pingHttp(`http://127.0.0.1:${port}/-/ready`),
    signal,
  })

  const stopped = new AbortController()
  const follow = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      const now = targetsOf(processes())
      if (now !== targets) writeTargets(data, (targets = now))
      await delay(watchMs, undefined, { ref: false })
    }
  }
  void follow()
  const { stop } = daemon
  daemon.stop = () => {
    stopped.abort()
    return stop()
  }
  return daemon
}

/** JSON, which is YAML. */
function configuration({ scrapeIntervalMs, alertmanager }: PrometheusOptions): string {
  const interval = `${scrapeIntervalMs}ms`
  return JSON.stringify({
    global: { scrape_interval: interval, scrape_timeout: interval, evaluation_interval: interval },
    rule_files: ['rules.yaml'],
    alerting: { alertmanagers: [{ static_configs: [{ targets: [alertmanager] }] }] },
    // Each target says itself which job and instance it is.
    scrape_configs: [{ job_name: 'matchwire', file_sd_configs: [{ files: ['targets.json'] }] }],
  })
}

/** The job is the role and the instance the name, so that a process that was started again goes on as the same series. */
function targetsOf(processes: readonly Scraped[]): string {
  const groups = processes.map(({ role, name, urls }) => ({
    targets: [new URL(urls['ops'] ?? '').host],
    labels: { job: role, instance: name },
  }))
  return JSON.stringify(groups)
}

/** In one step: Prometheus reads it whenever it changes. */
function writeTargets(directory: string, targets: string): void {
  const beside = join(directory, 'targets.new')
  writeFileSync(beside, targets)
  renameSync(beside, join(directory, 'targets.json'))
}

export async function pingHttp(url: string): Promise<void> {
  const { status } = await fetch(url, { signal: AbortSignal.timeout(2_000) })
  if (status !== 200) throw new Error(`${url} answers ${status}.`)
}
