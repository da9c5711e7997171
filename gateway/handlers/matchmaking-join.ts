import { joinQueue } from '../../platform/redis/matchmaking.ts'
import type { Handler } from '../dispatch.ts'

/** Waits for opponents until the socket closes. */
export const joinMatchmaking: Handler<'matchmaking.join'> = async (gateway, connection, { id, request }) => {
  const { session } = connection
  const joined = await joinQueue(gateway.redis, {
    playerId: session.playerId,
    name: session.name,
    ...request,
  })
  if (!joined.ok) return connection.refuse(joined.code, id)
  session.queued = request
  connection.send({ type: 'matchmaking.queued', replyTo: id, status: joined.status })
}
