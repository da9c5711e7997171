// Rules have no clock and no chance. Where a rules test calls forbidClockAndChance(), code of shard/rules that asks for the
// time or for a random number throws; the test runner and fast-check, which need both, do not notice.

export function forbidClockAndChance(): void {
  Date.now = forbid('Date.now', Date.now)
  Math.random = forbid('Math.random', Math.random)
  performance.now = forbid('performance.now', performance.now.bind(performance))
}

function forbid(name: string, original: () => number): () => number {
  return () => {
    if (new Error().stack?.includes('/shard/rules/')) throw new Error(`${name} called by the rules`)
    return original()
  }
}
