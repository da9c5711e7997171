// The report of drills for people: one file that asks the network for nothing, for somebody who did not run them.
import type { Report } from '../assess.ts'
import type { Level } from '../levels.ts'
import type { Felt } from '../timeline.ts'
import { escapeHtml } from './escape-html.ts'
import { style } from './style.ts'
import { timelinePlot } from './timeline-plot.ts'

/** One drill, or one phase of it. */
export interface Run {
  report: Report
  /** What was done, in one line. */
  summary: string
  felt: readonly Felt[]
}

export interface ReportOptions {
  runs: readonly Run[]
  /** Drills that could not be run, in words. */
  notRun: readonly string[]
  ok: boolean
  tookS: number
  timeScale: number
  matches: number
}

export function renderReport({ runs, notRun, ok, tookS, timeScale, matches }: ReportOptions): string {
  const held = runs.filter(({ report }) => report.ok).length
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Drills</title>
<style>${style}</style>
<header>
<p>Matchwire in trouble</p>
<h1>Drills <span class="${ok ? 'held' : 'broken'}">${ok ? 'All of it held' : `${held} of ${runs.length + notRun.length} held`}</span></h1>
<p>Each drill starts a whole system, has ${matches} matches played on it at any moment while other people register, inflicts one failure on it, and
compares what every player saw with what Redis, REST and MariaDB say. A real Prometheus and Alertmanager watch with the rules that are used in earnest; only their
windows and waits are shorter: an hour of theirs is ${Math.round(3_600 * timeScale)} seconds here. All of it took ${tookS} seconds.</p>
${list(notRun)}
</header>
<main>
${summary(runs)}
<section><h2>How to read it</h2><p><b>Detected</b>: the first sign that the system, or who watches it, knew. <b>Alert</b>: Alertmanager told the alert that this failure should raise.
<b>Recovered</b>: after the failure was over, every process held its lease, every player knew what became of the match, no request failed any more, a new match was placed, and everything was
recorded. <b>Writes lost</b>: ends of matches that a player was told, accounts that were answered with 201, and results that count, which MariaDB does not have. <b>Effects doubled</b>: ends told
twice, accounts made twice, results that count twice in a rating. A time with a + is counted from the end of the failure.</p></section>
${runs.map(renderRun).join('\n')}
</main>
</html>
`
}

function summary(runs: readonly Run[]): string {
  const rows = runs.map(({ report }) => {
    const { drill, ok } = report
    const cells = [
      seconds(report.detectMs),
      seconds(report.alertMs),
      report.recoverMs === null ? '–' : `+${seconds(report.recoverMs)}`,
      `${report.requestsFailed} of ${report.requests}`,
      report.acknowledgedWritesLost,
      report.effectsDoubled,
    ]
    return `<tr><td><a href="#${anchor(drill)}">${escapeHtml(drill)}</a></td><td class="text ${ok ? 'held">held' : 'broken">did not hold'}</td>${cells
      .map((cell) => `<td>${cell}</td>`)
      .join('')}<td class="text">${escapeHtml(report.alerts.join(', ') || '–')}</td></tr>`
  })
  return `<div class="wide"><table><thead><tr><th>Drill<th class="text">Outcome<th>Detected<th>Alert<th>Recovered<th>Requests failed<th>Writes lost<th>Effects doubled<th class="text">Alerts raised</tr></thead>
<tbody>${rows.join('')}</tbody></table></div>`
}

function renderRun({ report, summary, felt }: Run): string {
  const { drill, ok, problems, timeline, endings, matches, players, toldMs } = report
  const ends = Object.entries(endings).map(([reason, count]) => `${count} ${reason}`)
  const told =
    toldMs === null
      ? ''
      : ` Whoever it concerned was told after ${seconds(toldMs.p50)} (half of them) to ${seconds(toldMs.max)} (all).`
  const moments = timeline.map(
    ({ ms, what }) => `<li><time>${(ms / 1_000).toFixed(1)} s</time>${escapeHtml(what)}</li>`,
  )
  return `<section id="${anchor(drill)}"><h2>${escapeHtml(drill)} <span class="${ok ? 'held">held' : 'broken">did not hold'}</span></h2>
<p>${escapeHtml(summary)}. ${matches} matches by ${players} players: ${escapeHtml(ends.join(', '))}.${told}</p>
${list(problems)}
<figure>${timelinePlot(drill, timeline, felt)}</figure>
<div class="columns"><ol>${moments.join('')}</ol>${renderLevels(report['levels'] as readonly Level[] | undefined)}</div></section>`
}

function renderLevels(levels: readonly Level[] | undefined): string {
  if (!levels) return ''
  const rows = levels.map(({ title, objective, good, events }) => {
    const met = good === undefined || good >= objective
    return `<tr><td>${escapeHtml(title)}</td><td>${percent(objective)}</td><td class="${met ? '' : 'broken'}">${good === undefined ? '–' : percent(good)}</td><td>${Math.round(events)}</td></tr>`
  })
  return `<table><thead><tr><th>SLO, over the drill<th>Objective<th>Good<th>Events</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function list(problems: readonly string[]): string {
  return problems.length === 0
    ? ''
    : `<ul class="problems">${problems.map((problem) => `<li>${escapeHtml(problem)}</li>`).join('')}</ul>`
}

function seconds(ms: number | null): string {
  return ms === null ? '–' : `${(ms / 1_000).toFixed(1)} s`
}

/** Not rounded up to what it is not. */
function percent(share: number): string {
  return `${(Math.floor(share * 10_000 + 1e-6) / 100).toFixed(2)} %`
}

function anchor(drill: string): string {
  return drill.replace(/\W+/g, '-')
}
