// The report of a run: one file that asks the network for nothing, for somebody who did not run it.
import type { Headline } from '../scenario.ts'
import type { Second } from '../watch.ts'
import { escapeHtml, plot, type Series } from './plot.ts'
import { style } from './style.ts'

export interface ReportOptions {
  scenario: string
  /** What the scenario does, in a few words. */
  about: string
  ok: boolean
  problems: readonly string[]
  headlines: readonly Headline[]
  seconds: readonly Second[]
  /** Those of the scenario's own. */
  plots?: readonly string[]
  options: object
  machine: object
}

const mb = 1e6
const percentOf = 100

export function renderReport(options: ReportOptions): string {
  const { scenario, about, ok, problems, headlines, seconds } = options
  const verdict = ok ? 'All of it held' : 'Not all of it held'
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Load: ${escapeHtml(scenario)}</title>
<style>${style}</style>
<header>
<p>Matchwire under load</p>
<h1>${escapeHtml(scenario)} <span class="${ok ? 'held' : 'broken'}">${verdict}</span></h1>
<p>${escapeHtml(about)}</p>
${problems.length === 0 ? '' : `<ul class="problems">${problems.map((each) => `<li>${escapeHtml(each)}</li>`).join('')}</ul>`}
</header>
<main>
<section class="headlines">${headlines.map(renderHeadline).join('')}</section>
${options.plots ? `<section class="plots">${options.plots.join('')}</section>` : ''}
${renderPlots(seconds)}
<section><h2>How it was run</h2>
<p>All processes, those of the players too, share the cores of one machine and talk over its loopback interface. CPU is counted by the
system for each process: 100 % is one core. A latency is the time from sending an input to the first snapshot that contains it, with the
wait for the next tick in it. Where everything else on the machine takes much of a core, latency tells more of that than of the
system.</p>
<dl>${renderFacts({ ...options.options, ...options.machine })}</dl></section>
</main>
</html>
`
}

function renderHeadline({ value, label, bound }: Headline): string {
  const limit = bound
    ? `<small class="${bound.held ? 'held' : 'broken'}">asked for: ${escapeHtml(bound.text)}</small>`
    : ''
  return `<div><strong>${escapeHtml(value)}</strong><span>${escapeHtml(label)}</span>${limit}</div>`
}

function renderFacts(facts: Record<string, unknown>): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(String(value))}</dd>`)
    .join('')
}

function renderPlots(seconds: readonly Second[]): string {
  if (seconds.length < 2) return ''
  const line = (name: string, value: (second: Second) => number): Series => ({
    name,
    points: seconds.map((second) => ({ x: second.atS, y: value(second) })),
  })
  const rate = (name: string, value: (second: Second) => number): Series =>
    line(name, (second) => (value(second) * 1_000) / second.durationMs)
  const processes = [...new Set(seconds.flatMap((second) => Object.keys(second.processes)))].sort()
  const extras = [...new Set(seconds.flatMap((second) => Object.keys(second.extra)))].sort()
  const phases = seconds.map(({ atS, phase }) => ({ x: atS, name: phase }))
  const plots = [
    plot('Latency', 'ms', phases, [
      line('half of the inputs', ({ latencyMs }) => latencyMs.p50),
      line('99 of 100', ({ latencyMs }) => latencyMs.p99),
      line('999 of 1,000', ({ latencyMs }) => latencyMs.p999),
    ]),
    plot('Throughput', 'a second', phases, [
      rate('snapshots delivered', ({ window }) => window.frames),
      rate('inputs sent', ({ window }) => window.inputs),
    ]),
    plot('Players', 'players', phases, [
      line('connected', ({ window }) => window.connected),
      line('in a match', ({ window }) => window.playing),
    ]),
    plot('CPU of each process', '% of a core', phases, [
      ...processes.map((name) => line(name, (second) => percentOf * (second.processes[name]?.cpuShare ?? 0))),
      line('everything else', ({ othersCpuShare }) => percentOf * othersCpuShare),
    ]),
    plot(
      'Memory of each process',
      'MB',
      phases,
      processes.map((name) => line(name, (second) => (second.processes[name]?.rssBytes ?? 0) / mb)),
    ),
    ...extras.map((name) => plot(name, 'ms', phases, [line(name, (second) => second.extra[name] ?? 0)])),
  ]
  return `<section class="plots">${plots.join('')}</section>`
}
