import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MonitoringBinaries } from './binaries.ts'
import { startDaemon, type Daemon } from './daemon.ts'
import { pingHttp } from './prometheus.ts'

export interface AlertmanagerOptions {
  binaries: MonitoringBinaries['alertmanager']
  /** The data, the configuration, the log and the pid record are kept under it. */
  directory: string
  /** The text of its configuration. */
  configuration: string
  signal: AbortSignal
}

/** An Alertmanager on a free port, which has no peers. */
export function startAlertmanager(options: AlertmanagerOptions): Promise<Daemon> {
  const { binaries, directory, configuration, signal } = options
  const data = join(directory, 'alertmanager')
  mkdirSync(data, { recursive: true })
  writeFileSync(join(data, 'alertmanager.yaml'), configuration)
  return startDaemon({
    name: 'alertmanager',
    command: binaries.server,
    args: (port) => [
      ...['--config.file=alertmanager.yaml', '--storage.path=data', `--web.listen-address=127.0.0.1:${port}`],
      ...['--cluster.listen-address=', '--log.level=warn'],
    ],
    cwd: data,
    logFile: join(directory, 'logs', 'alertmanager.log'),
    recordFile: join(directory, 'run', 'alertmanager.json'),
    ping: (port) => pingHttp(`http://127.0.0.1:${port}/-/ready`),
    signal,
  })
}
