// Generated from contracts/ by `npm run codegen`. Do not edit.
// The control messages of the attached match: each is taken once, and acknowledged, many at a time.
import type { ControlSequence, MatchId } from '../messages.ts'
import type { Cancel, Clock } from './environment.ts'

const ackIntervalMs = 250
const unacknowledgedMax = 16

export class ControlLog {
  /** The highest sequence seen in the match; what is not above it was seen before. */
  lastSequence: ControlSequence = 0

  readonly #clock: Clock
  readonly #acknowledge: (sequence: ControlSequence) => void
  #matchId: MatchId | undefined
  #unacknowledged = 0
  #cancelAck: Cancel | undefined

  constructor(clock: Clock, acknowledge: (sequence: ControlSequence) => void) {
    this.#clock = clock
    this.#acknowledge = acknowledge
  }

  /** Counts from 0, since what was sent before the seat is taken is not sent again. */
  follow(matchId: MatchId): void {
    this.pause()
    this.#matchId = matchId
    this.lastSequence = 0
  }

  /** False where the message was seen before. It is acknowledged all the same: the acknowledgement may have been lost. */
  take(message: { readonly matchId: MatchId; readonly sequence: ControlSequence }): boolean {
    if (message.matchId !== this.#matchId) return true
    const isNew = message.sequence > this.lastSequence
    if (isNew) this.lastSequence = message.sequence
    this.#unacknowledged += 1
    if (this.#unacknowledged >= unacknowledgedMax) this.flush()
    else this.#cancelAck ??= this.#clock.after(ackIntervalMs, () => this.flush())
    return isNew
  }

  /** Acknowledges now what has not been. */
  flush(): void {
    if (this.#unacknowledged > 0) this.#acknowledge(this.lastSequence)
    this.pause()
  }

  /** Forgets what was to be acknowledged: the socket is gone, and `match.rejoin` will name the last sequence. */
  pause(): void {
    this.#unacknowledged = 0
    this.#cancelAck?.()
    this.#cancelAck = undefined
  }
}
