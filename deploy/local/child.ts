import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { removeRecord, writeRecord } from './process-record.ts'

export interface Child {
  readonly process: ChildProcess
  /** 0 where it could not even be started. */
  readonly pid: number
  /** Settles once, when the process is gone, with how it went: `exit 1`, `SIGKILL`. */
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

/** A place in the system (a name, its ports, its data) that keeps when one process in it follows another. */
export interface Unit {
  readonly name: string
  /** The process that runs in it now, or ran in it last. */
  child: Child
  /** Starts the next process; resolves when that is ready. */
  startAgain(): Promise<void>
  stop(): Promise<void>
}

const living = new Set<ChildProcess>()
process.on('exit', () => living.forEach((child) => child.kill('SIGKILL')))

/**
 * Starts a process that must not outlive this one. It gets a process group of its own: Ctrl-C in a terminal signals the whole
 * foreground group, and the order in which things stop is ours to decide.
 */
export function startChild({ command, args, cwd, env, stdio, recordFile }: ChildOptions): Child {
  const child = spawn(command, args, { cwd, env, stdio, detached: true })
  const pid = child.pid ?? 0
  if (pid !== 0) writeRecord(recordFile, pid)
  living.add(child)
  const gone = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`))
    child.once('error', (error) => pid === 0 && resolve(error.message))
  })
  const exited = gone.finally(() => {
    living.delete(child)
    removeRecord(recordFile)
  })

  return {
    process: child,
    pid,
    exited,
    async stop(graceMs) {
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), graceMs)
      await exited
      clearTimeout(force)
    },
  }
}
