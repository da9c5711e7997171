// Durations as Prometheus writes them.

const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
] as const

export function milliseconds(duration: string): number {
  const parts = [...duration.matchAll(/(\d+)(ms|[smhd])/g)]
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== duration)
    throw new Error(`This is no duration: '${duration}'`)
  return parts.reduce(
    (sum, [, count, unit]) => sum + Number(count) * (units.find(([name]) => name === unit)?.[1] ?? 0),
    0,
  )
}

export function duration(ms: number): string {
  const whole = Math.max(1, Math.round(ms))
  const [unit, unitMs] = units.find(([, unitMs]) => whole % unitMs === 0) ?? ['ms', 1]
  return `${whole / unitMs}${unit}`
}

/** A duration that is `scale` times as long, and never shorter than a Prometheus that looks once a second can tell. */
export function scaled(text: string, scale: number): string {
  return scale === 1 ? text : duration(Math.max(1_000, milliseconds(text) * scale))
}

/** An expression whose windows are `scale` times as long. */
export function scaledExpression(expression: string, scale: number): string {
  return expression.replace(
    /\[(\w+)(?::(\w+))?\]/g,
    (_, range: string, step?: string) =>
      `[${scaledWindow(range, scale)}${step === undefined ? '' : `:${scaled(step, scale)}`}]`,
  )
}

/** Shorter than that a rate has no two scrapes to go by. */
const windowMinMs = 5_000

export function scaledWindow(text: string, scale: number): string {
  return scale === 1 ? text : duration(Math.max(windowMinMs, milliseconds(text) * scale))
}
