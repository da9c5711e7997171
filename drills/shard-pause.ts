import { setTimeout as delay } from 'node:timers/promises'
import { readCensus } from './census.ts'
import { leaseGoneAtMs } from './concerned.ts'
import type { Drill } from './drill.ts'
import { nowMs } from './history.ts'
import { judgeComeback, judgeShardLoss, newMatchesInTime } from './shard-loss.ts'

/** One of two shards stops for longer than its lease, and goes on as if nothing had been: it must change nothing, and nobody may hear it. */
export const shardPause: Drill = {
  name: 'shard-pause',
  summary: 'SIGSTOP of one of two shards, and SIGCONT later',
  victim: 'shard',
  endsAs: ['shard_lost'],
  alerts: { fires: ['MatchIntegrityBudgetBurn', 'ProcessReaped', 'LeaseLost'] },
  holds: ['sign-in', 'connect', 'result-recorded'],
  victimComesBack: true,
  /** Longer than the lease of 3 s. */
  lastsMs: 5_000,
  async inflict({ victim, redis }, lastsMs) {
    const atMs = nowMs()
    victim?.child.process.kill('SIGSTOP')
    await delay(lastsMs)
    const census = await readCensus(redis)
    victim?.child.process.kill('SIGCONT')
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
