// One drill over time, as SVG text: what happened, and below it what players felt, second by second.
import type { Felt, Moment } from '../timeline.ts'
import { escapeHtml } from './escape-html.ts'

const width = 960
const margin = { left: 130, right: 20, top: 8, bottom: 26 }
const laneHeight = 19
const stripHeight = 54
const stripGap = 14
const letterWidth = 6.4
const tickEveryS = 5

/** What is drawn of a second, one above the other. */
interface Strip {
  name: string
  parts: readonly { style: string; value: (felt: Felt) => number }[]
}

const strips: readonly Strip[] = [
  { name: 'players in a match', parts: [{ style: 'played', value: ({ inMatches }) => inMatches }] },
  { name: 'snapshots a second', parts: [{ style: 'played', value: ({ snapshots }) => snapshots }] },
  { name: 'players told “void”', parts: [{ style: 'failed', value: ({ endedVoid }) => endedVoid }] },
  {
    name: 'requests a second',
    parts: [
      { style: 'failed', value: ({ failed }) => failed },
      { style: 'answered', value: ({ answered }) => answered },
    ],
  },
  { name: 'slowest request, ms', parts: [{ style: 'answered', value: ({ slowestMs }) => slowestMs }] },
]

export function timelinePlot(name: string, moments: readonly Moment[], felt: readonly Felt[]): string {
  const fromS = Math.min(-1, ...felt.map(({ s }) => s))
  const toS = Math.max(1, ...felt.map(({ s }) => s + 1), ...moments.map(({ ms }) => ms / 1_000))
  const px = (s: number): number =>
    margin.left + ((s - fromS) / (toS - fromS)) * (width - margin.left - margin.right)
  const lanes = layOut(moments, px)
  const stripsTop = margin.top + (Math.max(-1, ...lanes.map(({ lane }) => lane)) + 1) * laneHeight + 12
  const bottom = stripsTop + strips.length * (stripHeight + stripGap)
  const overMs = moments.find(({ kind }) => kind === 'over')?.ms ?? 0

  const during = `<rect class="during" x="${px(0).toFixed(1)}" y="${margin.top}" width="${Math.max(2, px(overMs / 1_000) - px(0)).toFixed(1)}" height="${bottom - margin.top}"/>`
  const marks = lanes.map(({ moment, lane, x, atLeft }) => {
    const y = margin.top + lane * laneHeight + 10
    const text = `<text x="${(atLeft ? x - 8 : x + 8).toFixed(1)}" y="${y}" dy="4"${atLeft ? ' text-anchor="end"' : ''}>${escapeHtml(moment.what)}</text>`
    return `<path class="mark" d="M${x.toFixed(1)} ${y}V${bottom}"/><circle class="${moment.kind}" cx="${x.toFixed(1)}" cy="${y}" r="5"/>${text}`
  })
  const drawn = strips.map((strip, i) => drawStrip(strip, stripsTop + i * (stripHeight + stripGap), felt, px))
  const ticks: string[] = []
  for (let s = Math.ceil(fromS / tickEveryS) * tickEveryS; s <= toS; s += tickEveryS)
    ticks.push(
      `<text class="dim" x="${px(s).toFixed(1)}" y="${bottom + 16}" text-anchor="middle">${s} s</text>`,
    )
  const spoken = moments.map((moment) => `${moment.what} at ${(moment.ms / 1_000).toFixed(1)} s`).join(', ')
  return `<svg viewBox="0 0 ${width} ${bottom + margin.bottom}" role="img" aria-label="${escapeHtml(`${name} over time: ${spoken}`)}">${during}${drawn.join('')}${marks.join('')}${ticks.join('')}</svg>`
}

interface Placed {
  moment: Moment
  lane: number
  x: number
  /** The text stands before its dot where there is no room behind it. */
  atLeft: boolean
}

/** Each in the first lane in which its text has room. */
function layOut(moments: readonly Moment[], px: (s: number) => number): Placed[] {
  const takenUntil: number[] = []
  return moments.map((moment) => {
    const x = px(moment.ms / 1_000)
    const length = moment.what.length * letterWidth + 16
    const atLeft = x + length > width - margin.right
    const [from, to] = atLeft ? [x - length, x + 8] : [x - 8, x + length]
    const free = takenUntil.findIndex((until) => until < from)
    const lane = free === -1 ? takenUntil.length : free
    takenUntil[lane] = to
    return { moment, lane, x, atLeft }
  })
}

function drawStrip(
  { name, parts }: Strip,
  top: number,
  felt: readonly Felt[],
  px: (s: number) => number,
): string {
  const sum = (second: Felt) => parts.reduce((total, { value }) => total + value(second), 0)
  const most = Math.max(0, ...felt.map(sum))
  const bars = felt.map((second) => {
    let y = top + stripHeight
    const barWidth = Math.max(1, px(second.s + 1) - px(second.s) - 1)
    return parts
      .map(({ style, value }) => {
        const height = (value(second) / (most || 1)) * stripHeight
        y -= height
        if (height === 0) return ''
        return `<rect class="${style}" x="${px(second.s).toFixed(1)}" y="${y.toFixed(1)}" width="${barWidth.toFixed(1)}" height="${height.toFixed(1)}"/>`
      })
      .join('')
  })
  const middle = top + stripHeight / 2
  return `<path class="grid" d="M${margin.left} ${top + stripHeight}H${width - margin.right}"/>${bars.join('')}
<text x="${margin.left - 10}" y="${middle - 4}" text-anchor="end">${escapeHtml(name)}</text><text class="dim" x="${margin.left - 10}" y="${middle + 12}" text-anchor="end">${most === 0 ? 'none' : `at most ${Math.round(most)}`}</text>`
}
