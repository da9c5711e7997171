import type { GameResult } from '../../generated/messages.ts'
import { applyChange, type Change, type Outcome } from './game.ts'
import {
  type Effect,
  type Ending,
  hasLeft,
  type Match,
  seatOf,
  settleAway,
  type Step,
} from './match-state.ts'
import { randomFromSeed } from './random.ts'

// The steps of a match and its end, for match.ts alone. Whatever the rules throw ends the match here as `rules_fault`.

export function begin(match: Match, nowMs: number, effects: Effect[]): void {
  const { game, seats, seed } = match
  attempt(match, nowMs, effects, () => {
    match.state = game.start({ seats: seats.length, random: randomFromSeed(seed) })
    match.phase = 'running'
    match.startedAtMs = nowMs
    match.attachDeadlineMs = Infinity
    if (game.pace.kind === 'realtime') match.nextTickAtMs = nowMs + game.pace.tickIntervalMs
    startTurn(match, nowMs, true)
    effects.push({ kind: 'started' })
  })
}

/** Makes one step of a change. `endReason`: how the match ends if that decides it. */
export function change(
  match: Match,
  applied: Change,
  endReason: 'completed' | 'forfeit' | 'abandoned',
  nowMs: number,
  effects: Effect[],
): void {
  const { game } = match
  const step: Step = { tick: match.tick + 1, ...applied }
  let state: unknown
  let outcome: Outcome<unknown> | undefined
  try {
    state = applyChange(game, match.state, applied)
    outcome = game.outcome(state)
  } catch (fault) {
    finish(match, { reason: 'rules_fault', atMs: nowMs, fault, failedStep: step }, effects)
    return
  }
  match.state = state
  match.tick = step.tick
  effects.push({ kind: 'stepped', step, state })
  if (outcome) {
    const result = { [game.name]: outcome.result } as unknown as GameResult
    finish(match, { reason: endReason, atMs: nowMs, placements: outcome.placements, result }, effects)
  } else {
    attempt(match, nowMs, effects, () => {
      assertUndecided(match)
      startTurn(match, nowMs, 'timeOut' in applied)
    })
  }
}

/** What the rules must have decided by now is their fault if they have not. */
function assertUndecided({ game, seats, tick }: Match): void {
  if (tick >= game.stepsMax) throw new Error(`No outcome after ${tick} steps`)
  let left = 0
  for (const seat of seats) if (!hasLeft(seat)) left++
  if (left < Math.min(2, seats.length)) throw new Error(`No outcome with seats left to play: ${left}`)
}

/** These seats go for good, together. */
export function leave(
  match: Match,
  seats: readonly number[],
  state: 'forfeited' | 'abandoned',
  nowMs: number,
  effects: Effect[],
): void {
  for (const seat of seats) {
    const record = seatOf(match, seat)
    settleAway(record, nowMs)
    record.state = state
    effects.push({ kind: 'seat', seat, state })
  }
  if (match.phase === 'waiting') {
    finish(match, { reason: 'never_started', atMs: nowMs }, effects)
    return
  }
  change(match, { leaves: seats }, state === 'forfeited' ? 'forfeit' : 'abandoned', nowMs, effects)
}

/** The one way a match ends; the first end stands. */
export function finish(match: Match, ending: Ending, effects: Effect[]): void {
  if (match.phase === 'ended') return
  for (const seat of match.seats) settleAway(seat, ending.atMs)
  match.phase = 'ended'
  match.ending = ending
  match.attachDeadlineMs = match.nextTickAtMs = match.turnDeadlineMs = Infinity
  effects.push({ kind: 'ended', ending })
}

/** Runs what calls the rules; a throw ends the match, and no more than the match. */
export function attempt<Value>(
  match: Match,
  nowMs: number,
  effects: Effect[],
  callRules: () => Value,
): Value | undefined {
  try {
    return callRules()
  } catch (fault) {
    finish(match, { reason: 'rules_fault', atMs: nowMs, fault }, effects)
    return undefined
  }
}

/** Refuses what comes from a seat, or for a match, that is gone for good. */
export function refuseGone(match: Match, seat: number, effects: Effect[], inputId?: number): boolean {
  const gone = match.phase === 'ended' || hasLeft(seatOf(match, seat))
  if (gone) {
    const code = match.phase === 'ended' ? 'match_ended' : 'seat_out'
    effects.push({ kind: 'refused', seat, code, ...(inputId !== undefined && { inputId }) })
  }
  return gone
}

/** Starts the turn clock where a new turn begins, or where the clock must run again for the same one. */
function startTurn(match: Match, nowMs: number, again: boolean): void {
  const { pace } = match.game
  if (pace.kind === 'realtime') return
  const turn = pace.turn(match.state)
  if (turn === match.turn && !again) return
  match.turn = turn
  match.turnDeadlineMs = nowMs + pace.turnMs
}
