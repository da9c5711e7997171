import { setTimeout as delay } from 'node:timers/promises'
import { databaseLossAlerts, judgeDatabaseLoss } from './database-loss.ts'
import type { Drill } from './drill.ts'
import { nowMs } from './history.ts'

/** MariaDB hangs: connections stay open, and nothing is answered. Who waits for it must not wait for ever. */
export const dbPaused: Drill = {
  name: 'db-paused',
  summary: 'SIGSTOP of MariaDB, and SIGCONT later',
  lastsMs: 12_000,
  endsAs: [],
  alerts: databaseLossAlerts,
  holds: ['match-integrity'],
  victimComesBack: true,
  async inflict({ mariadbServer }, lastsMs) {
    const atMs = nowMs()
    mariadbServer.child.process.kill('SIGSTOP')
    await delay(lastsMs)
    mariadbServer.child.process.kill('SIGCONT')
    return { atMs, overAtMs: nowMs() }
  },
  judge: judgeDatabaseLoss,
}
