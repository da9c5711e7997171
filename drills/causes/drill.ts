// `npm run drill -- causes`: every alert that no other drill is about, brought about on one small system.
import { startArena, timeScale } from '../arena.ts'
import { nowMs } from '../history.ts'
import { provocations } from './index.ts'
import { shardCapacity } from './matches.ts'
import { alertsOf } from './provocation.ts'
import { reportOf, type CausesReport } from './report.ts'
import { runCauses } from './run.ts'

export interface CausesDrillOptions {
  /** The alerts to bring about; absent: all. What comes with one of them comes, too. */
  only: readonly string[] | undefined
  report: (line: string) => void
  signal: AbortSignal
}

/** The least that is a whole system: what is lost here is lost to all, and one process more is one of two. */
const counts = { api: 1, gateway: 1, shard: 1, worker: 1 }

export async function drillCauses({ only, report, signal }: CausesDrillOptions): Promise<CausesReport> {
  const chosen = provocations.filter((each) => !only || alertsOf(each).some((name) => only.includes(name)))
  const beganAtMs = nowMs()
  report('starting the system')
  await using arena = await startArena({
    ...{ victim: undefined, proxied: 'door', counts, observed: true, signal },
    env: { SHARD_CAPACITY: String(shardCapacity) },
  })
  const outcomes = await runCauses(arena, { provocations: chosen, report, signal })
  const tookS = Math.round((nowMs() - beganAtMs) / 1_000)
  const done = reportOf(outcomes, { beganAtMs, tookS, timeScale })
  if (!done.ok) {
    arena.keepDirectory()
    report(`what the processes wrote is kept in ${arena.directory}`)
  }
  return done
}
