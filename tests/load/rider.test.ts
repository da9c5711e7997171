import { describe, expect, test } from 'vitest'
import { Rider, type Heading } from '../../load/rider.ts'
import { lightcycles, type LightcyclesState } from '../../shard/rules/games/lightcycles.ts'

/** Plays a match by the real rules; a turn counts so many ticks late. Answers how many ticks it lasted. */
function ride({ seats, lateTicks, part }: { seats: number; lateTicks: number; part?: number }): number {
  let state: LightcyclesState = lightcycles.start({ seats, random: [1, 2, 3, 4] })
  const riders = lightcycles.snapshot(state, 0).cycles.map(({ trail, heading }) => {
    return new Rider({ ...(trail[0] ?? { x: 0, y: 0 }), heading }, seats, part)
  })
  const turns: ({ atTick: number; heading: Heading } | undefined)[] = riders.map(() => undefined)
  for (let tick = 1; !lightcycles.outcome(state); tick++) {
    const inputs = riders.flatMap((rider, seat) => {
      const turn = turns[seat]
      if (!turn || turn.atTick > tick || lightcycles.refuse(state, seat, turn) === 'seat_out') return []
      expect(lightcycles.refuse(state, seat, turn)).toBeUndefined()
      turns[seat] = undefined
      rider.turned()
      return [{ seat, input: { heading: turn.heading } }]
    })
    state = lightcycles.step(state, inputs)
    for (const [seat, rider] of riders.entries()) {
      if (rider.ride(1)) turns[seat] = { atTick: tick + 1 + lateTicks, heading: rider.heading }
    }
  }
  return state.tick
}

describe('a bot that rides for load', () => {
  test('fills its half of the grid, so that a match of two lasts longer than a minute', () => {
    expect(ride({ seats: 2, lateTicks: 0 })).toBeGreaterThan(1_200)
  })

  test('has a part of the grid of its own where eight play', () => {
    expect(ride({ seats: 8, lateTicks: 0 })).toBeGreaterThan(300)
  })

  test('rides as much of it as it is told to, so that matches that begin together do not end together', () => {
    const [tenth, half, whole] = [0.1, 0.5, 1].map((part) => ride({ seats: 2, lateTicks: 0, part }))
    expect(tenth).toBeLessThan((whole ?? 0) / 5)
    expect(half).toBeGreaterThan((whole ?? 0) / 3)
    expect(half).toBeLessThan((whole ?? 0) / 1.5)
  })

  test.each([1, 2, 3])('finds room where its turns come %i ticks late', (lateTicks) => {
    expect(ride({ seats: 2, lateTicks })).toBeGreaterThan(400)
    expect(ride({ seats: 8, lateTicks })).toBeGreaterThan(100)
  })

  test('outlives a machine that stands still for 0.4 s where two play', () => {
    expect(ride({ seats: 2, lateTicks: 8 })).toBeGreaterThan(200)
  })
})
