import { judgePlay } from './database-loss.ts'
import type { Drill } from './drill.ts'
import { slowDownProxied } from './faults.ts'
import { endOf } from './requests.ts'

const lateMs = 150
/** What ops/slo.yaml calls a good sign-in. */
const signInMs = 1_000

/** Everything between the processes and MariaDB takes longer, each way: sign-in is slow, and play is not. */
export const dbSlow: Drill = {
  name: 'db-slow',
  summary: `everything from and to MariaDB comes ${lateMs} ms later`,
  proxied: 'database',
  lastsMs: 12_000,
  endsAs: [],
  // A worker records two at once, each in a dozen statements of 0.3 s: where more end than that, they wait.
  alerts: { fires: ['SignInBudgetBurn'], mayPage: ['ResultRecordedBudgetBurn'] },
  holds: ['match-integrity'],
  victimComesBack: true,
  inflict: slowDownProxied(lateMs),
  judge(evidence) {
    const { requests, fault } = evidence
    const slow = requests.filter(
      (request) => request.tookMs > signInMs && endOf(request) > fault.atMs && request.atMs < fault.overAtMs,
    )
    const answeredAtMs = slow.map(endOf)
    return {
      detectedAtMs: answeredAtMs.length > 0 ? Math.min(...answeredAtMs) : undefined,
      toldAtMs: answeredAtMs,
      problems: judgePlay(evidence),
      figures: { slowRequests: slow.length },
    }
  },
}
