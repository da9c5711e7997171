/**
 * Deterministic randomness as plain data: sfc32 by Chris Doty-Humphrey (PractRand 0.95, RNGs/sfc.cpp; public domain),
 * four 32-bit words kept in the match's state. Not for secrets: who knows the seed knows every draw.
 */
export type Random = readonly [a: number, b: number, c: number, counter: number]

/** A draw, and the state to draw from next. */
export type Draw<Value> = { readonly value: Value; readonly random: Random }

/** Seeds as PractRand's `sfc32::seed(Uint64)`: twelve draws are thrown away. `seed` is an unsigned 32-bit integer. */
export function randomFromSeed(seed: number): Random {
  let random: Random = [0, seed | 0, 0, 1]
  for (let i = 0; i < 12; i++) random = nextUint32(random).random
  return random
}

/** An integer from 0 to 2^32 - 1. */
export function nextUint32([a, b, c, counter]: Random): Draw<number> {
  const drawn = (a + b + counter) | 0
  return {
    value: drawn >>> 0,
    random: [b ^ (b >>> 9), (c + (c << 3)) | 0, (((c << 21) | (c >>> 11)) + drawn) | 0, (counter + 1) | 0],
  }
}

/** An integer from 0 to bound - 1, each as likely; bound is from 1 to 2^32. */
export function drawBelow(random: Random, bound: number): Draw<number> {
  // Values past the last whole multiple of the bound would favour the small ones: draw again.
  const limit = 2 ** 32 - (2 ** 32 % bound)
  let draw = nextUint32(random)
  while (draw.value >= limit) draw = nextUint32(draw.random)
  return { value: draw.value % bound, random: draw.random }
}

/** The items in an order drawn from all orders alike (Fisher and Yates). */
export function shuffle<Item>(random: Random, items: readonly Item[]): Draw<Item[]> {
  const rest = [...items]
  const value: Item[] = []
  while (rest.length > 0) {
    const draw = drawBelow(random, rest.length)
    value.push(...rest.splice(draw.value, 1))
    random = draw.random
  }
  return { value, random }
}
