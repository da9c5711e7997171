import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawBelow, nextUint32, randomFromSeed, shuffle } from '../../shard/rules/random.ts'
import { forbidClockAndChance } from '../helpers/purity.ts'

forbidClockAndChance()

describe('randomness', () => {
  // Outputs of PractRand's sfc32, seeded with its `seed(Uint64)`.
  test.each<[number, number[]]>([
    [0, [1363572419, 145230303, 808754475, 4216505632, 947923937, 2491578854, 3964400089, 2091952393]],
    [1, [2012149540, 1872316204, 1707632675, 1779833415, 2026416846, 1661539736, 2729060721, 4156309426]],
    [42, [1264412219, 1947509147, 3919439299, 1251167922, 656401615, 478193053, 3278332503, 1360198844]],
  ])('from seed %i is that of the published generator', (seed, expected) => {
    let random = randomFromSeed(seed)
    const drawn = expected.map(() => {
      const draw = nextUint32(random)
      random = draw.random
      return draw.value
    })
    expect(drawn).toEqual(expected)
  })

  test('below a bound stays below it, and reaches every value of a small one', () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), fc.integer({ min: 1, max: 2 ** 32 }), (seed, bound) => {
        const { value } = drawBelow(randomFromSeed(seed), bound)
        expect(value >= 0 && value < bound).toBe(true)
      }),
    )
    const seen = new Set(Array.from({ length: 100 }, (_, seed) => drawBelow(randomFromSeed(seed), 7).value))
    expect(seen.size).toBe(7)
  })

  test('shuffles without losing an item, into every order', () => {
    const orders = new Set<string>()
    for (let seed = 0; seed < 200; seed++) {
      const { value } = shuffle(randomFromSeed(seed), [1, 2, 3])
      expect([...value].sort()).toEqual([1, 2, 3])
      orders.add(value.join())
    }
    expect(orders.size).toBe(6)
  })
})
