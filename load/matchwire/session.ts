// One socket of a player, with the SDK's codec and none of its comfort: what a client costs is kept small, so that what is measured is the
// servers'. It says and hears what the SDK would.
import type { ClientMessage, ServerMessage, Tokens } from '../../generated/messages.ts'
import { errors } from '../../generated/errors.ts'
import { decodeServerMessage, encodeClientMessage } from '../../generated/ws-codec.ts'
import { createClient } from '../../generated/client/index.ts'
import { LoadSocket } from '../socket.ts'
import type { Tally } from '../tally.ts'

const closeNames = new Map(
  Object.entries(errors).flatMap(([name, error]) => ('close' in error ? [[error.close, name]] : [])),
)

type WithoutId<M> = M extends ClientMessage ? Omit<M, 'id'> : never

export const subprotocol = 'matchwire.v1.1.binary'

export interface Credential {
  tokens: Tokens
  /** Used in place of the access token, once. */
  ticket?: string
}

/** As the SDK says it. */
const hello = { type: 'session.hello', client: 'load/1', deltas: true } as const

export class Session {
  readonly #tally: Tally
  readonly #socket: LoadSocket
  readonly #rest: Rest
  #credential: Credential
  #lastId = 0
  #open = false
  #closing = false
  #welcomed = Promise.withResolvers<void>()
  /** Takes a frame as it came, where it answers true: what comes twenty times a second need not be decoded for it. */
  onFrame: (frame: Buffer) => boolean = () => false
  onMessage: (message: ServerMessage) => void = () => {}
  /** The socket is gone, and not because of `close`: why. */
  onLost: (why: Error) => void = () => {}

  constructor(url: string, credential: Credential, rest: Rest, tally: Tally) {
    this.#tally = tally
    this.#credential = credential
    this.#rest = rest
    this.#welcomed.promise.catch(() => {})
    this.#socket = new LoadSocket({
      ...{ url, protocol: subprotocol },
      onMessage: (frame) => this.#receive(frame),
      onClose: (code) => this.#closed(code),
    })
    this.#socket.opened.then(() => {
      const { ticket, tokens } = this.#credential
      if (ticket !== undefined) this.send({ ...hello, credentialKind: 'ticket', credential: ticket })
      else this.send({ ...hello, credentialKind: 'access_token', credential: tokens.accessToken })
    }, this.#welcomed.reject)
  }

  /** Rejects where it is not let in. */
  get welcomed(): Promise<void> {
    return this.#welcomed.promise
  }

  /** Returns the id it was sent under. */
  send(message: WithoutId<ClientMessage>): number {
    const id = ++this.#lastId
    this.#socket.sendBinary(encodeClientMessage({ ...message, id } as ClientMessage))
    return id
  }

  close(): void {
    this.#closing = true
    this.#socket.close()
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
      const { refreshToken } = this.#credential.tokens
      const tokens = await this.#rest.refreshTokens({ body: { refreshToken } })
      this.#credential = { tokens }
      this.send({ type: 'session.refresh', accessToken: tokens.accessToken })
    } catch (error) {
      this.#tally.error(`tokens were not renewed: ${codeOf(error)}`)
    }
  }

  #closed(code: number): void {
    const why = new Error(`socket closed: ${closeNames.get(code) ?? code}`)
    this.#welcomed.reject(why)
    if (this.#open) this.#tally.connected--
    if (!this.#open || this.#closing) return
    this.#tally.error(why.message)
    this.onLost(why)
  }
}

export type Rest = ReturnType<typeof createClient>['rest']

export function createRest(apiUrl: string): Rest {
  return createClient({ apiUrl, name: 'load/1' }).rest
}

export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
}
