import type { Handler } from '../dispatch.ts'
import { findSeat } from '../route.ts'

export const forfeitMatch: Handler<'match.forfeit'> = async (gateway, connection, { id, matchId }) => {
  const { playerId } = connection.session
  const found = await findSeat(gateway, playerId, matchId)
  if (!found.ok) return connection.refuse(found.code, id)
  if (found.shard === undefined) return connection.refuse('match_ended', id)
  const request = {
    ...{ type: 'seat.forfeit' as const, matchId, playerId },
    ...{ connection: connection.id, replyTo: id },
  }
  gateway.forward(found.shard, request, connection.trace)
}
