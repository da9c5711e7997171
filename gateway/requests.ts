import type { ErrorCode } from '../generated/errors.ts'
import type { ClientMessage } from '../generated/messages.ts'
import { clientMessages } from '../generated/tables.ts'
import type { Clock } from '../platform/clock.ts'
import type { Span } from '../platform/tracing.ts'
import type { GatewayMetrics } from './metrics.ts'

type Request = {
  readonly type: ClientMessage['type']
  readonly id: number
  readonly atMs: number
  readonly span: Span | undefined
}

/** The oldest is given up beyond that. */
const openMax = 8
/** What an answer may take, by ops/slo.yaml. */
const patienceMs = 1_000

/**
 * What one socket asked and was not answered yet, so that each answer is timed and each refusal is counted for what it refuses. Inputs and
 * acknowledgements, the hot path, are not kept: neither has an answer, and a refusal of nothing that is kept is that of an input.
 */
export class Requests {
  #open: Request[] = []
  readonly #clock: Clock
  readonly #metrics: GatewayMetrics

  constructor(clock: Clock, metrics: GatewayMetrics) {
    this.#clock = clock
    this.#metrics = metrics
  }

  /** Answers whether an answer is to come, with which the span ends. */
  asked({ type, id }: ClientMessage, span: Span | undefined): boolean {
    if (type === 'match.input' || type === 'session.ack') return false
    const awaited = hasAnswer({ type })
    this.#open.push({ type, id, atMs: this.#clock.nowMs(), span: awaited ? span : undefined })
    if (this.#open.length > openMax) this.#open.shift()?.span?.end()
    return awaited
  }

  answered(replyTo: number): Request | undefined {
    const index = this.#open.findIndex(({ id }) => id === replyTo)
    const [request] = index === -1 ? [] : this.#open.splice(index, 1)
    if (request && hasAnswer(request)) {
      const { type, atMs } = request
      this.#metrics.answerTime.observe({ type }, (this.#clock.nowMs() - atMs) / 1e3)
      request.span?.end()
    }
    return request
  }

  refused(code: ErrorCode, replyTo: number | undefined): void {
    this.#open.find(({ id }) => id === replyTo)?.span?.setAttribute('matchwire.error.code', code)
    const type = replyTo === undefined ? 'unreadable' : (this.answered(replyTo)?.type ?? 'match.input')
    this.#metrics.refused.inc({ type, code })
  }

  /** The socket is closed: that is the answer to what still waits for one. */
  closed(code: ErrorCode): void {
    for (const { type, span } of this.#open.filter(hasAnswer)) {
      this.#metrics.refused.inc({ type, code })
      span?.setAttribute('matchwire.error.code', code).end()
    }
    this.#open = []
  }

  /** The peer has closed the socket: who had waited too long was not answered, and who just went counts for nothing. */
  left(): void {
    const lateMs = this.#clock.nowMs() - patienceMs
    for (const { type, atMs, span } of this.#open.filter(hasAnswer)) {
      if (atMs < lateMs) this.#metrics.refused.inc({ type, code: 'unavailable' })
      span?.end()
    }
    this.#open = []
  }
}

function hasAnswer({ type }: Pick<Request, 'type'>): boolean {
  return clientMessages[type].replyTypes.length > 0
}
