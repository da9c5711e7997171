// Players on a system, or on a server in one process, watched: what most scenarios play on.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { availableParallelism } from 'node:os'
import { stopChild } from './child.ts'
import type { Work } from './driver.ts'
import type { MatchwireTarget } from './matchwire/opening.ts'
import { createTickLagReader } from './metrics.ts'
import type { Options, Theatre } from './scenario.ts'
import { startSystemUnderLoad, type SystemUnderLoad } from './system.ts'
import { Watch, type Watched } from './watch.ts'
import { startWorkers, type Workers } from './workers.ts'

export interface Stage extends AsyncDisposable {
  readonly workers: Workers
  readonly watch: Watch
}

export interface SystemStage extends Stage {
  readonly system: SystemUnderLoad
  readonly target: MatchwireTarget
  /** Who else takes part: a scenario adds them. */
  readonly others: Watched[]
}

/** How players of Matchwire do their work: modules that export `createDriver`. */
export const drivers = {
  play: join(import.meta.dirname, 'matchwire', 'play.ts'),
  comeAndGo: join(import.meta.dirname, 'matchwire', 'come-and-go.ts'),
  idle: join(import.meta.dirname, 'matchwire', 'idle.ts'),
  storm: join(import.meta.dirname, 'matchwire', 'storm.ts'),
} as const

export interface StageOptions {
  driver: keyof typeof drivers
  work: Work
  /** For the processes of the system. */
  env?: Readonly<Record<string, string>>
  /** Asks none of them for its metrics. */
  metricsUnread?: boolean
}

export async function startStage(
  options: Options,
  { signal, say, onSecond }: Theatre,
  { driver, work, env, metricsUnread }: StageOptions,
): Promise<SystemStage> {
  await using started = new AsyncDisposableStack()
  const { gateways, shards, profileDirectory } = options
  say(`starting a system with ${gateways} gateway(s) and ${shards} shard(s)`)
  const system = started.use(
    await startSystemUnderLoad({
      ...{ shape: { gateways, shards }, profileDirectory, signal },
      ...(env && { env }),
    }),
  )
  const target: MatchwireTarget = { apiUrl: system.apiUrl, gatewayUrls: system.gatewayUrls }
  const workers = started.use(
    await startWorkers({ module: drivers[driver], target, work, count: options.workers }),
  )
  const others: Watched[] = []
  const processes = (): Watched[] => [...system.processes, ...others, ...playersOf(workers)]
  const watch = new Watch({
    ...{ take: () => workers.take(), processes, onSecond },
    ...(!metricsUnread && { readExtra: createTickLagReader(() => system.opsUrls) }),
  })
  const running = started.move()
  return { system, target, workers, watch, others, [Symbol.asyncDispose]: () => running.disposeAsync() }
}

export interface ServerStageOptions<Target> {
  name: string
  /** The file that is the server: it tells its port once it listens, and ends when whoever started it is gone (`serve.ts`). */
  server: string
  /** The module of its players. */
  driver: string
  targetAt: (port: number) => Target
  work: Work
  /** Processes of players. */
  workers: number
}

const readyDeadlineMs = 20_000

/** The name of its process is `server`. */
export async function startServerStage<Target>(
  { name, server: file, driver, targetAt, work, workers: count }: ServerStageOptions<Target>,
  { say, signal, onSecond }: Theatre,
): Promise<Stage> {
  await using started = new AsyncDisposableStack()
  say(`starting ${name}`)
  const server = fork(file, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // As its documentation has it for production; Colyseus and Express look at it.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  started.defer(() => stopChild(server))
  const target = targetAt(await readPort(server, signal))
  const workers = started.use(await startWorkers({ module: driver, target, work, count }))
  const processes = [{ name: 'server', pid: server.pid ?? 0 }, ...playersOf(workers)]
  const watch = new Watch({ take: () => workers.take(), processes: () => processes, onSecond })
  const running = started.move()
  return { workers, watch, [Symbol.asyncDispose]: () => running.disposeAsync() }
}

function playersOf({ pids }: Workers): Watched[] {
  return pids.map((pid, i) => ({ name: `players-${i + 1}`, pid }))
}

async function readPort(server: ChildProcess, signal: AbortSignal): Promise<number> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(readyDeadlineMs)])
  const gone = once(server, 'exit', { signal: deadline }).then(([code]) => {
    throw new Error(`The server ended (exit ${code}) before it was ready.`)
  })
  const ready = once(server, 'message', { signal: deadline }) as Promise<[{ port: number }]>
  const [{ port }] = await Promise.race([ready, gone])
  gone.catch(() => {})
  return port
}

/** What the figures were taken on, in general. */
export function describeMachine(): Record<string, unknown> {
  return { cores: availableParallelism(), node: process.version, platform: process.platform }
}
