// Figures and states in plain words.
import type { MatchEnding } from '../../generated/client/index.ts'
import type { Process, Promised, Status, Unit } from './model.ts'

export const states: Record<Process['state'], { sign: string; word: string }> = {
  ready: { sign: '✓', word: 'Ready' },
  not_ready: { sign: '!', word: 'Not ready' },
  unreached: { sign: '✕', word: 'Not reached' },
}

export const verdicts: Record<Promised['verdict'], { sign: string; word: string }> = {
  none: { sign: '–', word: 'Nothing yet' },
  kept: { sign: '✓', word: 'Kept' },
  few: { sign: '?', word: 'Too few to judge' },
  broken: { sign: '✕', word: 'Broken' },
}

type Reason = MatchEnding['reason']
const reasons: Record<Reason, { text: string; ofSystem: boolean }> = {
  completed: { text: 'Played to the end', ofSystem: false },
  forfeit: { text: 'A player resigned', ofSystem: false },
  abandoned: { text: 'A player stayed away', ofSystem: false },
  never_started: { text: 'Did not begin: a player did not come', ofSystem: false },
  shard_lost: { text: 'Its shard was lost', ofSystem: true },
  shard_drained: { text: 'Its shard was shut down', ofSystem: true },
  rules_fault: { text: 'The rules failed', ofSystem: true },
  coordinator_lost: { text: 'Redis was away too long', ofSystem: true },
  operator: { text: 'An operator ended it', ofSystem: false },
}

/** Of a newer server a reason may come that this page does not know. */
export function reasonInWords(reason: string): { text: string; ofSystem: boolean } {
  return Object.hasOwn(reasons, reason) ? reasons[reason as Reason] : { text: reason, ofSystem: false }
}

export function figure(value: number | undefined, unit: Unit): string {
  if (value === undefined) return '–'
  if (unit === 'count') return short(value)
  if (unit === 'per_second') return `${short(value)}/s`
  if (unit === 'part') return `${short(value * 100)} %`
  if (unit === 'bytes') return value >= 1e9 ? `${short(value / 1e9)} GB` : `${short(value / 1e6)} MB`
  return value === 0 ? '0' : value < 1 ? `${short(value * 1000)} ms` : duration(value)
}

/** Two digits that matter, and whole numbers where they are large. */
function short(value: number): string {
  if (value === 0) return '0'
  const text = value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(1)
  return Number(text).toLocaleString('en')
}

export function duration(seconds: number): string {
  if (seconds < 10) return `${short(seconds)} s`
  if (seconds < 120) return `${Math.round(seconds)} s`
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`
  if (seconds < 172_800) return `${Math.round(seconds / 3_600)} h`
  return `${Math.round(seconds / 86_400)} days`
}

/** Cut off and not rounded, so that what failed shows; the nearer to all of it, the finer. */
export function percent(part: number): string {
  const steps = part < 0.99 ? 10 : 1_000
  return `${Number((Math.floor(part * 100 * steps + 1e-6) / steps).toFixed(3))} %`
}

/** What of a promise's budget is used up, in a sentence. */
export function budgetInWords({ good, total, objective, budgetLeft }: Promised): string {
  const failed = total - good
  if (total === 0) return 'Nothing has been counted in this time.'
  if (failed === 0) return `None of ${count(total)} failed.`
  const may = (1 - objective) * total
  const failedOf = `${count(failed)} of ${count(total)} failed`
  if (budgetLeft >= 0) return `${failedOf}: ${short((1 - budgetLeft) * 100)} % of what may.`
  return may < 1 ? `${failedOf}. Of so few, none may.` : `${failedOf}: ${short(failed / may)} times what may.`
}

/** The whole page in a line. */
export function verdictInWords({
  processes,
  promises,
  ends,
}: Pick<Status, 'processes' | 'promises' | 'ends'>): {
  well: boolean
  text: string
} {
  const broken = promises.filter(({ verdict }) => verdict === 'broken').map(({ title }) => title)
  const troubled = (['unreached', 'not_ready'] as const).flatMap((state) => {
    const names = processes.filter((process) => process.state === state).map(({ name }) => name)
    return names.length === 0 ? [] : [`${states[state].word.toLowerCase()}: ${names.join(', ')}`]
  })
  const troubles = [...troubled, ...(broken.length === 0 ? [] : [`broken: ${broken.join(', ')}`])]
  if (troubles.length > 0) return { well: false, text: sentence(troubles.join('; ')) }
  const ready = `all ${processes.length} processes are ready`
  const played = promises.some(({ total }) => total > 0) || ends.length > 0
  return {
    well: true,
    text: sentence(
      played ? `${ready}, and no promise is broken` : `${ready}. Nobody has played in this time`,
    ),
  }
}

/** What to do about a process that is not ready; undefined where it is. */
export function adviceOf({ name, state, reachedAtMs }: Process, nowMs: number): string | undefined {
  if (state === 'ready') return undefined
  if (state === 'not_ready')
    return `${name} runs, and says itself that it cannot do its part: most often Redis or MariaDB is away. It goes on by itself when what it needs is back.`
  const since =
    reachedAtMs === undefined
      ? `${name} has not been reached yet.`
      : `${name} has not been reached for ${duration((nowMs - reachedAtMs) / 1000)}.`
  return `${since} A process that ended is started again by itself; if it stays away, the end of its log says why.`
}

function count(events: number): string {
  return Math.round(events).toLocaleString('en')
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}
