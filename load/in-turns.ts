/** Does something so many times, at most `atOnce` at a time; fails with the first that fails. */
export async function inTurns<T>(times: number, atOnce: number, work: () => Promise<T>): Promise<T[]> {
  const done: T[] = []
  let left = times
  const takeTurns = async (): Promise<void> => {
    while (left > 0) {
      left--
      done.push(await work())
    }
  }
  await Promise.all(Array.from({ length: Math.min(times, atOnce) }, takeTurns))
  return done
}
