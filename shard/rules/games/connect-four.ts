import type { ConnectFourInput, ConnectFourResult, ConnectFourSnapshot } from '../../../generated/messages.ts'
import type { Game } from '../game.ts'
import { drawBelow } from '../random.ts'

export type ConnectFourState = {
  /** As in the snapshot: row by row from the bottom, 0 empty, 1 seat 0, 2 seat 1. */
  readonly cells: readonly number[]
  /** Drawn at the start. */
  readonly firstSeat: number
  readonly moves: number
  readonly result: ConnectFourResult | null
}

export const connectFour: Game<ConnectFourState, ConnectFourInput, ConnectFourSnapshot, ConnectFourResult> = {
  name: 'connect-four',
  seats: { min: 2, max: 2 },
  pace: {
    kind: 'turns',
    turnMs: 30_000,
    turn: ({ moves }) => moves,
    timeOut: (state) => decide(state, { decidedBy: 'clock', winnerSeat: 1 - seatToMove(state) }),
  },
  stepsMax: 42,
  hiddenInformation: false,

  start({ random }) {
    const cells = Array.from({ length: columns * rows }, () => 0)
    return { cells, firstSeat: drawBelow(random, 2).value, moves: 0, result: null }
  },

  refuse(state, seat, { column }) {
    if (seat !== seatToMove(state)) return 'not_your_turn'
    return lowestEmpty(state.cells, column) < 0 ? 'input_illegal' : undefined
  },

  step(state, inputs) {
    const { seat, input } = inputs[0]!
    const cell = lowestEmpty(state.cells, input.column)
    const next = { ...state, cells: state.cells.with(cell, seat + 1), moves: state.moves + 1 }
    const line = lineThrough(next.cells, cell)
    if (line) return decide(next, { decidedBy: 'line', winnerSeat: seat, line })
    return next.moves < columns * rows ? next : decide(next, { decidedBy: 'board_full' })
  },

  leave(state, seats) {
    const [gone] = seats
    if (gone === undefined || seats.length > 1) return decide(state, { decidedBy: 'left' })
    return decide(state, { decidedBy: 'left', winnerSeat: 1 - gone })
  },

  outcome({ result }) {
    if (!result) return undefined
    const { winnerSeat } = result
    const placements = [0, 1].map((seat) => (winnerSeat === undefined || winnerSeat === seat ? 1 : 2))
    return { placements, result }
  },

  snapshot(state) {
    return { cells: [...state.cells], seatToMove: seatToMove(state), moves: state.moves }
  },
}

const columns = 7
const rows = 6

function seatToMove({ firstSeat, moves }: ConnectFourState): number {
  return (firstSeat + moves) % 2
}

function decide(state: ConnectFourState, how: Omit<ConnectFourResult, 'moves'>): ConnectFourState {
  return { ...state, result: { ...how, moves: state.moves } }
}

/** The cell a disc falls to; -1 if the column is full. */
function lowestEmpty(cells: readonly number[], column: number): number {
  for (let cell = column; cell < columns * rows; cell += columns) if (cells[cell] === 0) return cell
  return -1
}

/** The cells of a row of at least four equal discs that runs through this one, in ascending order. */
function lineThrough(cells: readonly number[], cell: number): number[] | undefined {
  for (const [dx, dy] of [
    [1, 0],
    [0, 1],
    [1, 1],
    [-1, 1],
  ] as const) {
    const line = [...run(cells, cell, -dx, -dy), cell, ...run(cells, cell, dx, dy)]
    if (line.length >= 4) return line.sort((a, b) => a - b)
  }
  return undefined
}

/** The cells next to this one, in one direction, that hold the same disc. */
function run(cells: readonly number[], cell: number, dx: number, dy: number): number[] {
  const found: number[] = []
  let x = (cell % columns) + dx
  let y = Math.floor(cell / columns) + dy
  while (x >= 0 && x < columns && y >= 0 && y < rows && cells[y * columns + x] === cells[cell]) {
    found.push(y * columns + x)
    x += dx
    y += dy
  }
  return found
}
