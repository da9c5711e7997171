import type {
  LightcyclesHeading,
  LightcyclesInput,
  LightcyclesPoint,
  LightcyclesResult,
  LightcyclesSnapshot,
} from '../../../generated/messages.ts'
import type { Game, SeatInput } from '../game.ts'
import { shuffle } from '../random.ts'

/** A cell of the grid as one number: `y * gridSize + x`. */
type Cell = number

type Cycle = {
  readonly heading: LightcyclesHeading
  /** The start and each turn since; with the head, the ends of the wall's straight parts. */
  readonly corners: readonly Cell[]
  readonly head: Cell
  /** The tick it crashed or left at; 0 while it rides. */
  readonly outAtTick: number
}

export type LightcyclesState = { readonly tick: number; readonly cycles: readonly Cycle[] }

/**
 * Each tick all cycles move at once, one cell. A cycle crashes on the edge of the grid, on a cell that was taken before the
 * tick (by any wall or head, its own too), and on a cell that another head enters in the same tick. A cycle that is out
 * stays where it was, and so does its wall. The match ends when at most one rides: every tick takes a free cell for each
 * cycle that rides, so it surely ends.
 */
export const lightcycles: Game<LightcyclesState, LightcyclesInput, LightcyclesSnapshot, LightcyclesResult> = {
  name: 'lightcycles',
  seats: { min: 2, max: 8 },
  pace: { kind: 'realtime', tickIntervalMs: 50 },
  stepsMax: 2056,
  hiddenInformation: false,

  start({ seats, random }) {
    const places = shuffle(random, startPlaces.slice(0, seats)).value
    const cycles = places.map(({ x, y, heading }) => {
      const head = y * gridSize + x
      return { heading, corners: [head], head, outAtTick: 0 }
    })
    return { tick: 0, cycles }
  },

  refuse({ cycles }, seat, { heading }) {
    const cycle = cycles[seat]
    if (!cycle || cycle.outAtTick > 0) return 'seat_out'
    return heading === opposite[cycle.heading] ? 'input_illegal' : undefined
  },

  step({ tick, cycles }, inputs) {
    const moved = cycles.map((cycle, seat) => move(cycle, lastHeading(inputs, seat) ?? cycle.heading))
    const next = cycles.map((cycle, seat) => {
      const after = moved[seat]
      if (cycle.outAtTick > 0) return cycle
      const crashed =
        !after ||
        isTaken(cycles, after.head) ||
        moved.some((other, otherSeat) => otherSeat !== seat && other?.head === after.head)
      return crashed ? { ...cycle, outAtTick: tick + 1 } : after
    })
    return { tick: tick + 1, cycles: next }
  },

  leave({ tick, cycles }, seats) {
    const next = cycles.map((cycle, seat) =>
      seats.includes(seat) && cycle.outAtTick === 0 ? { ...cycle, outAtTick: tick + 1 } : cycle,
    )
    return { tick: tick + 1, cycles: next }
  },

  outcome({ tick, cycles }) {
    let riding = 0
    for (const { outAtTick } of cycles) if (outAtTick === 0) riding++
    if (riding > 1) return undefined
    const lasted = cycles.map((cycle) => cycle.outAtTick || Infinity)
    const placements = lasted.map((mine) => 1 + lasted.filter((other) => other > mine).length)
    return { placements, result: { placements, lastTick: tick } }
  },

  snapshot({ cycles }) {
    return {
      cycles: cycles.map(({ heading, corners, head, outAtTick }) => ({
        alive: outAtTick === 0,
        heading,
        trail: (corners.at(-1) === head ? corners : [...corners, head]).map(pointOf),
      })),
    }
  },
}

const gridSize = 64

const opposite = { up: 'down', right: 'left', down: 'up', left: 'right' } as const

/** In this order, so that few players start far apart; alike under turns of the grid by a quarter, and drawn by lot. */
const startPlaces: readonly (LightcyclesPoint & { heading: LightcyclesHeading })[] = [
  { x: 12, y: 31, heading: 'right' },
  { x: 51, y: 32, heading: 'left' },
  { x: 32, y: 12, heading: 'down' },
  { x: 31, y: 51, heading: 'up' },
  { x: 16, y: 16, heading: 'right' },
  { x: 47, y: 47, heading: 'left' },
  { x: 47, y: 16, heading: 'down' },
  { x: 16, y: 47, heading: 'up' },
]

function lastHeading(
  inputs: readonly SeatInput<LightcyclesInput>[],
  seat: number,
): LightcyclesHeading | undefined {
  return inputs.findLast((each) => each.seat === seat)?.input.heading
}

/** The cycle one cell further; undefined if it would leave the grid. One that is out stays. */
function move(cycle: Cycle, heading: LightcyclesHeading): Cycle | undefined {
  if (cycle.outAtTick > 0) return cycle
  const { head, outAtTick } = cycle
  const next = neighbour(head, heading)
  if (next === undefined) return undefined
  const turned = heading !== cycle.heading && cycle.corners.at(-1) !== head
  return { heading, corners: turned ? [...cycle.corners, head] : cycle.corners, head: next, outAtTick }
}

function neighbour(cell: Cell, heading: LightcyclesHeading): Cell | undefined {
  switch (heading) {
    case 'up':
      return rowOf(cell) > 0 ? cell - gridSize : undefined
    case 'down':
      return rowOf(cell) < gridSize - 1 ? cell + gridSize : undefined
    case 'left':
      return columnOf(cell) > 0 ? cell - 1 : undefined
    case 'right':
      return columnOf(cell) < gridSize - 1 ? cell + 1 : undefined
  }
}

/**
 * Looks through the straight parts of every wall: a few dozen numbers in a match as people play it, and at worst 4096,
 * which is less to keep, copy and hash each tick than the grid.
 */
function isTaken(cycles: readonly Cycle[], cell: Cell): boolean {
  for (const { corners, head } of cycles) {
    let to = head
    for (let i = corners.length - 1; i >= 0; i--) {
      const from = corners[i] ?? head
      if (
        isWithin(columnOf(cell), columnOf(from), columnOf(to)) &&
        isWithin(rowOf(cell), rowOf(from), rowOf(to))
      )
        return true
      to = from
    }
  }
  return false
}

function isWithin(value: number, one: number, other: number): boolean {
  return (value - one) * (value - other) <= 0
}

/** Each point of the grid, made once: a trail is shown every tick, and goes through dozens of them. */
const points = Array.from({ length: gridSize ** 2 }, (_, cell): LightcyclesPoint => {
  return { x: columnOf(cell), y: rowOf(cell) }
})

function pointOf(cell: Cell): LightcyclesPoint {
  const point = points[cell]
  if (!point) throw new RangeError(`The grid has no cell ${cell}.`)
  return point
}

function columnOf(cell: Cell): number {
  return cell % gridSize
}

function rowOf(cell: Cell): number {
  return Math.floor(cell / gridSize)
}
