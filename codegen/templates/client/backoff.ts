export const backoffBaseMs = 250
export const backoffCapMs = 10_000

/**
 * How long to wait before the next attempt, in milliseconds: full jitter, so that clients who failed together do not come back
 * together. What the server asked for comes on top, since it says the same to all of them.
 */
export function backoffMs(failures: number, random: () => number, retryAfterMs = 0): number {
  return retryAfterMs + random() * Math.min(backoffCapMs, backoffBaseMs * 2 ** failures)
}
