import { judgePlay } from './database-loss.ts'
import type { Drill } from './drill.ts'
import { killVictim } from './faults.ts'
import { endOf, failedSince } from './requests.ts'

/** The api that everyone comes to dies amid its work and is started again: who plays plays on, and who asks again has what he asked for, once. */
export const apiKill: Drill = {
  name: 'api-kill',
  summary: 'SIGKILL of the api that players come to, which is started again',
  victim: 'api',
  lastsMs: 6_000,
  endsAs: [],
  alerts: { fires: ['TargetDown'], mayPage: ['SignInBudgetBurn'] },
  holds: ['connect', 'match-start', 'match-integrity', 'result-recorded'],
  victimComesBack: true,
  inflict: killVictim,
  judge(evidence) {
    const { requests, fault } = evidence
    const failedAtMs = failedSince(requests, fault.atMs).map(endOf)
    return {
      detectedAtMs: failedAtMs.length > 0 ? Math.min(...failedAtMs) : undefined,
      toldAtMs: failedAtMs,
      problems: judgePlay(evidence),
    }
  },
}
