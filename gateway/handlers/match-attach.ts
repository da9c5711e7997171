import type { Handler } from '../dispatch.ts'
import { findSeat } from '../route.ts'

/** Leads the socket to the shard that owns the match; the shard answers. */
export const attachToMatch: Handler<'match.attach'> = async (gateway, connection, { id, matchId }) => {
  const found = await findSeat(gateway, connection.session.playerId, matchId)
  if (!found.ok) return connection.refuse(found.code, id)
  if (found.shard === undefined) return connection.refuse('match_ended', id)
  const { playerId, epoch } = connection.session
  connection.session.queued = undefined
  // Attached again on this socket, the numbers go on from what it was told.
  const told = connection.route?.matchId === matchId ? connection.route.lastSequence : undefined
  connection.route = { matchId, shard: found.shard, lastSequence: told }
  gateway.forward(found.shard, {
    ...{ type: 'seat.attach', matchId, playerId, replyTo: id },
    ...{ connection: connection.id, epoch, encoding: connection.encoding },
  })
}
