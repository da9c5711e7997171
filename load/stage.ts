// A system with players on it, watched: what most scenarios play on.
import { join } from 'node:path'
import { availableParallelism } from 'node:os'
import type { Work } from './driver.ts'
import type { MatchwireTarget } from './matchwire/opening.ts'
import { createTickLagReader } from './metrics.ts'
import type { Options, Theatre } from './scenario.ts'
import { startSystemUnderLoad, type SystemUnderLoad } from './system.ts'
import { Watch, type Watched } from './watch.ts'
import { startWorkers, type Workers } from './workers.ts'

export interface Stage extends AsyncDisposable {
  readonly system: SystemUnderLoad
  readonly target: MatchwireTarget
  readonly workers: Workers
  readonly watch: Watch
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
): Promise<Stage> {
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
  const processes = (): Watched[] => [
    ...system.processes,
    ...others,
    ...workers.pids.map((pid, i) => ({ name: `players-${i + 1}`, pid })),
  ]
  const watch = new Watch({
    ...{ take: () => workers.take(), processes, onSecond },
    ...(!metricsUnread && { readExtra: createTickLagReader(() => system.opsUrls) }),
  })
  const running = started.move()
  return { system, target, workers, watch, others, [Symbol.asyncDispose]: () => running.disposeAsync() }
}

/** What the figures were taken on, in general. */
export function describeMachine(): Record<string, unknown> {
  return { cores: availableParallelism(), node: process.version, platform: process.platform }
}
