// Second by second: what the players saw and what each process cost. A measurement is some of these seconds in a row.
import { setTimeout as delay } from 'node:timers/promises'
import { percentilesMs, unpackHistogram, type Percentiles } from './histogram.ts'
import { countHandles, readMachineCpuMs, readProcess, type ProcessCost } from './processes.ts'
import { mergeSeconds, type Window } from './tally.ts'

/** A process that is watched. Several may bear one name's kind, as `gateway-1` and `gateway-2` do. */
export interface Watched {
  name: string
  pid: number
}

export interface Second {
  /** Since the watch began. */
  atS: number
  /** How long it really took. */
  durationMs: number
  /** What was going on, for people. */
  phase: string
  window: Window
  latencyMs: Percentiles
  processes: Record<string, ProcessUse>
  /** Cores that other processes of the machine had meanwhile: what disturbs a measurement. */
  othersCpuShare: number
  /** What else was read, by name: tick lag of a shard, for example. */
  extra: Record<string, number>
}

export interface ProcessUse {
  /** Of one core. */
  cpuShare: number
  rssBytes: number
}

export interface Measured {
  seconds: readonly Second[]
  durationMs: number
  window: Window
  latencyMs: Percentiles
  processes: Record<string, ProcessMeasure>
  othersCpuShare: number
}

export interface ProcessMeasure {
  cpuMs: number
  cpuShare: number
  /** At the end. */
  rssBytes: number
}

export interface WatchOptions {
  /** What the players saw since it was asked last. */
  take: () => Promise<Window>
  processes: () => readonly Watched[]
  /** Reads what else there is to know of each second. */
  readExtra?: () => Promise<Record<string, number>>
  onSecond: (second: Second) => void
}

export class Watch {
  phase = 'starting'
  readonly seconds: Second[] = []
  readonly #options: WatchOptions
  readonly #began = performance.now()
  #lastMs = 0
  #last = new Map<string, ProcessCost>()
  #lastMachineMs = 0

  constructor(options: WatchOptions) {
    this.#options = options
  }

  /** Watches for so many seconds under a name, and answers what came of it. */
  async during(
    phase: string,
    seconds: number,
    signal: AbortSignal,
    each: (second: Second) => void = () => {},
  ): Promise<Measured> {
    const from = await this.#begin(phase)
    for (let at = 0; at < seconds; at++) {
      const second = await this.#second(signal)
      signal.throwIfAborted()
      each(second)
    }
    return measureSeconds(this.seconds.slice(from))
  }

  /** Watches until the work is done. */
  async until<T>(phase: string, work: Promise<T>, signal: AbortSignal): Promise<T> {
    await this.#begin(phase)
    const { promise: aborted, reject } = Promise.withResolvers<never>()
    const abort = (): void => reject(signal.reason as Error)
    signal.addEventListener('abort', abort)
    const over = new AbortController()
    const done = Promise.race([work, aborted]).finally(() => {
      signal.removeEventListener('abort', abort)
      over.abort()
    })
    done.catch(() => {})
    const either = AbortSignal.any([signal, over.signal])
    while (!either.aborted) await this.#second(either)
    return done
  }

  /** What is left of a second that nobody has watched belongs to no one. */
  async #begin(phase: string): Promise<number> {
    this.phase = phase
    await this.#options.take()
    this.#lastMs = performance.now()
    this.#last = this.#readProcesses()
    this.#lastMachineMs = readMachineCpuMs()
    return this.seconds.length
  }

  /** The part of a second that is over where `signal` says so. */
  async #second(signal: AbortSignal): Promise<Second> {
    const leftMs = Math.max(0, 1_000 - (performance.now() - this.#lastMs))
    await delay(leftMs, undefined, { signal }).catch(() => {})
    const [window, extra] = await Promise.all([this.#options.take(), this.#options.readExtra?.() ?? {}])
    const nowMs = performance.now()
    const durationMs = nowMs - this.#lastMs
    const costs = this.#readProcesses()
    const processes: Record<string, ProcessUse> = {}
    for (const [name, { cpuMs, rssBytes }] of costs) {
      const before = this.#last.get(name)?.cpuMs ?? cpuMs
      processes[name] = { cpuShare: Math.max(0, cpuMs - before) / durationMs, rssBytes }
    }
    const machineMs = readMachineCpuMs()
    const ours = Object.values(processes).reduce((total, { cpuShare }) => total + cpuShare, 0)
    const othersCpuShare = Math.max(0, (machineMs - this.#lastMachineMs) / durationMs - ours)
    this.#lastMs = nowMs
    this.#last = costs
    this.#lastMachineMs = machineMs
    const latencyMs = percentilesMs(unpackHistogram(window.latency))
    const atS = (nowMs - this.#began) / 1_000
    const second = { atS, durationMs, phase: this.phase, window, latencyMs, processes, othersCpuShare, extra }
    this.seconds.push(second)
    this.#options.onSecond(second)
    return second
  }

  #readProcesses(): Map<string, ProcessCost> {
    const costs = new Map<string, ProcessCost>()
    for (const { name, pid } of this.#options.processes()) {
      const cost = readProcess(pid)
      if (cost) costs.set(name, cost)
    }
    return costs
  }
}

export function measureSeconds(seconds: readonly Second[]): Measured {
  const window = mergeSeconds(seconds.map((second) => second.window))
  const durationMs = seconds.reduce((total, second) => total + second.durationMs, 0)
  const processes: Record<string, ProcessMeasure> = {}
  for (const second of seconds) {
    for (const [name, { cpuShare, rssBytes }] of Object.entries(second.processes)) {
      const cpuMs = (processes[name]?.cpuMs ?? 0) + cpuShare * second.durationMs
      processes[name] = { cpuMs, cpuShare: cpuMs / durationMs, rssBytes }
    }
  }
  const latencyMs = percentilesMs(unpackHistogram(window.latency))
  const othersCpuShare =
    seconds.reduce((total, second) => total + second.othersCpuShare * second.durationMs, 0) / durationMs
  return { seconds, durationMs, window, latencyMs, processes, othersCpuShare }
}

/** CPU time of the processes whose name begins so, for each snapshot that reached a player, in microseconds. */
export function cpuMicrosecondsPerFrame(
  { processes, window }: Measured,
  prefixes: readonly string[],
): number {
  const ofThem = Object.entries(processes).filter(([name]) => prefixes.some((each) => name.startsWith(each)))
  const cpuMs = ofThem.reduce((total, [, process]) => total + process.cpuMs, 0)
  return window.frames === 0 ? 0 : (cpuMs * 1_000) / window.frames
}

export function handlesOf(processes: readonly Watched[]): Record<string, number> {
  return Object.fromEntries(processes.map(({ name, pid }) => [name, countHandles(pid) ?? 0]))
}
