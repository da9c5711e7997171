import type { EndReason, ErrorCode, GameInput, GameSnapshot } from '../../generated/messages.ts'
import type { AnyGame, SeatInput } from './game.ts'
import {
  type Effect,
  hasLeft,
  type Match,
  newSeat,
  nextRejoinDeadlineMs,
  seatOf,
  settleAway,
} from './match-state.ts'
import { attempt, begin, change, finish, leave, refuseGone } from './match-steps.ts'

export type { Effect, Ending, Match, ReceivedInput, Seat, Step } from './match-state.ts'

// One match of any game: who is present, what happens when, how it ends. There is no clock here: every time is passed in,
// in milliseconds of one clock of the caller that never goes back.
//
// Invariants
// - A match belongs to one owner, who alone calls these functions; they change it in place and return what the owner has
//   to do about it. `state` is the game's immutable data: keeping a reference to it is keeping a copy.
// - Phases go waiting, running, ended, never back. Once ended, nothing changes and every call is refused or does nothing.
// - The state changes by steps alone, and each step has its own tick number and its own `stepped` effect.
// - The same seed and the same changes give the same states; times decide only when a change comes about.

/** Waiting inputs of one seat for one realtime tick; one more is refused with `input_rate_exceeded`. */
export const inputsPerTickMax = 4

export type MatchSetup = {
  readonly game: AnyGame
  readonly seats: number
  /** Unsigned 32-bit integer. */
  readonly seed: number
  /** How long the seats have to attach, from `nowMs`; then the match ends as `never_started`. */
  readonly attachWindowMs: number
  /** How long an away seat is kept; then it is abandoned. */
  readonly rejoinWindowMs: number
}

/** A match that waits for its seats. Throws a RangeError if the game cannot be played by that many. */
export function createMatch(setup: MatchSetup, nowMs: number): Match {
  const { game, seats, seed } = setup
  if (!Number.isInteger(seats) || seats < game.seats.min || seats > game.seats.max) {
    throw new RangeError(`${game.name} takes ${game.seats.min} to ${game.seats.max} seats, not ${seats}`)
  }
  return {
    game,
    seed,
    rejoinWindowMs: setup.rejoinWindowMs,
    phase: 'waiting',
    seats: Array.from({ length: seats }, newSeat),
    state: undefined,
    tick: 0,
    startedAtMs: undefined,
    nextTickAtMs: Infinity,
    attachDeadlineMs: nowMs + setup.attachWindowMs,
    turnDeadlineMs: Infinity,
    turn: 0,
    waitingInputs: [],
    ending: undefined,
  }
}

/**
 * A seat's player is connected: for the first time, again after being away, or on a newer socket (no effect). The last
 * seat to attach starts the match.
 */
export function attach(match: Match, seat: number, nowMs: number): Effect[] {
  const effects: Effect[] = []
  if (refuseGone(match, seat, effects)) return effects
  const record = seatOf(match, seat)
  if (record.state === 'present') return effects
  settleAway(record, nowMs)
  record.state = 'present'
  effects.push({ kind: 'seat', seat, state: 'present' })
  if (match.phase === 'waiting' && match.seats.every((each) => each.state === 'present')) {
    begin(match, nowMs, effects)
  }
  return effects
}

/** A seat's socket is lost. Before the start the seat waits again; after it the rejoin window runs. */
export function detach(match: Match, seat: number, nowMs: number): Effect[] {
  const record = seatOf(match, seat)
  if (match.phase === 'ended' || record.state !== 'present') return []
  record.disconnects++
  record.state = match.phase === 'waiting' ? 'waiting' : 'away'
  if (record.state === 'away') {
    record.awaySinceMs = nowMs
    record.rejoinDeadlineMs = nowMs + match.rejoinWindowMs
  }
  return [{ kind: 'seat', seat, state: record.state }]
}

/** A player resigns. Before the start that ends the match as `never_started`. */
export function forfeit(match: Match, seat: number, nowMs: number): Effect[] {
  const effects: Effect[] = []
  if (refuseGone(match, seat, effects)) return effects
  leave(match, [seat], 'forfeited', nowMs, effects)
  return effects
}

/** A player plays. Realtime: the input waits for the next tick, which takes or refuses it. Turns: it is a step at once. */
export function receiveInput(
  match: Match,
  received: { seat: number; id: number; input: GameInput },
  nowMs: number,
): Effect[] {
  const { game } = match
  const { seat, id } = received
  const input = received.input[game.name]
  const effects: Effect[] = []
  if (refuseGone(match, seat, effects, id)) return effects
  if (match.phase === 'waiting') return [{ kind: 'refused', seat, code: 'match_not_running', inputId: id }]
  if (input === undefined) return [refusal(match, seat, id, 'input_illegal')]
  if (game.pace.kind === 'realtime') {
    // The rules are asked at the tick: so a burst of inputs costs nothing between ticks.
    if (waitingOf(match, seat) < inputsPerTickMax) {
      match.waitingInputs.push({ seat, id, input })
      return []
    }
    seatOf(match, seat).rateLimitHits++
    return [{ kind: 'refused', seat, code: 'input_rate_exceeded', inputId: id }]
  }
  const code = attempt(match, nowMs, effects, () => game.refuse(match.state, seat, input))
  if (match.ending) return effects
  if (code) return [refusal(match, seat, id, code)]
  seatOf(match, seat).lastInputId = id
  change(match, { inputs: [{ seat, input }] }, 'completed', nowMs, effects)
  return effects
}

function waitingOf({ waitingInputs }: Match, seat: number): number {
  let count = 0
  for (const each of waitingInputs) if (each.seat === seat) count++
  return count
}

function refusal(match: Match, seat: number, inputId: number, code: ErrorCode): Effect {
  seatOf(match, seat).inputsRefused++
  return { kind: 'refused', seat, code, inputId }
}

/** Realtime: makes exactly one step with the inputs that wait, due or not. Turns: nothing. */
export function tick(match: Match, nowMs: number): Effect[] {
  const { pace } = match.game
  if (match.phase !== 'running' || pace.kind !== 'realtime') return []
  const received = match.waitingInputs
  match.waitingInputs = []
  match.nextTickAtMs += pace.tickIntervalMs
  const effects: Effect[] = []
  const inputs: SeatInput<unknown>[] = []
  for (const { seat, id, input } of received) {
    const code = hasLeft(seatOf(match, seat))
      ? 'seat_out'
      : attempt(match, nowMs, effects, () => match.game.refuse(match.state, seat, input))
    if (match.phase !== 'running') return effects
    if (code) {
      effects.push(refusal(match, seat, id, code))
    } else {
      seatOf(match, seat).lastInputId = id
      inputs.push({ seat, input })
    }
  }
  change(match, { inputs }, 'completed', nowMs, effects)
  return effects
}

/** Applies the deadlines that have passed, in the order they fell due: attach, rejoin, turn. Never ticks. */
export function expire(match: Match, nowMs: number): Effect[] {
  const effects: Effect[] = []
  if (match.attachDeadlineMs <= nowMs) finish(match, { reason: 'never_started', atMs: nowMs }, effects)
  while (match.phase === 'running') {
    const rejoinDeadlineMs = nextRejoinDeadlineMs(match)
    if (Math.min(rejoinDeadlineMs, match.turnDeadlineMs) > nowMs) break
    if (rejoinDeadlineMs <= match.turnDeadlineMs) {
      // Seats lost at one moment, as when a gateway dies, leave together: none of them wins by the order of seats.
      const gone = [...match.seats.keys()].filter(
        (seat) => seatOf(match, seat).rejoinDeadlineMs === rejoinDeadlineMs,
      )
      leave(match, gone, 'abandoned', nowMs, effects)
    } else {
      change(match, { timeOut: true }, 'completed', nowMs, effects)
    }
  }
  return effects
}

/** Ends the match for a reason that is not the rules' own, such as `operator`. Nothing if it has ended. */
export function endMatch(match: Match, reason: EndReason, nowMs: number): Effect[] {
  const effects: Effect[] = []
  finish(match, { reason, atMs: nowMs }, effects)
  return effects
}

/** When the owner must next call `tick` or `expire`. Infinity: not before something else happens. */
export function nextDeadlineMs(match: Match): number {
  return Math.min(
    match.attachDeadlineMs,
    match.nextTickAtMs,
    match.turnDeadlineMs,
    nextRejoinDeadlineMs(match),
  )
}

/** What a seat may see of a match that has started. Throws what the rules throw: then end it as `rules_fault`. */
export function snapshotFor(match: Match, seat: number): GameSnapshot {
  const { game } = match
  return { [game.name]: game.snapshot(match.state, seat) } as unknown as GameSnapshot
}
