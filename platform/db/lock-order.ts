/** Each of these once, in the order of their keys. Whoever locks rows does it in this order, so that two wait for each other and never in a circle. */
export function inLockOrder<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const byKey = new Map(items.map((item) => [keyOf(item), item]))
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}
