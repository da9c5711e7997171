import type { Handler } from '../dispatch.ts'

export const acknowledge: Handler<'session.ack'> = (gateway, connection, { sequence }) => {
  if (!connection.route) return
  gateway.forward(connection.route.shard, { type: 'seat.ack', connection: connection.id, sequence })
}
