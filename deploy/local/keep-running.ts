import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { Unit } from './child.ts'
import type { Report } from './progress.ts'

const backoffMsMin = 200
const backoffMsMax = 10_000
/** A process that ran this long is not in a crash loop. */
const steadyMs = 30_000

/** Starts the unit again whenever its process ends, until `signal` aborts; resolves then. Whoever aborts stops the unit. */
export async function keepRunning(
  unit: Unit,
  { report, signal }: { report: Report; signal: AbortSignal },
): Promise<void> {
  const aborted = signal.aborted ? Promise.resolve() : once(signal, 'abort')
  let backoffMs = backoffMsMin
  for (let startedAt = performance.now(); ; startedAt = performance.now()) {
    const how = await Promise.race([unit.child.exited, aborted])
    if (signal.aborted) return
    if (performance.now() - startedAt > steadyMs) backoffMs = backoffMsMin
    report(`${unit.name} (pid ${unit.child.pid}) ended: ${String(how)}. It starts again in ${backoffMs} ms`)
    await Promise.race([delay(backoffMs, undefined, { ref: false }), aborted])
    if (signal.aborted) return
    backoffMs = Math.min(backoffMs * 2, backoffMsMax)
    try {
      await unit.startAgain()
      report(`${unit.name} runs again (pid ${unit.child.pid})`)
    } catch (error) {
      if (!signal.aborted) report((error as Error).message)
      await unit.stop()
    }
  }
}
