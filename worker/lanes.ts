/** Runs at most `max` pieces of work at once; the others wait, in the order in which they came. */
export function createLanes(max: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = max
  const waiting: (() => void)[] = []
  return async (work) => {
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
  }
}
