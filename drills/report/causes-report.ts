// The report of causes for people: one file that asks the network for nothing.
import type { Cause, CausedAlert, CausesReport } from '../causes/report.ts'
import { escapeHtml } from './escape-html.ts'
import { style } from './style.ts'

export function renderCauses({ ok, tookS, timeScale, alerts, causes }: CausesReport): string {
  const held = alerts.filter((alert) => alert.ok).length
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Causes of alerts</title>
<style>${style}</style>
<header>
<p>Matchwire in trouble</p>
<h1>Causes of alerts <span class="${ok ? 'held' : 'broken'}">${ok ? 'All of it held' : `${held} of ${alerts.length} held`}</span></h1>
<p>On one system, which is played on meanwhile, one cause after the other is brought about and taken away. A real Prometheus and Alertmanager watch with the rules that are
used in earnest; only their windows and waits are shorter: an hour of theirs is ${Math.round(3_600 * timeScale)} seconds here. All of it took ${tookS} seconds.</p>
</header>
<main>
<div class="wide"><table><thead><tr><th>Alert<th class="text">Severity<th class="text">Outcome<th>Told after<th>Over after<th class="text">Cause<th class="text">Told beside</tr></thead>
<tbody>${causes.flatMap((cause) => rowsOf(cause, alerts)).join('')}</tbody></table></div>
<section><h2>Over time</h2><p>Shaded: how long the cause lasted. The bar: from the moment Alertmanager told of the alert until it had it no more.</p>
<figure>${plot(causes, alerts)}</figure></section>
</main>
</html>
`
}

function rowsOf({ summary, alerts, beside, problems }: Cause, all: readonly CausedAlert[]): string[] {
  return ofCause(alerts, all).map(({ alert, severity, ok, timeToAlertMs, timeToResolveMs }, index) => {
    const outcome = `<td class="text ${ok ? 'held">held' : 'broken">did not hold'}</td>`
    const times = [timeToAlertMs, timeToResolveMs].map((ms) => `<td>${seconds(ms)}</td>`).join('')
    const span = alerts.length > 1 ? ` rowspan="${alerts.length}"` : ''
    const said = [summary, ...problems].map(escapeHtml).join('<br>')
    const why =
      index > 0
        ? ''
        : `<td class="text"${span}>${said}</td><td class="text"${span}>${escapeHtml(beside.join(', ') || '–')}</td>`
    return `<tr><td>${escapeHtml(alert)}</td><td class="text">${severity}</td>${outcome}${times}${why}</tr>`
  })
}

const width = 960
const margin = { left: 220, right: 20, top: 8, bottom: 26 }
const rowHeight = 19
const tickEveryS = 60

function plot(causes: readonly Cause[], all: readonly CausedAlert[]): string {
  const rows = causes.flatMap((cause) => ofCause(cause.alerts, all).map((alert) => ({ cause, alert })))
  const endOf = ({ cause, alert }: (typeof rows)[number]): number =>
    cause.atMs + cause.lastedMs + (alert.timeToResolveMs ?? 0)
  const toMs = Math.max(1_000, ...rows.map(endOf))
  const px = (ms: number): number => margin.left + (ms / toMs) * (width - margin.left - margin.right)
  const bottom = margin.top + rows.length * rowHeight
  const bar = (style: string, fromMs: number, untilMs: number, y: number, height: number): string =>
    `<rect class="${style}" x="${px(fromMs).toFixed(1)}" y="${y}" width="${Math.max(1, px(untilMs) - px(fromMs)).toFixed(1)}" height="${height}"/>`
  const drawn = rows.map((row, index) => {
    const { cause, alert } = row
    const y = margin.top + index * rowHeight
    const told =
      alert.timeToAlertMs === null ? '' : bar('alert', cause.atMs + alert.timeToAlertMs, endOf(row), y + 5, 9)
    return `${bar('during', cause.atMs, cause.atMs + cause.lastedMs, y, rowHeight)}${told}<text x="${margin.left - 10}" y="${y + 14}" text-anchor="end">${escapeHtml(alert.alert)}</text>`
  })
  const ticks: string[] = []
  for (let s = 0; s * 1_000 <= toMs; s += tickEveryS)
    ticks.push(
      `<text class="dim" x="${px(s * 1_000).toFixed(1)}" y="${bottom + 16}" text-anchor="middle">${s} s</text>`,
    )
  const height = bottom + margin.bottom
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="When each cause was there, and when its alerts were told: the figures are in the table above">${drawn.join('')}${ticks.join('')}</svg>`
}

function ofCause(names: readonly string[], all: readonly CausedAlert[]): CausedAlert[] {
  return all.filter(({ alert }) => names.includes(alert))
}

function seconds(ms: number | null): string {
  return ms === null ? '–' : `${(ms / 1_000).toFixed(1)} s`
}
