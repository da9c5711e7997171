import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { startChild, type Child } from './child.ts'
import { freePort } from './ports.ts'
import { stopRecorded } from './process-record.ts'
import type { Report } from './progress.ts'

export interface Daemon {
  name: string
  port: number
  /** The process that is it now. */
  child: Child
  /** Starts it once more on the same port and data, after it ended. */
  startAgain(): Promise<void>
  stop(): Promise<void>
}

export interface DaemonOptions {
  name: string
  command: string
  args(port: number): string[]
  /** Its working directory. */
  cwd: string
  logFile: string
  recordFile: string
  /** Throws for as long as the server does not answer. */
  ping(port: number): Promise<void>
  report: Report
}

const readyDeadlineMs = 60_000
const pingIntervalMs = 20
const stopGraceMs = 15_000
/** A free port may be taken by someone else before the server listens on it: that is met with another port, a few times. */
const portAttempts = 4

export async function startDaemon(options: DaemonOptions): Promise<Daemon> {
  const leftover = await stopRecorded(options.recordFile, stopGraceMs)
  if (leftover !== undefined)
    options.report(`stopped ${options.name} (pid ${leftover}), left by an earlier run`)
  const { port, child } = await startOnFreePort(options)
  const daemon: Daemon = {
    name: options.name,
    port,
    child,
    async startAgain() {
      daemon.child = await startOnPort(options, port)
    },
    stop: () => daemon.child.stop(stopGraceMs),
  }
  return daemon
}

async function startOnFreePort(options: DaemonOptions): Promise<{ port: number; child: Child }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    try {
      return { port, child: await startOnPort(options, port) }
    } catch (error) {
      if (attempt === portAttempts || !/address already in use/i.test(readTail(options.logFile))) throw error
    }
  }
}

async function startOnPort(options: DaemonOptions, port: number): Promise<Child> {
  const { name, command, cwd, logFile, recordFile } = options
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'w')
  const child = await startChild({
    command,
    args: options.args(port),
    cwd,
    env: process.env,
    stdio: ['ignore', log, log],
    recordFile,
  })
  closeSync(log)

  let ended: string | undefined
  void child.exited.then((how) => (ended = how))
  const deadline = performance.now() + readyDeadlineMs
  for (;;) {
    try {
      await options.ping(port)
      if (ended === undefined) return child
    } catch (cause) {
      if (performance.now() > deadline) {
        await child.stop(1000)
        throw new Error(`${name} did not answer within ${readyDeadlineMs / 1000} s.${quoteTail(logFile)}`, {
          cause,
        })
      }
    }
    if (ended !== undefined)
      throw new Error(`${name} ended (${ended}) before it was ready.${quoteTail(logFile)}`)
    await delay(pingIntervalMs)
  }
}

/** The end of a log, for the message that says why a process did not start. */
export function quoteTail(logFile: string): string {
  return ` The end of ${logFile}:\n${readTail(logFile).replace(/^/gm, '  | ')}`
}

function readTail(logFile: string): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n')
}
