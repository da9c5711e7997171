import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { startChild, type Child, type Unit } from './child.ts'
import { followLines, quoteTail, rotateLog } from './logs.ts'
import type { Report } from './progress.ts'

export type Role = 'api' | 'gateway' | 'shard' | 'worker'

/** One of our own processes: of the system, or the synthetic player beside it. */
export interface RoleProcess extends Unit {
  readonly role: Role | 'probe'
  /** Where it listens, as it said itself when it became ready. */
  urls: Readonly<Record<string, string>>
}

export interface RoleProcessOptions {
  role: RoleProcess['role']
  name: string
  /** The file that Node runs. */
  main: string
  env: NodeJS.ProcessEnv
  /** Its log and its pid record are kept under it. */
  directory: string
  report: Report
  signal: AbortSignal
}

/**
 * The young generation of V8's heap as large from the start as it would grow, in MB: what a socket leaves behind while it is let in dies there, and
 * not among what lives long. With 10,000 open sockets a gateway takes 7.2 kB for each, where it takes 16.7 kB otherwise; an api 45 MB less. A shard
 * makes states anew each tick: with 64 MB, not 16, it stands still for 2 % of the time to collect them, not 5 %, and takes 8 % less CPU.
 */
export function nodeFlagsOf(role: RoleProcess['role']): string[] {
  const youngMb = role === 'shard' ? 64 : 16
  return [`--min-semi-space-size=${youngMb}`, `--max-semi-space-size=${youngMb}`]
}

const readyDeadlineMs = 30_000
/** Longer than the ten seconds that a process gives itself beyond the time that it may drain. */
const stopGraceMs = 12_000

function stopGraceOf({ role, env }: RoleProcessOptions): number {
  return stopGraceMs + Number(env[`${role.toUpperCase()}_DRAIN_MS`] ?? 0)
}

/** Starts the process and waits until it says that it is ready. */
export async function startRoleProcess(options: RoleProcessOptions): Promise<RoleProcess> {
  const { role, name } = options
  rotateLog(logFileOf(options))
  const unit: RoleProcess = {
    role,
    name,
    urls: {},
    child: start(options),
    async startAgain() {
      unit.child = start(options)
      unit.urls = await whenReady(options, unit.child)
    },
    stop: () => unit.child.stop(stopGraceOf(options)),
  }
  try {
    unit.urls = await whenReady(options, unit.child)
    return unit
  } catch (error) {
    await unit.stop()
    throw error
  }
}

function start(options: RoleProcessOptions): Child {
  const { name, main, env, directory, report } = options
  const logFile = logFileOf(options)
  const log = openSync(logFile, 'a')
  const child = startChild({
    command: process.execPath,
    args: [...nodeFlagsOf(options.role), main],
    cwd: directory,
    env: { ...env, INSTANCE_NAME: name },
    stdio: ['ignore', log, log, 'ipc'],
    recordFile: join(directory, 'run', `${name}.json`),
  })
  closeSync(log)
  // Until it is ready, what it says is quoted by the message that says why it did not start.
  let shown = false
  child.process.on('message', (message) => (shown ||= isReady(message)))
  followLines(logFile, child.exited, (line) => {
    const warning = asWarning(line)
    if (shown && warning !== undefined) report(`[${name}] ${warning}`)
  })
  return child
}

async function whenReady(options: RoleProcessOptions, child: Child): Promise<Record<string, string>> {
  const { name, signal } = options
  const { promise: trouble, reject } = Promise.withResolvers<never>()
  const stopped = (): void => reject(signal.reason as Error)
  const late = setTimeout(
    () => reject(new Error(`${name} was not ready within ${readyDeadlineMs / 1000} s.`)),
    readyDeadlineMs,
  )
  signal.addEventListener('abort', stopped)
  if (signal.aborted) stopped()
  void child.exited.then((how) => reject(new Error(`${name} ended (${how}) before it was ready.`)))
  const ready = new Promise<Record<string, string>>((resolve) => {
    child.process.on('message', (message) => {
      if (isReady(message)) resolve(message.urls)
    })
  })
  try {
    return await Promise.race([ready, trouble])
  } catch (error) {
    signal.throwIfAborted()
    throw new Error(`${(error as Error).message} ${quoteTail(logFileOf(options))}`, { cause: error })
  } finally {
    clearTimeout(late)
    signal.removeEventListener('abort', stopped)
  }
}

function isReady(message: unknown): message is { kind: 'ready'; urls: Record<string, string> } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    message.kind === 'ready' &&
    'urls' in message
  )
}

function logFileOf({ directory, name }: RoleProcessOptions): string {
  return join(directory, 'logs', `${name}.log`)
}

const levelNames: Record<number, string> = { 40: 'warn', 50: 'error', 60: 'fatal' }

/** What a line of a process's log says if it is a warning or worse; undefined if it is not. */
function asWarning(line: string): string | undefined {
  let entry: { level?: unknown; msg?: unknown; err?: { message?: unknown } }
  try {
    entry = JSON.parse(line) as typeof entry
  } catch {
    return line // Not a line of the logger's, so nothing that is expected.
  }
  const level = levelNames[Number(entry.level)]
  if (level === undefined) return undefined
  const reason = entry.err?.message
  return `${level}: ${String(entry.msg)}${typeof reason === 'string' ? ` (${reason})` : ''}`
}
