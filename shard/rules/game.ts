import type { ErrorCode } from '../../generated/errors.ts'
import type { GameName } from '../../generated/messages.ts'
import type { Random } from './random.ts'

/**
 * One game's rules: pure functions over a state of plain immutable data (objects, arrays, safe integers, strings,
 * booleans, null), so that a state can be hashed, recorded and played again to the bit.
 *
 * A state changes by steps, and a step is one of: a tick of a realtime game, an input of a turn-based one, a turn clock
 * that ran out, seats that leave. No function may change the state it is given, read a clock, or draw randomness from
 * anywhere but the state. An expected refusal is a value (`refuse`); a throw is a bug and ends that match alone, as
 * `rules_fault`.
 *
 * `Input`, `Snapshot` and `Result` are the game's types in the contract. Inputs have been validated against it.
 */
export interface Game<State, Input, Snapshot, Result> {
  readonly name: GameName
  /** How many can play. */
  readonly seats: { readonly min: number; readonly max: number }
  readonly pace: Pace<State>
  /** More steps than any match can make: a match that reaches them without an outcome ends as `rules_fault`. */
  readonly stepsMax: number
  /** Whether seats see different snapshots. If not, the shard makes one and sends it to all. */
  readonly hiddenInformation: boolean

  /** The state before the first step. A game that draws later keeps `random` in its state. */
  start(setup: { seats: number; random: Random }): State

  /** Why this input cannot be taken in this state, or undefined if it can. */
  refuse(state: State, seat: number, input: Input): ErrorCode | undefined

  /**
   * Realtime: exactly one tick, with the inputs of all seats in order of arrival; each passed `refuse` on the state
   * before the tick, but not on what the inputs before it made of that. Turns: exactly one input, applied at once.
   */
  step(state: State, inputs: readonly SeatInput<Input>[]): State

  /**
   * These seats have left for good (forfeited or abandoned, at the same moment if more than one). With fewer than two
   * seats left (none, in a game for one) the state that is returned must have an outcome.
   */
  leave(state: State, seats: readonly number[]): State

  /** How it ended, once it has; undefined while the match goes on. */
  outcome(state: State): Outcome<Result> | undefined

  /** What this seat may see. Complete by itself. */
  snapshot(state: State, seat: number): Snapshot
}

export type Pace<State> =
  | { readonly kind: 'realtime'; readonly tickIntervalMs: number }
  | {
      readonly kind: 'turns'
      /** How long a turn may last. */
      readonly turnMs: number
      /** Numbers the turn; the turn clock starts again whenever this changes, however many inputs a turn takes. */
      turn(state: State): number
      /** The turn clock ran out. It starts again after this, if the match goes on. */
      timeOut(state: State): State
    }

/** Inputs are plain data, as the contract validated it. */
export type SeatInput<Input> = { readonly seat: number; readonly input: Input }

/** `placements`: for each seat its place, 1 is the best, equal places are a draw. `result`: the contract's. */
export type Outcome<Result> = { readonly placements: readonly number[]; readonly result: Result }

/** A game as match.ts and the shard see it, whatever it is. */
export type AnyGame = Game<unknown, unknown, unknown, unknown>

/** What changes a state, as data: the same changes in the same order make the same match. */
export type Change =
  | { readonly inputs: readonly SeatInput<unknown>[] }
  | { readonly timeOut: true }
  | { readonly leaves: readonly number[] }

/** The only way a state changes, while a match is played and when it is replayed. Throws what the rules throw. */
export function applyChange(game: AnyGame, state: unknown, change: Change): unknown {
  if ('inputs' in change) return game.step(state, change.inputs)
  if ('leaves' in change) return game.leave(state, change.leaves)
  if (game.pace.kind !== 'turns') throw new Error(`${game.name} has no turn clock`)
  return game.pace.timeOut(state)
}
