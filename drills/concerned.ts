// Whom a fault concerns, and what they were told. Pure.
import { incarnationNamed } from './census.ts'
import { firstSeen, matchesAt, socketsAt } from './check.ts'
import type { Evidence } from './drill.ts'
import type { Seen } from './history.ts'

/** The incarnation that a name had just before the fault. */
export function incarnationOf({ before, victim }: Evidence, kind: 'shard' | 'gateway'): string {
  return (victim && incarnationNamed(before, kind, victim.name)) ?? ''
}

/** Each player in a match at the moment of the fault, and that match; of one shard, where one is given. */
export function playersInMatches(evidence: Evidence, shard?: string): Map<string, string> {
  const { history, fault, after, records } = evidence
  const concerned = new Map<string, string>()
  for (const [player, matchId] of matchesAt(history, fault.atMs)) {
    if (shard !== undefined && after.matches[matchId]?.shard !== shard) continue
    // It was over, and the word of it was on its way.
    if ((records.get(matchId)?.redis?.endedAtMs ?? Infinity) <= fault.atMs) continue
    concerned.set(player, matchId)
  }
  return concerned
}

export interface Ends {
  /** When each player was told; undefined: never. */
  toldAtMs: (number | undefined)[]
  problems: string[]
}

/** Whether these players were told that their match ended for one of these reasons, on the socket that they had open at the fault. */
export function judgeEnds(
  { history, fault }: Evidence,
  concerned: ReadonlyMap<string, string>,
  reasons: readonly string[],
): Ends {
  const problems: string[] = []
  const isEnd = (seen: Seen) => seen.what === 'ended' && concerned.get(seen.player) === seen.matchId
  const told = firstSeen(history, { players: concerned.keys(), afterMs: fault.atMs }, isEnd)
  const sockets = socketsAt(history, fault.atMs)
  for (const seen of history) {
    if (seen.what === 'ended' && isEnd(seen) && !reasons.includes(seen.ending.reason))
      problems.push(`${seen.player} was told ${seen.ending.reason} of ${seen.matchId}`)
    const toldAtMs = told.get(seen.player)
    const stayed =
      seen.what !== 'closed' || seen.atMs < fault.atMs || toldAtMs === undefined || seen.atMs > toldAtMs
    if (!stayed && sockets.get(seen.player)?.socket === seen.socket)
      problems.push(`the socket of ${seen.player} closed (${seen.code}) before it was told`)
  }
  return { toldAtMs: [...concerned.keys()].map((player) => told.get(player)), problems }
}

/** Who had a socket at the gateway that the fault befell. */
export function socketsOfVictim({ history, fault, victim }: Evidence): Map<string, number> {
  const sockets = [...socketsAt(history, fault.atMs)].filter(([, { url }]) => url === victim?.urls['ws'])
  return new Map(sockets.map(([player, { socket }]) => [player, socket]))
}

/** Whether everyone who was in a match through that gateway is in it again, through another one, or was told how it ended meanwhile. */
export function judgeReturn(evidence: Evidence): Ends {
  const { history, fault } = evidence
  const sockets = socketsOfVictim(evidence)
  const concerned = [...playersInMatches(evidence)].filter(([player]) => sockets.has(player))
  const matches = new Map(concerned)
  const isBack = (seen: Seen) =>
    (seen.what === 'resumed' || seen.what === 'ended') && matches.get(seen.player) === seen.matchId
  const back = firstSeen(history, { players: matches.keys(), afterMs: fault.atMs }, isBack)
  const welcomed = firstSeen(history, { players: sockets.keys(), afterMs: fault.atMs }, ({ what }) => {
    return what === 'welcome'
  })
  const gone = [...sockets.keys()].filter((player) => !welcomed.has(player))
  return {
    toldAtMs: concerned.map(([player]) => back.get(player)),
    problems: gone.map((player) => `${player} never connected again`),
  }
}

/** When each player was first told that something is amiss. */
export function warnedAtMs({ history, fault }: Evidence): Map<string, number> {
  const players = socketsAt(history, fault.atMs).keys()
  return firstSeen(history, { players, afterMs: fault.atMs }, ({ what }) => what === 'warned')
}

/** Sockets must stay open through trouble behind them. */
export function judgeSockets({ history, fault }: Evidence): string[] {
  return history.flatMap((seen) => {
    if (seen.what !== 'closed' || seen.byClient || seen.atMs < fault.atMs) return []
    return `a socket of ${seen.player} was closed (${seen.code}) ${Math.round(seen.atMs - fault.atMs)} ms after the fault`
  })
}

/** When a lease was seen to be gone. */
export function leaseGoneAtMs({ sightings, fault, victim }: Evidence): number | undefined {
  const isGone = (leases: readonly string[]) => !leases.some((lease) => lease.endsWith(` ${victim?.name}`))
  return sightings.find(({ atMs, leases }) => atMs >= fault.atMs && isGone(leases))?.atMs
}

/** One line if a figure is over its target. */
export function over(what: string, valueMs: number | undefined, targetMs: number): string[] {
  if (valueMs !== undefined && valueMs <= targetMs) return []
  return [
    `${what}: ${valueMs === undefined ? 'nothing measured' : `${valueMs} ms`}, over its target of ${targetMs} ms`,
  ]
}
