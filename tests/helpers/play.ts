import { type AnyGame, applyChange, type Change, type Outcome } from '../../shard/rules/game.ts'
import { stateHash } from '../../shard/rules/hash.ts'
import { drawBelow, randomFromSeed } from '../../shard/rules/random.ts'
import type { RecordedMatch } from '../../shard/rules/replay.ts'

// Matches played to their end by players who draw what they do from a seed. Imports nothing but rules, so that any Node can
// run it.

/** Draws an integer from 0 to bound - 1. */
export type DrawInteger = (bound: number) => number

export type PlayedMatch = RecordedMatch & {
  /** The start, and the state after each step. */
  readonly states: readonly unknown[]
  readonly outcome: Outcome<unknown>
}

/** Inputs of the contract, legal or not. */
export const drawInput: Readonly<Record<string, (draw: DrawInteger) => unknown>> = {
  lightcycles: (draw) => ({ heading: (['up', 'right', 'down', 'left'] as const)[draw(4)] }),
  'connect-four': (draw) => ({ column: draw(7) }),
  roshambo: (draw) => ({ throw: draw(3) }),
}

export function integersFrom(seed: number): DrawInteger {
  let random = randomFromSeed(seed)
  return (bound) => {
    const draw = drawBelow(random, bound)
    random = draw.random
    return draw.value
  }
}

/** Throws if the rules have not decided after as many steps as the game allows. */
export function playOut(
  game: AnyGame,
  setup: { readonly seats: number; readonly seed: number },
  choose: (state: unknown, draw: DrawInteger) => Change = (state, draw) =>
    chooseAtRandom(game, setup.seats, state, draw),
): PlayedMatch {
  const draw = integersFrom(setup.seed + 1)
  let state = game.start({ seats: setup.seats, random: randomFromSeed(setup.seed) })
  const hash = stateHash(state)
  const states = [state]
  const steps = []
  for (;;) {
    const outcome = game.outcome(state)
    if (outcome) return { game, ...setup, hash, steps, states, outcome }
    if (steps.length === game.stepsMax) throw new Error(`No outcome after ${game.stepsMax} steps`)
    const change = choose(state, draw)
    state = applyChange(game, state, change)
    states.push(state)
    steps.push({ tick: states.length - 1, ...change, hash: stateHash(state) })
  }
}

function chooseAtRandom(game: AnyGame, seats: number, state: unknown, draw: DrawInteger): Change {
  const input = drawInput[game.name]!
  if (game.pace.kind === 'turns') {
    if (draw(50) === 0) return { timeOut: true }
    for (;;) {
      const chosen = { seat: draw(seats), input: input(draw) }
      if (game.refuse(state, chosen.seat, chosen.input) === undefined) return { inputs: [chosen] }
    }
  }
  const inputs = Array.from({ length: seats }, (_, seat) => ({ seat, input: input(draw) }))
  return {
    inputs: inputs.filter(
      ({ seat, input }) => draw(6) === 0 && game.refuse(state, seat, input) === undefined,
    ),
  }
}
