import type { ErrorCode } from '../generated/errors.ts'
import type { ClientMessage, Encoding, ServerMessage } from '../generated/messages.ts'
import { clientMessages } from '../generated/tables.ts'
import { decodeServerMessage } from '../generated/ws-codec.ts'
import type { Clock } from '../platform/clock.ts'
import { payloadOf } from './frame.ts'
import type { GatewayMetrics } from './metrics.ts'

type Request = { readonly type: ClientMessage['type']; readonly id: number; readonly atMs: number }

/** The oldest is given up beyond that. */
const openMax = 8
/** Of a client's inputs, those whose id is a multiple of this are timed: by no one's leisure, so that a stall shows as it is. */
const timedEvery = 64

/**
 * What one socket asked and was not answered yet, so that each answer is timed and each refusal is counted for what it refuses. Inputs and
 * acknowledgements, the hot path, are not kept: neither has an answer, and a refusal of nothing that is kept is that of an input.
 */
export class Requests {
  #open: Request[] = []
  #input: Request | undefined
  #seat = 0
  readonly #clock: Clock
  readonly #metrics: GatewayMetrics
  readonly #encoding: Encoding

  constructor({ clock, metrics, encoding }: { clock: Clock; metrics: GatewayMetrics; encoding: Encoding }) {
    this.#clock = clock
    this.#metrics = metrics
    this.#encoding = encoding
  }

  asked({ type, id }: ClientMessage): void {
    if (type === 'session.ack') return
    if (type === 'match.input') {
      if (id % timedEvery === 0) this.#input ??= { type, id, atMs: this.#clock.nowMs() }
      return
    }
    this.#open.push({ type, id, atMs: this.#clock.nowMs() })
    if (this.#open.length > openMax) this.#open.shift()
  }

  answered(replyTo: number): Request | undefined {
    const index = this.#open.findIndex(({ id }) => id === replyTo)
    const [request] = index === -1 ? [] : this.#open.splice(index, 1)
    if (request && hasAnswer(request))
      this.#metrics.answerTime.observe({ type: request.type }, this.#secondsSince(request))
    return request
  }

  /** A shard's answer to an attach or a rejoin, which says the seat. */
  answeredBy(frame: Uint8Array): void {
    const message = this.#decode(frame)
    if (message && 'replyTo' in message && message.replyTo !== undefined) this.answered(message.replyTo)
    if (message && 'seat' in message && message.seat !== undefined) this.#seat = message.seat
    this.#input = undefined
  }

  refused(code: ErrorCode, replyTo: number | undefined): void {
    const type = replyTo === undefined ? 'unreadable' : (this.answered(replyTo)?.type ?? 'match.input')
    if (this.#input?.id === replyTo) this.#input = undefined
    this.#metrics.refused.inc({ type, code })
  }

  /** A whole WebSocket frame with a snapshot leaves. */
  snapshotSent(frame: Buffer): void {
    const input = this.#input
    if (!input) return
    const message = this.#decode(payloadOf(frame))
    if (message?.type !== 'match.snapshot' || (message.inputs[this.#seat] ?? 0) < input.id) return
    this.#metrics.inputToSnapshot.observe(this.#secondsSince(input))
    this.#input = undefined
  }

  /** The socket is closed: that is the answer to what still waits for one. */
  closed(code: ErrorCode): void {
    for (const { type } of this.#open.filter(hasAnswer)) this.#metrics.refused.inc({ type, code })
    this.#open = []
  }

  #secondsSince({ atMs }: Request): number {
    return (this.#clock.nowMs() - atMs) / 1e3
  }

  #decode(frame: Uint8Array): ServerMessage | undefined {
    if (this.#encoding === 'json') return JSON.parse(Buffer.from(frame).toString()) as ServerMessage
    const decoded = decodeServerMessage(frame)
    return decoded.ok ? decoded.value : undefined
  }
}

function hasAnswer({ type }: Request): boolean {
  return clientMessages[type].replyTypes.length > 0
}
