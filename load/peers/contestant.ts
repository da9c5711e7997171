// One system with players on it, watched: Matchwire as `npm start` runs it, or a peer's server in one process.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Work } from '../driver.ts'
import type { Options, Theatre } from '../scenario.ts'
import { startStage } from '../stage.ts'
import { Watch, type Watched } from '../watch.ts'
import { startWorkers, type Workers } from '../workers.ts'
import type { PeerTarget } from './play.ts'
import type { SystemName } from './ratios.ts'

export interface Contestant extends AsyncDisposable {
  readonly watch: Watch
  readonly workers: Workers
}

export type ContestantOptions = Options & { work: Work }

const readyDeadlineMs = 20_000
const exitDeadlineMs = 5_000

/** The names of the processes whose CPU counts as the server's begin so. */
export const servers = ['gateway', 'shard', 'server']

export function startContestant(
  name: SystemName,
  options: ContestantOptions,
  theatre: Theatre,
): Promise<Contestant> {
  if (name !== 'matchwire') return startPeer(name, options, theatre)
  return startStage(options, theatre, { driver: 'play', work: options.work })
}

async function startPeer(
  peer: PeerTarget['peer'],
  { work, workers: count }: ContestantOptions,
  { say, signal, onSecond }: Theatre,
): Promise<Contestant> {
  await using started = new AsyncDisposableStack()
  say(`starting ${peer}`)
  const server = fork(join(import.meta.dirname, 'servers', `${peer}.ts`), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // As its documentation has it for production; Colyseus and Express look at it.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  started.defer(() => stop(server))
  const port = await readPort(server, signal)
  const target: PeerTarget = { peer, port }
  const module = join(import.meta.dirname, 'play.ts')
  const workers = started.use(await startWorkers({ module, target, work, count }))
  const watched: Watched[] = [
    { name: 'server', pid: server.pid ?? 0 },
    ...workers.pids.map((pid, i) => ({ name: `players-${i + 1}`, pid })),
  ]
  const watch = new Watch({ take: () => workers.take(), processes: () => watched, onSecond })
  const running = started.move()
  return { workers, watch, [Symbol.asyncDispose]: () => running.disposeAsync() }
}

async function readPort(server: ChildProcess, signal: AbortSignal): Promise<number> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(readyDeadlineMs)])
  const gone = once(server, 'exit', { signal: deadline }).then(([code]) => {
    throw new Error(`A peer's server ended (exit ${code}) before it was ready.`)
  })
  const ready = once(server, 'message', { signal: deadline }) as Promise<[{ port: number }]>
  const [{ port }] = await Promise.race([ready, gone])
  gone.catch(() => {})
  return port
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exited = once(server, 'exit')
  const force = setTimeout(() => server.kill('SIGKILL'), exitDeadlineMs)
  if (server.connected) server.disconnect()
  await exited
  clearTimeout(force)
}
