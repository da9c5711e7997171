// What /status of the playground's site shows: the processes' own metrics, read every few seconds and kept for a quarter of an hour. It needs
// no Prometheus, and is no substitute for one: what happened before it began, or longer ago, it does not know.
import { setTimeout as delay } from 'node:timers/promises'
import { parseExposition } from '../../../ops/exposition.ts'
import type { Slos } from '../../../ops/slos.ts'
import { ends, plots, type Plot } from './plots.ts'
import { type Counted, countPromises, judge, type Promised } from './promises.ts'
import { byLabel, type Reading, Step, type Values } from './step.ts'

export type Watched = {
  readonly role: string
  readonly name: string
  readonly urls: Readonly<Record<string, string>>
}

export type StatusOptions = {
  readonly processes: () => readonly Watched[]
  readonly slos: Slos
  readonly intervalMs: number
  /** Where a process writes its log. */
  readonly logOf: (name: string) => string
}

/** One moment; a plot has the lines that it had then. */
export type Point = {
  readonly atMs: number
  readonly plots: Readonly<Record<string, Values>>
  /** Matches that ended since the point before, by reason. */
  readonly ends: Values
  readonly promises: Readonly<Record<string, Counted>>
}

export type ProcessState = {
  readonly name: string
  readonly role: string
  readonly state: 'ready' | 'not_ready' | 'unreached'
  readonly uptimeSeconds: number | undefined
  /** When it was reached last. */
  readonly reachedAtMs: number | undefined
  readonly log: string
}

/** As JSON, what the page is told. */
export type Status = {
  readonly atMs: number
  readonly intervalMs: number
  readonly keptMs: number
  readonly plots: readonly Omit<Plot, 'read'>[]
  readonly processes: readonly ProcessState[]
  readonly promises: readonly Promised[]
  /** Matches that ended in the time that is kept, by reason. */
  readonly ends: readonly { readonly reason: string; readonly count: number; readonly lastAtMs: number }[]
  /** Those after the moment that was asked for. */
  readonly points: readonly Point[]
}

export const pointsKept = 180
/** A worker tells what it knows when it has waited 1.5 s for a server that hangs. */
const scrapeTimeoutMs = 3_000
const expositionBytesMax = 4_000_000

export class StatusHistory {
  readonly #options: StatusOptions
  readonly #points: Point[] = []
  readonly #last = new Map<string, Reading>()
  #reached = new Set<string>()

  constructor(options: StatusOptions) {
    this.#options = options
  }

  /** Takes what was read of the processes at one moment. */
  add(readings: readonly Reading[], atMs: number): void {
    const step = new Step(this.#last, readings)
    this.#points.push({
      atMs,
      plots: Object.fromEntries(plots.map(({ name, read }) => [name, read(step)])),
      ends: step.increase(ends, byLabel('reason')),
      promises: countPromises(this.#options.slos, step),
    })
    if (this.#points.length > pointsKept) this.#points.shift()
    for (const reading of readings) this.#last.set(reading.name, reading)
    this.#reached = new Set(readings.map(({ name }) => name))
  }

  status(afterMs: number): Status {
    const { intervalMs, slos, processes } = this.#options
    const lastMs = (reason: string): number =>
      this.#points.findLast((point) => (point.ends[reason] ?? 0) > 0)?.atMs ?? 0
    const counts: Record<string, number> = {}
    for (const { ends } of this.#points)
      for (const [reason, count] of Object.entries(ends)) counts[reason] = (counts[reason] ?? 0) + count
    return {
      atMs: this.#points.at(-1)?.atMs ?? 0,
      ...{ intervalMs, keptMs: intervalMs * pointsKept },
      plots: plots.map(({ read: _, ...told }) => told),
      processes: processes().map((process) => this.#stateOf(process)),
      promises: slos.slos.map((slo) =>
        judge(
          slo,
          slos.minimum,
          this.#points.map(({ promises }) => promises[slo.name] ?? [0, 0]),
        ),
      ),
      ends: Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([reason, count]) => ({ reason, count, lastAtMs: lastMs(reason) }))
        .sort((a, b) => b.count - a.count),
      points: this.#points.filter(({ atMs }) => atMs > afterMs),
    }
  }

  #stateOf({ name, role }: Watched): ProcessState {
    const last = this.#last.get(name)
    const figure = (metric: string): number | undefined => last?.exposition.get(metric)?.get('')?.value
    const state = !this.#reached.has(name)
      ? 'unreached'
      : figure('matchwire_ready') === 1
        ? 'ready'
        : 'not_ready'
    const uptimeSeconds = figure('process_uptime_seconds')
    return { name, role, state, uptimeSeconds, reachedAtMs: last?.atMs, log: this.#options.logOf(name) }
  }
}

/** Reads the processes until it is disposed of. */
export function watchStatus(options: StatusOptions): { history: StatusHistory } & Disposable {
  const history = new StatusHistory(options)
  const stopping = new AbortController()
  const { signal } = stopping
  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      const beganMs = performance.now()
      const read = await Promise.all(options.processes().map((process) => scrape(process, signal)))
      if (signal.aborted) return
      history.add(
        read.filter((reading) => reading !== undefined),
        Date.now(),
      )
      const restMs = Math.max(0, options.intervalMs - (performance.now() - beganMs))
      await delay(restMs, undefined, { signal, ref: false }).catch(() => {})
    }
  }
  void watch()
  return { history, [Symbol.dispose]: () => stopping.abort() }
}

/** Undefined where it cannot be had: the page says so. */
async function scrape({ name, role, urls }: Watched, stopping: AbortSignal): Promise<Reading | undefined> {
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(scrapeTimeoutMs)])
  try {
    const response = await fetch(`${urls['ops']}/metrics`, { signal, headers: { connection: 'close' } })
    const text = await response.text()
    if (!response.ok || text.length > expositionBytesMax) return undefined
    return { name, role, atMs: Date.now(), exposition: parseExposition(text) }
  } catch {
    return undefined
  }
}
