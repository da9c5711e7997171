import { closeSync, openSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { startChild, type Child, type Unit } from './child.ts'
import { quoteTail, readTail, rotateLog } from './logs.ts'
import { freePort } from './ports.ts'

/** A server we did not write, on a port of 127.0.0.1. */
export interface Daemon extends Unit {
  readonly port: number
}

export interface DaemonOptions {
  name: string
  command: string
  args(port: number): string[]
  /** On top of this process's own. */
  env?: Readonly<Record<string, string>>
  /** Its working directory. */
  cwd: string
  logFile: string
  recordFile: string
  /** Throws for as long as the server does not answer. */
  ping(port: number): Promise<void>
  signal: AbortSignal
}

const readyDeadlineMs = 60_000
const pingIntervalMs = 20
const stopGraceMs = 15_000
/** A free port may be taken by someone else before the server listens on it: that is met with another port, a few times. */
const portAttempts = 4

export async function startDaemon(options: DaemonOptions): Promise<Daemon> {
  rotateLog(options.logFile)
  for (let attempt = 1; ; attempt++) {
    const daemon = daemonOnPort(options, await freePort())
    try {
      await becomeReady(options, daemon)
      return daemon
    } catch (error) {
      await daemon.stop()
      if (attempt === portAttempts || !/address already in use/i.test(readTail(options.logFile))) throw error
    }
  }
}

function daemonOnPort(options: DaemonOptions, port: number): Daemon {
  const daemon: Daemon = {
    name: options.name,
    port,
    child: start(options, port),
    async startAgain() {
      daemon.child = start(options, port)
      await becomeReady(options, daemon)
    },
    stop: () => daemon.child.stop(stopGraceMs),
  }
  return daemon
}

function start(options: DaemonOptions, port: number): Child {
  const { command, args, cwd, logFile, recordFile } = options
  const log = openSync(logFile, 'a')
  const stdio = ['ignore' as const, log, log]
  const env = { ...process.env, ...options.env }
  const child = startChild({ command, args: args(port), cwd, env, stdio, recordFile })
  closeSync(log)
  return child
}

async function becomeReady(
  { name, logFile, ping, signal }: DaemonOptions,
  { child, port }: Daemon,
): Promise<void> {
  let ended: string | undefined
  void child.exited.then((how) => (ended = how))
  const deadline = performance.now() + readyDeadlineMs
  for (;;) {
    signal.throwIfAborted()
    // A ping that succeeds after our process ended was answered by somebody else on that port.
    const answer = await ping(port).then(
      () => 'yes' as const,
      (cause: unknown) => ({ cause }),
    )
    if (ended !== undefined)
      throw new Error(`${name} ended (${ended}) before it was ready. ${quoteTail(logFile)}`)
    if (answer === 'yes') return
    if (performance.now() > deadline) {
      throw new Error(
        `${name} did not answer within ${readyDeadlineMs / 1000} s. ${quoteTail(logFile)}`,
        answer,
      )
    }
    await delay(pingIntervalMs)
  }
}
