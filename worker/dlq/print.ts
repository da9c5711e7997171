import type { DeadLetter, DeadLetterSummary } from '../../generated/messages.ts'

/** No line is longer. */
export const columnsMax = 110

/** A table of letters; the widest column, the error's class, is cut. */
export function toTable(letters: readonly DeadLetterSummary[], nowMs: number): string {
  const oneState = new Set(letters.map(({ state }) => state)).size === 1
  const rows = letters.map((letter) => [
    letter.letterId,
    ...(oneState ? [] : [letter.state]),
    letter.consumer,
    letter.type,
    String(letter.attempts),
    ageOf(nowMs - letter.deadAtMs),
    letter.errorClass,
  ])
  const heads = ['ID', ...(oneState ? [] : ['STATE']), 'CONSUMER', 'TYPE', 'TRIED', 'DEAD', 'ERROR CLASS']
  const lines = [heads, ...rows]
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      cut(
        line
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
        columnsMax,
      ),
    )
    .join('\n')
}

/** All of a letter, a line for each thing. */
export function toPage(letter: DeadLetter, nowMs: number): string {
  const { acts, event, error } = letter
  const at = (ms: number) => `${new Date(ms).toISOString()}, ${ageOf(nowMs - ms)} ago`
  const fields = {
    letter: letter.letterId,
    state: letter.state,
    consumer: letter.consumer,
    event: letter.eventId,
    type: letter.type,
    subject: letter.subject,
    'error class': letter.errorClass,
    attempts: String(letter.attempts),
    'first failed': at(letter.firstFailedAtMs),
    dead: at(letter.deadAtMs),
    ...(letter.settledAtMs !== undefined && { settled: at(letter.settledAtMs) }),
    ...(letter.traceparent !== undefined && { trace: letter.traceparent.split('-')[1] ?? '' }),
  }
  const lines = Object.entries(fields).map(([name, value]) => `${name.padEnd(12)}  ${value}`)
  const done = acts.map(
    ({ act, actor, reason, atMs }) => `  ${new Date(atMs).toISOString()}  ${act} by ${actor}: ${reason}`,
  )
  return [
    ...lines,
    ...(done.length > 0 ? ['', 'Acts', ...done] : []),
    ...['', 'Error', indent(error), '', 'Event', indent(pretty(event))],
  ].join('\n')
}

/** In the largest unit of which there are two, as 90s, 119m, 47h. */
export function ageOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  if (seconds < 120) return `${seconds}s`
  if (seconds < 7_200) return `${Math.floor(seconds / 60)}m`
  if (seconds < 172_800) return `${Math.floor(seconds / 3_600)}h`
  return `${Math.floor(seconds / 86_400)}d`
}

function cut(line: string, max: number): string {
  return line.length <= max ? line : `${line.slice(0, max - 1)}…`
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2)
  } catch {
    return text // It is dead because it is no JSON; or it is longer than what is told of it.
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}
