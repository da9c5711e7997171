import type { ErrorCode } from '../../generated/errors.ts'
import type { EndReason, GameResult, SeatState } from '../../generated/messages.ts'
import type { AnyGame, Change } from './game.ts'

export type Match = {
  readonly game: AnyGame
  readonly seed: number
  readonly rejoinWindowMs: number
  phase: 'waiting' | 'running' | 'ended'
  readonly seats: readonly Seat[]
  /** The game's state; undefined until the match runs. */
  state: unknown
  /** Steps made so far. */
  tick: number
  startedAtMs: number | undefined
  /** Realtime: when the next tick is due. A loop that gives up catching up moves it on. Infinity: never. */
  nextTickAtMs: number
  /** Waiting: when the seats must have attached. Infinity once the match runs. */
  attachDeadlineMs: number
  /** Turns: when the turn clock runs out. Infinity in a realtime game. */
  turnDeadlineMs: number
  /** The number of the turn the clock runs for. */
  turn: number
  /** Realtime: accepted inputs that wait for the next tick, in order of arrival. */
  waitingInputs: ReceivedInput[]
  ending: Ending | undefined
}

export type Seat = {
  state: SeatState
  /** Infinity unless the seat is away. */
  rejoinDeadlineMs: number
  /** Meaningful while the seat is away. */
  awaySinceMs: number
  /** The id of the seat's last input that the state contains; 0 before the first. */
  lastInputId: number
  /** Control messages sent to this seat so far; the shard counts it up as it sends them. */
  controlSequence: number
  /** Times the seat's socket was lost. */
  disconnects: number
  /** Time spent away in all, up to the last return or the end of the match. */
  awayMs: number
  /** Inputs that the rules refused. */
  inputsRefused: number
  /** Inputs over `inputsPerTickMax`; the shard adds what the gateway counted. */
  rateLimitHits: number
}

/** `id`: the id of the client's `match.input`. `input`: the game's own, without the game's name around it. */
export type ReceivedInput = { readonly seat: number; readonly id: number; readonly input: unknown }

/**
 * Placements and result stand where the rules decided, and only there. `fault` is what the rules did wrong, `failedStep`
 * the step they threw at, if it was one.
 */
export type Ending = {
  readonly reason: EndReason
  readonly atMs: number
  readonly placements?: readonly number[]
  readonly result?: GameResult
  readonly fault?: unknown
  readonly failedStep?: Step
}

/** One step as recorded: the tick it made, and what it applied. */
export type Step = { readonly tick: number } & Change

export type Effect =
  | { readonly kind: 'started' }
  | { readonly kind: 'seat'; readonly seat: number; readonly state: SeatState }
  /** `inputId` stands where a `match.input` is refused. */
  | { readonly kind: 'refused'; readonly seat: number; readonly code: ErrorCode; readonly inputId?: number }
  /** `state`: after the step. A new snapshot is due. */
  | { readonly kind: 'stepped'; readonly step: Step; readonly state: unknown }
  /** Always the last effect. */
  | { readonly kind: 'ended'; readonly ending: Ending }

export function newSeat(): Seat {
  return {
    state: 'waiting',
    rejoinDeadlineMs: Infinity,
    awaySinceMs: 0,
    lastInputId: 0,
    controlSequence: 0,
    disconnects: 0,
    awayMs: 0,
    inputsRefused: 0,
    rateLimitHits: 0,
  }
}

export function seatOf(match: Match, seat: number): Seat {
  const record = match.seats[seat]
  if (!record) throw new RangeError(`The match has no seat ${seat}`)
  return record
}

export function hasLeft({ state }: Seat): boolean {
  return state === 'forfeited' || state === 'abandoned'
}

export function settleAway(record: Seat, nowMs: number): void {
  if (record.state === 'away') record.awayMs += nowMs - record.awaySinceMs
  record.rejoinDeadlineMs = Infinity
}

export function nextRejoinDeadlineMs(match: Match): number {
  let earliestMs = Infinity
  for (const seat of match.seats) earliestMs = Math.min(earliestMs, seat.rejoinDeadlineMs)
  return earliestMs
}
