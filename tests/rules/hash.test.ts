import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { games } from '../../shard/rules/games/index.ts'
import { stateHash } from '../../shard/rules/hash.ts'
import { playOut } from '../helpers/play.ts'
import { forbidClockAndChance } from '../helpers/purity.ts'

forbidClockAndChance()

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.maxSafeInteger(),
    fc.integer({ min: -2, max: 2 }),
    fc.string({ maxLength: 3 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string({ maxLength: 2 }), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value

describe('the hash of a state', () => {
  test('never changes from one release to the next', () => {
    expect(stateHash(null)).toBe('7c94aa31f24997e6')
    expect(stateHash({ tick: 7, cycles: [{ head: 130, alive: true }], name: 'naïve', far: 2 ** 40 })).toBe(
      '47ef9fa07a6b0320',
    )
  })

  test('is the same for equal data, whatever the order of the keys', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(stateHash(withKeysReversed(value))).toBe(stateHash(value))
        expect(stateHash(value)).toMatch(/^[0-9a-f]{16}$/)
      }),
    )
  })

  test('differs where the data differ', () => {
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        expect(stateHash(one) === stateHash(other)).toBe(
          isDeepStrictEqual(noMinusZero(one), noMinusZero(other)),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    [
      [1, [2]],
      [1, 2],
    ],
    [[[]], []],
    [
      [[1], [2]],
      [[1, 2], []],
    ],
    [
      { a: 1, b: 2 },
      { a: 2, b: 1 },
    ],
    [{}, []],
    ['1', 1],
    [0, false],
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [2 ** 32, 0],
    [2 ** 40, 2 ** 41],
  ])('tells %j from %j', (one, other) => {
    expect(stateHash(one)).not.toBe(stateHash(other))
  })

  test.each([
    [0.5],
    [NaN],
    [Infinity],
    [undefined],
    [{ a: undefined }],
    [() => 1],
    [new Map()],
    [new Date(0)],
    [1n],
  ])('of %s is refused', (value) => {
    expect(() => stateHash(value)).toThrow(TypeError)
  })

  test.each(Object.values(games))('differs between all states of a match of $name', (game) => {
    for (let seed = 0; seed < 20; seed++) {
      const { states } = playOut(game, { seats: game.seats.max, seed })
      expect(new Set(states.map(stateHash)).size).toBe(states.length)
    }
  })
})

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed)
  if (typeof value !== 'object' || value === null) return value
  const reversed = Object.entries(value).reverse()
  return Object.fromEntries(reversed.map(([key, each]) => [key, withKeysReversed(each)]))
}

function noMinusZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
