import { matchesAt } from './check.ts'
import { judgePlay } from './database-loss.ts'
import type { Drill } from './drill.ts'
import { killVictim } from './faults.ts'

/** One of two workers dies amid its work: the other one goes on, and what the dead one had begun is recorded all the same, once. */
export const workerKill: Drill = {
  name: 'worker-kill',
  summary: 'SIGKILL of one of two workers, which is started again',
  victim: 'worker',
  lastsMs: 6_000,
  endsAs: [],
  alerts: { fires: ['TargetDown'] },
  holds: ['sign-in', 'connect', 'match-start', 'match-integrity'],
  victimComesBack: true,
  inflict: killVictim,
  judge(evidence) {
    const { fault, observed } = evidence
    const down = observed?.alerts.find(({ labels }) => labels['alertname'] === 'TargetDown')
    return {
      // Nobody but those who watch can tell.
      detectedAtMs: down?.atMs,
      toldAtMs: [...matchesAt(evidence.history, fault.atMs)].map(() => fault.atMs),
      problems: judgePlay(evidence),
    }
  },
}
