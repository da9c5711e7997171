import { setTimeout as delay } from 'node:timers/promises'
import { readCensus } from './census.ts'
import { leaseGoneAtMs } from './concerned.ts'
import type { Drill } from './drill.ts'
import { nowMs } from './history.ts'
import { judgeComeback, judgeShardLoss, newMatchesInTime } from './shard-loss.ts'

/** One of two shards runs on, but nothing comes through between it and Redis: it must end its part by itself, and come back by itself. */
export const partition: Drill = {
  name: 'partition',
  summary: 'one of two shards is cut off from Redis: what is sent is swallowed',
  victim: 'shard',
  proxied: 'victim-redis',
  endsAs: ['shard_lost'],
  alerts: { fires: ['MatchIntegrityBudgetBurn', 'ProcessReaped', 'LeaseLost'] },
  holds: ['sign-in', 'connect', 'result-recorded'],
  victimComesBack: true,
  /** Longer than the lease of 3 s. */
  lastsMs: 5_000,
  async inflict({ proxy, redis }, lastsMs) {
    const atMs = nowMs()
    proxy?.cutOff()
    await delay(lastsMs)
    const census = await readCensus(redis)
    proxy?.heal()
    return { atMs, overAtMs: nowMs(), census }
  },
  judge(evidence) {
    const judgement = judgeShardLoss(evidence)
    judgement.problems.push(
      ...judgeComeback(evidence),
      ...newMatchesInTime(evidence, leaseGoneAtMs(evidence)),
    )
    return judgement
  },
}
