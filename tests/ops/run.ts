import { execFile } from 'node:child_process'

/** How a tool ended, and what it printed. */
export function run(tool: string, args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    execFile(tool, args, { maxBuffer: 2 ** 24 }, (error, stdout, stderr) =>
      resolve({ ok: !error, output: stdout + stderr }),
    )
  })
}
