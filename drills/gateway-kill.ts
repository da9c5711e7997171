import { quantiles } from './check.ts'
import { judgeReturn, leaseGoneAtMs, over } from './concerned.ts'
import type { Drill } from './drill.ts'
import { nowMs } from './history.ts'

const backWithinMs = 2_000

/** One of two gateways dies without a word: its players go on with their matches through the other one. */
export const gatewayKill: Drill = {
  name: 'gateway-kill',
  summary: 'SIGKILL of one of two gateways',
  victim: 'gateway',
  endsAs: [],
  alerts: { fires: ['TargetDown', 'ProcessReaped'] },
  holds: ['sign-in', 'connect', 'match-start', 'match-integrity', 'result-recorded'],
  victimComesBack: false,
  inflict({ victim }) {
    const atMs = nowMs()
    victim?.child.process.kill('SIGKILL')
    return Promise.resolve({ atMs, overAtMs: atMs })
  },
  judge(evidence) {
    const { toldAtMs, problems } = judgeReturn(evidence)
    const backMs = toldAtMs.flatMap((atMs) => (atMs === undefined ? [] : [atMs - evidence.fault.atMs]))
    return {
      detectedAtMs: leaseGoneAtMs(evidence),
      toldAtMs,
      problems: [
        ...problems,
        ...over('time until players are back, p99', quantiles(backMs)?.p99, backWithinMs),
      ],
    }
  },
}
