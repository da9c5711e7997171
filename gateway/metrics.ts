import { type ErrorCode, errors } from '../generated/errors.ts'
import type { ClientMessage, FrameDeliver } from '../generated/messages.ts'
import { clientMessages } from '../generated/tables.ts'
import { latencyBuckets, Metrics } from '../platform/metrics.ts'
import { processMetrics } from '../platform/metrics-process.ts'
import { leaseMetrics, streamMetrics } from '../platform/metrics-streams.ts'
import type { Connection } from './connection.ts'

export type GatewayMetrics = ReturnType<typeof createGatewayMetrics>

const types = Object.keys(clientMessages) as ClientMessage['type'][]
/** Those that have an answer. */
export const answeredMessages = types.filter((type) => clientMessages[type].replyTypes.length > 0)
const codes = Object.keys(errors) as ErrorCode[]
const faults = ['unavailable', 'internal_error', 'gateway_draining'] as const satisfies ErrorCode[]
const classes = [
  'answer',
  'matched',
  'control',
  'snapshot',
  'delta',
] as const satisfies FrameDeliver['class'][]

/** Everything that a gateway tells of itself. */
export function createGatewayMetrics() {
  const metrics = new Metrics()
  const own = {
    process: processMetrics(metrics),
    lease: leaseMetrics(metrics),
    stream: streamMetrics(metrics),

    connections: metrics.gauge({
      name: 'matchwire_connections',
      help: 'Open sockets.',
      labels: { encoding: ['binary', 'json'] },
    }),
    sessions: metrics.gauge({
      name: 'matchwire_sessions',
      help: 'Open sockets whose player is signed in.',
    }),
    opened: metrics.sum({
      name: 'matchwire_connections_opened_total',
      help: 'Sockets that came in, those that were turned away among them.',
    }),
    closed: metrics.counter({
      name: 'matchwire_connections_closed_total',
      help: 'Sockets that closed, by the code that this gateway closed them with; `none` where it did not.',
      labels: { code: ['none', ...codes] },
    }),
    welcomed: metrics.sum({
      name: 'matchwire_sessions_opened_total',
      help: 'Players who were signed in and welcomed.',
    }),

    received: metrics.tally({
      name: 'matchwire_messages_received_total',
      help: 'Messages from clients that are of the contract.',
      labels: { type: types },
    }),
    receivedBytes: metrics.sum({
      name: 'matchwire_messages_received_bytes_total',
      help: 'Bytes of all messages from clients.',
    }),
    refused: metrics.counter({
      name: 'matchwire_messages_refused_total',
      help: 'Messages that were answered with an error, by this gateway or by a shard, or that a client waited for longer than 1 s and then closed its socket (`unavailable`); `unreadable` where the type is not known.',
      labels: { type: [...types, 'unreadable'], code: codes },
    }),
    answerTime: metrics.histogram({
      name: 'matchwire_message_duration_seconds',
      help: 'From the arrival of a message that has an answer until that, or its refusal, is handed to the socket.',
      labels: { type: answeredMessages },
      buckets: latencyBuckets,
    }),
    sent: metrics.tally({
      name: 'matchwire_messages_sent_total',
      help: 'Messages handed to sockets.',
      labels: { class: classes },
    }),
    sentBytes: metrics.sum({
      name: 'matchwire_messages_sent_bytes_total',
      help: 'Bytes of those messages.',
    }),
    dropped: metrics.tally({
      name: 'matchwire_drops_total',
      help: 'What did not get through: a snapshot that a newer one replaced in the queue, what has changed since a snapshot that was not sent, a socket closed because it reads too slowly, a message over the rate, a message that cannot be read.',
      labels: { cause: ['snapshot_replaced', 'delta', 'slow_consumer', 'rate_limited', 'invalid'] },
    }),

    queueBytes: metrics.gauge({
      name: 'matchwire_socket_queue_bytes',
      help: 'Bytes that wait in all sockets.',
    }),
    queueBytesMax: metrics.gauge({
      name: 'matchwire_socket_queue_max_bytes',
      help: 'Bytes that wait in the socket with the most.',
    }),
    queueAgeMax: metrics.gauge({
      name: 'matchwire_socket_queue_max_age_seconds',
      help: 'How long the slowest socket has been over the soft bound of its queue.',
    }),

    reaped: metrics.tally({
      name: 'matchwire_reaps_total',
      help: 'Shards and gateways whose lease had run out and that this gateway swept up.',
      labels: { kind: ['shard', 'gateway'] },
    }),
    matchesReaped: metrics.sum({
      name: 'matchwire_matches_reaped_total',
      help: 'Matches that ended in those sweeps.',
    }),
  }
  // Faults of ours come all at once: a series that began with them would show no rise.
  for (const type of answeredMessages) for (const code of faults) own.refused.inc({ type, code }, 0)
  return own
}

/** What the sockets say of themselves when they are asked. */
export function readSockets(metrics: GatewayMetrics, connections: ReadonlyMap<number, Connection>): void {
  const most = (read: (connection: Connection) => number) => {
    let highest = 0
    for (const connection of connections.values()) highest = Math.max(highest, read(connection))
    return highest
  }
  metrics.connections.read = () => {
    const open = { binary: 0, json: 0 }
    for (const { encoding } of connections.values()) open[encoding]++
    return open
  }
  metrics.sessions.read = () => {
    let sessions = 0
    for (const { session } of connections.values()) if (session) sessions++
    return sessions
  }
  metrics.queueBytes.read = () => {
    let bytes = 0
    for (const { queuedBytes } of connections.values()) bytes += queuedBytes
    return bytes
  }
  metrics.queueBytesMax.read = () => most(({ queuedBytes }) => queuedBytes)
  metrics.queueAgeMax.read = () => most(({ slowMs }) => slowMs) / 1e3
}
