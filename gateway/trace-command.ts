import type { ClientMessage } from '../generated/messages.ts'
import { beginRequest, type Span } from '../platform/tracing.ts'

/** Begins the trace of what a client asks; undefined where it is not traced. */
export type TraceCommand = (message: ClientMessage) => Span | undefined

/**
 * A span for each command, never for a connection. Acknowledgements and pings are none. Of inputs, the hot path, one in `inputsOneIn` is (none
 * where that is 0), if the sampler takes it: the others cost a count.
 */
export function createTraceCommand(inputsOneIn: number): TraceCommand {
  const interval = inputsOneIn || Infinity
  let untilNext = interval
  return (message) => {
    const { type } = message
    if (type === 'match.input') {
      if (--untilNext > 0) return undefined
      untilNext = interval
    } else if (type === 'session.ack' || type === 'session.ping') return undefined
    const match = 'matchId' in message ? { 'matchwire.match.id': message.matchId } : {}
    return beginRequest(type, { 'network.protocol.name': 'websocket', ...match })
  }
}
