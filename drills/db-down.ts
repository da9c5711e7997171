import { setTimeout as delay } from 'node:timers/promises'
import { databaseLossAlerts, judgeDatabaseLoss } from './database-loss.ts'
import type { Drill } from './drill.ts'
import { nowMs } from './history.ts'

/** MariaDB dies: who plays plays on, who comes is told when to come again, and every match that ended meanwhile is recorded once it is back. */
export const dbDown: Drill = {
  name: 'db-down',
  summary: 'SIGKILL of MariaDB, which is started again',
  lastsMs: 12_000,
  endsAs: [],
  alerts: databaseLossAlerts,
  holds: ['match-integrity'],
  victimComesBack: true,
  async inflict({ mariadbServer }, lastsMs) {
    const atMs = nowMs()
    mariadbServer.child.process.kill('SIGKILL')
    await mariadbServer.child.exited
    await delay(lastsMs)
    await mariadbServer.startAgain()
    return { atMs, overAtMs: nowMs() }
  },
  judge: judgeDatabaseLoss,
}
