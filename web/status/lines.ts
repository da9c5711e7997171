// From the points that are kept to what is drawn: pure, and without the page.
import type { Point, Values } from './model.ts'

export type Moment = { readonly atMs: number; readonly values: Values }
export type Span = { readonly fromMs: number; readonly toMs: number }

/** A plot is at least this wide: with two points a line says nothing. */
const spanMsMin = 120_000
const endsWindowMs = 60_000

/** Those that are still to be shown, each once and in order. */
export function merge(kept: readonly Point[], come: readonly Point[], keptMs: number): Point[] {
  const lastMs = kept.at(-1)?.atMs ?? 0
  const all = [...kept, ...come.filter(({ atMs }) => atMs > lastMs)]
  const oldestMs = (all.at(-1)?.atMs ?? 0) - keptMs
  return all.filter(({ atMs }) => atMs >= oldestMs)
}

export function spanOf(points: readonly Point[]): Span {
  const toMs = points.at(-1)?.atMs ?? 0
  return { fromMs: Math.min(points[0]?.atMs ?? toMs, toMs - spanMsMin), toMs }
}

export function momentsOf(points: readonly Point[], plot: string): Moment[] {
  return points.map(({ atMs, plots }) => ({ atMs, values: plots[plot] ?? {} }))
}

/** How many matches had ended within the minute before each moment, by reason. Reasons that never occur have no line. */
export function endsByMinute(points: readonly Point[]): Moment[] {
  const reasons = new Set(
    points.flatMap(({ ends }) => Object.keys(ends).filter((reason) => (ends[reason] ?? 0) > 0)),
  )
  return points.map(({ atMs }) => {
    const within = points.filter((point) => point.atMs <= atMs && point.atMs > atMs - endsWindowMs)
    const count = (reason: string): number => within.reduce((sum, { ends }) => sum + (ends[reason] ?? 0), 0)
    return { atMs, values: Object.fromEntries([...reasons].map((reason) => [reason, count(reason)])) }
  })
}

/** Every line that there is at some time, as people would order them: gateway-2 before gateway-10. */
export function linesOf(moments: readonly Moment[]): string[] {
  const names = [...new Set(moments.flatMap(({ values }) => Object.keys(values)))]
  return names.some((name) => /-\d+$/.test(name))
    ? names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    : names
}

/** The path of a line in a square of 100 by 100; it is broken where nothing is known. */
export function pathOf(
  moments: readonly Moment[],
  line: string,
  { span, top, gapMs }: { span: Span; top: number; gapMs: number },
): string {
  const x = (atMs: number): string => (((atMs - span.fromMs) / (span.toMs - span.fromMs)) * 100).toFixed(2)
  const y = (value: number): string => (100 - (Math.min(value, top) / top) * 100).toFixed(2)
  let drawnMs = -Infinity
  return moments
    .map(({ atMs, values }) => {
      const value = values[line]
      if (value === undefined) return ''
      // A point by itself is drawn as one: its line leads nowhere, and has round ends.
      const part = atMs - drawnMs > gapMs ? `M${x(atMs)} ${y(value)}h0` : `L${x(atMs)} ${y(value)}`
      drawnMs = atMs
      return part
    })
    .join('')
}

/** 1, 2 or 5 times a power of ten, and not below what is shown; `least` where nothing is. */
export function topOf(moments: readonly Moment[], least: number): number {
  const most = Math.max(least, ...moments.flatMap(({ values }) => Object.values(values)))
  const power = 10 ** Math.floor(Math.log10(most))
  return Number((([1, 2, 5].find((each) => each * power >= most * 0.999) ?? 10) * power).toPrecision(3))
}
