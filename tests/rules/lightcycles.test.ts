import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lightcycles, type LightcyclesState } from '../../shard/rules/games/lightcycles.ts'
import type { LightcyclesHeading, LightcyclesSnapshot } from '../../generated/messages.ts'
import { playOut } from '../helpers/play.ts'
import { forbidClockAndChance } from '../helpers/purity.ts'
import { rideCarefully } from '../helpers/ride-carefully.ts'

forbidClockAndChance()

describe('a tick', () => {
  test('moves every cycle one cell the way it rides', () => {
    const state = riding({ at: [10, 10], heading: 'right' }, { at: [50, 50], heading: 'up' })
    expect(heads(lightcycles.step(state, []))).toEqual([
      [11, 10],
      [50, 49],
    ])
  })

  test.each<[LightcyclesHeading, [number, number]]>([
    ['up', [10, 9]],
    ['down', [10, 11]],
    ['right', [11, 10]],
  ])('turns a cycle %s before it moves', (heading, head) => {
    const state = riding({ at: [10, 10], heading: 'right' }, { at: [50, 50], heading: 'up' })
    const next = lightcycles.step(state, [{ seat: 0, input: { heading } }])
    expect(heads(next)[0]).toEqual(head)
  })

  test('takes the last of several turns', () => {
    const state = riding({ at: [10, 10], heading: 'right' }, { at: [50, 50], heading: 'up' })
    const next = lightcycles.step(state, [
      { seat: 0, input: { heading: 'up' } },
      { seat: 0, input: { heading: 'down' } },
    ])
    expect(heads(next)[0]).toEqual([10, 11])
  })

  test('leaves the state it was given as it was', () => {
    const state = deepFreeze(riding({ at: [10, 10], heading: 'right' }, { at: [50, 50], heading: 'up' }))
    expect(() => lightcycles.step(state, [{ seat: 0, input: { heading: 'up' } }])).not.toThrow()
    expect(() => lightcycles.leave(state, [0])).not.toThrow()
  })
})

describe('a crash', () => {
  const far = { at: [60, 60], heading: 'up' } as const
  const other = { at: [60, 50], heading: 'up' } as const

  test.each<[LightcyclesHeading, [number, number]]>([
    ['up', [5, 0]],
    ['right', [63, 5]],
    ['down', [5, 63]],
    ['left', [0, 5]],
  ])('ends a ride %s over the edge', (heading, at) => {
    const next = lightcycles.step(riding({ at, heading }, far), [])
    expect(alive(next)).toEqual([false, true])
    expect(heads(next)[0]).toEqual(at)
  })

  test('on a wall spares the cycle that built it', () => {
    const builder = { at: [20, 30], heading: 'down', corners: [[20, 10]] } as const
    const next = lightcycles.step(riding({ at: [19, 20], heading: 'right' }, builder), [])
    expect(alive(next)).toEqual([false, true])
  })

  test('comes from the wall of a cycle that is out', () => {
    const out = { at: [20, 30], heading: 'down', corners: [[20, 10]], outAtTick: 1 } as const
    const next = lightcycles.step(riding({ at: [19, 20], heading: 'right' }, out, far, other), [])
    expect(alive(next)).toEqual([false, false, true, true])
  })

  test("comes from the cycle's own wall", () => {
    const loop = {
      at: [10, 11],
      heading: 'up',
      corners: [
        [8, 10],
        [12, 10],
        [12, 12],
        [10, 12],
      ],
    } as const
    const next = lightcycles.step(riding(loop, far), [])
    expect(alive(next)).toEqual([false, true])
  })

  test('takes both where two heads enter one cell', () => {
    const next = lightcycles.step(
      riding({ at: [10, 10], heading: 'right' }, { at: [12, 10], heading: 'left' }),
      [],
    )
    expect(alive(next)).toEqual([false, false])
    expect(lightcycles.outcome(next)?.placements).toEqual([1, 1])
  })

  test('takes both where two heads would change places', () => {
    const next = lightcycles.step(
      riding({ at: [10, 10], heading: 'right' }, { at: [11, 10], heading: 'left' }),
      [],
    )
    expect(alive(next)).toEqual([false, false])
  })

  test('takes both where two meet at a corner', () => {
    const next = lightcycles.step(
      riding({ at: [10, 10], heading: 'right' }, { at: [11, 11], heading: 'up' }),
      [],
    )
    expect(alive(next)).toEqual([false, false])
  })
})

describe('an input', () => {
  const state = riding(
    { at: [10, 10], heading: 'right' },
    { at: [20, 20], heading: 'up' },
    { at: [30, 30], heading: 'up', outAtTick: 3 },
  )

  test.each<[number, LightcyclesHeading, string | undefined]>([
    [0, 'left', 'input_illegal'],
    [0, 'right', undefined],
    [0, 'up', undefined],
    [1, 'down', 'input_illegal'],
    [1, 'left', undefined],
    [2, 'left', 'seat_out'],
  ])('of seat %i to ride %s is answered %s', (seat, heading, code) => {
    expect(lightcycles.refuse(state, seat, { heading })).toBe(code)
  })
})

describe('the outcome', () => {
  test('is open while two ride', () => {
    const state = riding({ at: [10, 10], heading: 'right' }, { at: [50, 50], heading: 'up' })
    expect(lightcycles.outcome(state)).toBeUndefined()
  })

  test('places seats by how long they rode, and shares a place between those who went out together', () => {
    const out = (outAtTick: number) => ({ at: [10, 10], heading: 'up', outAtTick }) as const
    const state = riding(out(5), out(9), { at: [20, 20], heading: 'up' }, out(5))
    expect(lightcycles.outcome(state)).toEqual({
      placements: [3, 2, 1, 3],
      result: { placements: [3, 2, 1, 3], lastTick: 0 },
    })
  })

  test('goes to the one who stays when the other leaves', () => {
    const state = riding({ at: [10, 10], heading: 'right' }, { at: [50, 50], heading: 'up' })
    expect(lightcycles.outcome(lightcycles.leave(state, [0]))?.placements).toEqual([2, 1])
  })

  test('is a draw when the last two leave together', () => {
    const state = riding({ at: [10, 10], heading: 'right' }, { at: [50, 50], heading: 'up' })
    expect(lightcycles.outcome(lightcycles.leave(state, [1, 0]))?.placements).toEqual([1, 1])
  })

  test('keeps the place of a seat that was out when its player left', () => {
    const out = { at: [10, 10], heading: 'up', outAtTick: 5 } as const
    const state = riding(out, { at: [20, 20], heading: 'up' }, { at: [30, 30], heading: 'up' })
    expect(lightcycles.leave(state, [0]).cycles[0]).toEqual(state.cycles[0])
  })
})

describe('a snapshot', () => {
  test('tells the start, each turn and the head', () => {
    const start = riding({ at: [10, 10], heading: 'right' }, { at: [50, 50], heading: 'up' })
    expect(trail(start)).toEqual([[10, 10]])
    const straight = lightcycles.step(start, [])
    expect(trail(straight)).toEqual([
      [10, 10],
      [11, 10],
    ])
    const turned = lightcycles.step(straight, [{ seat: 0, input: { heading: 'down' } }])
    expect(trail(turned)).toEqual([
      [10, 10],
      [11, 10],
      [11, 11],
    ])
  })

  test('has no corner at a turn on the first cell', () => {
    const start = riding({ at: [10, 10], heading: 'right' }, { at: [50, 50], heading: 'up' })
    const turned = lightcycles.step(start, [{ seat: 0, input: { heading: 'down' } }])
    expect(trail(turned)).toEqual([
      [10, 10],
      [10, 11],
    ])
  })
})

describe('any match', () => {
  const setups = fc.record({ seats: fc.integer({ min: 2, max: 8 }), seed: fc.nat(0xffff_ffff) })

  test('ends, within the bound on steps, for riders who turn at random', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const { outcome, steps } = playOut(lightcycles, setup)
        expect(Math.min(...outcome.placements)).toBe(1)
        expect(outcome.result).toEqual({ placements: outcome.placements, lastTick: steps.length })
      }),
      { numRuns: 200 },
    )
  })

  test('ends, within the bound on steps, for riders who avoid every crash they can', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const { steps } = playOut(lightcycles, setup, rideCarefully)
        expect(steps.length).toBeGreaterThan(0)
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  test('never takes a cell twice', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const { states } = playOut(lightcycles, setup)
        for (const state of [states.at(-1)!, states[states.length >> 1]!]) {
          const cells = snapshot(state as LightcyclesState).cycles.flatMap(cellsOf)
          expect(new Set(cells).size).toBe(cells.length)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('starts its riders apart, on the grid, none facing an edge', () => {
    fc.assert(
      fc.property(setups, ({ seats, seed }) => {
        const { states } = playOut(lightcycles, { seats, seed }, () => ({ inputs: [] }))
        const start = snapshot(states[0] as LightcyclesState)
        expect(new Set(start.cycles.flatMap(cellsOf)).size).toBe(seats)
        expect(states.length).toBeGreaterThan(10)
      }),
    )
  })
})

type Placed = {
  readonly at: readonly [number, number]
  readonly heading: LightcyclesHeading
  readonly corners?: readonly (readonly [number, number])[]
  readonly outAtTick?: number
}

function riding(...cycles: Placed[]): LightcyclesState {
  const cell = ([x, y]: readonly [number, number]) => y * 64 + x
  return {
    tick: 0,
    cycles: cycles.map(({ at, heading, corners = [at], outAtTick = 0 }) => ({
      heading,
      corners: corners.map(cell),
      head: cell(at),
      outAtTick,
    })),
  }
}

function snapshot(state: LightcyclesState): LightcyclesSnapshot {
  return lightcycles.snapshot(state, 0)
}

function trail(state: LightcyclesState): number[][] {
  return snapshot(state).cycles[0]!.trail.map(({ x, y }) => [x, y])
}

function heads(state: LightcyclesState): number[][] {
  return snapshot(state).cycles.map(({ trail }) => [trail.at(-1)!.x, trail.at(-1)!.y])
}

function alive(state: LightcyclesState): boolean[] {
  return snapshot(state).cycles.map((cycle) => cycle.alive)
}

/** Every cell of a cycle's wall, its head among them. */
function cellsOf({ trail }: LightcyclesSnapshot['cycles'][number]): string[] {
  const cells = [`${trail[0]!.x},${trail[0]!.y}`]
  for (const [i, to] of trail.slice(1).entries()) {
    let { x, y } = trail[i]!
    while (x !== to.x || y !== to.y) {
      x += Math.sign(to.x - x)
      y += Math.sign(to.y - y)
      cells.push(`${x},${y}`)
    }
  }
  return cells
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}
