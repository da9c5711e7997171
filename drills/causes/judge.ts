// What came of a cause, from what Alertmanager told. Pure.
import type { Notified } from '../../deploy/local/alert-receiver.ts'
import { alertsOf, type Provocation } from './provocation.ts'

export type Seen = Pick<Notified, 'labels'>

export interface Watched {
  /** When the one before was over: what was told since then is this one's to answer for. */
  sinceMs: number
  /** When the cause was there, and when it was taken away. */
  atMs: number
  relievedAtMs: number
  /** All that Alertmanager told, in order. */
  told: readonly Notified[]
  /** When Alertmanager had an alert no more, by its name. */
  overAtMs: ReadonlyMap<string, number>
  /** What went wrong before anything could be judged. */
  problems: readonly string[]
}

export interface Outcome {
  summary: string
  atMs: number
  relievedAtMs: number
  alerts: readonly {
    alert: string
    severity: string
    toldAtMs: number | undefined
    overAtMs: number | undefined
    /** What did not hold of it alone. */
    problems: readonly string[]
  }[]
  /** Other alerts that were told meanwhile. */
  beside: readonly string[]
  /** What did not hold of all of them. */
  problems: readonly string[]
}

export function problemsOf({ alerts, problems }: Outcome): string[] {
  return [...alerts.flatMap((alert) => alert.problems), ...problems]
}

/** Of an alert on a budget, which has a page and a ticket of one name, the page counts. */
export function isTold(told: readonly Notified[], name: string, sinceMs: number): boolean {
  return firstTold(told, name, sinceMs) !== undefined
}

export function judge(provocation: Provocation, watched: Watched): Outcome {
  const { sinceMs, atMs, relievedAtMs, told, overAtMs } = watched
  const { summary, mayPage = [] } = provocation
  const names = alertsOf(provocation)
  const problems = [...watched.problems]
  const alerts = names.map((alert) => {
    const first = firstTold(told, alert, atMs)
    const ends = overAtMs.get(alert)
    const severity = first?.labels['severity'] ?? ''
    const own: string[] = []
    if (!first) own.push(`the alert ${alert} was not raised`)
    else if (ends === undefined) own.push(`the alert ${alert} did not end with its cause`)
    return { alert, severity, toldAtMs: first?.atMs, overAtMs: ends, problems: own }
  })
  const beside = told.filter(({ status, labels, atMs: at }) => {
    return status === 'firing' && at >= sinceMs && !names.includes(labels['alertname'] ?? '')
  })
  for (const { labels, atMs: at } of beside) {
    const { alertname = '', severity } = labels
    const afterS = ((at - atMs) / 1_000).toFixed(1)
    if (severity !== 'page') continue
    if (at < atMs) problems.push(`someone was paged for ${alertname} before it`)
    else if (!mayPage.includes(alertname))
      problems.push(`someone was paged for ${alertname} ${afterS} s after it`)
  }
  const besides = beside.map(({ labels }) => `${labels['alertname']} (${labels['severity']})`)
  return { summary, atMs, relievedAtMs, alerts, beside: [...new Set(besides)], problems }
}

function firstTold(told: readonly Notified[], name: string, sinceMs: number): Notified | undefined {
  return told.find(
    ({ status, atMs, labels }) =>
      status === 'firing' &&
      atMs >= sinceMs &&
      labels['alertname'] === name &&
      (labels['slo'] === undefined || labels['severity'] === 'page'),
  )
}
