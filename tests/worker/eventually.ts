import { expect } from 'vitest'

/** Waits for what is read to become what is expected, and looks often. */
export function eventually<T>(read: () => T) {
  return expect.poll(read, { interval: 10 })
}
