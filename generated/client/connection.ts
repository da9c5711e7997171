// Generated from contracts/ by `npm run codegen`. Do not edit.
// Keeps one connection to a gateway: ticket, hello, requests, and another socket whenever one is lost or its gateway drains.
//
// - `#opening` is set exactly while a connection is being made, for the first time or again.
// - `#socket` is set from its `session.welcome` to its end; only then may others send. On the way from a gateway that drains it serves
//   until the next socket is open, and is closed before the hello on that one: never do two sockets speak for one client.
// - `#life` lasts from `connect` to the end, over reconnects. What belongs to one that is over stops with the error that ended it.
import type { ClientMessage, MessageId, SessionWarning, SessionWelcome } from '../messages.ts'
import type { RestMethods } from '../rest-client-table.ts'
import type { ConnectionListener, ConnectionState, StateChange } from './connection-listener.ts'
import { sleep, type Cancel, type Environment } from './environment.ts'
import { asMatchwireError, localError, notConnected, registryError, type MatchwireError } from './errors.ts'
import { Requests, type Reply, type ReplyType } from './requests.ts'
import { Retries } from './retries.ts'
import { openFirst, type HeardMessage, type Socket, type SocketListener } from './socket.ts'
import type { TokenKeeper } from './tokens.ts'
import { Upkeep } from './upkeep.ts'

type WithoutId<M> = M extends ClientMessage ? Omit<M, 'id'> : never
/** A message as it is given to `send`, which numbers it. */
export type OutgoingMessage = WithoutId<ClientMessage>

/** How long a gateway that drains has to answer what was asked, once another one is reached. */
const leaveWithinMs = 1_000

export class Connection implements SocketListener {
  state: ConnectionState = 'idle'

  readonly #environment: Environment
  readonly #rest: RestMethods
  readonly #tokens: TokenKeeper
  readonly #listener: ConnectionListener
  readonly #requests: Requests
  readonly #retries: Retries
  #life = new AbortController()
  #opening: Promise<SessionWelcome> | undefined
  #socket: Socket | undefined
  #welcome: SessionWelcome | undefined
  #upkeep: Upkeep | undefined
  #lastId: MessageId = 0
  #cancelMove: Cancel = () => {}
  /** Set while the last answers of a gateway are waited for; to be called when one may have come. Nothing is sent meanwhile. */
  #heardOut: (() => void) | undefined

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
    this.#retries = new Retries(environment)
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
    if (this.#heardOut !== undefined || !this.#socket?.send(numbered)) return undefined
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

  received(socket: Socket, message: HeardMessage): void {
    if (this.#upkeep !== undefined) this.#upkeep.heard = true
    if (message.type === 'session.welcome') {
      this.#socket = socket
      this.#welcome = message
    } else if (message.type === 'session.warning') {
      this.#warned(socket, message)
    }
    const answers = 'replyTo' in message && this.#requests.settle(message)
    if (!answers || message.type !== 'error') this.#listener.received(message)
    this.#heardOut?.()
  }

  lost(socket: Socket, error: MatchwireError): void {
    const served = socket === this.#socket
    // While another one serves, `#open` will find this one closed.
    if (!served && this.#socket !== undefined) return
    this.#drop(error)
    if (this.state === 'connected') void this.#begin((life) => this.#reconnect(life, error))
    // While another connection is made it is to be made all the same; but not against a newer one of the player, for example.
    else if (served && !this.#retries.mayMend(error)) this.#end(error)
  }

  #warned(socket: Socket, { code, retryAfterMs }: SessionWarning): void {
    if (code === 'token_expired') void this.#upkeep?.renew()
    if (code !== 'gateway_draining' || retryAfterMs === undefined) return
    this.#cancelMove()
    this.#cancelMove = this.#environment.clock.after(retryAfterMs, () => this.#move(socket))
  }

  /** Goes from `socket` to another gateway, which is not heard of as an error. */
  #move(socket: Socket): void {
    if (socket !== this.#socket) return
    const again = (): void => this.#move(socket)
    if (this.#opening === undefined) void this.#begin((life) => this.#reconnect(life))
    else this.#opening.then(again, again)
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

  /** After a pause where an error is why, else at once. */
  async #reconnect(life: AbortSignal, cause?: MatchwireError): Promise<SessionWelcome> {
    for (let error = cause; ;) {
      if (error === undefined) this.#become({ state: 'reconnecting', retryInMs: 0 })
      else await this.#pause(life, error)
      try {
        if (error?.code === 'token_expired') await this.#tokens.renew()
        return await this.#open(life)
      } catch (thrown) {
        error = asMatchwireError(thrown)
      }
    }
  }

  /** Throws the error where another attempt could not mend it. */
  async #pause(life: AbortSignal, error: MatchwireError): Promise<void> {
    life.throwIfAborted()
    const retryInMs = this.#retries.nextInMs(error)
    if (retryInMs === undefined) throw error
    this.#become({ state: 'reconnecting', error, retryInMs })
    await sleep(this.#environment.clock, retryInMs, life)
  }

  async #open(life: AbortSignal): Promise<SessionWelcome> {
    const { ticket, urls } = await this.#rest.createTicket()
    const socket = await openFirst(urls, this.#environment, this, life)
    try {
      await this.#leave()
      life.throwIfAborted()
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

  /** Parts with the socket that still serves, if one does, when what was asked over it is answered: then nobody hears of the move. */
  async #leave(): Promise<void> {
    const socket = this.#socket
    if (socket === undefined) return
    await new Promise<void>((resolve) => {
      const cancel = this.#environment.clock.after(leaveWithinMs, resolve)
      this.#heardOut = () => {
        if (this.#requests.waiting + this.#listener.waiting > 0) return
        cancel()
        resolve()
      }
      this.#heardOut()
    })
    this.#heardOut = undefined
    if (socket !== this.#socket) return
    const error = registryError('gateway_draining')
    socket.close(error)
    this.#drop(error)
  }

  #hello(socket: Socket, ticket: string): Promise<SessionWelcome> {
    this.#lastId += 1
    const { name: client, encoding, notifications } = this.#environment
    const isSent = socket.send({
      type: 'session.hello',
      id: this.#lastId,
      credentialKind: 'ticket',
      credential: ticket,
      client,
      // In JSON there are none.
      ...(encoding === 'binary' && { deltas: true }),
      ...(notifications && { notifications }),
    })
    if (!isSent) throw socket.closedBy ?? notConnected()
    return this.#requests.expect(this.#lastId, 'session.welcome')
  }

  #connected(welcome: SessionWelcome): void {
    const { clock } = this.#environment
    this.#opening = undefined
    this.#retries.connected()
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
    this.#cancelMove()
    this.#upkeep?.stop()
    this.#upkeep = undefined
    this.#requests.fail(error)
    this.#listener.lost(error)
    this.#heardOut?.()
  }

  #end(error: MatchwireError): void {
    this.#life.abort(error)
    this.#life = new AbortController()
    this.#opening = undefined
    this.#retries.reset()
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
