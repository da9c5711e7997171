// What must hold when a shard falls silent: it died, or it was paused or cut off for longer than its lease. Pure.
import { isDeepStrictEqual } from 'node:util'
import type { MatchEnding } from '../generated/client/index.ts'
import { newMatchTimes, quantiles } from './check.ts'
import { incarnationOf, judgeEnds, leaseGoneAtMs, over, playersInMatches } from './concerned.ts'
import type { Evidence, Judgement } from './drill.ts'

/** The lease lasts 3 s from the last renewal; after it come one sweep of a gateway and one read of each match's record. */
const toldWithinMs = 3_500
const newMatchWithinMs = 250

export function judgeShardLoss(evidence: Evidence): Judgement {
  const { fault } = evidence
  const concerned = playersInMatches(evidence, incarnationOf(evidence, 'shard'))
  const { toldAtMs, problems } = judgeEnds(evidence, concerned, ['shard_lost'])
  const told = quantiles(toldAtMs.flatMap((atMs) => (atMs === undefined ? [] : [atMs - fault.atMs])))
  return {
    detectedAtMs: leaseGoneAtMs(evidence),
    toldAtMs,
    problems: [...problems, ...over('time to tell the players, p99', told?.p99, toldWithinMs)],
  }
}

/** Whether matches asked for from the fault on were placed in time. */
export function newMatchesInTime({ history, fault }: Evidence, untilMs = Infinity): string[] {
  const placed = newMatchTimes(history, { fromMs: fault.atMs, toMs: untilMs })
  const tookMs = quantiles(placed.map(({ askedAtMs, matchedAtMs }) => matchedAtMs - askedAtMs))
  return over('time until a new match starts, p99', tookMs?.p99, newMatchWithinMs)
}

/** What the shard did after it came back, to matches that had ended without it. */
export function judgeComeback({ fault, after }: Evidence): string[] {
  const problems: string[] = []
  for (const [matchId, then] of Object.entries(fault.census?.matches ?? {})) {
    const now = after.matches[matchId]
    if (then.ending === undefined) continue
    if (now?.shard !== then.shard || !isDeepStrictEqual(nameless(now.ending), nameless(then.ending)))
      problems.push(`${matchId} was changed after its end: ${then.ending} became ${now?.ending ?? 'nothing'}`)
  }
  return problems
}

/** An ending without the names, which go from it with their accounts. */
function nameless(ending: string | undefined): unknown {
  if (ending === undefined) return undefined
  const { seats, ...rest } = JSON.parse(ending) as MatchEnding
  return { ...rest, seats: seats.map(({ name: _, ...seat }) => seat) }
}
