// What Alertmanager told of a fault, and what the objectives say of it. Pure.
import type { Drill, Evidence } from './drill.ts'

export interface Alerted {
  /** When the alert came that the drill names first. */
  atMs: number | undefined
  /** Every alert, once. */
  raised: string[]
  problems: string[]
}

/** Whether everything that should be raised was, and nobody was woken for anything else. */
export function judgeAlerts(
  { alerts: { fires, mayPage = [] } }: Drill,
  { observed, fault }: Evidence,
): Alerted {
  if (!observed) return { atMs: undefined, raised: [], problems: [] }
  const firing = observed.alerts.filter(({ status }) => status === 'firing')
  const named = firing.map(({ atMs, labels }) => ({
    ...{ atMs, name: labels['alertname'] ?? '', severity: labels['severity'] ?? '' },
  }))
  const problems: string[] = []
  for (const name of fires) {
    if (!named.some((alert) => alert.name === name && alert.atMs >= fault.atMs))
      problems.push(`the alert ${name} was not raised`)
  }
  for (const { name, severity, atMs } of named) {
    if (severity !== 'page') continue
    const sinceS = ((atMs - fault.atMs) / 1_000).toFixed(1)
    if (atMs < fault.atMs) problems.push(`someone was paged for ${name} before the fault`)
    else if (!fires.includes(name) && !mayPage.includes(name))
      problems.push(`someone was paged for ${name} ${sinceS} s after the fault`)
  }
  return {
    atMs: named.find(({ name, atMs }) => name === fires[0] && atMs >= fault.atMs)?.atMs,
    raised: [...new Set(named.map(({ name, severity }) => `${name} (${severity})`))],
    problems,
  }
}

/** Whether the objectives that the fault must leave alone were met, over all of the drill. */
export function judgeLevels({ holds }: Drill, { observed }: Evidence): string[] {
  return holds.flatMap((name) => {
    if (!observed) return []
    const level = observed.levels.find((each) => each.name === name)
    if (level?.good === undefined) return [`nothing is known of the SLO ${name}`]
    const { title, good, objective, events, telling } = level
    if (good >= objective || !telling) return []
    const percent = (share: number): string => `${(share * 100).toFixed(2)} %`
    return [
      `${title}: ${percent(good)} of ${Math.round(events)} were good, and ${percent(objective)} should be`,
    ]
  })
}
