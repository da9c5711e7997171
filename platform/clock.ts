import { untraced } from './tracing.ts'

export type Timer = { cancel(): void }

/** Time as a process sees it. Passed in, so that a simulation can bring its own. */
export type Clock = {
  /** Milliseconds that never go back; for intervals and deadlines. */
  nowMs(): number
  /** Milliseconds since the Unix epoch; for records. */
  epochMs(): number
  /** Calls back once, at `atMs` of `nowMs` or soon after. */
  at(atMs: number, callback: () => void): Timer
  /** Calls back once, when everything that has arrived by now is done. */
  afterTurn(callback: () => void): void
}

const timeoutMsMax = 2 ** 31 - 1

/** What is called back later is no part of what is traced now: else a loop that a command began would be, for ever. */
export const systemClock: Clock = {
  nowMs: () => performance.now(),
  epochMs: () => Date.now(),
  at(atMs, callback) {
    const delayMs = Math.min(timeoutMsMax, Math.max(0, atMs - performance.now()))
    const timer = untraced(() => setTimeout(callback, delayMs))
    return { cancel: () => clearTimeout(timer) }
  },
  afterTurn: (callback) => void untraced(() => setImmediate(callback)),
}

export function delay(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => void clock.at(clock.nowMs() + ms, resolve))
}

/** Calls back once an interval, until cancelled. */
export function every(clock: Clock, intervalMs: number, callback: () => void): Timer {
  const schedule = () =>
    clock.at(clock.nowMs() + intervalMs, () => {
      timer = schedule()
      callback()
    })
  let timer = schedule()
  return { cancel: () => timer.cancel() }
}
