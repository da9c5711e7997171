import type { NewGameInput, NewGameResult, NewGameSnapshot } from '../../../generated/messages.ts'
import type { Game } from '../game.ts'
import { drawBelow } from '../random.ts'

export type NewGameState = {
  readonly total: number
  /** The first one is drawn at the start. */
  readonly seatToMove: number
  /** How many moves have been made. */
  readonly moves: number
  readonly result: NewGameResult | null
}

const goal = 21

export const newGame: Game<NewGameState, NewGameInput, NewGameSnapshot, NewGameResult> = {
  name: 'new-game',
  seats: { min: 2, max: 2 },
  pace: {
    kind: 'turns',
    turnMs: 30_000,
    turn: ({ moves }) => moves,
    timeOut: (state) => ({ ...state, result: { winnerSeat: 1 - state.seatToMove } }),
  },
  stepsMax: goal,
  hiddenInformation: false,

  start({ random }) {
    return { total: 0, seatToMove: drawBelow(random, 2).value, moves: 0, result: null }
  },

  refuse({ total, seatToMove }, seat, { add }) {
    if (seat !== seatToMove) return 'not_your_turn'
    return total + add > goal ? 'input_illegal' : undefined
  },

  step(state, inputs) {
    const { seat, input } = inputs[0]!
    const total = state.total + input.add
    const result = total === goal ? { winnerSeat: seat } : null
    return { total, seatToMove: 1 - seat, moves: state.moves + 1, result }
  },

  leave(state, seats) {
    const [gone] = seats
    const alone = gone !== undefined && seats.length === 1
    return { ...state, result: alone ? { winnerSeat: 1 - gone } : {} }
  },

  outcome({ result }) {
    if (!result) return undefined
    const { winnerSeat } = result
    const placements = [0, 1].map((seat) => (winnerSeat === undefined || winnerSeat === seat ? 1 : 2))
    return { placements, result }
  },

  snapshot({ total, seatToMove }) {
    return { total, seatToMove }
  },
}
