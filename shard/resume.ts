import type { MatchStatus, ResumeFailure, ShardRequest } from '../generated/messages.ts'
import type { Clock } from '../platform/clock.ts'
import type { MatchLoop } from './loop.ts'
import type { Outbound } from './outbound.ts'
import { attach } from './rules/match.ts'
import { type SeatRef, statusOf } from './table.ts'

// Invariant: after `resumed: true` come exactly the control messages the client has not seen, in order, and a full snapshot; after
// `resumed: false` comes nothing. There is no half of it.

export function resume(
  loop: MatchLoop,
  request: Extract<ShardRequest, { type: 'seat.rejoin' }>,
  gateway: number,
  { clock, outbound }: { clock: Clock; outbound: Outbound },
): void {
  const { matchId, playerId, connection, epoch, encoding, replyTo, lastSequence } = request
  const binding = { gateway, connection, encoding }
  const ref = loop.table.seatOf(matchId, playerId)
  if (!ref) return outbound.refuse(binding, 'match_unknown', replyTo)
  const { hosted, seat } = ref
  if (epoch < seat.epoch) return outbound.refuse(binding, 'superseded', replyTo)
  seat.epoch = epoch
  const answer = (match: MatchStatus, reason?: ResumeFailure) =>
    outbound.deliver([binding], 'answer', {
      type: 'match.resumed',
      replyTo,
      resumed: reason === undefined,
      ...(reason === undefined ? { seat: seat.index } : { reason }),
      match,
    })

  const failure = whyNot(ref, lastSequence)
  if (failure) return answer(statusOf(hosted), failure)
  loop.table.bind(ref, binding)
  answer(statusOf(hosted))
  for (const message of seat.unacknowledged) {
    if (message.sequence > lastSequence) outbound.deliver([binding], 'control', message)
  }
  loop.apply(hosted, attach(hosted.match, seat.index, clock.nowMs()))
  loop.sendSnapshot(hosted, [seat])
}

function whyNot({ hosted, seat }: SeatRef, lastSequence: number): ResumeFailure | undefined {
  const record = hosted.match.seats[seat.index]
  if (hosted.match.phase === 'ended') return 'match_ended'
  if (!record || record.state === 'forfeited' || record.state === 'abandoned') return 'seat_lost'
  if (record.state === 'waiting') return 'never_attached'
  if (lastSequence < seat.forgotten || lastSequence > record.controlSequence) return 'gap'
  return undefined
}
