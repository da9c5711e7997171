// Messages that wait for an answer.
import type { MessageId, ProtocolError, ServerMessage } from '../messages.ts'
import type { Cancel, Clock } from './environment.ts'
import { localError, protocolError, registryError, type MatchwireError } from './errors.ts'

const replyTimeoutMs = 5_000
const outcomeTimeoutMs = 5_000
/** Of each kind, at once; one more is refused with `message_rate_exceeded`. */
const waitingMax = 256

export type ReplyType = Exclude<Extract<ServerMessage, { replyTo: MessageId }>['type'], 'error'>
export type Reply<T extends ReplyType> = Extract<ServerMessage, { type: T }>

interface PendingReply {
  readonly type: ReplyType
  readonly resolve: (reply: never) => void
  readonly reject: (error: MatchwireError) => void
  readonly cancelTimeout: Cancel
}

/** Requests by message id. */
export class Requests {
  readonly #clock: Clock
  readonly #pending = new Map<MessageId, PendingReply>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get waiting(): number {
    return this.#pending.size
  }

  /** The reply to message `id`; rejects with the error that answers it, or `timed_out`. */
  expect<T extends ReplyType>(id: MessageId, type: T): Promise<Reply<T>> {
    if (this.#pending.size >= waitingMax) return Promise.reject(registryError('message_rate_exceeded'))
    return new Promise((resolve, reject) => {
      const cancelTimeout = this.#clock.after(replyTimeoutMs, () => {
        this.#pending.delete(id)
        reject(localError('timed_out', `The gateway sent no ${type} within ${replyTimeoutMs} ms.`))
      })
      this.#pending.set(id, { type, resolve, reject, cancelTimeout })
    })
  }

  /** Whether the message answers a request. */
  settle(message: ServerMessage & { replyTo?: MessageId }): boolean {
    const id = message.replyTo
    const pending = id === undefined ? undefined : this.#pending.get(id)
    if (id === undefined || pending === undefined) return false
    if (message.type !== 'error' && message.type !== pending.type) return false
    this.#pending.delete(id)
    pending.cancelTimeout()
    if (message.type === 'error') pending.reject(protocolError(message))
    else pending.resolve(message as never)
    return true
  }

  fail(error: MatchwireError): void {
    for (const pending of this.#pending.values()) {
      pending.cancelTimeout()
      pending.reject(error)
    }
    this.#pending.clear()
  }
}

/** What became of an input: part of the game since `tick`, or refused, or not heard of again. */
export type InputOutcome =
  { readonly ok: true; readonly tick: number } | { readonly ok: false; readonly error: MatchwireError }

interface PendingOutcome {
  readonly resolve: (outcome: InputOutcome) => void
  readonly cancelTimeout: Cancel
}

/** Inputs whose sender wants to hear what became of them, by message id, in the order of the ids. */
export class InputOutcomes {
  readonly #clock: Clock
  readonly #pending = new Map<MessageId, PendingOutcome>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get waiting(): number {
    return this.#pending.size
  }

  expect(id: MessageId): Promise<InputOutcome> {
    if (this.#pending.size >= waitingMax) {
      return Promise.resolve({ ok: false, error: registryError('message_rate_exceeded') })
    }
    return new Promise((resolve) => {
      const cancelTimeout = this.#clock.after(outcomeTimeoutMs, () => {
        const message = `No snapshot contained the input within ${outcomeTimeoutMs} ms.`
        this.#settle(id, { ok: false, error: localError('timed_out', message) })
      })
      this.#pending.set(id, { resolve, cancelTimeout })
    })
  }

  /** A snapshot contains every input that was not refused up to `lastId`. */
  applied(lastId: MessageId, tick: number): void {
    for (const id of this.#pending.keys()) {
      if (id > lastId) return
      this.#settle(id, { ok: true, tick })
    }
  }

  /** Whether the error answers such an input. */
  refused(error: ProtocolError): boolean {
    return (
      error.replyTo !== undefined && this.#settle(error.replyTo, { ok: false, error: protocolError(error) })
    )
  }

  fail(error: MatchwireError): void {
    for (const id of this.#pending.keys()) this.#settle(id, { ok: false, error })
  }

  #settle(id: MessageId, outcome: InputOutcome): boolean {
    const pending = this.#pending.get(id)
    if (pending === undefined) return false
    this.#pending.delete(id)
    pending.cancelTimeout()
    pending.resolve(outcome)
    return true
  }
}
