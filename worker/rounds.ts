import { setImmediate as turn } from 'node:timers/promises'
import type { Logger } from '../platform/log.ts'
import { untraced } from '../platform/tracing.ts'

export type Rounds = AsyncDisposable & {
  /** The next round begins at once, or right after this one. */
  wake(): void
}

const failedPauseMsMax = 500

/**
 * Does something again and again: each round says how many ms the next one may wait. One that fails is told of, once until one succeeds, and is
 * tried again after a short random time. Disposed of, it ends after the round that it is in.
 */
export function doRounds(what: string, round: () => Promise<number>, log: Logger): Rounds {
  let stopping = false
  let woken = false
  let wakeUp = () => {}

  async function run(): Promise<void> {
    let failing = false
    while (!stopping) {
      let pauseMs: number
      try {
        pauseMs = await round()
        if (failing) log.info({ what }, 'works again')
        failing = false
      } catch (error) {
        if (!failing) log.warn({ what, err: error }, 'does not work now, and is tried again')
        failing = true
        woken = false
        pauseMs = 50 + Math.random() * failedPauseMsMax
      }
      await pause(pauseMs)
    }
  }

  async function pause(ms: number): Promise<void> {
    if (ms > 0 && !woken && !stopping) {
      const { promise, resolve } = Promise.withResolvers<void>()
      wakeUp = resolve
      const timer = setTimeout(resolve, ms)
      await promise
      clearTimeout(timer)
    } else await turn()
    woken = false
  }

  const done = untraced(run)
  return {
    wake() {
      woken = true
      wakeUp()
    },
    async [Symbol.asyncDispose]() {
      stopping = true
      wakeUp()
      await done
    },
  }
}
