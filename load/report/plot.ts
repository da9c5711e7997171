// A plot of lines over time, as SVG text.

export interface Series {
  name: string
  points: readonly { x: number; y: number }[]
}

const [width, height] = [640, 260]
const margin = { left: 58, right: 12, top: 26, bottom: 34 }
const tickCount = 5
const colors = 10
/** A phase too short for its name goes without. */
const phaseLetterWidth = 5

export function plot(
  title: string,
  unit: string,
  phases: readonly { x: number; name: string }[],
  series: readonly Series[],
): string {
  const xs = phases.map(({ x }) => x)
  const [from, to] = [Math.min(...xs), Math.max(...xs)]
  const step = niceStep(Math.max(0, ...series.flatMap(({ points }) => points.map(({ y }) => y))) / tickCount)
  const top = step * tickCount
  const px = (x: number): string =>
    (margin.left + ((x - from) / (to - from || 1)) * (width - margin.left - margin.right)).toFixed(1)
  const py = (y: number): string =>
    (height - margin.bottom - (Math.min(y, top) / top) * (height - margin.top - margin.bottom)).toFixed(1)

  const grid = Array.from({ length: tickCount + 1 }, (_, i) => {
    const y = py(i * step)
    return `<path class="grid" d="M${margin.left} ${y}H${width - margin.right}"/><text class="tick" x="${margin.left - 6}" y="${y}" text-anchor="end" dy="4">${label(i * step)}</text>`
  })
  const times = Array.from({ length: tickCount + 1 }, (_, i) => {
    const x = from + ((to - from) * i) / tickCount
    return `<text class="tick" x="${px(x)}" y="${height - margin.bottom + 16}" text-anchor="middle">${Math.round(x)} s</text>`
  })
  // Where one phase of the run gives way to the next.
  const changes = phases.filter(({ name }, i) => i === 0 || phases[i - 1]?.name !== name)
  const marks = changes.map(({ x, name }, i) => {
    const room = Number(px(changes[i + 1]?.x ?? to)) - Number(px(x))
    const named = room > name.length * phaseLetterWidth
    const text = named
      ? `<text class="phase" x="${px(x)}" y="${margin.top - 6}" dx="2">${escapeHtml(name)}</text>`
      : ''
    return `<path class="mark" d="M${px(x)} ${margin.top}V${height - margin.bottom}"/>${text}`
  })
  const lines = series.map(
    ({ points }, i) =>
      `<path class="line c${i % colors}" d="${points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${px(x)} ${py(y)}`).join('')}"/>`,
  )
  const keys = series.map(({ name }, i) => `<li><i class="c${i % colors}"></i>${escapeHtml(name)}</li>`)
  return `<figure><figcaption>${escapeHtml(title)} <small>${escapeHtml(unit)}</small></figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(`${title}, ${unit}, over time`)}">${[...grid, ...times, ...marks, ...lines].join('')}</svg>
<ul class="keys">${keys.join('')}</ul></figure>`
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function niceStep(step: number): number {
  if (step <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(step))
  return [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= step) ?? step
}

function label(value: number): string {
  return value >= 1_000 ? `${Number((value / 1_000).toFixed(1))}k` : String(Number(value.toFixed(2)))
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
