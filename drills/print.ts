import type { Report } from './assess.ts'
import type { Quantiles } from './check.ts'

/** One report of several phases: the times are those of the last, the counts those of all. */
export function mergePhases(name: string, phases: readonly Report[]): Report {
  const last = phases.at(-1)
  if (last === undefined) throw new Error(`${name} has no phases`)
  if (phases.length === 1) return last
  const sum = (count: (report: Report) => number) =>
    phases.reduce((total, report) => total + count(report), 0)
  const { drill: _drill, ...rest } = last
  return {
    drill: name,
    ...rest,
    ok: phases.every(({ ok }) => ok),
    problems: phases.flatMap(({ drill, problems }) => problems.map((problem) => `${drill}: ${problem}`)),
    matches: sum(({ matches }) => matches),
    players: sum(({ players }) => players),
    disagreements: sum(({ disagreements }) => disagreements),
    staleEntries: sum(({ staleEntries }) => staleEntries),
    lost: sum(({ lost }) => lost),
    requestsFailed: sum(({ requestsFailed }) => requestsFailed),
    requests: sum(({ requests }) => requests),
    acknowledgedWritesLost: sum(({ acknowledgedWritesLost }) => acknowledgedWritesLost),
    effectsDoubled: sum(({ effectsDoubled }) => effectsDoubled),
    alerts: [...new Set(phases.flatMap(({ alerts }) => alerts))],
    endings: addUp(phases.map(({ endings }) => endings)),
    phases,
  }
}

function addUp(counts: readonly Record<string, number>[]): Record<string, number> {
  const total: Record<string, number> = {}
  for (const [name, count] of counts.flatMap(Object.entries<number>)) total[name] = (total[name] ?? 0) + count
  return total
}

/** A small table for people. */
export function printReport(report: Report): string {
  const { drill, ok, problems, matches, players, endings, toldMs, newMatchMs } = report
  const ends = Object.entries(endings).map(([reason, count]) => `${count} ${reason}`)
  const rows: [string, string][] = [
    ['time to detect', ms(report.detectMs)],
    ['time to alert', ms(report.alertMs)],
    ['time to tell the players', spread(toldMs)],
    ['time to recover', ms(report.recoverMs)],
    ['time until all is recorded', ms(report.recordedMs)],
    ['time until a new match starts', spread(newMatchMs)],
    ['played', `${matches} matches by ${players} players: ${ends.join(', ')}`],
    ['disagreements', String(report.disagreements)],
    ['stale entries', String(report.staleEntries)],
    ['requests failed', `${report.requestsFailed} of ${report.requests}`],
    ['acknowledged writes lost', String(report.acknowledgedWritesLost)],
    ['effects doubled', String(report.effectsDoubled)],
    ['not told, or wrongly ended', String(report.lost)],
    ['alerts', report.alerts.join(', ') || '-'],
  ]
  const phases = (report['phases'] as Report[] | undefined) ?? []
  const table = rows.map(([what, value]) => `  ${what.padEnd(30)} ${value}`)
  return [
    ...phases.map(printReport),
    `\n${drill}: ${ok ? 'it held' : 'it did not hold'}`,
    ...table,
    ...problems.map((problem) => `  ! ${problem}`),
    '',
  ].join('\n')
}

function ms(value: number | null): string {
  return value === null ? '-' : `${value} ms`
}

function spread(values: Quantiles | null): string {
  return values === null ? '-' : `p50 ${values.p50} ms, p99 ${values.p99} ms, max ${values.max} ms`
}
