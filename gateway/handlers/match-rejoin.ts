import type { Handler } from '../dispatch.ts'
import { findSeat } from '../route.ts'

/** Leads the socket back to its match; the shard answers, or, where the match is over, this gateway from the match's record. */
export const rejoinMatch: Handler<'match.rejoin'> = async (
  gateway,
  connection,
  { id, matchId, lastSequence },
) => {
  const found = await findSeat(gateway, connection.session.playerId, matchId)
  if (connection.closing) return
  if (!found.ok) return connection.refuse(found.code, id)
  if (found.shard === undefined) {
    if (connection.route?.matchId === matchId) connection.route = undefined
    return connection.send({
      type: 'match.resumed',
      replyTo: id,
      resumed: false,
      reason: 'match_ended',
      match: found.match,
    })
  }
  const { playerId, epoch } = connection.session
  connection.session.queued = undefined
  // On a socket that follows the match already, what it was told is known here, whatever the client claims.
  const before = connection.route?.matchId === matchId ? connection.route : undefined
  const told = before?.lastSequence
  const request = {
    ...{ type: 'seat.rejoin' as const, matchId, playerId, replyTo: id, lastSequence },
    ...{ ...connection.binding, epoch },
  }
  connection.route = {
    ...{ matchId, shard: found.shard, heard: Math.max(lastSequence, told ?? 0), request },
    answered: before?.answered ?? false,
    lastSequence: Math.min(lastSequence, told ?? lastSequence),
  }
  gateway.forward(found.shard, request, connection.trace)
}
