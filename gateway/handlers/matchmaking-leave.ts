import { leaveQueue } from '../../platform/redis/matchmaking.ts'
import type { Handler } from '../dispatch.ts'

export const leaveMatchmaking: Handler<'matchmaking.leave'> = async (gateway, connection, { id }) => {
  const { session } = connection
  const left = await leaveQueue(gateway.redis, session.playerId)
  if (!left.ok) return connection.refuse(left.code, id)
  session.queued = undefined
  connection.send({ type: 'matchmaking.left', replyTo: id, status: left.status })
}
