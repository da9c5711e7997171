// What Prometheus is to compute and to watch, made from the SLOs and from the alerts that are written by hand. Burn rates and their windows are
// those of Google's SRE workbook, chapter 5, "multiwindow, multi-burn-rate alerts".
import { stringify } from 'yaml'
import type { CauseAlert } from './causes.ts'
import { scaled, scaledExpression, scaledWindow } from './durations.ts'
import type { Slo, Slos } from './slos.ts'

export type RulesInput = {
  readonly slos: Slos
  readonly causes: readonly CauseAlert[]
  /** How long windows and waits are, against the real ones: 1, or less in a drill, whose Prometheus looks once a second. */
  readonly scale: number
}

type Rule = {
  record?: string
  alert?: string
  expr: string
  for?: string
  labels: Record<string, string>
  annotations?: Record<string, string>
}

/** A budget that burns this fast, in the long window and still in the short one. */
export const burns = [
  { severity: 'page', factor: 14.4, long: '1h', short: '5m' },
  { severity: 'page', factor: 6, long: '6h', short: '30m' },
  { severity: 'ticket', factor: 3, long: '1d', short: '2h' },
  { severity: 'ticket', factor: 1, long: '3d', short: '6h' },
] as const

/** Read from the counters themselves; … */
const directWindows = ['5m', '30m', '1h', '2h', '6h']
/** … and these as sums of shorter ones, each read once: cheap however long they are. */
const summedWindows = [
  { window: '1d', part: '1h' },
  { window: '3d', part: '1h' },
]
const evaluationInterval = '30s'

/** The text of a file of rules, the same for every scale but for its durations. */
export function rules({ slos, causes, scale }: RulesInput): string {
  const interval = scaled(evaluationInterval, scale)
  const groups = [
    ...slos.slos.map((slo) => ({ name: `slo-${slo.name}`, interval, rules: rulesOf(slo, slos, scale) })),
    { name: 'causes', interval, rules: causes.map((cause) => ruleOf(cause, scale)) },
  ]
  return stringify({ groups }, { lineWidth: 0, aliasDuplicateObjects: false })
}

function rulesOf(slo: Slo, { budgetDays, minimum }: Slos, scale: number): Rule[] {
  const budgetWindow = `${budgetDays}d`
  const summed = [...summedWindows, { window: budgetWindow, part: '5m' }]
  const labels = { slo: slo.name }
  const of = (name: string) => `${name}{slo="${slo.name}"}`
  const record = (record: string, expr: string): Rule => ({ record, expr, labels })
  const events = directWindows.flatMap((window) => {
    const counted = (counters: readonly string[]) => increase(counters, scaledWindow(window, scale))
    return [
      record(`slo:events:increase${window}`, counted(slo.total)),
      // Counters are not scraped in one moment: what was good may for once be more than there was.
      record(
        `slo:bad_events:increase${window}`,
        `clamp_min(${of(`slo:events:increase${window}`)} - scalar(${counted(slo.good)}), 0)`,
      ),
    ]
  })
  const sums = summed.flatMap(({ window, part }) =>
    ['events', 'bad_events'].map((what) =>
      record(
        `slo:${what}:increase${window}`,
        scaledExpression(`sum_over_time(${of(`slo:${what}:increase${part}`)}[${window}:${part}])`, scale),
      ),
    ),
  )
  const ratios = [...directWindows, ...summed.map(({ window }) => window)].map((window) =>
    record(
      `slo:error_ratio:rate${window}`,
      `${of(`slo:bad_events:increase${window}`)} / (${of(`slo:events:increase${window}`)} > 0)`,
    ),
  )
  const budget = 1 - slo.objective
  const alerts = (['page', 'ticket'] as const).map((severity): Rule => {
    const pairs = burns.filter((burn) => burn.severity === severity)
    const conditions = pairs.map(({ factor, long, short }) =>
      [
        `${of(`slo:error_ratio:rate${long}`)} > ${figure(factor * budget)}`,
        `${of(`slo:error_ratio:rate${short}`)} > ${figure(factor * budget)}`,
        `${of(`slo:events:increase${long}`)} >= ${minimum.events}`,
        `${of(`slo:bad_events:increase${long}`)} >= ${minimum.failed}`,
      ].join('\n    and '),
    )
    const fastest = pairs[0]
    return {
      alert: slo.alert,
      expr: conditions.map((condition) => `(\n    ${condition}\n)`).join('\nor\n'),
      labels: { ...labels, severity, kind: 'symptom' },
      annotations: {
        summary: `${slo.title}: too much fails`,
        description: `{{ $value | humanizePercentage }} fail, ${percent(budget)} may. At ${fastest?.factor} times that the budget of ${budgetDays} days is gone in ${inTime(budgetDays, fastest?.factor ?? 1)}. ${slo.description}`,
        runbook_url: runbookOf(slo.alert),
      },
    }
  })
  return [
    record('slo:objective', `vector(${slo.objective})`),
    ...events,
    ...sums,
    ...ratios,
    record(
      'slo:error_budget:remaining',
      `1 - ${of(`slo:error_ratio:rate${budgetWindow}`)} / ${figure(budget)}`,
    ),
    ...alerts,
  ]
}

function ruleOf(cause: CauseAlert, scale: number): Rule {
  const { name, severity, kind, expr, summary, description } = cause
  return {
    alert: name,
    expr: scaledExpression(expr.trim(), scale),
    ...(cause.for !== undefined && { for: scaled(cause.for, scale) }),
    labels: { severity, kind },
    annotations: { summary, description: description.trim(), runbook_url: runbookOf(name) },
  }
}

/** A counter that nobody tells counts nothing. */
function increase(counters: readonly string[], window: string): string {
  return counters
    .map((counter) => `(sum(increase(${anyPrometheus(counter)}[${window}])) or vector(0))`)
    .join(' + ')
}

/** Prometheus 3 keeps the bound 1 of a histogram as 1.0, and Prometheus 2 as it is told. */
function anyPrometheus(counter: string): string {
  return counter.replace(/\ble="(\d+)"/, 'le=~"$1|$1[.]0"')
}

export function runbookOf(alert: string): string {
  return `runbooks/${alert}.md`
}

/** Without the noise of binary fractions. */
function figure(value: number): string {
  return String(Number(value.toPrecision(10)))
}

function percent(part: number): string {
  return `${figure(part * 100)} %`
}

function inTime(days: number, factor: number): string {
  const hours = (days * 24) / factor
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} days`
}
