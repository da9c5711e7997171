import type { ErrorCode } from '../generated/errors.ts'
import type { ClientMessage } from '../generated/messages.ts'
import { clientMessages } from '../generated/tables.ts'
import type { Clock } from '../platform/clock.ts'
import type { GatewayMetrics } from './metrics.ts'

type Request = { readonly type: ClientMessage['type']; readonly id: number; readonly atMs: number }

/** The oldest is given up beyond that. */
const openMax = 8

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

  asked({ type, id }: ClientMessage): void {
    if (type === 'match.input' || type === 'session.ack') return
    this.#open.push({ type, id, atMs: this.#clock.nowMs() })
    if (this.#open.length > openMax) this.#open.shift()
  }

  answered(replyTo: number): Request | undefined {
    const index = this.#open.findIndex(({ id }) => id === replyTo)
    const [request] = index === -1 ? [] : this.#open.splice(index, 1)
    if (request && hasAnswer(request)) {
      const { type, atMs } = request
      this.#metrics.answerTime.observe({ type }, (this.#clock.nowMs() - atMs) / 1e3)
    }
    return request
  }

  refused(code: ErrorCode, replyTo: number | undefined): void {
    const type = replyTo === undefined ? 'unreadable' : (this.answered(replyTo)?.type ?? 'match.input')
    this.#metrics.refused.inc({ type, code })
  }

  /** The socket is closed: that is the answer to what still waits for one. */
  closed(code: ErrorCode): void {
    for (const { type } of this.#open.filter(hasAnswer)) this.#metrics.refused.inc({ type, code })
    this.#open = []
  }
}

function hasAnswer({ type }: Request): boolean {
  return clientMessages[type].replyTypes.length > 0
}
