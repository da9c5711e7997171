// What must hold when Redis is away for longer than a lease. Pure.
import { quantiles } from './check.ts'
import { judgeEnds, judgeSockets, playersInMatches, warnedAtMs } from './concerned.ts'
import type { Evidence, ExpectedAlerts, Judgement } from './drill.ts'

/** The cause, and what it has cost once it is gone; who signs in may have waited before the cause was known. */
export const redisLossAlerts: ExpectedAlerts = {
  fires: ['RedisUnreachable', 'MatchIntegrityBudgetBurn'],
  mayPage: ['SignInBudgetBurn'],
}

export function judgeRedisLoss(evidence: Evidence): Judgement {
  const { fault } = evidence
  const warned = warnedAtMs(evidence)
  // Until the lease runs out a shard plays on, and what is played out by then is completed.
  const reasons = ['coordinator_lost', 'completed']
  const { toldAtMs, problems } = judgeEnds(evidence, playersInMatches(evidence), reasons)
  return {
    detectedAtMs: Math.min(...warned.values()),
    toldAtMs,
    problems: [...problems, ...judgeSockets(evidence)],
    figures: { warnedMs: quantiles([...warned.values()].map((atMs) => atMs - fault.atMs)) },
  }
}
