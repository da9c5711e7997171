import { firstSeen, matchesAt } from './check.ts'
import { judgeSockets } from './concerned.ts'
import type { Drill, Evidence } from './drill.ts'
import { slowDownProxied } from './faults.ts'

/** An input takes it once on its way to the shard, and up to a tick's 50 ms more: for half of them beyond what ops/slo.yaml calls good. */
const lateMs = 75
/** Two snapshots of a realtime match are 50 ms apart. */
const stutterMs = 150

/** Everything between the processes and Redis takes longer, each way: play goes on, late, and no lease is lost over it. */
export const redisSlow: Drill = {
  name: 'redis-slow',
  summary: `everything from and to Redis comes ${lateMs} ms later`,
  proxied: 'redis',
  lastsMs: 12_000,
  endsAs: [],
  alerts: { fires: ['InputLatencyBudgetBurn'] },
  holds: ['sign-in', 'connect', 'match-integrity', 'result-recorded'],
  victimComesBack: true,
  inflict: slowDownProxied(lateMs),
  judge(evidence) {
    const { history, fault } = evidence
    const players = matchesAt(history, fault.atMs).keys()
    // Whoever plays goes on to.
    const still = firstSeen(history, { players, afterMs: fault.atMs + lateMs }, ({ what }) => {
      return what === 'snapshot' || what === 'ended'
    })
    return {
      detectedAtMs: firstStutter(evidence),
      toldAtMs: [...matchesAt(history, fault.atMs).keys()].map((player) => still.get(player)),
      problems: judgeSockets(evidence),
    }
  },
}

/** When a player first waited for a snapshot so long that it shows. */
function firstStutter({ history, fault }: Evidence): number | undefined {
  const last = new Map<string, { matchId: string; atMs: number; tick: number }>()
  for (const seen of history) {
    if (seen.what !== 'snapshot' || seen.atMs > fault.overAtMs) continue
    const { player, matchId, atMs, tick } = seen
    const before = last.get(player)
    // Only realtime matches have a next tick at once.
    const next = before?.matchId === matchId && tick > 2 && atMs - before.atMs < 1_000
    if (next && atMs > fault.atMs && atMs - before.atMs > stutterMs) return atMs
    last.set(player, { matchId, atMs, tick })
  }
  return undefined
}
