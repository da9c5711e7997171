// Keeps one connection to a gateway: ticket, hello, requests, and another socket whenever one is lost.
//
// - `#opening` is set exactly while a connection is being made, for the first time or again.
// - `#socket` is set from its `session.welcome` to its end; only then may others send.
// - `#life` lasts from `connect` to the end, over reconnects. What belongs to one that is over stops with the error that ended it.
import type {
  ClientMessage,
  MessageId,
  ProtocolError,
  ServerMessage,
  SessionWarning,
  SessionWelcome,
} from '../messages.ts'
import type { RestMethods } from '../rest-client-table.ts'
import { backoffCapMs, backoffMs } from './backoff.ts'
import { sleep, type Environment } from './environment.ts'
import { asMatchwireError, explainedBy, localError, notConnected, type MatchwireError } from './errors.ts'
import { Requests, type Reply, type ReplyType } from './requests.ts'
import { openFirst, type Socket, type SocketListener } from './socket.ts'
import type { TokenKeeper } from './tokens.ts'
import { Upkeep } from './upkeep.ts'

export type ConnectionState = 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'closed'

export interface StateChange {
  readonly state: ConnectionState
  /** Why the connection is made again, while `reconnecting`. */
  readonly error?: MatchwireError
  /** When that is tried, while `reconnecting`. */
  readonly retryInMs?: number
}

export interface ConnectionListener {
  /** Gets every message but errors that answer a request. */
  received(message: ServerMessage): void
  changed(change: StateChange): void
  /** The socket is gone; another one may follow. */
  lost(error: MatchwireError): void
  /** The session is open on a new socket: what is to be done before it counts as connected. A throw is a failed connection. */
  opened(): Promise<void>
  /** It will not connect again by itself. */
  ended(error: MatchwireError): void
}

type WithoutId<M> = M extends ClientMessage ? Omit<M, 'id'> : never
/** A message as it is given to `send`, which numbers it. */
export type OutgoingMessage = WithoutId<ClientMessage>

export class Connection implements SocketListener {
  state: ConnectionState = 'idle'

  readonly #environment: Environment
  readonly #rest: RestMethods
  readonly #tokens: TokenKeeper
  readonly #listener: ConnectionListener
  readonly #requests: Requests
  #life = new AbortController()
  #opening: Promise<SessionWelcome> | undefined
  #socket: Socket | undefined
  #welcome: SessionWelcome | undefined
  #upkeep: Upkeep | undefined
  #lastId: MessageId = 0
  /** Attempts to connect since a connection last proved stable. */
  #failures = 0
  #connectedAtMs = 0
  #credentialReplaced = false
  /** What the gateway last said without being asked: before it closes it says why, and when to come back. */
  #notice: ProtocolError | SessionWarning | undefined

  constructor(
    environment: Environment,
    rest: RestMethods,
    tokens: TokenKeeper,
    listener: ConnectionListener,
  ) {
    this.#environment = environment
    this.#rest = rest
    this.#tokens = tokens
    this.#listener = listener
    this.#requests = new Requests(environment.clock)
    tokens.renewed = (accessToken) => void this.send({ type: 'session.refresh', accessToken })
  }

  get open(): boolean {
    return this.#socket !== undefined
  }

  connect(): Promise<SessionWelcome> {
    if (this.#opening !== undefined) return this.#opening
    if (this.#socket !== undefined && this.#welcome !== undefined) return Promise.resolve(this.#welcome)
    const opening = this.#begin((life) => this.#open(life))
    this.#become({ state: 'connecting' })
    return opening
  }

  close(): void {
    if (this.state === 'idle' || this.state === 'closed') return
    this.#end(localError('client_closed', 'The client was closed.'))
  }

  /** The message's id; undefined, with nothing sent, while there is no connection. */
  send(message: OutgoingMessage): MessageId | undefined {
    const numbered: ClientMessage = { ...message, id: this.#lastId + 1 }
    if (this.#socket === undefined || !this.#socket.send(numbered)) return undefined
    this.#lastId += 1
    return this.#lastId
  }

  /** Sends and waits for the reply, a bounded time. */
  async ask<T extends ReplyType>(message: OutgoingMessage, replyType: T): Promise<Reply<T>> {
    const id = this.send(message)
    if (id === undefined) throw notConnected()
    return this.#requests.expect(id, replyType)
  }

  /** Numbers from above `id`: another client of this player used the ids up to it, in a page that was left. */
  numberAbove(id: MessageId): void {
    if (id > this.#lastId) this.#lastId = id
  }

  received(socket: Socket, message: ServerMessage): void {
    if (this.#upkeep !== undefined) this.#upkeep.heard = true
    if (message.type === 'session.welcome') {
      this.#socket = socket
      this.#welcome = message
    } else if (message.type === 'session.warning') {
      this.#notice = message
      if (message.code === 'token_expired') void this.#upkeep?.renew()
    } else if (message.type === 'error' && message.replyTo === undefined) {
      this.#notice = message
    }
    const answers = 'replyTo' in message && this.#requests.settle(message)
    if (!answers || message.type !== 'error') this.#listener.received(message)
  }

  lost(error: MatchwireError): void {
    const explained = explainedBy(error, this.#notice)
    this.#drop(explained)
    // While it is being made, `#open` hears of it through the request that it waits for.
    if (this.state !== 'connected') return
    const { clock } = this.#environment
    if (clock.now() - this.#connectedAtMs >= backoffCapMs) this.#failures = 0
    void this.#begin((life) => this.#reconnect(explained, life))
  }

  /** Begins in a moment, so that `#opening` is set before anyone is told of it, and may ask to connect. */
  #begin(open: (life: AbortSignal) => Promise<SessionWelcome>): Promise<SessionWelcome> {
    const life = this.#life.signal
    const opening = Promise.resolve(life).then(open)
    opening.catch((error: unknown) => {
      if (!life.aborted) this.#end(asMatchwireError(error))
    })
    this.#opening = opening
    return opening
  }

  async #reconnect(cause: MatchwireError, life: AbortSignal): Promise<SessionWelcome> {
    const { clock, random } = this.#environment
    let error = cause
    while (this.#mayRetry(error)) {
      life.throwIfAborted()
      const retryInMs = backoffMs(this.#failures, random, error.retryAfterMs)
      this.#failures += 1
      this.#become({ state: 'reconnecting', error, retryInMs })
      await sleep(clock, retryInMs, life)
      try {
        if (error.code === 'token_expired') await this.#tokens.renew()
        return await this.#open(life)
      } catch (thrown) {
        error = asMatchwireError(thrown)
      }
    }
    throw error
  }

  #mayRetry({ code, retryable }: MatchwireError): boolean {
    if (code !== 'token_expired' && code !== 'ticket_invalid') return retryable
    // The next attempt has another ticket, from a renewed token; where that is refused, too, it is not for its age.
    const isFirst = !this.#credentialReplaced
    this.#credentialReplaced = true
    return isFirst
  }

  async #open(life: AbortSignal): Promise<SessionWelcome> {
    const { ticket, urls } = await this.#rest.createTicket()
    const socket = await openFirst(urls, this.#environment, this, life)
    try {
      const welcome = await this.#hello(socket, ticket)
      await this.#listener.opened()
      life.throwIfAborted()
      if (socket.closedBy !== undefined) throw socket.closedBy
      this.#connected(welcome)
      return welcome
    } catch (thrown) {
      const error = asMatchwireError(thrown)
      socket.close(error)
      if (!life.aborted) this.#drop(error)
      throw thrown
    }
  }

  #hello(socket: Socket, ticket: string): Promise<SessionWelcome> {
    this.#lastId += 1
    const { name: client } = this.#environment
    const isSent = socket.send({
      type: 'session.hello',
      id: this.#lastId,
      credentialKind: 'ticket',
      credential: ticket,
      client,
    })
    if (!isSent) throw socket.closedBy ?? notConnected()
    return this.#requests.expect(this.#lastId, 'session.welcome')
  }

  #connected(welcome: SessionWelcome): void {
    const { clock } = this.#environment
    this.#opening = undefined
    this.#credentialReplaced = false
    this.#connectedAtMs = clock.now()
    this.#upkeep = new Upkeep(clock, this.#tokens, welcome.heartbeatMs, () => this.#checkAlive())
    this.#become({ state: 'connected' })
  }

  /** Where nothing comes in answer the connection is dead, whatever the operating system still believes. */
  #checkAlive(): void {
    const socket = this.#socket
    const upkeep = this.#upkeep
    this.ask({ type: 'session.ping' }, 'session.pong').catch((error: unknown) => {
      if (!upkeep?.heard) socket?.drop(asMatchwireError(error))
    })
  }

  #drop(error: MatchwireError): void {
    this.#socket = undefined
    this.#upkeep?.stop()
    this.#upkeep = undefined
    this.#notice = undefined
    this.#requests.fail(error)
    this.#listener.lost(error)
  }

  #end(error: MatchwireError): void {
    this.#life.abort(error)
    this.#life = new AbortController()
    this.#opening = undefined
    this.#failures = 0
    this.#credentialReplaced = false
    this.#socket?.close(error)
    this.#drop(error)
    this.#become({ state: 'closed' })
    this.#listener.ended(error)
  }

  #become(change: StateChange): void {
    this.state = change.state
    this.#listener.changed(change)
  }
}
