import { incarnationOf, judgeEnds, leaseGoneAtMs, playersInMatches } from './concerned.ts'
import type { Drill } from './drill.ts'
import { nowMs } from './history.ts'
import { newMatchesInTime } from './shard-loss.ts'

const drainMs = 3_000
/** Between the signal and the moment from which the matchmaker knows. */
const placedLateMs = 250

/** One of two shards is asked to stop: it takes no more matches, and those that are not over at its deadline end void. */
export const shardDrain: Drill = {
  name: 'shard-drain',
  summary: `SIGTERM of one of two shards, which has ${drainMs} ms to drain`,
  victim: 'shard',
  env: { SHARD_DRAIN_MS: String(drainMs) },
  endsAs: ['shard_drained'],
  alerts: { fires: ['MatchIntegrityBudgetBurn'] },
  holds: ['sign-in', 'connect', 'result-recorded'],
  victimComesBack: false,
  async inflict({ victim }) {
    const atMs = nowMs()
    victim?.child.process.kill('SIGTERM')
    const exit = await victim?.child.exited
    return { atMs, overAtMs: nowMs(), exit }
  },
  judge(evidence) {
    const { fault, after } = evidence
    const shard = incarnationOf(evidence, 'shard')
    const concerned = playersInMatches(evidence, shard)
    // Until the deadline they are played as ever.
    const { toldAtMs, problems } = judgeEnds(evidence, concerned, ['shard_drained', 'completed', 'forfeit'])
    if (fault.exit !== 'exit 0') problems.push(`the shard ended: ${fault.exit}`)
    for (const [matchId, match] of Object.entries(after.matches)) {
      if (match.shard === shard && match.createdAtMs > fault.atMs + placedLateMs)
        problems.push(`${matchId} was placed on the shard while it drained`)
    }
    return {
      detectedAtMs: leaseGoneAtMs(evidence),
      toldAtMs,
      problems: [...problems, ...newMatchesInTime(evidence, fault.overAtMs)],
    }
  },
}
