import type { Writable } from 'node:stream'
import type { WebSocket } from 'ws'
import { type ErrorCode, errors } from '../generated/errors.ts'
import type {
  Encoding,
  FrameDeliver,
  MatchmakingRequest,
  ServerMessage,
  ShardRequest,
} from '../generated/messages.ts'
import { encodeServerMessage } from '../generated/ws-codec.ts'
import type { Clock, Timer } from '../platform/clock.ts'
import { refusal } from '../platform/refusal.ts'
import type { SpanContext } from '../platform/tracing.ts'
import { frameOf } from './frame.ts'
import type { GatewayMetrics } from './metrics.ts'
import { Requests } from './requests.ts'

/** The player behind a socket, once `session.hello` was accepted. */
export type Session = {
  readonly playerId: string
  readonly name: string
  readonly sessionFamilyId: string
  /** Whether the client takes `notification`. */
  readonly notifications: boolean
  /** 0 until the session is claimed. */
  epoch: number
  /** Whether it has its `session.welcome`, before which nothing is told that answers nothing. */
  welcomed: boolean
  expiresAtMs: number
  expiry: Timer | undefined
  /** What the player waits for over this socket: closing it leaves the queue. */
  queued: MatchmakingRequest | undefined
}

export type RouteRequest = Extract<ShardRequest, { type: 'seat.attach' | 'seat.rejoin' }>

/** The match a socket plays, and the shard that owns it. */
export type Route = {
  readonly matchId: string
  readonly shard: number
  /** The last control sequence handed to the socket; undefined until the first one, after an attach. */
  lastSequence: number | undefined
  /** What the client may have heard beyond that: an end that is told from the record goes on from there. */
  readonly heard: number
  /** The request that led here, until the shard has answered it. */
  request: RouteRequest | undefined
  /** Whether the shard has answered such a request: before that, nothing of the match is for the client. */
  answered: boolean
}

export type ConnectionOptions = {
  id: number
  socket: WebSocket
  /** What the WebSocket is written to: the TCP or TLS connection. */
  stream: Pick<Writable, 'write' | 'writableLength'>
  encoding: Encoding
  address: string
  origin: string | undefined
  clock: Clock
  limits: QueueLimits
  metrics: GatewayMetrics
  /** The socket did not get all that has changed, and can take the whole state now. */
  onBehind: (connection: Connection) => void
  /** This end closes it: called once, before the peer has answered. */
  onClosing: (code: ErrorCode) => void
}

export type QueueLimits = {
  /** What a socket's queue may hold before its snapshots wait. */
  queueBytesSoft: number
  /** How long it may hold more than that before the socket is closed. */
  queueAgeMaxMs: number
  /** What it may hold before the socket is closed at once. */
  queueBytesMax: number
}

const closeCodeFallback = 4500
/** How long a closing handshake may take, whoever began it, before the socket is cut. */
export const closeTimeoutMs = 2_000

/**
 * One socket. Its queue is bounded in bytes and in age: past the soft bound snapshots wait, a newer one in the place of an older; past the hard
 * bound, or past the soft one for too long, the socket is closed with `slow_consumer`. A control message or an answer is never dropped.
 *
 * What a socket got last is the base of the next `match.delta`. Past the soft bound one is dropped, and from then on all of them, until the whole
 * state has come; that is asked for once, as soon as the queue has moved.
 */
export class Connection {
  readonly id: number
  readonly socket: WebSocket
  readonly encoding: Encoding
  readonly address: string
  readonly origin: string | undefined
  /** Whether the client takes `match.delta`. */
  deltas = false
  session: Session | undefined
  route: Route | undefined
  /** Of the message at hand, where it is traced: what is written for it is made in this context. */
  trace: SpanContext | undefined
  /** The match whose end it was told last. */
  toldEndOf: string | undefined
  readonly requests: Requests
  #closedWith: ErrorCode | undefined
  #waitingSnapshot: Buffer | undefined
  /** Whether what has changed is of no use to it: it lacks the state before. */
  #behind: 'no' | 'yes' | 'asked' = 'no'
  /** Since when the queue is past the soft bound. */
  #slowSinceMs: number | undefined
  readonly #stream: ConnectionOptions['stream']
  readonly #clock: Clock
  readonly #limits: QueueLimits
  readonly #metrics: GatewayMetrics
  readonly #onBehind: ConnectionOptions['onBehind']
  readonly #onClosing: ConnectionOptions['onClosing']

  constructor(options: ConnectionOptions) {
    const { id, socket, stream, encoding, address, origin, clock, limits, metrics } = options
    this.id = id
    this.socket = socket
    this.encoding = encoding
    this.address = address
    this.origin = origin
    this.#stream = stream
    this.#clock = clock
    this.#limits = limits
    this.#metrics = metrics
    this.#onBehind = options.onBehind
    this.#onClosing = options.onClosing
    this.requests = new Requests(clock, metrics)
  }

  /** What a shard has to know of the socket of a seat. */
  get binding(): Pick<RouteRequest, 'connection' | 'encoding' | 'deltas'> {
    const { id: connection, encoding, deltas } = this
    return { connection, encoding, deltas }
  }

  get queuedBytes(): number {
    return this.#stream.writableLength
  }

  /** How long its queue has been past the soft bound. */
  get slowMs(): number {
    return this.#slowSinceMs === undefined ? 0 : this.#clock.nowMs() - this.#slowSinceMs
  }

  /** Whether either end has closed it: nothing is begun for it any more. */
  get closing(): boolean {
    return this.#closedWith !== undefined || this.socket.readyState !== this.socket.OPEN
  }

  /** Why this end closed the socket, if it did. */
  get closedWith(): ErrorCode | undefined {
    return this.#closedWith
  }

  send(message: ServerMessage): void {
    if ('replyTo' in message && message.replyTo !== undefined) this.requests.answered(message.replyTo)
    this.deliver(this.#encode(message), 'answer')
  }

  refuse(code: ErrorCode, replyTo?: number, detail?: string): void {
    this.requests.refused(code, replyTo)
    this.send(refusal(code, replyTo, detail))
  }

  /** Sends a whole WebSocket frame, which may be other sockets' too. */
  deliver(frame: Buffer, deliveryClass: FrameDeliver['class']): void {
    if (this.closing) return
    const { queueBytesSoft, queueBytesMax, queueAgeMaxMs } = this.#limits
    const { queuedBytes } = this
    if (queuedBytes <= queueBytesSoft) {
      this.#slowSinceMs = undefined
    } else {
      this.#slowSinceMs ??= this.#clock.nowMs()
      const tooOld = this.#clock.nowMs() - this.#slowSinceMs > queueAgeMaxMs
      if (tooOld || queuedBytes > queueBytesMax) {
        this.#metrics.dropped.slow_consumer++
        return this.close('slow_consumer')
      }
    }
    if (deliveryClass === 'snapshot') {
      this.#behind = 'no'
      if (this.#waitingSnapshot) this.#metrics.dropped.snapshot_replaced++
      this.#waitingSnapshot = undefined
      if (queuedBytes > queueBytesSoft) this.#waitingSnapshot = frame
      else this.#write(frame, deliveryClass)
    } else if (deliveryClass === 'delta' && (this.#behind !== 'no' || queuedBytes > queueBytesSoft)) {
      this.#metrics.dropped.delta++
      this.fallBehind()
    } else {
      // Nothing overtakes a snapshot: the last one of a match never comes after its end, nor into the next match.
      this.#writeWaitingSnapshot()
      this.#write(frame, deliveryClass)
    }
  }

  /** It may have missed what has changed. */
  fallBehind(): void {
    if (this.#behind === 'no') this.#behind = 'yes'
  }

  /** Says why, and closes. Later calls do nothing: the first reason stands. */
  close(code: ErrorCode): void {
    if (this.#closedWith !== undefined) return
    this.#closedWith = code
    this.requests.closed(code)
    this.#waitingSnapshot = undefined
    this.#write(this.#encode(refusal(code)), 'answer')
    this.socket.close(errors[code].close ?? closeCodeFallback, code)
    const cut = this.#clock.at(this.#clock.nowMs() + closeTimeoutMs, () => this.socket.terminate())
    this.socket.once('close', () => cut.cancel())
    this.#onClosing(code)
  }

  #encode(message: ServerMessage): Buffer {
    const { encoding } = this
    const payload =
      encoding === 'binary' ? encodeServerMessage(message) : Buffer.from(JSON.stringify(message))
    return frameOf(payload, encoding)
  }

  /** Past ws, which would build the frame anew for each socket and write it in two pieces. */
  #write(frame: Buffer, deliveryClass: FrameDeliver['class']): void {
    if (this.socket.readyState !== this.socket.OPEN) return
    this.#metrics.sent[deliveryClass]++
    this.#metrics.sentBytes.total += frame.length
    // Only behind a frame that passes the soft bound may a snapshot come to wait, or a delta be dropped.
    const passesBound = this.#stream.writableLength + frame.length > this.#limits.queueBytesSoft
    if (passesBound) this.#stream.write(frame, this.#written)
    else this.#stream.write(frame)
  }

  /** The queue has moved: a snapshot that waited may go, or one is asked for. */
  readonly #written = () => {
    if (this.closing || this.#stream.writableLength > this.#limits.queueBytesSoft) return
    // Who reads slowly but reads is not too old: it gets fewer snapshots.
    this.#slowSinceMs = undefined
    this.#writeWaitingSnapshot()
    if (this.#behind !== 'yes') return
    this.#behind = 'asked'
    this.#onBehind(this)
  }

  #writeWaitingSnapshot(): void {
    const frame = this.#waitingSnapshot
    this.#waitingSnapshot = undefined
    if (frame) this.#write(frame, 'snapshot')
  }
}
