import { setTimeout as delay } from 'node:timers/promises'
import { socketsAt } from './check.ts'
import { judgeSockets, warnedAtMs } from './concerned.ts'
import type { Drill } from './drill.ts'
import { nowMs } from './history.ts'
import { judgeRedisLoss, redisLossAlerts } from './redis-loss.ts'

/** Redis stops for less than the lease: matches go on, players are warned, nothing is lost. */
export const redisPausedShort: Drill = {
  ...{ name: 'redis-paused short', summary: 'SIGSTOP of Redis, and SIGCONT later' },
  ...{ endsAs: [], victimComesBack: true },
  // A lease lasts 3 s from the last renewal, which may be a second old: so much is always survived.
  lastsMs: 1_800,
  // To the rules it is a minute and a half: whether a look at Redis falls into it is chance, and who signs in then waits for more than a second.
  alerts: { fires: [], mayPage: ['RedisUnreachable', 'SignInBudgetBurn'] },
  holds: ['match-integrity', 'result-recorded'],
  inflict: pause,
  judge(evidence) {
    const { history, fault } = evidence
    const warned = warnedAtMs(evidence)
    return {
      detectedAtMs: Math.min(...warned.values()),
      toldAtMs: [...socketsAt(history, fault.atMs).keys()].map((player) => warned.get(player)),
      problems: judgeSockets(evidence),
    }
  },
}

/** Redis stops for longer than the lease: matches end void, sockets stay open and are told, and the system is whole again by itself. */
export const redisPausedLong: Drill = {
  ...{ name: 'redis-paused long', summary: 'SIGSTOP of Redis, and SIGCONT later' },
  ...{ endsAs: ['coordinator_lost'], victimComesBack: true },
  lastsMs: 6_000,
  alerts: redisLossAlerts,
  holds: ['result-recorded'],
  inflict: pause,
  judge: judgeRedisLoss,
}

async function pause({ redisServer }: Parameters<Drill['inflict']>[0], lastsMs: number) {
  const atMs = nowMs()
  redisServer.child.process.kill('SIGSTOP')
  await delay(lastsMs)
  redisServer.child.process.kill('SIGCONT')
  return { atMs, overAtMs: nowMs() }
}
