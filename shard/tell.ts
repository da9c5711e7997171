import type { MatchEnding, MatchSnapshot } from '../generated/messages.ts'
import type { Clock } from '../platform/clock.ts'
import type { Binding, Outbound } from './outbound.ts'
import { snapshotFor } from './rules/match.ts'
import type { ControlMessage, HostedMatch, HostedSeat } from './table.ts'

// What players are told of their match.

/** Control messages kept for a seat until it acknowledges them; the oldest is forgotten beyond that, and a rejoin then says `gap`. */
const unacknowledgedMax = 64

export type Tell = {
  started(hosted: HostedMatch, seat: HostedSeat): void
  /** Tells everyone that a seat has changed. */
  seat(hosted: HostedMatch, changed: number): void
  ended(hosted: HostedMatch, ending: MatchEnding): void
  /** Sends the state to these seats, as each may see it; what has changed of it, to who takes that. Throws what the rules throw. */
  state(hosted: HostedMatch, seats: readonly HostedSeat[]): void
}

export function createTell({ clock, outbound }: { clock: Clock; outbound: Outbound }): Tell {
  /** Sends a control message to one seat, under the next number of that seat, and keeps it until it is acknowledged. */
  const control = (
    hosted: HostedMatch,
    seat: HostedSeat,
    messageOf: (sequence: number) => ControlMessage,
  ) => {
    const record = hosted.match.seats[seat.index]
    if (!record) return
    const message = messageOf(++record.controlSequence)
    seat.unacknowledged.push(message)
    if (seat.unacknowledged.length > unacknowledgedMax) {
      seat.forgotten = seat.unacknowledged.shift()?.sequence ?? seat.forgotten
    }
    if (seat.binding) outbound.deliver([seat.binding], 'control', message)
  }
  const snapshot = ({ match }: HostedMatch, viewer: number): MatchSnapshot => {
    const message: MatchSnapshot = {
      type: 'match.snapshot',
      tick: match.tick,
      inputs: match.seats.map((seat) => seat.lastInputId),
      state: snapshotFor(match, viewer),
    }
    if (match.turnDeadlineMs !== Infinity)
      message.turnEndsInMs = Math.max(0, Math.round(match.turnDeadlineMs - clock.nowMs()))
    return message
  }

  return {
    started(hosted, seat) {
      const { matchId, startedAtMs = 0, match } = hosted
      const { pace, hiddenInformation } = match.game
      control(hosted, seat, (sequence) => ({
        ...{ type: 'match.started', sequence, matchId, seat: seat.index, startedAtMs },
        ...(pace.kind === 'realtime' ? { tickIntervalMs: pace.tickIntervalMs } : { turnMs: pace.turnMs }),
        // Who knows the seed can compute what is hidden.
        ...(hiddenInformation ? {} : { seed: match.seed }),
      }))
    },
    seat(hosted, changed) {
      const { matchId, match } = hosted
      const state = match.seats[changed]?.state
      if (state === undefined) return
      const rejoin = state === 'away' ? { rejoinWithinMs: match.rejoinWindowMs } : {}
      for (const seat of hosted.seats) {
        control(hosted, seat, (sequence) => ({
          ...{ type: 'match.seat', sequence, matchId, seat: changed, state },
          ...rejoin,
        }))
      }
    },
    ended(hosted, ending) {
      const { matchId } = hosted
      for (const seat of hosted.seats) {
        control(hosted, seat, (sequence) => ({ type: 'match.ended', sequence, matchId, ending }))
      }
    },
    state(hosted, seats) {
      // One frame for all, unless the game hides something.
      const together: Binding[] = []
      for (const { binding, index } of seats) {
        if (!binding) continue
        if (hosted.match.game.hiddenInformation) outbound.state([binding], snapshot(hosted, index))
        else together.push(binding)
      }
      if (together.length > 0) outbound.state(together, snapshot(hosted, 0))
    },
  }
}
