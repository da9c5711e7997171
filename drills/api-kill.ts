import { setTimeout as delay } from 'node:timers/promises'
import { judgePlay } from './database-loss.ts'
import type { Drill } from './drill.ts'
import { nowMs } from './history.ts'
import { isFailed } from './requests.ts'

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
  async inflict({ victim }, lastsMs) {
    const atMs = nowMs()
    victim?.child.process.kill('SIGKILL')
    await delay(lastsMs)
    await victim?.startAgain()
    return { atMs, overAtMs: nowMs() }
  },
  judge(evidence) {
    const { requests, fault } = evidence
    const failedAtMs = requests
      .filter((request) => isFailed(request) && request.atMs + request.tookMs >= fault.atMs)
      .map(({ atMs, tookMs }) => atMs + tookMs)
    return {
      detectedAtMs: failedAtMs.length > 0 ? Math.min(...failedAtMs) : undefined,
      toldAtMs: failedAtMs,
      problems: judgePlay(evidence),
    }
  },
}
