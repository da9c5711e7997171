// What a process tells at /metrics, read once; and how two readings of it make a rate or a quantile, as Prometheus makes them.
import { type Selector, takes } from './selector.ts'

export type Sample = { readonly labels: Readonly<Record<string, string>>; readonly value: number }

/** Samples by their metric, and by their labels as they are written: so one is found again in the next reading. */
export type Exposition = ReadonlyMap<string, ReadonlyMap<string, Sample>>

const line = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/
const label = /(\w+)="((?:[^"\\]|\\.)*)"/g

/** Lines that are not samples are left out. */
export function parseExposition(text: string): Exposition {
  const metrics = new Map<string, Map<string, Sample>>()
  for (const [, metric = '', written = '', value] of text.split('\n').map((each) => line.exec(each) ?? [])) {
    if (value === undefined) continue
    const labels = Object.fromEntries([...written.matchAll(label)].map(([, name, text]) => [name, text]))
    const samples = metrics.get(metric) ?? new Map<string, Sample>()
    metrics.set(metric, samples.set(written, { labels, value: Number(value) }))
  }
  return metrics
}

/** The samples that a selector takes. */
export function select(
  exposition: Exposition,
  { metric, matchers }: Selector,
): [key: string, sample: Sample][] {
  return [...(exposition.get(metric) ?? [])].filter(([, { labels }]) =>
    matchers.every((matcher) => takes(matcher, labels[matcher.label] ?? '')),
  )
}

/** How many observations of a histogram were at most so much; the bounds rise, and the last one is infinite. */
export type Buckets = readonly (readonly [bound: number, count: number])[]

/** Within a bucket values are thought to lie evenly. Undefined where nothing was observed. */
export function quantileOf(buckets: Buckets, part: number): number | undefined {
  const wanted = part * (buckets.at(-1)?.[1] ?? 0)
  if (wanted === 0) return undefined
  let [lowerBound, lowerCount] = [0, 0]
  for (const [bound, count] of buckets) {
    if (count < wanted) [lowerBound, lowerCount] = [bound, count]
    else if (bound === Infinity) return lowerBound
    else return lowerBound + ((bound - lowerBound) * (wanted - lowerCount)) / (count - lowerCount)
  }
  return lowerBound
}
