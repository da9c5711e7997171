// Whether what an expression names is there: a metric that a process tells, a label of it, a value that the label takes, a bound of a histogram.
import type { Defined } from '../platform/metrics.ts'
import { type Matcher, type Selector, takes } from './selector.ts'

/** What Prometheus adds to every series, and what it tells of a target itself. */
const ofPrometheus: Readonly<Record<string, readonly string[] | undefined>> = {
  job: ['api', 'gateway', 'shard', 'worker', 'probe'],
  instance: undefined,
}
const toldByPrometheus = ['up']

export type Known = ReadonlyMap<string, Defined>

/** By the name of their series: that of the metric, and of a histogram three. */
export function knownSeries(definitions: Readonly<Record<string, readonly Defined[]>>): Known {
  const all = Object.values(definitions).flat()
  return new Map(
    all.flatMap((defined) => {
      const suffixes = defined.type === 'histogram' ? ['_bucket', '_count', '_sum'] : ['']
      return suffixes.map((suffix) => [`${defined.name}${suffix}`, defined] as const)
    }),
  )
}

/** What is wrong with a selector; undefined where nothing is. */
export function unknownIn({ metric, matchers }: Selector, known: Known): string | undefined {
  if (metric.startsWith('slo:')) return undefined
  const defined = known.get(metric)
  if (!defined && !toldByPrometheus.includes(metric))
    return `no process tells ${metric} (see ops/metrics.md; of a histogram there are _bucket, _count and _sum)`
  for (const matcher of matchers) {
    const problem = unknownLabel(matcher, metric, defined)
    if (problem !== undefined) return problem
  }
  return undefined
}

function unknownLabel(matcher: Matcher, metric: string, defined: Defined | undefined): string | undefined {
  const { label, value } = matcher
  if (label === 'le' && defined?.type === 'histogram') {
    const bounds = [...defined.buckets.map(String), '+Inf']
    return bounds.includes(value)
      ? undefined
      : `${metric} has no bound le="${value}", but ${bounds.join(', ')}`
  }
  const labels: Readonly<Record<string, readonly string[] | undefined>> = {
    ...ofPrometheus,
    ...defined?.labels,
  }
  if (!(label in labels)) return `${metric} has no label ${label}`
  const values = labels[label]
  if (!values) return undefined
  // Of alternatives each has to be there: a reason that is misspelt would never be seen.
  const alternatives = matcher.operator.endsWith('~') ? value.split('|') : [value]
  const missing = alternatives.find(
    (alternative) => !values.some((each) => takes({ label, operator: '=~', value: alternative }, each)),
  )
  return missing === undefined
    ? undefined
    : `${label} of ${metric} is never '${missing}', but ${values.join(', ')}`
}
