import type { RawData } from 'ws'
import type { ClientMessage } from '../generated/messages.ts'
import { refusal } from '../platform/refusal.ts'
import { during, markFailed } from '../platform/tracing.ts'
import type { Connection, Session } from './connection.ts'
import { decodeFrame, type DecodeRefusal } from './decode.ts'
import type { Gateway } from './gateway.ts'
import { handlers } from './handlers/index.ts'
import { TokenBucket } from './token-bucket.ts'

// Invariants: the messages of one socket are handled in their order, one after the other. What is refused is answered with its code. A socket
// that goes on breaking the rules is closed, and costs the others nothing.

/** Handles one message of an open session. `frame` is the message as it came. A promise holds back the socket's next message. */
export type Handler<K extends ClientMessage['type']> = (
  gateway: Gateway,
  connection: Connection & { session: Session },
  message: Extract<ClientMessage, { type: K }>,
  frame: Buffer,
) => void | Promise<void>

/** Messages that cannot be read before the socket is closed. */
const unreadableMax = 8
/** Who keeps the rate for this long starts anew. */
const forgivenAfterMs = 10_000
/** Messages that wait behind one that is being handled; one more is over the rate. */
const waitingMax = 64

/** Takes what arrives on one socket. */
export function createDispatch(
  gateway: Gateway,
  connection: Connection,
): (data: RawData, isBinary: boolean) => void {
  const { clock, config, log, metrics } = gateway
  const bucket = new TokenBucket({
    perSecond: config.messagesPerSecond,
    burst: config.messageBurst,
    nowMs: clock.nowMs(),
  })
  let overRate = 0
  let overRateAtMs = -Infinity
  let unreadable = 0
  let busy = false
  const waiting: [ClientMessage, Buffer][] = []

  const limit = () => {
    metrics.dropped.rate_limited++
    if (clock.nowMs() - overRateAtMs > forgivenAfterMs) overRate = 0
    overRateAtMs = clock.nowMs()
    overRate++
    if (connection.route)
      gateway.forward(connection.route.shard, { type: 'seat.limited', connection: connection.id, hits: 1 })
    if (overRate === 1) connection.send({ type: 'session.warning', code: 'message_rate_exceeded' })
    if (overRate > config.messageBurst) connection.close('message_rate_exceeded')
  }
  const refuseUnreadable = ({ code, replyTo, detail }: DecodeRefusal) => {
    unreadable++
    metrics.dropped.invalid++
    metrics.refused.inc({ type: 'unreadable', code })
    // Encodings do not mix: who gets the frame type wrong once gets it wrong always.
    if (code === 'frame_type_wrong' || unreadable > unreadableMax) connection.close(code)
    else connection.send(refusal(code, replyTo, detail))
  }
  const handle = (message: ClientMessage, frame: Buffer): void => {
    if (connection.closing) return
    metrics.received[message.type]++
    const span = gateway.traceCommand(message)
    connection.trace = span?.spanContext()
    const answerComes = connection.requests.asked(message, span)
    const handled = span
      ? during(span, () => invoke(gateway, connection, message, frame))
      : invoke(gateway, connection, message, frame)
    if (!handled) {
      if (!answerComes) span?.end()
      return
    }
    busy = true
    void handled
      .catch((error: unknown) => {
        markFailed(span, error)
        during(span, () => log.warn({ err: error, type: message.type }, 'a message could not be handled'))
        // Half open is not open: who cannot be let in tries again on a new socket.
        if (message.type === 'session.hello') connection.close('unavailable')
        else connection.refuse('unavailable', message.id)
      })
      .finally(() => {
        if (!answerComes) span?.end()
        busy = false
        while (!busy) {
          const next = waiting.shift()
          if (!next) break
          handle(...next)
        }
      })
  }

  return (data, isBinary) => {
    if (connection.closing) return
    if (!bucket.take(clock.nowMs())) return limit()
    const frame = data as Buffer
    metrics.receivedBytes.total += frame.length
    const decoded = decodeFrame(frame, isBinary, connection.encoding)
    if (!decoded.ok) refuseUnreadable(decoded)
    else if (!busy) handle(decoded.value, frame)
    else if (waiting.length < waitingMax) waiting.push([decoded.value, frame])
    else limit()
  }
}

function invoke(
  gateway: Gateway,
  connection: Connection,
  message: ClientMessage,
  frame: Buffer,
): void | Promise<void> {
  if (message.type === 'session.hello') return handlers['session.hello'](gateway, connection, message)
  if (!hasSession(connection)) return connection.close('hello_expected')
  const handler = handlers[message.type] as Handler<ClientMessage['type']>
  return handler(gateway, connection, message, frame)
}

function hasSession(connection: Connection): connection is Connection & { session: Session } {
  return connection.session !== undefined
}
