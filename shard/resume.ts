import type { ResumeFailure, ShardRequest } from '../generated/messages.ts'
import type { MatchLoop } from './loop.ts'
import type { Binding, Outbound } from './outbound.ts'
import { hasLeft, type SeatRef, statusOf } from './table.ts'

// Invariant: after `resumed: true` come exactly the control messages the client has not seen, in order, and a full snapshot; after
// `resumed: false` comes nothing. There is no half of it.

type Requested<K extends ShardRequest['type']> = Extract<ShardRequest, { type: K }>

/** A player takes the seat again. */
export function resume(
  loop: MatchLoop,
  request: Requested<'seat.rejoin'>,
  gateway: number,
  outbound: Outbound,
): void {
  const { matchId, playerId, connection, epoch, encoding, deltas, replyTo, lastSequence } = request
  const binding = { gateway, connection, encoding, deltas, base: undefined }
  const ref = loop.table.seatOf(matchId, playerId)
  if (!ref) return outbound.refuse(binding, 'match_unknown', replyTo)
  if (epoch < ref.seat.epoch) return outbound.refuse(binding, 'superseded', replyTo)
  const match = statusOf(ref.hosted)
  const reason = whyNot(ref, lastSequence)
  const answer = reason === undefined ? { resumed: true, seat: ref.seat.index } : { resumed: false, reason }
  ref.seat.epoch = epoch
  outbound.deliver([binding], 'answer', { type: 'match.resumed', replyTo, ...answer, match })
  if (reason === undefined) follow(loop, ref, binding, lastSequence, outbound)
}

/** A gateway that may have missed something brings its socket up to date; the client need not know. */
export function resync(
  loop: MatchLoop,
  request: Requested<'seat.resync'>,
  gateway: number,
  outbound: Outbound,
): void {
  const { matchId, playerId, connection, epoch, encoding, deltas, lastSequence } = request
  const binding = { gateway, connection, encoding, deltas, base: undefined }
  const ref = loop.table.seatOf(matchId, playerId)
  // The match has ended, perhaps without this gateway having heard it: the record says how.
  if (!ref) return outbound.refuse(binding, 'match_unknown', undefined)
  if (epoch < ref.seat.epoch) return
  // The client must rejoin, and be told why that fails.
  if (whyNot(ref, lastSequence)) return outbound.end(binding, 'unavailable')
  ref.seat.epoch = epoch
  follow(loop, ref, binding, lastSequence, outbound)
}

function follow(
  loop: MatchLoop,
  ref: SeatRef,
  binding: Binding,
  lastSequence: number,
  outbound: Outbound,
): void {
  const { hosted, seat } = ref
  loop.table.bind(ref, binding)
  for (const message of seat.unacknowledged) {
    if (message.sequence > lastSequence) outbound.deliver([binding], 'control', message)
  }
  loop.attach(hosted, seat)
  loop.sendSnapshot(hosted, seat)
}

function whyNot({ hosted, seat }: SeatRef, lastSequence: number): ResumeFailure | undefined {
  const record = hosted.match.seats[seat.index]
  if (!record || hasLeft(hosted, seat)) return 'seat_lost'
  if (record.state === 'waiting') return 'never_attached'
  if (lastSequence < seat.forgotten || lastSequence > record.controlSequence) return 'gap'
  return undefined
}
