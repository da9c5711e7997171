// Prometheus' and Alertmanager's own tools: Debian's, which are installed where that is possible.
import { execFile } from 'node:child_process'
import { findMonitoring, type MonitoringBinaries } from '../../deploy/local/binaries.ts'

/** Undefined, with the reason printed, where they cannot be had; with `CI=true` that is a failure. */
export async function findTools(): Promise<MonitoringBinaries | undefined> {
  try {
    const report = (line: string): void => void process.stderr.write(`${line}\n`)
    return await findMonitoring({ env: process.env, report, signal: new AbortController().signal })
  } catch (error) {
    if (process.env['CI'] === 'true') throw error
    // Past what vitest keeps of tests that did not fail.
    process.stderr.write(`SKIPPED, the checks of rules by promtool and amtool: ${(error as Error).message}\n`)
    return undefined
  }
}

/** How a tool ended, and what it printed. */
export function run(tool: string, args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    execFile(tool, args, { maxBuffer: 2 ** 24 }, (error, stdout, stderr) =>
      resolve({ ok: !error, output: stdout + stderr }),
    )
  })
}
