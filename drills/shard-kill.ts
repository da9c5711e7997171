import { leaseGoneAtMs } from './concerned.ts'
import type { Drill } from './drill.ts'
import { nowMs } from './history.ts'
import { judgeShardLoss, newMatchesInTime } from './shard-loss.ts'

/** One of two shards dies without a word. Its matches end void; everyone in them is told so, on the socket that stays open. */
export const shardKill: Drill = {
  name: 'shard-kill',
  summary: 'SIGKILL of one of two shards',
  victim: 'shard',
  endsAs: ['shard_lost'],
  alerts: { fires: ['MatchIntegrityBudgetBurn', 'ProcessReaped'] },
  holds: ['sign-in', 'connect', 'result-recorded'],
  victimComesBack: false,
  inflict({ victim }) {
    const atMs = nowMs()
    victim?.child.process.kill('SIGKILL')
    return Promise.resolve({ atMs, overAtMs: atMs })
  },
  judge(evidence) {
    const judgement = judgeShardLoss(evidence)
    judgement.problems.push(...newMatchesInTime(evidence, leaseGoneAtMs(evidence)))
    return judgement
  },
}
