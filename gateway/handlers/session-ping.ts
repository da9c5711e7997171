import type { Handler } from '../dispatch.ts'

export const answerPing: Handler<'session.ping'> = (gateway, connection, { id }) => {
  connection.send({ type: 'session.pong', replyTo: id, serverTimeMs: gateway.clock.epochMs() })
}
