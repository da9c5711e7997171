import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newcomer, ratingOf, type Standing } from '../../platform/db/ratings.ts'
import { rateMatch } from '../../worker/rate-match.ts'
import { makeMatch, makePlayers } from './make-match.ts'

const placements = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 2, maxLength: 8 })

test('a newcomer has 1000, and no rating is below 0', () => {
  expect(ratingOf(newcomer)).toBe(1000)
  expect(ratingOf({ mu: -100, sigma: 8 })).toBe(0)
})

test('of equals, who placed better is rated higher, and who tied is rated alike', () => {
  fc.assert(
    fc.property(placements, (places) => {
      const ratings = rate(places).map(ratingOf)
      for (const [a, placeA] of places.entries()) {
        for (const [b, placeB] of places.entries()) {
          expect(Math.sign((ratings[a] ?? 0) - (ratings[b] ?? 0))).toBe(Math.sign(placeB - placeA))
        }
      }
    }),
  )
})

test('every match is one win, one draw or one loss for each player, and more is known of all of them', () => {
  fc.assert(
    fc.property(placements, (places) => {
      for (const { matches, wins, draws, losses, sigma } of rate(places)) {
        expect([matches, wins + draws + losses]).toEqual([1, 1])
        expect(sigma).toBeLessThan(newcomer.sigma)
      }
    }),
  )
})

test('a shared first place is a draw, a shared second place a loss', () => {
  const outcomes = rate([1, 1, 3, 3]).map(({ wins, draws, losses }) => [wins, draws, losses])
  expect(outcomes).toEqual([
    [0, 1, 0],
    [0, 1, 0],
    [0, 0, 1],
    [0, 0, 1],
  ])
})

test('a streak is of matches won one after the other, and the best one stays', () => {
  const [winner = newcomer, loser = newcomer] = rate([1, 2], rate([1, 2]))
  expect([winner, loser].map(({ winStreak, bestWinStreak }) => [winStreak, bestWinStreak])).toEqual([
    [2, 2],
    [0, 0],
  ])
  expect(rate([1, 1], [winner, loser])[0]).toMatchObject({ winStreak: 0, bestWinStreak: 2 })
})

test('an upset moves ratings further than what was expected', () => {
  const strong: Standing = { ...newcomer, mu: 35, sigma: 2 }
  const weak: Standing = { ...newcomer, mu: 15, sigma: 2 }
  const gain = (before: Standing[], places: number[]) =>
    (rate(places, before)[0]?.mu ?? 0) - (before[0]?.mu ?? 0)
  expect(gain([weak, strong], [1, 2])).toBeGreaterThan(gain([strong, weak], [1, 2]))
})

function rate(places: readonly number[], before: readonly Standing[] = []): Standing[] {
  const players = makePlayers(places.length)
  const standings = new Map(players.map((player, seat) => [player, before[seat] ?? newcomer]))
  const rated = rateMatch(makeMatch({ players, placements: places }).ending.seats, standings)
  return players.flatMap((player) => rated.get(player) ?? [])
}
