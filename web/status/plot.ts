// One small plot, drawn anew with every moment that comes.
import { el, fill, say } from '../playground/dom.ts'
import { linesOf, type Moment, pathOf, type Span, topOf } from './lines.ts'
import type { Unit } from './model.ts'
import { duration, figure } from './words.ts'

export type Drawn = {
  readonly title: string
  readonly unit: Unit
  readonly about: string
  readonly empty: string
  /** What a line is called for people; its name where nothing else is said. */
  readonly nameOf?: (line: string) => string
}

/** The scale ends no lower, so that a flat line near 0 looks flat. */
const leastTop: Record<Unit, number> = { count: 5, per_second: 1, seconds: 0.01, bytes: 1e8, part: 0.1 }
/** As many as there are styles of lines. */
const styles = 8
const namespace = 'http://www.w3.org/2000/svg'

export class PlotFigure {
  readonly element: HTMLElement
  readonly #drawn: Drawn
  readonly #picture = svg('svg', { viewBox: '0 0 100 100', preserveAspectRatio: 'none', role: 'img' })
  readonly #top = el('span', { class: 'top' })
  readonly #from = el('span')
  readonly #keys = el('ul', { class: 'keys' })
  readonly #empty = el('p', { class: 'empty', hidden: true })

  constructor(drawn: Drawn) {
    this.#drawn = drawn
    this.element = el(
      'figure',
      { class: 'plot', 'aria-label': drawn.title },
      el('figcaption', {}, el('b', {}, drawn.title), el('small', {}, drawn.about)),
      el('div', { class: 'canvas' }, this.#top, this.#picture, this.#empty),
      el('div', { class: 'times', 'aria-hidden': 'true' }, this.#from, el('span', {}, 'now')),
      this.#keys,
    )
  }

  draw(moments: readonly Moment[], span: Span, gapMs: number): void {
    const { title, unit, nameOf = (line) => line } = this.#drawn
    const lines = linesOf(moments)
    const top = topOf(moments, leastTop[unit])
    const latest = moments.at(-1)?.values ?? {}
    const most = (line: string): number => Math.max(...moments.map(({ values }) => values[line] ?? 0))
    this.#empty.hidden = lines.length > 0
    // What happens in a time is known with the second reading.
    say(this.#empty, moments.length < 2 ? 'The first figures come in a moment.' : this.#drawn.empty)
    say(this.#top, lines.length > 0 ? figure(top, unit) : '')
    const lasts = duration((span.toMs - span.fromMs) / 1000)
    say(this.#from, `${lasts} ago`)
    this.#picture.replaceChildren(
      ...[0, 50, 100].map((y) => svg('path', { class: 'grid', d: `M0 ${y}H100` })),
      ...lines.map((line, i) =>
        svg('path', { class: `line style-${i % styles}`, d: pathOf(moments, line, { span, top, gapMs }) }),
      ),
    )
    const said = lines.map(
      (line) => `${nameOf(line)} ${figure(latest[line], unit)} now, at most ${figure(most(line), unit)}`,
    )
    const label = `${title}, ${lasts}: ${said.join('; ') || this.#empty.textContent}`
    this.#picture.setAttribute('aria-label', label)
    fill(
      this.#keys,
      ...lines.map((line, i) => {
        const sample = svg('svg', { class: 'sample', viewBox: '0 0 24 8', 'aria-hidden': 'true' })
        sample.append(svg('path', { class: `line style-${i % styles}`, d: 'M1 4H23' }))
        return el('li', {}, sample, el('span', {}, nameOf(line)), el('b', {}, figure(latest[line], unit)))
      }),
    )
  }
}

function svg(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(namespace, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}
