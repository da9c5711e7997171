// A process that takes part in `outbox`: what it and the command tell each other.
import { fork } from 'node:child_process'
import { nodeFlagsOf } from '../../deploy/local/role-process.ts'
import { stopChild } from '../child.ts'
import type { Watched } from '../watch.ts'

/** How producers are told to work. */
export type Pace =
  /** As fast as it goes, with so many events at most on their way from commit to effect. */
  { kind: 'most'; onTheirWayMax: number } | { kind: 'even'; eventsPerSecond: number }

export type Order =
  | { kind: 'produce'; pace: Pace }
  /** So many events had their effect so far, of all producers. */
  | { kind: 'effected'; events: number }
  | { kind: 'pause' }

export type Told =
  | { kind: 'ready' }
  /** Of a producer: so many events are committed so far. */
  | { kind: 'committed'; events: number }
  /** Of a producer that has paused: these matches were committed at these moments. */
  | { kind: 'paused'; events: number; committed: [matchNumber: number, atMs: number][] }
  /** Of the consumer: so many events had their effect so far. */
  | { kind: 'effected'; events: number }
  /** Of the consumer, where it is told to note moments: the effects of events of these matches were committed. */
  | { kind: 'noted'; matchNumbers: number[]; atMs: number }
  | { kind: 'failed'; message: string }

export interface Part extends AsyncDisposable {
  readonly watched: Watched
  readonly ready: Promise<void>
  tell(order: Order): void
}

/** Milliseconds since the Unix epoch, with fractions, on the clock that all processes of a machine share. */
export const nowMs = (): number => performance.timeOrigin + performance.now()

export interface PartOptions {
  name: string
  module: string
  env: Readonly<Record<string, string>>
  profileDirectory: string | undefined
  onTold: (told: Told) => void
}

export function startPart({ name, module, env, profileDirectory, onTold }: PartOptions): Part {
  const profile = profileDirectory === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileDirectory}`]
  const child = fork(module, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
    execArgv: [...nodeFlagsOf('worker'), ...profile],
  })
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>()
  ready.catch(() => {})
  child.on('message', (told: Told) => {
    if (told.kind === 'ready') resolve()
    onTold(told)
  })
  child.once('exit', (code, signal) => {
    const message = `${name} ended by itself (${signal ?? `exit ${code}`}).`
    reject(new Error(message))
    onTold({ kind: 'failed', message })
  })
  return {
    ready,
    watched: { name, pid: child.pid ?? 0 },
    tell: (order) => void (child.connected && child.send(order)),
    [Symbol.asyncDispose]: () => stopChild(child),
  }
}
