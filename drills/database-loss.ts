// What must hold when MariaDB is away, or slow: who plays does not notice, and who signs in is told when to come again. Pure.
import { matchesAt, quantiles } from './check.ts'
import { judgeSockets } from './concerned.ts'
import type { Evidence, ExpectedAlerts, Judgement } from './drill.ts'
import { endOf, isFailed } from './requests.ts'

/** The cause; before it is known those who sign in feel it, and what ended more than 10 s before it was over was recorded late. */
export const databaseLossAlerts: ExpectedAlerts = {
  fires: ['DatabaseUnreachable'],
  mayPage: ['SignInBudgetBurn', 'ResultRecordedBudgetBurn'],
}

/** Longer than a player would call smooth: a snapshot of a realtime match comes every 50 ms. */
const gapMsMax = 1_000
/** Whoever has to be told to come again is told within so long. */
const refusedWithinMs = 10_000

export function judgeDatabaseLoss(evidence: Evidence): Judgement {
  const { requests, fault } = evidence
  const failed = requests.filter((request) => isFailed(request) && endOf(request) >= fault.atMs)
  const problems = judgePlay(evidence)
  for (const { operation, status, retryAfter, tookMs } of failed) {
    if (status !== 503) problems.push(`${operation} was answered with ${status}, and not with 503`)
    else if (!retryAfter) problems.push(`${operation} was answered with 503, and not told when to come again`)
    else if (tookMs > refusedWithinMs)
      problems.push(`${operation} was answered with 503 after ${Math.round(tookMs)} ms`)
  }
  return {
    detectedAtMs: failed[0] && endOf(failed[0]),
    toldAtMs: failed.map(endOf),
    problems,
    figures: { refusedMs: quantiles(failed.map(({ tookMs }) => tookMs)) },
  }
}

/** Whoever was in a match plays on: every socket stays open, and snapshots of realtime matches keep coming. */
export function judgePlay(evidence: Evidence): string[] {
  const { history, fault } = evidence
  const problems = judgeSockets(evidence)
  const lastAtMs = new Map<string, number>()
  const realtime = new Set<string>()
  for (const seen of history) {
    if (!('matchId' in seen) || seen.matchId === undefined) continue
    const key = `${seen.player} ${seen.matchId}`
    if (seen.what !== 'snapshot') {
      lastAtMs.delete(key)
      continue
    }
    const before = lastAtMs.get(key)
    const gapMs = seen.atMs - (before ?? seen.atMs)
    // A tick that comes so soon is of a match that does not wait for its players.
    if (before !== undefined && gapMs < 100) realtime.add(key)
    const within = seen.atMs > fault.atMs && seen.atMs < fault.overAtMs
    if (within && realtime.has(key) && gapMs > gapMsMax)
      problems.push(`${seen.player} waited ${Math.round(gapMs)} ms for a snapshot`)
    lastAtMs.set(key, seen.atMs)
  }
  if (matchesAt(history, fault.atMs).size === 0) problems.push('nobody played when it began')
  return problems
}
