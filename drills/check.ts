// What must hold of a history, whatever was done to the system meanwhile. Pure: made-up histories test it.
import type { Seen } from './history.ts'

/** How one place tells that a match ended; two places agree where the texts are equal. */
export interface Told {
  readonly reason: string
  readonly endedAtMs: number
  readonly text: string
}

/** What the other places tell of a match; undefined where a place does not know it. */
export interface MatchRecord {
  readonly redis: Told | undefined
  readonly rest: Told | undefined
  readonly database: Told | undefined
}

export interface Quantiles {
  p50: number
  p99: number
  max: number
}

type EndedSeen = Extract<Seen, { what: 'ended' }>

export function toldOf(ending: {
  reason: string
  decidedBy: string
  counted: boolean | number
  endedAtMs: number
  lastTick: number
}): Told {
  const { reason, decidedBy, counted, endedAtMs, lastTick } = ending
  const kind = counted ? 'counted' : 'void'
  return {
    reason,
    endedAtMs,
    text: `${reason}, ${kind}, by ${decidedBy} at ${endedAtMs} after tick ${lastTick}`,
  }
}

/** Nearest rank; null where there is nothing to measure. */
export function quantiles(values: readonly number[]): Quantiles | null {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0)
  return sorted.length === 0 ? null : { p50: at(0.5), p99: at(0.99), max: at(1) }
}

/** How long after a warning a gateway may bring its sockets up to date. */
const upToDateWithinMs = 5_000

/**
 * No player hears anything of a match after its end, which is what a fenced shard would cause, and ticks grow. When a socket is brought up to
 * date (it was warned, or resumed) the state it had may come once more, and so it may right before the end.
 */
export function findVoicesOfTheDead(history: readonly Seen[]): string[] {
  const problems: string[] = []
  for (const [player, entries] of byPlayer(history)) {
    const ended = new Set<string>()
    const lastTicks = new Map<string, number>()
    const repeated = new Map<string, string>()
    let mayRepeatUntilMs = -Infinity
    for (const seen of entries) {
      if (seen.what === 'ended') {
        ended.add(seen.matchId)
        repeated.delete(seen.matchId)
      }
      if (seen.what === 'warned' || seen.what === 'resumed') mayRepeatUntilMs = seen.atMs + upToDateWithinMs
      if ((seen.what === 'started' || seen.what === 'resumed') && ended.has(seen.matchId))
        problems.push(`${player} heard '${seen.what}' of ${seen.matchId} after its end`)
      if (seen.what !== 'snapshot') continue
      const { matchId, tick } = seen
      const lastTick = lastTicks.get(matchId) ?? -1
      if (ended.has(matchId)) problems.push(`${player} got tick ${tick} of ${matchId} after its end`)
      const before = repeated.get(matchId)
      if (before !== undefined) problems.push(before)
      repeated.delete(matchId)
      const problem = `${player} got tick ${tick} of ${matchId} after tick ${lastTick}`
      if (tick < lastTick) problems.push(problem)
      if (tick === lastTick && seen.atMs > mayRepeatUntilMs) repeated.set(matchId, problem)
      lastTicks.set(matchId, tick)
    }
    problems.push(...repeated.values())
  }
  return problems
}

export interface Agreement {
  /** Matches whose end is not told alike everywhere. */
  disagreements: string[]
  /** Players who attached and never heard the end, and matches that a place does not know. */
  lost: string[]
  /** Players who were told an end twice. */
  doubled: string[]
}

/** Every match that a player attached to ended once, and every player, Redis, REST and MariaDB tell the same. */
export function compareEndings(
  history: readonly Seen[],
  records: ReadonlyMap<string, MatchRecord>,
): Agreement {
  const agreement: Agreement = { disagreements: [], lost: [], doubled: [] }
  for (const [matchId, seats] of seatsOf(history)) {
    const told = new Map<string, string>()
    for (const [player, endings] of seats) {
      const [first, second] = endings
      if (first) told.set(player, toldOf(first.ending).text)
      else agreement.lost.push(`${player} never heard how ${matchId} ended`)
      if (second) agreement.doubled.push(`${player} was told ${endings.length} times that ${matchId} ended`)
    }
    const record = records.get(matchId)
    for (const place of ['redis', 'rest', 'database'] as const) {
      const text = record?.[place]?.text
      if (text === undefined) agreement.lost.push(`${place} does not know how ${matchId} ended`)
      else told.set(place, text)
    }
    if (new Set(told.values()).size > 1) {
      const texts = [...told].map(([who, text]) => `${who}: ${text}`)
      agreement.disagreements.push(`${matchId} ended differently: ${texts.join('; ')}`)
    }
  }
  return agreement
}

/** For each match attached to, its players and the ends that each was told. */
function seatsOf(history: readonly Seen[]): Map<string, Map<string, EndedSeen[]>> {
  const matches = new Map<string, Map<string, EndedSeen[]>>()
  const seatsIn = (matchId: string) => matches.get(matchId) ?? new Map<string, EndedSeen[]>()
  for (const seen of history) {
    if (seen.what !== 'attached' && seen.what !== 'ended') continue
    const seats = seatsIn(seen.matchId)
    const endings = seats.get(seen.player) ?? []
    // Who never attached hears of the end as the answer to a rejoin at most.
    if (seen.what === 'ended') endings.push(seen)
    matches.set(seen.matchId, seats.set(seen.player, endings))
  }
  return matches
}

/** When the last player of a match had asked for it, and when the last one heard of it; for matches asked for in a span of time, in order. */
export function newMatchTimes(
  history: readonly Seen[],
  { fromMs, toMs }: { fromMs: number; toMs: number },
): { askedAtMs: number; matchedAtMs: number }[] {
  const lastAskedAtMs = new Map<string, number>()
  const matches = new Map<string, { askedAtMs: number; matchedAtMs: number }>()
  for (const seen of history) {
    const { player, atMs } = seen
    // Over a socket that opens anew a player asks again.
    if (seen.what === 'asked' || seen.what === 'welcome') lastAskedAtMs.set(player, atMs)
    if (seen.what !== 'matched') continue
    const match = matches.get(seen.matchId) ?? { askedAtMs: -Infinity, matchedAtMs: -Infinity }
    match.askedAtMs = Math.max(match.askedAtMs, lastAskedAtMs.get(player) ?? atMs)
    match.matchedAtMs = Math.max(match.matchedAtMs, atMs)
    matches.set(seen.matchId, match)
  }
  return [...matches.values()]
    .filter(({ askedAtMs }) => askedAtMs >= fromMs && askedAtMs <= toMs)
    .toSorted((a, b) => a.matchedAtMs - b.matchedAtMs)
}

/** When each of these players first saw such a thing at or after a moment; those who never did are missing. */
export function firstSeen(
  history: readonly Seen[],
  { players, afterMs }: { players: Iterable<string>; afterMs: number },
  isIt: (seen: Seen) => boolean,
): Map<string, number> {
  const found = new Map<string, number>()
  const wanted = new Set(players)
  for (const seen of history) {
    const { player, atMs } = seen
    if (atMs >= afterMs && wanted.has(player) && !found.has(player) && isIt(seen)) found.set(player, atMs)
  }
  return found
}

/** Who was in which match at a moment: attached, and not told the end. */
export function matchesAt(history: readonly Seen[], atMs: number): Map<string, string> {
  const matches = new Map<string, string>()
  for (const seen of history) {
    if (seen.atMs > atMs) break
    if (seen.what === 'attached') matches.set(seen.player, seen.matchId)
    if (seen.what === 'ended' && matches.get(seen.player) === seen.matchId) matches.delete(seen.player)
  }
  return matches
}

/** Which socket each player had open at a moment. */
export function socketsAt(
  history: readonly Seen[],
  atMs: number,
): Map<string, { socket: number; url: string }> {
  const sockets = new Map<string, { socket: number; url: string }>()
  for (const seen of history) {
    if (seen.atMs > atMs) break
    if (seen.what === 'opened') sockets.set(seen.player, { socket: seen.socket, url: seen.url })
    if (seen.what === 'closed' && sockets.get(seen.player)?.socket === seen.socket)
      sockets.delete(seen.player)
  }
  return sockets
}

function byPlayer(history: readonly Seen[]): Map<string, Seen[]> {
  return Map.groupBy(history, ({ player }) => player)
}
