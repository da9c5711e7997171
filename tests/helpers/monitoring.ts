import { findMonitoring, type MonitoringBinaries } from '../../deploy/local/binaries.ts'

/**
 * Prometheus and Alertmanager with their tools. It may have to install them: call it at the top of a file, where nothing times out. Where they
 * cannot be had a message says so, and with `CI=true` it is a failure.
 */
export async function monitoring(): Promise<MonitoringBinaries | undefined> {
  try {
    const report = (line: string): void => void process.stderr.write(`${line}\n`)
    return await findMonitoring({ env: process.env, report, signal: new AbortController().signal })
  } catch (error) {
    if (process.env['CI'] === 'true') throw error
    // Past what vitest keeps of tests that did not fail.
    process.stderr.write(`SKIPPED, what needs Prometheus or Alertmanager: ${(error as Error).message}\n`)
    return undefined
  }
}
