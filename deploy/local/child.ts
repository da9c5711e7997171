import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import { removeRecord, writeRecord } from './process-record.ts'

export interface Child {
  readonly pid: number
  readonly process: ChildProcess
  /** Settles once, when the process has ended: `exit 1`, `SIGKILL`. */
  readonly exited: Promise<string>
  /** SIGTERM, and SIGKILL after the grace. Resolves when the process is gone. */
  stop(graceMs: number): Promise<void>
}

export interface ChildOptions {
  command: string
  args: readonly string[]
  cwd: string
  env: NodeJS.ProcessEnv
  stdio: StdioOptions
  /** Where the pid is written, so that a later run finds what a killed one left behind. */
  recordFile: string
}

/**
 * Starts a process that must not outlive this one. It gets a process group of its own: Ctrl-C in a terminal signals the whole
 * foreground group, and the order in which things stop is ours to decide.
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  const { command, args, cwd, env, stdio, recordFile } = options
  const child = spawn(command, args, { cwd, env, stdio, detached: true })
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`))
  })
  await once(child, 'spawn')
  const pid = child.pid as number
  writeRecord(recordFile, pid)

  const killWithUs = (): void => void child.kill('SIGKILL')
  process.once('exit', killWithUs)
  void exited.then(() => {
    process.off('exit', killWithUs)
    removeRecord(recordFile)
  })

  return {
    pid,
    process: child,
    exited,
    async stop(graceMs) {
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), graceMs)
      await exited
      clearTimeout(force)
    },
  }
}
