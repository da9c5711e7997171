import { isDeepStrictEqual } from 'node:util'

/** What is there and what should be; one of them is absent where there is too much or too little. */
export type Difference<T> = { key: string; found: T | undefined; expected: T | undefined }

/** Holds what is there against what should be, whatever the order. */
export async function compare<T>(
  expected: Iterable<T>,
  found: AsyncIterable<readonly T[]>,
  keyOf: (each: T) => string,
): Promise<Difference<T>[]> {
  const missing = new Map<string, T>()
  for (const each of expected) missing.set(keyOf(each), each)
  const differences: Difference<T>[] = []
  for await (const part of found) {
    for (const each of part) {
      const key = keyOf(each)
      const wanted = missing.get(key)
      missing.delete(key)
      if (!isDeepStrictEqual(each, wanted)) differences.push({ key, found: each, expected: wanted })
    }
  }
  for (const [key, each] of missing) differences.push({ key, found: undefined, expected: each })
  return differences
}
