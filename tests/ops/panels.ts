// The model of a dashboard as far as tests look at it, and what is wrong with what its panels ask.
import { parser } from '@prometheus-io/lezer-promql'
import { type Known, unknownIn } from '../../ops/known.ts'
import { selectorsOf } from '../../ops/promql.ts'

export type Query = { readonly expr: string; readonly legendFormat: string }
export type Model = {
  readonly uid: string
  readonly panels: readonly {
    readonly id: number
    readonly type: string
    readonly title: string
    readonly description?: string
    readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
    readonly fieldConfig?: { readonly defaults: { readonly unit?: string } }
    readonly targets?: readonly Query[]
  }[]
  readonly annotations: { readonly list: readonly { readonly expr: string; readonly titleFormat: string }[] }
}

/** Prometheus' own. */
const labelsOfAlerts = ['alertname', 'alertstate', 'severity', 'kind', 'slo']
const labelsOfTargets = ['job', 'instance']

/** What all panels ask, and the marks on their time. */
export function queriesOf({ panels, annotations }: Model): Query[] {
  const marks = annotations.list.map(({ expr, titleFormat }) => ({ expr, legendFormat: titleFormat }))
  return [...panels.flatMap(({ targets = [] }) => targets), ...marks]
}

/** As Prometheus gets it. */
export function plain(expr: string): string {
  return expr.replaceAll('$__rate_interval', '1m')
}

export function unknownInQuery(
  { expr, legendFormat }: Query,
  { known, recorded }: { known: Known; recorded: ReadonlySet<string | undefined> },
): string[] {
  const expression = plain(expr)
  const problems: string[] = []
  const labels = new Set(labelsOfTargets)
  try {
    for (const selector of selectorsOf(expression)) {
      const { metric } = selector
      const ofRules = metric.startsWith('slo:')
      if (ofRules && !recorded.has(metric)) problems.push(`no rule records ${metric}`)
      const problem = metric === 'ALERTS' ? undefined : unknownIn(selector, known)
      if (problem !== undefined) problems.push(problem)
      const there =
        metric === 'ALERTS'
          ? labelsOfAlerts
          : ofRules
            ? ['slo']
            : Object.keys(known.get(metric)?.labels ?? {})
      for (const label of [...there, ...(metric.endsWith('_bucket') ? ['le'] : [])]) labels.add(label)
    }
  } catch (error) {
    return [`${(error as Error).message}: ${expr}`]
  }
  const grouped = groupedBy(expression)
  for (const label of grouped) if (!labels.has(label)) problems.push(`nothing has a label ${label}`)
  const aggregated = /^(sum|max|min|avg|count|histogram_quantile)\b/.test(expression)
  for (const [, label = ''] of legendFormat.matchAll(/\{\{(\w+)\}\}/g))
    if (!(aggregated ? grouped : labels).has(label))
      problems.push(`the legend's ${label} is not in the result`)
  return problems.map((problem) => `${problem}: ${expr}`)
}

function groupedBy(expression: string): Set<string> {
  const names = new Set<string>()
  parser.parse(expression).iterate({
    enter({ node, from, to }) {
      if (node.name === 'LabelName' && node.parent?.name === 'GroupingLabels')
        names.add(expression.slice(from, to))
    },
  })
  return names
}
