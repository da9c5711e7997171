// A plot of one figure for several systems, as SVG text.
import { escapeHtml } from './plot.ts'

export interface Bar {
  name: string
  value: number
  /** Lowest and highest of the rounds. */
  range: readonly [number, number]
}

const [width, barHeight, gap] = [640, 26, 14]
const margin = { left: 110, right: 120, top: 8 }

export function bars(title: string, unit: string, all: readonly Bar[]): string {
  const height = margin.top + all.length * (barHeight + gap)
  const top = Math.max(1e-9, ...all.map(({ range }) => range[1]))
  const px = (value: number): string =>
    (margin.left + (value / top) * (width - margin.left - margin.right)).toFixed(1)
  const rows = all.map(({ name, value, range: [low, high] }, i) => {
    const y = margin.top + i * (barHeight + gap)
    const middle = y + barHeight / 2
    const text = Number(value.toPrecision(3)).toLocaleString('en')
    return `<text class="name" x="${margin.left - 8}" y="${middle}" text-anchor="end" dy="4">${escapeHtml(name)}</text>
<rect class="c${i}" x="${margin.left}" y="${y}" width="${(Number(px(value)) - margin.left).toFixed(1)}" height="${barHeight}"/>
<path class="range" d="M${px(low)} ${middle}H${px(high)}M${px(low)} ${middle - 5}v10M${px(high)} ${middle - 5}v10"/>
<text class="value" x="${Number(px(high)) + 8}" y="${middle}" dy="4">${text}</text>`
  })
  const spoken = all.map(({ name, value }) => `${name} ${value}`).join(', ')
  return `<figure><figcaption>${escapeHtml(title)} <small>${escapeHtml(unit)}</small></figcaption>
<svg class="bars" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(`${title}, ${unit}: ${spoken}`)}">${rows.join('')}</svg></figure>`
}
