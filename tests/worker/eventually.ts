import { expect } from 'vitest'

/** Waits for what is read to become what is expected, long enough for a machine that is busy with other tests. */
export function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: 10_000, interval: 10 })
}
