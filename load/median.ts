/** Of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2
}

const confidence = 0.95

/**
 * Where the median of what these values are drawn from lies, with 95 % confidence; undefined where there are fewer than six. However they are
 * distributed, each lies on either side of it as often: so it is outside of the k-th from both ends as seldom as a coin falls one way fewer than
 * k times.
 */
export function medianInterval(values: readonly number[]): [number, number] | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const n = sorted.length
  let chance = 2 ** -n
  let below = 0
  let k = 0
  while (below + chance <= (1 - confidence) / 2) {
    below += chance
    chance *= (n - k) / (k + 1)
    k++
  }
  const [low, high] = [sorted[k - 1], sorted[n - k]]
  return low === undefined || high === undefined ? undefined : [low, high]
}
