// One system in one round: how many events a second go from commit to effect at most, and how long one takes at an even pace.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Histogram } from 'hdr-histogram-js'
import { startServers } from '../../deploy/local/servers.ts'
import { connectDatabase } from '../../platform/db/client.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { createHistogram, percentilesMs, recordMs, type Percentiles } from '../histogram.ts'
import { readMachineCpuMs, readProcess } from '../processes.ts'
import { count, ms, round, type Theatre } from '../scenario.ts'
import type { Watched } from '../watch.ts'
import { createEffects, readEffects, type Effects } from './effect.ts'
import { nowMs, startPart, type Pace, type Part, type Told } from './part.ts'

/** The modules of a system's two processes. */
export interface System {
  label: string
  producer: string
  consumer: string
}

export interface ContestOptions {
  system: System
  players: number
  seconds: number
  profileDirectory: string | undefined
}

export interface Round {
  eventsPerSecond: number
  /** More events committed and not effected at the end than at the start. */
  backlogGrowth: number
  cpu: Record<string, number>
  microsecondsPerEvent: Record<string, number>
  /** Of a core: whatever else ran on the machine. */
  othersCpuShare: number
  latencyMs: Percentiles
  effects: Effects & { committed: number }
}

export const evenEventsPerSecond = 1_000
/** Some batches of each partition: less leaves the pipeline without work, more only waits. */
export const onTheirWayMax = 12_000
const warmUpSeconds = 4
const latencySecondsMin = 5
const flowedOutWithinMs = 30_000
const pollMs = 5

export async function runContest(options: ContestOptions, { say, signal }: Theatre): Promise<Round> {
  const { system, players, seconds } = options
  await using started = new AsyncDisposableStack()
  const directory = await mkdtemp(join(tmpdir(), 'matchwire-load-'))
  started.defer(() => rm(directory, { recursive: true, force: true }))
  const { redisUrl, databaseUrl, daemons } = started.use(
    await startServers({
      ...{ directory, templateDirectory: resolve('.data', 'template'), durable: true, roomy: true },
      ...{ report: say, signal },
      env: { ...process.env, REDIS_URL: undefined, DATABASE_URL: undefined },
    }),
  )
  await migrate(databaseUrl)
  const db = started.adopt(connectDatabase(databaseUrl, { poolMax: 1 }), (pool) => pool.destroy())
  await createEffects(db)

  const progress = new Progress()
  const env = {
    ...{ REDIS_URL: redisUrl, DATABASE_URL: databaseUrl, LOAD_PLAYERS: String(players) },
    ...{ OPS_PORT: '0', LOG_LEVEL: 'warn', INSTANCE_NAME: 'worker-1' },
  }
  const start = (name: string, module: string, profileDirectory?: string): Part =>
    started.use(startPart({ name, module, env, profileDirectory, onTold: progress.hear }))
  const consumer = start('worker', system.consumer, options.profileDirectory)
  const producer = start('producers', system.producer)
  progress.onEffected = (events) => producer.tell({ kind: 'effected', events })
  await Promise.all([consumer.ready, producer.ready])
  const watched = [
    ...daemons.map(({ name, child }) => ({ name, pid: child.pid })),
    consumer.watched,
    producer.watched,
  ]
  const pace = (how: Pace): void =>
    [producer, consumer].forEach((part) => part.tell({ kind: 'produce', pace: how }))
  const flowOut = async (): Promise<void> => {
    const paused = progress.whenPaused()
    producer.tell({ kind: 'pause' })
    await paused
    const deadlineMs = nowMs() + flowedOutWithinMs
    while (progress.effected < progress.committed && nowMs() < deadlineMs)
      await delay(pollMs, undefined, { signal })
  }
  const last = async (seconds: number): Promise<void> => {
    await delay(seconds * 1_000, undefined, { signal })
    progress.throwIfFailed()
  }

  pace({ kind: 'most', onTheirWayMax })
  await last(warmUpSeconds)
  const before = { ...progress.now(), ...readCosts(watched) }
  await last(seconds)
  const after = { ...progress.now(), ...readCosts(watched) }
  await flowOut()
  const most = figuresOf(before, after)
  say(`${system.label}: ${count(most.eventsPerSecond)} events/s`)

  progress.forgetMoments()
  pace({ kind: 'even', eventsPerSecond: evenEventsPerSecond })
  await last(Math.max(latencySecondsMin, seconds / 2))
  await flowOut()
  const latency = progress.latencies()
  const latencyMs = percentilesMs(latency)
  say(
    `${system.label}: at ${count(evenEventsPerSecond)} events/s p50 ${ms(latencyMs.p50)}, p99 ${ms(latencyMs.p99)}`,
  )
  progress.throwIfFailed()
  const effects = { ...(await readEffects(db)), committed: progress.committed }
  return { ...most, latencyMs, effects }
}

/** What the parts have told so far. */
class Progress {
  committed = 0
  effected = 0
  onEffected: (events: number) => void = () => {}
  #failed: string | undefined
  #paused: (() => void) | undefined
  #committedAtMs = new Map<number, number>()
  #noted: { matchNumbers: number[]; atMs: number }[] = []

  hear = (told: Told): void => {
    if (told.kind === 'committed') this.committed = told.events
    else if (told.kind === 'effected') this.onEffected((this.effected = told.events))
    else if (told.kind === 'noted') this.#noted.push(told)
    else if (told.kind === 'failed') this.#failed ??= told.message
    else if (told.kind === 'paused') {
      this.committed = told.events
      for (const [matchNumber, atMs] of told.committed) this.#committedAtMs.set(matchNumber, atMs)
      this.#paused?.()
    }
  }

  now() {
    return { atMs: nowMs(), effected: this.effected, waiting: this.committed - this.effected }
  }

  whenPaused(): Promise<void> {
    return new Promise((resolve) => (this.#paused = resolve))
  }

  forgetMoments(): void {
    this.#committedAtMs.clear()
    this.#noted = []
  }

  /** Of each event, from the end of the commit that it is of to the end of the one that its effect is of. */
  latencies(): Histogram {
    const histogram = createHistogram()
    for (const { matchNumbers, atMs } of this.#noted)
      for (const matchNumber of matchNumbers) {
        const committedAtMs = this.#committedAtMs.get(matchNumber)
        if (committedAtMs !== undefined) recordMs(histogram, atMs - committedAtMs)
      }
    return histogram
  }

  throwIfFailed(): void {
    if (this.#failed !== undefined) throw new Error(this.#failed)
  }
}

interface Costs {
  cpuMs: Record<string, number>
  machineMs: number
}

function readCosts(watched: readonly Watched[]): Costs {
  const cpuMs = Object.fromEntries(watched.map(({ name, pid }) => [name, readProcess(pid)?.cpuMs ?? 0]))
  return { cpuMs, machineMs: readMachineCpuMs() }
}

type Reading = ReturnType<Progress['now']> & Costs

function figuresOf(before: Reading, after: Reading): Omit<Round, 'latencyMs' | 'effects'> {
  const durationMs = after.atMs - before.atMs
  const events = after.effected - before.effected
  const usedMs = Object.entries(after.cpuMs).map(([name, cpuMs]): [string, number] => [
    name,
    cpuMs - (before.cpuMs[name] ?? 0),
  ])
  const ours = usedMs.reduce((total, [, used]) => total + used, 0)
  const each = (of: (used: number) => number): Record<string, number> =>
    Object.fromEntries(usedMs.map(([name, used]) => [name, of(used)]))
  return {
    eventsPerSecond: round((events * 1_000) / durationMs, 0),
    backlogGrowth: after.waiting - before.waiting,
    cpu: each((used) => round(used / durationMs)),
    microsecondsPerEvent: each((used) => round((used * 1_000) / Math.max(1, events), 1)),
    othersCpuShare: round(Math.max(0, after.machineMs - before.machineMs - ours) / durationMs),
  }
}
