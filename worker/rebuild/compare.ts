import { isDeepStrictEqual } from 'node:util'

/** What is there and what should be; one of them is absent where there is too much or too little. */
export type Difference<T> = { key: string; found: T | undefined; expected: T | undefined }

/** How many differ, and the first of them: there may be as many as all matches have seats. */
export type Differing<T> = { count: number; first: T[] }

/** The most differences of a kind that are kept and shown; all are counted, and all are mended. */
export const shownMax = 20
const partMax = 500

/** Counts differences as they are found, and mends them a part at a time. */
export async function collect<T>(
  differences: AsyncIterable<T>,
  mend: (part: readonly T[]) => Promise<void>,
): Promise<Differing<T>> {
  const differing: Differing<T> = { count: 0, first: [] }
  let part: T[] = []
  for await (const each of differences) {
    differing.count += 1
    if (differing.first.length < shownMax) differing.first.push(each)
    part.push(each)
    if (part.length < partMax) continue
    await mend(part)
    part = []
  }
  if (part.length > 0) await mend(part)
  return differing
}

/** Holds what is there against what should be, whatever the order. */
export async function* compare<T>(
  expected: Iterable<T>,
  found: AsyncIterable<readonly T[]>,
  keyOf: (each: T) => string,
): AsyncGenerator<Difference<T>> {
  const missing = new Map<string, T>()
  for (const each of expected) missing.set(keyOf(each), each)
  for await (const part of found) {
    for (const each of part) {
      const key = keyOf(each)
      const wanted = missing.get(key)
      missing.delete(key)
      if (!isDeepStrictEqual(each, wanted)) yield { key, found: each, expected: wanted }
    }
  }
  for (const [key, each] of missing) yield { key, found: undefined, expected: each }
}
