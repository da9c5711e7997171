import { type ErrorCode, errors } from '../generated/errors.ts'
import type {
  ControlPosition,
  FrameDeliver,
  GatewayResponse,
  NotificationDeliver,
  RequestRefused,
} from '../generated/messages.ts'
import { decodeGatewayResponse } from '../generated/bus-codec.ts'
import type { Logger } from '../platform/log.ts'
import { type StreamEntry, unpackFrames } from '../platform/redis/streams.ts'
import { fromBytes } from '../platform/trace-context.ts'
import { beginHandling, type SpanContext, within } from '../platform/tracing.ts'
import type { Connection } from './connection.ts'
import type { Forward } from './forward.ts'
import { frameOf } from './frame.ts'

// What the gateway's response stream brings, in its order. Invariant: nothing of a shard is taken after the entry that says it is lost, so
// that a shard that was only paused is not heard any more.

export type DeliveryPorts = {
  connections: ReadonlyMap<number, Connection>
  forward: Forward
  log: Logger
  /** A shard does not have the match that a socket asked it for: it may just have ended. */
  onMatchUnknown: (connection: Connection, replyTo: number | undefined) => void
  /** A control message did not reach this gateway. */
  onMissing: (connection: Connection) => void
  /** A shard is lost, or has missed something: its sockets must be brought up to date. */
  onShardChanged: (shard: number) => void
  onProbed: (token: number) => void
}

/** Answers what takes one entry of the response stream. */
export function createDelivery({
  connections,
  forward,
  log,
  onMatchUnknown,
  onMissing,
  onShardChanged,
  onProbed,
}: DeliveryPorts): (entry: StreamEntry) => void {
  const lostShards = new Set<number>()
  /** Of the response that comes next, where it is traced. */
  let cause: SpanContext | undefined

  /**
   * Control messages reach a socket in their order, each once: what was sent again is dropped, and what comes after one that is missing waits
   * to be sent again behind it.
   */
  const mayTake = (connection: Connection, { matchId, sequence, last }: ControlPosition): boolean => {
    const { route } = connection
    // Told how the match ended, from its record; it may have gone on to another since.
    if (route?.matchId !== matchId) return false
    const next = (route.lastSequence ?? sequence - 1) + 1
    if (sequence > next) onMissing(connection)
    if (sequence !== next) return false
    route.lastSequence = sequence
    if (last) {
      connection.route = undefined
      connection.toldEndOf = matchId
    }
    return true
  }
  const deliver = (
    { connections: ids, frame, class: deliveryClass, control }: FrameDeliver,
    from: number,
  ) => {
    const isState = deliveryClass === 'snapshot' || deliveryClass === 'delta'
    let whole: Buffer | undefined
    for (const id of ids) {
      const connection = connections.get(id)
      if (connection) {
        const { route, session } = connection
        if (deliveryClass === 'matched' && session) session.queued = undefined
        if (deliveryClass === 'answer' && route?.request) connection.requests.answered(route.request.replyTo)
        if (route?.shard === from) {
          // What else comes may be of before the request, which may be lost.
          if (deliveryClass === 'answer') {
            route.request = undefined
            route.answered = true
          } else if (!route.answered && deliveryClass !== 'matched') {
            // The answer before it is missing, and is asked for again.
            continue
          }
        } else if (isState) {
          // A state names no match: one of a shard that the socket does not follow is of a match that is over.
          continue
        }
        if (control && !mayTake(connection, control)) continue
        connection.deliver((whole ??= frameOf(frame, connection.encoding)), deliveryClass)
      } else if (control || isState) {
        // The shard has not heard that the socket is gone: its word was lost. Say it again.
        forward(from, { type: 'seat.detach', connection: id })
      }
    }
  }
  const refuse = ({ connection: id, code, replyTo }: RequestRefused) => {
    const connection = connections.get(id)
    if (!connection) return
    if (code === 'match_unknown') return onMatchUnknown(connection, replyTo)
    const { route } = connection
    if (route?.request && route.request.replyTo === replyTo) route.request = undefined
    connection.refuse(knownCode(code), replyTo)
  }
  const notify = ({ connection: id, notification }: NotificationDeliver) => {
    const connection = connections.get(id)
    const { notifications = false, welcomed = false } = connection?.session ?? {}
    if (notifications && welcomed) connection?.send({ type: 'notification', notification })
  }
  const take = (response: GatewayResponse, from: number) => {
    switch (response.type) {
      case 'frame.deliver':
        deliver(response, from)
        break
      case 'request.refused':
        refuse(response)
        break
      case 'session.end':
        connections.get(response.connection)?.close(knownCode(response.code))
        break
      case 'shard.lost':
        lostShards.add(response.shard)
        onShardChanged(response.shard)
        break
      case 'requests.missed':
        onShardChanged(from)
        break
      case 'path.probed':
        onProbed(response.token)
        break
      case 'notification.deliver':
        notify(response)
        break
      case 'response.trace':
        cause = fromBytes(response.context)
        break
    }
  }
  const takeTraced = (response: GatewayResponse, from: number, context: SpanContext) => {
    cause = undefined
    within(beginHandling(response.type, [context]), () => take(response, from))
  }
  return ({ id, from, frames }) => {
    if (lostShards.has(from)) return
    cause = undefined
    const whole = unpackFrames(frames, (frame) => {
      const decoded = decodeGatewayResponse(frame)
      if (!decoded.ok) {
        cause = undefined
        log.error({ entry: id, from, reason: decoded.reason }, 'a response cannot be decoded')
      } else if (cause) takeTraced(decoded.value, from, cause)
      else take(decoded.value, from)
    })
    if (!whole) log.error({ entry: id, from }, 'a stream entry is packed wrongly')
  }
}

/** A newer process may send a code that this one does not know yet. */
function knownCode(code: string): ErrorCode {
  return code in errors ? (code as ErrorCode) : 'internal_error'
}
