import type { ShardRequest } from '../generated/messages.ts'
import { decodeShardRequest } from '../generated/bus-codec.ts'
import { decodeClientMessage } from '../generated/ws-codec.ts'
import type { Logger } from '../platform/log.ts'
import type { ConfirmedMatch } from '../platform/redis/matches.ts'
import { entryAtMs, type StreamEntry, unpackFrames } from '../platform/redis/streams.ts'
import { allFromText, fromBytes } from '../platform/trace-context.ts'
import { beginHandling, type SpanContext, within } from '../platform/tracing.ts'
import type { MatchLoop } from './loop.ts'
import type { ShardMetrics } from './metrics.ts'
import type { Outbound } from './outbound.ts'
import { resume, resync } from './resume.ts'
import { detach, forfeit } from './rules/match.ts'
import { hasLeft, statusOf } from './table.ts'

// What the shard's request stream brings, in its order. A message that makes no sense (any more) is counted in the log and dropped: it never
// stops the reader.

export type InboxPorts = {
  log: Logger
  outbound: Outbound
  metrics: ShardMetrics
  holdsLease(): boolean
  confirm(matchId: string): Promise<ConfirmedMatch | undefined>
}

type Handlers = {
  [K in ShardRequest['type']]: (request: Extract<ShardRequest, { type: K }>, gateway: number) => void
}

/** Answers what takes one entry of the request stream. */
export function createInbox(
  loop: MatchLoop,
  { log, outbound, metrics, confirm, holdsLease }: InboxPorts,
): (entry: StreamEntry) => void {
  const { table } = loop
  /** Of the entry at hand, in ms since the epoch. */
  let writtenAtMs = 0
  /** In which the request that comes next was made, where it is traced. */
  let cause: SpanContext | undefined

  const handlers: Handlers = {
    'match.place'({ matchId }) {
      const startTime = Date.now()
      confirm(matchId).then(
        (confirmed) => {
          if (confirmed) {
            const attributes = { 'matchwire.match.id': matchId }
            const span = beginHandling('match.place', allFromText(confirmed.trace), { attributes, startTime })
            within(span, () => loop.host(confirmed, span?.spanContext()))
          } else log.info({ matchId }, 'the match was placed on another shard')
        },
        // Not confirmed in time, it is placed again, here or elsewhere.
        (error: unknown) => log.warn({ err: error, matchId }, 'cannot confirm a match'),
      )
    },

    'seat.attach'({ matchId, playerId, connection, epoch, encoding, deltas, replyTo }, gateway) {
      const binding = { gateway, connection, encoding, deltas, base: undefined }
      const ref = table.seatOf(matchId, playerId)
      if (!ref) return outbound.refuse(binding, 'match_unknown', replyTo)
      const { hosted, seat } = ref
      if (epoch < seat.epoch) return outbound.refuse(binding, 'superseded', replyTo)
      if (hasLeft(hosted, seat)) return outbound.refuse(binding, 'seat_out', replyTo)
      seat.epoch = epoch
      table.bind(ref, binding)
      const started = hosted.startedAtMs !== undefined
      // Attached anew, the client starts from the state as it is: what the socket before missed does not concern it.
      seat.forgotten = hosted.match.seats[seat.index]?.controlSequence ?? 0
      seat.unacknowledged = []
      outbound.deliver([binding], 'answer', {
        type: 'match.attached',
        replyTo,
        match: statusOf(hosted),
        seat: seat.index,
      })
      loop.attach(hosted, seat)
      if (!started) return
      loop.tell.started(hosted, seat)
      loop.sendSnapshot(hosted, seat)
    },

    'seat.rejoin'(request, gateway) {
      resume(loop, request, gateway, outbound)
    },

    'seat.input'({ connection, frame }, gateway) {
      const decoded = decodeClientMessage(frame)
      if (!decoded.ok || decoded.value.type !== 'match.input') {
        log.error(
          { gateway, reason: decoded.ok ? decoded.value.type : decoded.reason },
          'a gateway sent a frame that is no input',
        )
        return
      }
      const { id, input } = decoded.value
      const ref = table.seatAt(gateway, connection)
      if (!ref) return outbound.refuse({ gateway, connection }, 'not_attached', id)
      loop.input(ref.hosted, { seat: ref.seat.index, id, input }, writtenAtMs)
    },

    'seat.ack'({ connection, sequence }, gateway) {
      const seat = table.seatAt(gateway, connection)?.seat
      if (!seat) return
      while (seat.unacknowledged[0] && seat.unacknowledged[0].sequence <= sequence) {
        seat.forgotten = seat.unacknowledged.shift()?.sequence ?? seat.forgotten
      }
    },

    'seat.detach'({ connection }, gateway) {
      const ref = table.seatAt(gateway, connection)
      if (!ref) return
      table.unbind(ref)
      loop.perform(ref.hosted, (match, nowMs) => detach(match, ref.seat.index, nowMs))
    },

    'seat.forfeit'({ matchId, playerId, connection, replyTo }, gateway) {
      const ref = table.seatOf(matchId, playerId)
      const refused = !ref
        ? 'match_unknown'
        : ref.hosted.match.phase === 'ended'
          ? 'match_ended'
          : hasLeft(ref.hosted, ref.seat)
            ? 'seat_out'
            : undefined
      if (ref && !refused) {
        loop.perform(ref.hosted, (match, nowMs) => forfeit(match, ref.seat.index, nowMs))
      } else if (refused && connection !== undefined) {
        outbound.refuse({ gateway, connection }, refused, replyTo)
      }
    },

    'seat.resync'(request, gateway) {
      resync(loop, request, gateway, outbound)
    },

    'seat.refresh'({ connection }, gateway) {
      const ref = table.seatAt(gateway, connection)
      if (ref) loop.sendSnapshot(ref.hosted, ref.seat)
    },

    'match.end'({ matchId, placements }) {
      const hosted = table.get(matchId)
      if (!hosted) return
      hosted.operatorPlacements = placements
      loop.end(hosted, 'operator')
    },

    'gateway.lost'({ gateway: lost }) {
      loop.loseGateway(lost)
    },

    'path.probe'({ token }, gateway) {
      outbound.probed(gateway, token)
    },

    'request.trace'({ context }) {
      cause = fromBytes(context)
    },

    'seat.limited'({ connection, hits }, gateway) {
      const ref = table.seatAt(gateway, connection)
      const record = ref?.hosted.match.seats[ref.seat.index]
      if (record) record.rateLimitHits += hits
    },
  }

  const take = <K extends ShardRequest['type']>(
    request: Extract<ShardRequest, { type: K }>,
    gateway: number,
  ) => handlers[request.type as K](request, gateway)
  const takeTraced = (request: ShardRequest, gateway: number, context: SpanContext) => {
    cause = undefined
    const attributes = 'matchId' in request ? { 'matchwire.match.id': request.matchId } : {}
    const span = beginHandling(request.type, [context], { attributes })
    outbound.trace = span?.spanContext()
    within(span, () => take(request, gateway))
    outbound.trace = undefined
  }

  return ({ id, from, frames }) => {
    if (!holdsLease()) return
    writtenAtMs = entryAtMs(id)
    cause = undefined
    const whole = unpackFrames(frames, (frame) => {
      const decoded = decodeShardRequest(frame)
      if (!decoded.ok) {
        cause = undefined
        metrics.requestsUnreadable.total++
        log.error({ entry: id, from, reason: decoded.reason }, 'a request cannot be decoded')
        return
      }
      metrics.requests[decoded.value.type]++
      if (cause) takeTraced(decoded.value, from, cause)
      else take(decoded.value, from)
    })
    if (!whole) log.error({ entry: id, from }, 'a stream entry is packed wrongly')
    outbound.flush()
  }
}
