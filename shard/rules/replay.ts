import { type AnyGame, applyChange, type Change, type Outcome } from './game.ts'
import { stateHash } from './hash.ts'
import { randomFromSeed } from './random.ts'

/** A match as recorded: how it began, and each step with the hash of the state after it. */
export type RecordedMatch = {
  readonly game: AnyGame
  readonly seats: number
  readonly seed: number
  /** Of the state before the first step. */
  readonly hash: string
  readonly steps: readonly RecordedStep[]
}

export type RecordedStep = { readonly tick: number; readonly hash: string } & Change

export type Replay = {
  readonly state: unknown
  /** Undefined where the match goes on after the last step, or differs. */
  readonly outcome: Outcome<unknown> | undefined
  /** The first step that did not come out as recorded; tick 0 is the start. */
  readonly difference: { readonly tick: number; readonly problem: string } | undefined
}

/** Plays a recorded match again, up to the first step that differs. Never throws: a throw of the rules is a difference. */
export function replay({ game, seats, seed, hash, steps }: RecordedMatch): Replay {
  let tick = 0
  let state: unknown
  const differs = (problem: string): Replay => ({ state, outcome: undefined, difference: { tick, problem } })
  try {
    state = game.start({ seats, random: randomFromSeed(seed) })
    if (stateHash(state) !== hash) return differs(`recorded ${hash}, replayed ${stateHash(state)}`)
    for (const step of steps) {
      tick++
      if (step.tick !== tick) return differs(`recorded as tick ${step.tick}`)
      if (game.outcome(state)) return differs('the match was decided before')
      const problem = refusal(game, state, step)
      if (problem) return differs(problem)
      state = applyChange(game, state, step)
      const replayed = stateHash(state)
      if (replayed !== step.hash) return differs(`recorded ${step.hash}, replayed ${replayed}`)
    }
    return { state, outcome: game.outcome(state), difference: undefined }
  } catch (fault) {
    return differs(`the rules threw ${String(fault)}`)
  }
}

function refusal(game: AnyGame, state: unknown, step: RecordedStep): string | undefined {
  for (const { seat, input } of 'inputs' in step ? step.inputs : []) {
    const code = game.refuse(state, seat, input)
    if (code) return `the input of seat ${seat} is refused: ${code}`
  }
  return undefined
}
