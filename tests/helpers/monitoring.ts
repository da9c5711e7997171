import { findMonitoring, type MonitoringBinaries } from '../../deploy/local/binaries.ts'

/** Prometheus and Alertmanager with their tools. Where they cannot be had a message says so, and with `CI=true` it is a failure. */
export async function monitoring(): Promise<MonitoringBinaries | undefined> {
  try {
    return await findMonitoring({
      env: process.env,
      report: () => {},
      signal: new AbortController().signal,
    })
  } catch (error) {
    if (process.env['CI'] === 'true') throw error
    process.stderr.write(`${(error as Error).message}\n`)
    return undefined
  }
}
