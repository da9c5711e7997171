// Loaded into a shard before its own code: the rules of lightcycles as a bad release of them would be. The first match throws, and no other.
const games = new URL('../../shard/rules/games/lightcycles.ts', import.meta.url)
const { lightcycles } = (await import(games.href)) as {
  lightcycles: { step: (...args: unknown[]) => unknown }
}
const { step } = lightcycles
let thrown = false
lightcycles.step = (...args) => {
  if (thrown) return step(...args)
  thrown = true
  throw new Error('A drill had it thrown.')
}
