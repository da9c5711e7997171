// The metrics of one process: what each is called and means, and how it is read. What is counted for every message is a plain number that
// the scrape reads; the library's own counters and histograms are for what happens once a tick, an entry or a request.

import { Counter, Gauge, Histogram, Registry } from '@prometheus-io/client'

/** A name is OpenTelemetry's, in Prometheus' spelling, where there is one; it ends in its unit, and in `_total` where it only grows. */
export type Definition<L extends string = string> = {
  readonly name: string
  readonly help: string
  /** Every value that each label can take: so the number of series is bounded, and no player or match is ever told apart. */
  readonly labels?: Readonly<Record<L, readonly string[]>>
}

export type Defined = Required<Definition> & {
  readonly type: 'counter' | 'gauge' | 'histogram'
  /** The upper bounds of a histogram. */
  readonly buckets: readonly number[]
}

/** A number, or one for each value of the first label, and so on; undefined where it is not known now. */
export type Reading = number | { readonly [labelValue: string]: Reading } | undefined

/** Read at each scrape. Whoever knows the number sets `read`; one that fails or takes too long is left out of that scrape. */
export type Readable = { read: () => Reading | Promise<Reading> }

/** What an answer over the network may take, in seconds. */
export const latencyBuckets = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10,
]

const readTimeoutMs = 1_500

export class Metrics {
  readonly definitions: Defined[] = []
  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE
  readonly #registry = new Registry()
  /** The text that Prometheus reads. However many ask at once, it is made once. */
  readonly scrape = shared(() => this.#registry.metrics())

  /** Counts that a hot path adds to: `received['match.input']++`. One for each value of the one label. */
  tally<K extends string>(
    definition: Definition & { labels: Readonly<Record<string, readonly K[]>> },
  ): Record<K, number> {
    const values = Object.values(definition.labels).flat()
    const counts = Object.fromEntries(values.map((value) => [value, 0])) as Record<K, number>
    this.total(definition).read = () => counts
    return counts
  }

  /** The same without a label: `sentBytes.total += bytes`. */
  sum(definition: Definition<never>): { total: number } {
    const sum = { total: 0 }
    this.total(definition).read = () => sum.total
    return sum
  }

  /** Something that only grows, and that somebody counts anyway. */
  total(definition: Definition): Readable {
    return this.#readable('counter', definition)
  }

  /** Something that goes up and down. */
  gauge(definition: Definition): Readable {
    return this.#readable('gauge', definition)
  }

  /** Counts of what is rare, for any labels: only those that have occurred are shown. */
  counter<L extends string>(definition: Definition<L>): Counter<L> {
    return new Counter(this.#define('counter', definition))
  }

  histogram<L extends string = never>({
    buckets,
    ...definition
  }: Definition<L> & { buckets: readonly number[] }): Histogram<L> {
    const described = this.#define('histogram', definition, buckets)
    const histogram: Histogram<string> = new Histogram<string>({ ...described, buckets: [...buckets] })
    const [label, ...others] = described.labelNames
    // A series that is there from the beginning shows its first event as a rise.
    if (label !== undefined && others.length === 0)
      for (const value of definition.labels?.[label] ?? []) histogram.zero({ [label]: value })
    return histogram as Histogram<L>
  }

  #readable(type: 'counter' | 'gauge', definition: Definition): Readable {
    const readable: Readable = { read: () => undefined }
    const readInTime = inTime(() => readable.read())
    const labelNames = Object.keys(definition.labels ?? {})
    const shown = { ...this.#define(type, definition), collect }
    const metric = type === 'gauge' ? new Gauge(shown) : new Counter(shown)
    async function collect(): Promise<void> {
      const reading = await readInTime()
      metric.reset()
      if (reading === undefined && labelNames.length === 0) metric.remove()
      show(reading, labelNames, {})
    }
    function show(reading: Reading, names: readonly string[], labels: Record<string, string>): void {
      if (typeof reading === 'number') return metric.inc(labels, reading)
      const [name = '', ...rest] = names
      for (const [value, each] of Object.entries(reading ?? {}))
        show(each, rest, { ...labels, [name]: value })
    }
    return readable
  }

  #define<L extends string>(
    type: Defined['type'],
    { name, help, labels }: Definition<L>,
    buckets: readonly number[] = [],
  ) {
    this.definitions.push({ name, help, type, labels: labels ?? {}, buckets })
    return { name, help, labelNames: Object.keys(labels ?? {}) as L[], registers: [this.#registry] }
  }
}

/** Never fails, and never takes longer than a scrape can wait. */
function inTime(read: () => Reading | Promise<Reading>): () => Promise<Reading> {
  const readOnce = shared(async () => read())
  return () => {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, readTimeoutMs, undefined).unref())
    return Promise.race([readOnce().catch(() => undefined), late])
  }
}

/** Asks once for all who ask before it is answered: so what takes long does not pile up. */
export function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | undefined
  return () => (pending ??= ask().finally(() => (pending = undefined)))
}
