import type { Handler } from '../dispatch.ts'
import { findSeat } from '../route.ts'

/** Leads the socket to the shard that owns the match; the shard answers. */
export const attachToMatch: Handler<'match.attach'> = async (gateway, connection, { id, matchId }) => {
  const found = await findSeat(gateway, connection.session.playerId, matchId)
  if (connection.closing) return
  if (!found.ok) return connection.refuse(found.code, id)
  if (found.shard === undefined) return connection.refuse('match_ended', id)
  const { playerId, epoch } = connection.session
  connection.session.queued = undefined
  const { route } = connection
  const request = {
    ...{ type: 'seat.attach' as const, matchId, playerId, replyTo: id },
    ...{ ...connection.binding, epoch },
  }
  connection.route = {
    ...{ matchId, shard: found.shard, lastSequence: undefined, request },
    answered: route?.matchId === matchId && route.answered,
    heard: route?.matchId === matchId ? Math.max(route.lastSequence ?? 0, route.heard) : 0,
  }
  gateway.forward(found.shard, request, connection.trace)
}
