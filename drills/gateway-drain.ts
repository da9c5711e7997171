import { firstSeen } from './check.ts'
import { judgeReturn, leaseGoneAtMs, socketsOfVictim } from './concerned.ts'
import type { Drill } from './drill.ts'
import { nowMs } from './history.ts'

const drainMs = 3_000
/** Each client moves once; a tenth may have to try again. */
const connectionsPerClientMax = 1.1
/** The close code of `gateway_draining`. */
const drainingCode = 4503

/** One of two gateways is asked to stop: its players are told when to go, and go on with their matches through the other one. */
export const gatewayDrain: Drill = {
  name: 'gateway-drain',
  summary: `SIGTERM of one of two gateways, which has ${drainMs} ms to drain`,
  victim: 'gateway',
  env: { GATEWAY_DRAIN_MS: String(drainMs) },
  endsAs: [],
  alerts: { fires: ['TargetDown'] },
  holds: ['sign-in', 'connect', 'match-start', 'match-integrity', 'result-recorded'],
  victimComesBack: false,
  async inflict({ victim }) {
    const atMs = nowMs()
    victim?.child.process.kill('SIGTERM')
    const exit = await victim?.child.exited
    return { atMs, overAtMs: nowMs(), exit }
  },
  judge(evidence) {
    const { history, fault } = evidence
    const { problems } = judgeReturn(evidence)
    const clients = socketsOfVictim(evidence)
    const told = firstSeen(history, { players: clients.keys(), afterMs: fault.atMs }, (seen) => {
      return seen.what === 'warned' && seen.code === 'gateway_draining'
    })
    let connections = 0
    let failedConnects = 0
    let closesWithoutHint = 0
    for (const seen of history.filter(({ atMs }) => atMs >= fault.atMs)) {
      if (seen.what === 'failed') failedConnects++
      if (seen.what === 'opened' && clients.has(seen.player)) connections++
      if (seen.what !== 'closed' || seen.byClient) continue
      const wasTold = (told.get(seen.player) ?? Infinity) <= seen.atMs && seen.code === drainingCode
      if (!wasTold) closesWithoutHint++
    }
    const connectionsPerClient = connections / clients.size
    if (connectionsPerClient > connectionsPerClientMax)
      problems.push(
        `${connectionsPerClient.toFixed(2)} connections per client, at most ${connectionsPerClientMax}`,
      )
    if (failedConnects > 0) problems.push(`${failedConnects} connections could not be opened`)
    if (closesWithoutHint > 0) problems.push(`${closesWithoutHint} sockets were closed without a hint`)
    if (fault.exit !== 'exit 0') problems.push(`the gateway ended: ${fault.exit}`)
    return {
      detectedAtMs: leaseGoneAtMs(evidence),
      toldAtMs: [...clients.keys()].map((player) => told.get(player)),
      problems,
      figures: { connectionsPerClient, failedConnects, closesWithoutHint },
    }
  },
}
