import type { WebSocket } from 'ws'
import { type ErrorCode, errors } from '../generated/errors.ts'
import type { Encoding, FrameDeliver, ServerMessage } from '../generated/messages.ts'
import { encodeServerMessage } from '../generated/ws-codec.ts'
import type { Timer } from '../platform/clock.ts'
import { refusal } from '../platform/refusal.ts'

/** The player behind a socket, once `session.hello` was accepted. */
export type Session = {
  readonly playerId: string
  readonly name: string
  readonly sessionFamilyId: string
  readonly epoch: number
  expiresAtMs: number
  expiry: Timer | undefined
  /** Joined a queue over this socket: closing it leaves the queue. */
  queued: boolean
}

/** The match a socket plays, and the shard that owns it. */
export type Route = { readonly matchId: string; readonly shard: number }

export type ConnectionOptions = {
  id: number
  socket: WebSocket
  encoding: Encoding
  address: string
  origin: string | undefined
  queueBytesSoft: number
  queueBytesMax: number
}

const closeCodeFallback = 4500
/** How long a closing handshake may take before the socket is cut. */
const closeTimeoutMs = 2_000

/**
 * One socket. Its queue is bounded: past the soft bound snapshots wait, a newer one in the place of an older; past the hard bound the socket is
 * closed with `slow_consumer`. A control message or an answer is never dropped.
 */
export class Connection {
  readonly id: number
  readonly socket: WebSocket
  readonly encoding: Encoding
  readonly address: string
  readonly origin: string | undefined
  session: Session | undefined
  route: Route | undefined
  #closing = false
  #waitingSnapshot: Uint8Array | undefined
  readonly #queueBytesSoft: number
  readonly #queueBytesMax: number

  constructor(options: ConnectionOptions) {
    this.id = options.id
    this.socket = options.socket
    this.encoding = options.encoding
    this.address = options.address
    this.origin = options.origin
    this.#queueBytesSoft = options.queueBytesSoft
    this.#queueBytesMax = options.queueBytesMax
  }

  get closing(): boolean {
    return this.#closing
  }

  send(message: ServerMessage): void {
    const frame =
      this.encoding === 'binary' ? encodeServerMessage(message) : Buffer.from(JSON.stringify(message))
    this.deliver(frame, 'answer')
  }

  refuse(code: ErrorCode, replyTo?: number, detail?: string): void {
    this.send(refusal(code, replyTo, detail))
  }

  /** Sends a ready frame. */
  deliver(frame: Uint8Array, deliveryClass: FrameDeliver['class']): void {
    if (this.#closing) return
    const queuedBytes = this.socket.bufferedAmount
    if (queuedBytes > this.#queueBytesMax) {
      this.close('slow_consumer')
    } else if (deliveryClass === 'snapshot' && queuedBytes > this.#queueBytesSoft) {
      this.#waitingSnapshot = frame
    } else {
      if (deliveryClass === 'snapshot') this.#waitingSnapshot = undefined
      this.#write(frame)
    }
  }

  /** Says why, and closes. Later calls do nothing: the first reason stands. */
  close(code: ErrorCode): void {
    if (this.#closing) return
    this.refuse(code)
    this.#closing = true
    this.#waitingSnapshot = undefined
    this.socket.close(errors[code].close ?? closeCodeFallback, code)
    setTimeout(() => this.socket.terminate(), closeTimeoutMs).unref()
  }

  #write(frame: Uint8Array): void {
    this.socket.send(frame, { binary: this.encoding === 'binary', compress: false }, this.#written)
  }

  /** The queue has moved: a snapshot that waited may go, or its successor. */
  readonly #written = () => {
    const frame = this.#waitingSnapshot
    if (!frame || this.#closing || this.socket.bufferedAmount > this.#queueBytesSoft) return
    this.#waitingSnapshot = undefined
    this.#write(frame)
  }
}
