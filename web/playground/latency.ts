// Round trips between this page and its gateway, asked for once a second while the inspector is open.
import { MatchwireError, type Client } from '../../generated/client/index.ts'
import { el, say } from './dom.ts'

const intervalMs = 1_000
const samplesMax = 60
const size = { width: 300, height: 64 }
const svgNamespace = 'http://www.w3.org/2000/svg'

export function latencyGraph(client: Client, isWanted: () => boolean): HTMLElement {
  /** Undefined where no answer came. */
  const samples: (number | undefined)[] = []
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`)
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', 'Round trips of the last minute; their figures stand below')
  const line = document.createElementNS(svgNamespace, 'path')
  svg.append(line)
  const figures = el('p', { class: 'figures' }, 'No round trip measured yet.')

  const show = (): void => {
    const known = samples.filter((sample) => sample !== undefined).sort((a, b) => a - b)
    const top = Math.max(5, ...known) * 1.15
    let pen = 'M'
    let path = ''
    samples.forEach((sample, index) => {
      if (sample === undefined) return (pen = 'M')
      const x = size.width - (samples.length - 1 - index) * (size.width / (samplesMax - 1))
      path += `${pen}${x.toFixed(1)} ${(size.height - (sample / top) * size.height).toFixed(1)}`
      // One round trip alone is a point.
      if (pen === 'M') path += 'h0'
      pen = 'L'
    })
    line.setAttribute('d', path)
    const last = samples.at(-1)
    if (known.length === 0) return say(figures, 'No answer yet.')
    const median = known[Math.floor(known.length / 2)]!
    say(
      figures,
      `${last === undefined ? 'no answer now' : `now ${ms(last)}`} · median ${ms(median)} · worst ${ms(known.at(-1)!)}`,
    )
  }

  let isAsked = false
  setInterval(() => {
    if (isAsked || client.state !== 'connected' || !isWanted()) return
    isAsked = true
    const sentAtMs = performance.now()
    client
      .ping()
      .then(
        () => samples.push(performance.now() - sentAtMs),
        (error: unknown) => {
          if (!(error instanceof MatchwireError)) throw error
          samples.push(undefined)
        },
      )
      .finally(() => {
        isAsked = false
        if (samples.length > samplesMax) samples.shift()
        show()
      })
  }, intervalMs)
  return el(
    'figure',
    { class: 'latency', 'aria-label': 'Round trip' },
    el('figcaption', {}, 'Round trip'),
    svg as unknown as Node,
    figures,
  )
}

function ms(durationMs: number): string {
  return `${durationMs < 10 ? durationMs.toFixed(1) : Math.round(durationMs)} ms`
}
