import { setTimeout as delay } from 'node:timers/promises'
import { quantiles } from './check.ts'
import { judgeEnds, judgeSockets, playersInMatches, warnedAtMs } from './concerned.ts'
import type { Drill } from './drill.ts'
import { nowMs } from './history.ts'

const downMs = 500

/** Redis dies and comes back empty: matches end void, sockets stay open and are told, and the system is whole again by itself. */
export const redisRestart: Drill = {
  name: 'redis-restart',
  summary: `SIGKILL of Redis, which is started again, empty, ${downMs} ms later`,
  endsAs: ['coordinator_lost'],
  victimComesBack: true,
  async inflict({ redisServer }) {
    const atMs = nowMs()
    redisServer.child.process.kill('SIGKILL')
    await redisServer.child.exited
    await delay(downMs)
    await redisServer.startAgain()
    return { atMs, overAtMs: nowMs() }
  },
  judge(evidence) {
    const { fault } = evidence
    const warned = warnedAtMs(evidence)
    const { toldAtMs, problems } = judgeEnds(evidence, playersInMatches(evidence), ['coordinator_lost'])
    return {
      detectedAtMs: Math.min(...warned.values()),
      toldAtMs,
      problems: [...problems, ...judgeSockets(evidence)],
      figures: { warnedMs: quantiles([...warned.values()].map((atMs) => atMs - fault.atMs)) },
    }
  },
}
