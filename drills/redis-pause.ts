import { setTimeout as delay } from 'node:timers/promises'
import { quantiles, socketsAt } from './check.ts'
import { judgeEnds, judgeSockets, playersInMatches, warnedAtMs } from './concerned.ts'
import type { Drill } from './drill.ts'
import { nowMs } from './history.ts'

/** A lease lasts 3 s from the last renewal, which may be a second old: so much is always survived. */
const shortMs = 1_800
const longMs = 6_000

/** Redis stops for less than the lease: matches go on, players are warned, nothing is lost. */
export const redisPauseShort: Drill = {
  ...{ name: 'redis-pause short', summary: `SIGSTOP of Redis, SIGCONT ${shortMs} ms later` },
  ...{ endsAs: [], victimComesBack: true },
  inflict: (arena) => pause(arena, shortMs),
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
export const redisPauseLong: Drill = {
  ...{ name: 'redis-pause long', summary: `SIGSTOP of Redis, SIGCONT ${longMs} ms later` },
  ...{ endsAs: ['coordinator_lost'], victimComesBack: true },
  inflict: (arena) => pause(arena, longMs),
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

async function pause({ redisServer }: Parameters<Drill['inflict']>[0], ms: number) {
  const atMs = nowMs()
  redisServer.child.process.kill('SIGSTOP')
  await delay(ms)
  redisServer.child.process.kill('SIGCONT')
  return { atMs, overAtMs: nowMs() }
}
