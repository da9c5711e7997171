// One socket of a player, with the SDK's codec and none of its comfort: what a client costs is kept small, so that what is measured is the
// servers'. It says and hears what the SDK would.
import { WebSocket } from 'ws'
import type { ClientMessage, ServerMessage, Tokens } from '../../generated/messages.ts'
import { decodeServerMessage, encodeClientMessage } from '../../generated/ws-codec.ts'
import { createClient } from '../../generated/client/index.ts'
import type { Tally } from '../tally.ts'

type WithoutId<M> = M extends ClientMessage ? Omit<M, 'id'> : never

export const subprotocol = 'matchwire.v1.1.binary'
const openTimeoutMs = 30_000

export class Session {
  readonly #tally: Tally
  readonly #socket: WebSocket
  readonly #rest: Rest
  #tokens: Tokens
  #lastId = 0
  #open = false
  #closing = false
  #welcomed = Promise.withResolvers<void>()
  /** Takes a frame by itself, where it answers true: what comes twenty times a second is not to be decoded for it. */
  onFrame: (frame: Buffer) => boolean = () => false
  onMessage: (message: ServerMessage) => void = () => {}
  /** The socket is gone, and not because of `close`. */
  onLost: () => void = () => {}

  constructor(url: string, tokens: Tokens, rest: Rest, tally: Tally) {
    this.#tally = tally
    this.#tokens = tokens
    this.#rest = rest
    this.#welcomed.promise.catch(() => {})
    const socket = new WebSocket(url, subprotocol, {
      ...{ perMessageDeflate: false, skipUTF8Validation: true, handshakeTimeout: openTimeoutMs },
    })
    this.#socket = socket
    socket.on('open', () => {
      const { accessToken: credential } = this.#tokens
      this.send({ type: 'session.hello', credentialKind: 'access_token', credential, client: 'load/1' })
    })
    socket.on('message', (data) => this.#receive(data as Buffer))
    // What follows an error is a close.
    socket.on('error', () => {})
    socket.on('close', (code, reason) => this.#closed(code, String(reason)))
  }

  /** Rejects where it is not let in. */
  get welcomed(): Promise<void> {
    return this.#welcomed.promise
  }

  /** Returns the id it was sent under. */
  send(message: WithoutId<ClientMessage>): number {
    const id = ++this.#lastId
    if (this.#socket.readyState === WebSocket.OPEN)
      this.#socket.send(encodeClientMessage({ ...message, id } as ClientMessage))
    return id
  }

  close(): void {
    this.#closing = true
    this.#socket.close(1000)
  }

  #receive(frame: Buffer): void {
    this.#tally.add('bytes', frame.length)
    if (this.onFrame(frame)) return
    const decoded = decodeServerMessage(frame)
    if (!decoded.ok) return this.#tally.error('a frame that cannot be decoded')
    const message = decoded.value
    if (message.type === 'session.welcome') {
      this.#open = true
      this.#tally.connected++
      this.#welcomed.resolve()
    } else if (message.type === 'session.warning') {
      if (message.code === 'token_expired') void this.#renew()
      else this.#tally.error(`warned: ${message.code}`)
    }
    this.onMessage(message)
  }

  /** As the SDK does: the session goes on under a newer access token. */
  async #renew(): Promise<void> {
    try {
      this.#tokens = await this.#rest.refreshTokens({ body: { refreshToken: this.#tokens.refreshToken } })
      this.send({ type: 'session.refresh', accessToken: this.#tokens.accessToken })
    } catch (error) {
      this.#tally.error(`tokens were not renewed: ${codeOf(error)}`)
    }
  }

  #closed(code: number, reason: string): void {
    const why = `socket closed: ${reason || code}`
    this.#welcomed.reject(new Error(why))
    if (!this.#open || this.#closing) return
    this.#tally.connected--
    this.#tally.error(why)
    this.onLost()
  }
}

export type Rest = ReturnType<typeof createClient>['rest']

export function createRest(apiUrl: string): Rest {
  return createClient({ apiUrl, name: 'load/1' }).rest
}

export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
}
