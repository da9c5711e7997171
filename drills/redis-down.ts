import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Drill } from './drill.ts'
import { nowMs } from './history.ts'
import { judgeRedisLoss, redisLossAlerts } from './redis-loss.ts'

/** Redis dies and comes back empty: matches end void, sockets stay open and are told, and the system is whole again by itself. */
export const redisDown: Drill = {
  name: 'redis-down',
  summary: 'SIGKILL of Redis, which is started again, empty',
  lastsMs: 5_000,
  endsAs: ['coordinator_lost'],
  alerts: redisLossAlerts,
  holds: ['result-recorded'],
  victimComesBack: true,
  async inflict({ redisServer, serversDirectory }, lastsMs) {
    const atMs = nowMs()
    redisServer.child.process.kill('SIGKILL')
    await redisServer.child.exited
    await rm(join(serversDirectory, 'redis', 'appendonlydir'), { recursive: true, force: true })
    await delay(lastsMs)
    await redisServer.startAgain()
    return { atMs, overAtMs: nowMs() }
  },
  judge: judgeRedisLoss,
}
