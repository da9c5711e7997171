import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from '../platform/log.ts'

export type RepeatOptions = { what: string; intervalMs: number; log: Logger }

/**
 * Does a piece of work again and again, never twice at once, with a pause of `intervalMs` give or take a fifth, so that several processes
 * drift apart. A failure is logged, once until it works again, and the next turn tries again. Disposing waits for the turn in progress.
 */
export function repeat(
  { what, intervalMs, log }: RepeatOptions,
  work: () => Promise<unknown>,
): AsyncDisposable {
  const stop = new AbortController()
  let failing = false

  async function turns(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        await work()
        if (failing) log.info({ what }, 'works again')
        failing = false
      } catch (error) {
        if (!failing) log.error({ err: error, what }, 'failed: trying again')
        failing = true
      }
      const pauseMs = intervalMs * (0.8 + 0.4 * Math.random())
      await delay(pauseMs, undefined, { signal: stop.signal }).catch(() => {}) // Aborted: the loop's condition sees it.
    }
  }

  const running = turns()
  return {
    async [Symbol.asyncDispose]() {
      stop.abort()
      await running
    },
  }
}
