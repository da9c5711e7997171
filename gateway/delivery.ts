import { type ErrorCode, errors } from '../generated/errors.ts'
import type { GatewayResponse } from '../generated/messages.ts'
import { decodeGatewayResponse } from '../generated/bus-codec.ts'
import type { Logger } from '../platform/log.ts'
import { type StreamEntry, unpackFrames } from '../platform/redis/streams.ts'
import type { Connection } from './connection.ts'

/** Answers what takes one entry of the gateway's response stream, and brings it to the sockets that are still there. */
export function createDelivery(
  connections: ReadonlyMap<number, Connection>,
  log: Logger,
): (entry: StreamEntry) => void {
  const take = (response: GatewayResponse) => {
    switch (response.type) {
      case 'frame.deliver':
        for (const id of response.connections) connections.get(id)?.deliver(response.frame, response.class)
        break
      case 'request.refused':
        connections.get(response.connection)?.refuse(knownCode(response.code), response.replyTo)
        break
      case 'session.end':
        connections.get(response.connection)?.close(knownCode(response.code))
        break
    }
  }
  return ({ id, from, frames }) => {
    const whole = unpackFrames(frames, (frame) => {
      const decoded = decodeGatewayResponse(frame)
      if (decoded.ok) take(decoded.value)
      else log.error({ entry: id, from, reason: decoded.reason }, 'a response cannot be decoded')
    })
    if (!whole) log.error({ entry: id, from }, 'a stream entry is packed wrongly')
  }
}

/** A newer process may send a code that this one does not know yet. */
function knownCode(code: string): ErrorCode {
  return code in errors ? (code as ErrorCode) : 'internal_error'
}
