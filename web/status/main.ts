// How the system does: asks the site's server every few seconds, and draws what it says.
import { byId, el, fill, say, table } from '../playground/dom.ts'
import { startTheme } from '../playground/theme.ts'
import { endsByMinute, merge, momentsOf, spanOf } from './lines.ts'
import type { Plot, Point, Process, Promised, Status } from './model.ts'
import { PlotFigure } from './plot.ts'
import {
  adviceOf,
  budgetInWords,
  duration,
  figure,
  percent,
  reasonInWords,
  states,
  verdictInWords,
  verdicts,
} from './words.ts'

const askAgainMs = 5_000
/** Until there are lines to draw. */
const askSoonMs = 1_000
/** As many intervals may be missing before a line is broken. */
const gapIntervals = 2.5

const plots = new Map<string, PlotFigure>()
const ends = new PlotFigure({
  title: 'Ends of matches',
  unit: 'count',
  about: 'How many matches had ended within a minute, by reason.',
  empty: 'No match has ended in this time.',
  nameOf: (reason) => reasonInWords(reason).text,
})
let points: readonly Point[] = []
let paused = false

startTheme()
startPause()
byId('ends').append(ends.element, el('div', { class: 'reasons' }))
void follow()

async function follow(): Promise<never> {
  for (;;) {
    if (!paused) await look()
    await new Promise((resolve) => setTimeout(resolve, points.length < 2 ? askSoonMs : askAgainMs))
  }
}

async function look(): Promise<void> {
  let status: Status
  try {
    const response = await fetch(`status.json?after=${points.at(-1)?.atMs ?? 0}`)
    if (!response.ok) throw new Error(await response.text())
    status = (await response.json()) as Status
  } catch {
    document.body.classList.add('stale')
    say(
      byId('notice'),
      'The server of this page does not answer: the system has been stopped, perhaps. Start it with npm start; what is shown here is of before, and goes on by itself.',
    )
    return
  }
  if (paused) return
  document.body.classList.remove('stale')
  say(byId('notice'), '')
  points = merge(points, status.points, status.keptMs)
  show(status)
}

function show(status: Status): void {
  const latest = points.at(-1)
  if (!latest) return say(byId('verdict'), 'Looking at the processes for the first time …')
  const span = spanOf(points)
  const gapMs = status.intervalMs * gapIntervals
  const { well, text } = verdictInWords(status)
  byId('verdict').dataset['well'] = String(well)
  say(byId('verdict'), `${well ? '✓' : '✕'} ${text}`)
  const lastMs = latest.atMs - (points[0]?.atMs ?? latest.atMs)
  byId('when').textContent =
    `At ${clock(latest.atMs)}, read every ${duration(status.intervalMs / 1000)} from the processes’ own metrics; ` +
    `shown: the last ${lastMs < status.intervalMs ? 'moments' : duration(lastMs / 1000)}.`

  redraw(byId('promises'), status.promises.map(promiseCard), JSON.stringify(status.promises))
  ends.draw(endsByMinute(points), span, gapMs)
  showReasons(status)
  for (const plot of status.plots) figureOf(plot).draw(momentsOf(points, plot.name), span, gapMs)
  showProcesses(status.processes, latest)
}

/** Leaves what is the same in peace: a link in it keeps its focus, and a reader its place. */
function redraw(element: HTMLElement, children: readonly Node[], key: string): void {
  if (element.dataset['shown'] === key) return
  element.dataset['shown'] = key
  fill(element, ...children)
}

function promiseCard(promised: Promised): HTMLElement {
  const { title, description, objective, alert, good, total, verdict, budgetLeft } = promised
  const { sign, word } = verdicts[verdict]
  const left = el('i')
  left.style.width = `${Math.max(0, Math.min(1, budgetLeft)) * 100}%`
  const label = `Budget left: ${percent(Math.max(0, budgetLeft))}`
  return el(
    'li',
    { class: 'card', 'data-verdict': verdict },
    el('h3', {}, title),
    el('p', { class: 'word' }, `${sign} ${word}`),
    el(
      'p',
      { class: 'ratio' },
      total > 0 && el('b', {}, percent(good / total)),
      `${total > 0 ? ' good; promised' : 'Promised'} ${percent(objective)}`,
    ),
    total > 0 && el('div', { class: 'budget', role: 'img', 'aria-label': label }, left),
    el('p', { class: 'said' }, budgetInWords(promised)),
    el('details', {}, el('summary', {}, 'What counts'), el('p', {}, description)),
    verdict === 'broken' && runbookLink(alert, `What to do about ${title}`),
  )
}

function showReasons({ ends }: Status): void {
  const rows = ends.map(({ reason, count, lastAtMs }) => {
    const { text, ofSystem } = reasonInWords(reason)
    const fault = ofSystem && el('span', { class: 'fault' }, '✕ a fault of the system')
    const how = el('span', { class: 'how' }, el('span', {}, text), fault, el('code', {}, reason))
    return [how, count.toLocaleString('en'), clock(lastAtMs)]
  })
  const found =
    rows.length > 0
      ? table('Matches recorded in this time', ['How', 'Matches', 'Last at'], rows)
      : el(
          'p',
          { class: 'empty' },
          'No match has ended in this time. ',
          el('a', { href: '/' }, 'Play one'),
          '.',
        )
  redraw(document.querySelector<HTMLElement>('#ends .reasons')!, [found], JSON.stringify(ends))
}

/** Made when it is told of for the first time, in its section. */
function figureOf(plot: Plot): PlotFigure {
  const known = plots.get(plot.name)
  if (known) return known
  const made = new PlotFigure(plot)
  plots.set(plot.name, made)
  const id = `section-${plot.section.toLowerCase().replace(/\W+/g, '-')}`
  let section = document.getElementById(id)
  if (!section) {
    section = el('section', { id, 'aria-labelledby': `${id}-title` })
    section.append(el('h2', { id: `${id}-title` }, plot.section), el('div', { class: 'plots' }))
    byId('plots').append(section)
  }
  section.querySelector('.plots')!.append(made.element)
  return made
}

function showProcesses(processes: readonly Process[], latest: Point): void {
  const rows = processes.map(({ name, state, uptimeSeconds }) => {
    const { sign, word } = states[state]
    const now = (plot: string): number | undefined => latest.plots[plot]?.[name]
    const running = state === 'unreached' || uptimeSeconds === undefined ? '–' : duration(uptimeSeconds)
    return [
      name,
      el('span', { class: 'state', 'data-state': state }, `${sign} ${word}`),
      running,
      figure(now('cpu'), 'part'),
      figure(now('memory'), 'bytes'),
      figure(now('loop'), 'seconds'),
    ]
  })
  const headings = ['Process', 'State', 'Running for', 'CPU', 'Memory', 'Loop late']
  fill(byId('processes'), table('Now', headings, rows))
  const troubled = processes.filter(({ state }) => state !== 'ready')
  const advice = troubled.map((process) =>
    el(
      'li',
      { 'data-state': process.state },
      el('p', {}, adviceOf(process, latest.atMs)),
      el('p', {}, 'Its log: ', el('code', {}, process.log)),
      runbookLink(
        process.state === 'unreached' ? 'TargetDown' : 'NotReady',
        `What to do about ${process.name}`,
      ),
    ),
  )
  const said = troubled.map((process) => adviceOf(process, latest.atMs))
  redraw(byId('advice'), advice.length > 0 ? [el('ul', { class: 'advice' }, ...advice)] : [], said.join())
}

/** The documentation has every runbook. */
function runbookLink(alert: string, text: string): HTMLElement {
  return el('a', { href: `/docs/runbook-${alert.toLowerCase()}.html` }, text)
}

/** Who reads may want it to stand still. */
function startPause(): void {
  const button = byId<HTMLButtonElement>('pause-button')
  button.onclick = () => {
    paused = !paused
    button.setAttribute('aria-pressed', String(paused))
    button.textContent = paused ? 'Go on' : 'Pause'
    if (!paused) void look()
  }
}

function clock(atMs: number): string {
  return new Date(atMs).toTimeString().slice(0, 8)
}
