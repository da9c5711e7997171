export type Lanes = {
  /** Runs the work as soon as a lane is free. */
  run<T>(work: () => Promise<T>): Promise<T>
  /** How many lanes are free. */
  readonly free: number
  /** How many pieces of work wait for one. */
  readonly waiting: number
}

/** Runs at most `max` pieces of work at once; the others wait, in the order in which they came. */
export function createLanes(max: number): Lanes {
  let free = max
  const waiting: (() => void)[] = []
  return {
    async run(work) {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
      try {
        return await work()
      } finally {
        // Whoever waits gets this lane, so that nobody comes between.
        const next = waiting.shift()
        if (next) next()
        else free += 1
      }
    },
    get free() {
      return free
    },
    get waiting() {
      return waiting.length
    },
  }
}
