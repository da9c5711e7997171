import { encodeClientMessage } from '../../generated/ws-codec.ts'
import type { Handler } from '../dispatch.ts'

/** The hot path: validated already, the frame goes on as it came. */
export const playInput: Handler<'match.input'> = (gateway, connection, message, frame) => {
  const { route, id, encoding } = connection
  if (!route) return connection.refuse('not_attached', message.id)
  const bytes = encoding === 'binary' ? frame : encodeClientMessage(message)
  gateway.forward(route.shard, { type: 'seat.input', connection: id, frame: bytes }, connection.trace)
}
