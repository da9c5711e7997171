// What happened between two readings of the processes, and how things stand at the second.
import { type Buckets, type Exposition, quantileOf, select } from '../../../ops/exposition.ts'
import type { Selector } from '../../../ops/selector.ts'

export type Reading = {
  readonly name: string
  readonly role: string
  readonly atMs: number
  readonly exposition: Exposition
}
/** By the name of its line. */
export type Values = Readonly<Record<string, number>>
type LineOf = (reading: Reading, labels: Readonly<Record<string, string>>) => string

export const byProcess: LineOf = ({ name }) => name
export const byLabel =
  (label: string): LineOf =>
  (_, labels) =>
    labels[label] ?? ''
const asOne: LineOf = () => ''

export class Step {
  readonly #before: ReadonlyMap<string, Reading>
  readonly #now: readonly Reading[]

  /** `before` has the last reading of each process that was ever reached; `now` those that were reached this time. */
  constructor(before: ReadonlyMap<string, Reading>, now: readonly Reading[]) {
    this.#before = before
    this.#now = now
  }

  /** Gauges, added up. */
  sum(selector: Selector, lineOf = asOne): Values {
    return this.#fold(selector, lineOf, (total, value) => total + value)
  }

  /** Gauges of which all processes tell the same. */
  max(selector: Selector, lineOf = asOne): Values {
    return this.#fold(selector, lineOf, (most, value) => Math.max(most, value))
  }

  /** By how much counters rose. Nothing is told of a process that is seen for the first time. */
  increase(selector: Selector, lineOf = asOne): Values {
    const lines: Record<string, number> = {}
    for (const { reading, labels, value } of this.#rises(selector)) {
      const line = lineOf(reading, labels)
      lines[line] = (lines[line] ?? 0) + value
    }
    return lines
  }

  /** The same for each second. */
  rate(selector: Selector, lineOf = asOne): Values {
    const lines: Record<string, number> = {}
    for (const { reading, labels, value, seconds } of this.#rises(selector)) {
      const line = lineOf(reading, labels)
      lines[line] = (lines[line] ?? 0) + value / seconds
    }
    return lines
  }

  /** A quantile of what a histogram observed meanwhile; no line where it observed nothing. */
  quantile(part: number, histogram: string, lineOf = asOne): Values {
    const buckets: Record<string, Map<number, number>> = {}
    for (const { reading, labels, value } of this.#rises({ metric: `${histogram}_bucket`, matchers: [] })) {
      const counts = (buckets[lineOf(reading, labels)] ??= new Map<number, number>())
      const bound = labels['le'] === '+Inf' ? Infinity : Number(labels['le'])
      counts.set(bound, (counts.get(bound) ?? 0) + value)
    }
    const lines = Object.entries(buckets).flatMap(([line, counts]) => {
      const rising: Buckets = [...counts].sort(([a], [b]) => a - b)
      const value = quantileOf(rising, part)
      return value === undefined ? [] : [[line, value] as const]
    })
    return Object.fromEntries(lines)
  }

  #fold(selector: Selector, lineOf: LineOf, join: (all: number, one: number) => number): Values {
    const lines: Record<string, number> = {}
    for (const reading of this.#now)
      for (const [, { labels, value }] of select(reading.exposition, selector)) {
        const line = lineOf(reading, labels)
        const all = lines[line]
        lines[line] = all === undefined ? value : join(all, value)
      }
    return lines
  }

  *#rises(selector: Selector) {
    for (const reading of this.#now) {
      const before = this.#before.get(reading.name)
      if (!before) continue
      // A process that was started again counts from 0.
      const last = uptimeOf(reading) < uptimeOf(before) ? undefined : before.exposition.get(selector.metric)
      const seconds = (reading.atMs - before.atMs) / 1_000
      for (const [key, { labels, value }] of select(reading.exposition, selector))
        yield { reading, labels, seconds, value: Math.max(0, value - (last?.get(key)?.value ?? 0)) }
    }
  }
}

function uptimeOf({ exposition }: Reading): number {
  return exposition.get('process_uptime_seconds')?.get('')?.value ?? 0
}
