// One WebSocket from its opening to its close: subprotocol, frames, and why it was closed.
import type { ClientMessage, MatchDelta, MatchSnapshot, ServerMessage } from '../messages.ts'
import { applyMatchSnapshotDelta, decodeServerMessage, encodeClientMessage } from '../ws-codec.ts'
import type { Cancel, Clock, Encoding, Environment, WebSocketLike } from './environment.ts'
import { closeError, explainedBy, localError, type MatchwireError } from './errors.ts'

/** How long a gateway is waited for before the next one is tried beside it: one that is dead may never say so. */
const patienceMs = 1_000
/** How long all of them have to open a socket. */
const openTimeoutMs = 5_000
const gatewaysTriedMax = 4
/** Where so much waits to be sent the network stands still; what is said then would come too late to be of use. */
const unsentBytesMax = 256 * 1024

interface EventfulWebSocket extends WebSocketLike {
  onopen: (() => void) | null
  onmessage: ((event: { data: unknown }) => void) | null
  onerror: (() => void) | null
  onclose: ((event: { code: number }) => void) | null
}

/** What a gateway has to say: what has changed of a state is told as the state that comes of it. */
export type HeardMessage = Exclude<ServerMessage, MatchDelta>

export interface SocketListener {
  received(socket: Socket, message: HeardMessage): void
  /** Called once, and not for a close of the client's own. */
  lost(socket: Socket, error: MatchwireError): void
}

/**
 * A socket to whichever gateway opens one first. They are tried in the order of the ticket: the next one at once where one refuses, and
 * beside it where it does not answer, so that a slow network does not look like a dead gateway. All with one ticket, which only a hello
 * spends. Rejects with the reason of `life` once that is over.
 */
export function openFirst(
  urls: readonly string[],
  environment: Environment,
  listener: SocketListener,
  life: AbortSignal,
): Promise<Socket> {
  const { WebSocket, encoding, clock } = environment
  return new Promise((resolve, reject) => {
    if (WebSocket === undefined) {
      throw new TypeError(
        'This runtime has no WebSocket: pass one, as in createClient({ apiUrl, WebSocket }). Node 20 has one with --experimental-websocket, or that of the package ws.',
      )
    }
    life.throwIfAborted()
    const untried = urls.slice(0, gatewaysTriedMax)
    const opening = new Set<EventfulWebSocket>()
    let failure = localError('response_unexpected', 'The ticket names no gateway.')
    let cancelNext: Cancel = () => {}

    const settle = (): void => {
      cancelNext()
      cancelTimeout()
      life.removeEventListener('abort', abandon)
      for (const webSocket of opening) discard(webSocket)
    }
    const fail = (error: MatchwireError): void => {
      settle()
      reject(error)
    }
    const abandon = (): void => fail(life.reason as MatchwireError)
    const tryNext = (): void => {
      cancelNext()
      const url = untried.shift()
      if (url === undefined) {
        if (opening.size === 0) fail(failure)
        return
      }
      const refused = (cause?: unknown): void => {
        failure = localError('network_failed', `${url} could not be opened.`, cause)
        tryNext()
      }
      let webSocket: EventfulWebSocket
      try {
        webSocket = new WebSocket(url, `matchwire.v1.1.${encoding}`) as EventfulWebSocket
      } catch (thrown) {
        return refused(thrown)
      }
      opening.add(webSocket)
      webSocket.binaryType = 'arraybuffer'
      webSocket.onopen = () => {
        opening.delete(webSocket)
        settle()
        resolve(new Socket(webSocket, environment, listener))
      }
      webSocket.onclose = webSocket.onerror = () => {
        opening.delete(webSocket)
        discard(webSocket)
        refused()
      }
      if (untried.length > 0) cancelNext = clock.after(patienceMs, tryNext)
    }

    const cancelTimeout = clock.after(openTimeoutMs, () => {
      fail(localError('timed_out', `No gateway opened a socket within ${openTimeoutMs} ms.`))
    })
    life.addEventListener('abort', abandon)
    tryNext()
  })
}

/** What the gateway said of a code without being asked: before it closes it says why, and when to come back. */
interface Notice {
  readonly code: string
  readonly message: string | undefined
  readonly retryAtMs: number | undefined
}

export class Socket {
  /** Why it is closed; undefined while it is open. */
  closedBy: MatchwireError | undefined

  readonly #webSocket: EventfulWebSocket
  readonly #encoding: Encoding
  readonly #clock: Clock
  readonly #listener: SocketListener
  #notice: Notice | undefined
  /** The last state that came, whole or by what has changed: the base of the next changes. */
  #state: MatchSnapshot | undefined

  constructor(
    webSocket: EventfulWebSocket,
    { encoding, clock }: Pick<Environment, 'encoding' | 'clock'>,
    listener: SocketListener,
  ) {
    this.#webSocket = webSocket
    this.#encoding = encoding
    this.#clock = clock
    this.#listener = listener
    webSocket.onmessage = (event) => this.#receive(event.data)
    webSocket.onclose = ({ code }) => this.drop(closeError(code))
    // What follows an error is a close, and that one says why.
    webSocket.onerror = () => {}
  }

  /** Whether the message was handed to the network. */
  send(message: ClientMessage): boolean {
    if (this.closedBy !== undefined || this.#webSocket.bufferedAmount > unsentBytesMax) return false
    this.#webSocket.send(this.#encoding === 'binary' ? encodeClientMessage(message) : JSON.stringify(message))
    return true
  }

  /** Closes it and tells the listener; a second time does nothing. */
  drop(error: MatchwireError): void {
    if (this.closedBy !== undefined) return
    const explained = this.#explained(error)
    this.close(explained)
    this.#listener.lost(this, explained)
  }

  /** Closes it without a word to the listener, and without waiting for the other side, which may be gone. */
  close(error: MatchwireError): void {
    this.closedBy ??= error
    silence(this.#webSocket)
    this.#webSocket.close(1000)
  }

  #receive(data: unknown): void {
    const received = this.#encoding === 'binary' ? decodeBinary(data) : decodeJson(data)
    if (received === undefined) return this.#dropUnexpected()
    if (received.type === 'match.delta') return this.#apply(received)
    if (received.type === 'match.snapshot') this.#state = received
    this.#hear(received)
  }

  #apply({ base, changes }: MatchDelta): void {
    if (this.#state === undefined || this.#state.tick % 256 !== base) {
      // A fault of the gateway's, which a new socket mends: the whole state comes first there.
      return this.drop(localError('network_failed', 'The gateway told changes of a state that did not come.'))
    }
    const applied = applyMatchSnapshotDelta(this.#state, changes)
    if (!applied.ok) return this.#dropUnexpected()
    this.#state = applied.value
    this.#hear(applied.value)
  }

  #dropUnexpected(): void {
    this.drop(localError('response_unexpected', 'The gateway sent a frame outside the contract.'))
  }

  #hear(message: HeardMessage): void {
    if (message.type === 'session.warning') this.#heed(message.code, undefined, message.retryAfterMs)
    else if (message.type === 'error' && message.replyTo === undefined)
      this.#heed(message.code, message.message, message.retryAfterMs)
    this.#listener.received(this, message)
  }

  #heed(code: string, message: string | undefined, retryAfterMs: number | undefined): void {
    // The error that closes may leave out when to come back, where the warning before it has said so.
    const earlier = this.#notice?.code === code ? this.#notice.retryAtMs : undefined
    const retryAtMs = retryAfterMs === undefined ? earlier : this.#clock.now() + retryAfterMs
    this.#notice = { code, message, retryAtMs }
  }

  #explained(error: MatchwireError): MatchwireError {
    if (this.#notice?.code !== error.code) return error
    const { message, retryAtMs } = this.#notice
    const retryAfterMs = retryAtMs && Math.max(0, retryAtMs - this.#clock.now())
    return explainedBy(error, { message, retryAfterMs })
  }
}

function decodeBinary(data: unknown): ServerMessage | undefined {
  if (typeof data === 'string') return undefined
  const decoded = decodeServerMessage(new Uint8Array(data as ArrayBuffer))
  return decoded.ok ? decoded.value : undefined
}

/** Trusts the gateway to keep the contract: no validators are shipped to players, and fields of a newer version pass. */
function decodeJson(data: unknown): ServerMessage | undefined {
  if (typeof data !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(data)
    return typeof value === 'object' && value !== null && 'type' in value
      ? (value as ServerMessage)
      : undefined
  } catch {
    return undefined
  }
}

function discard(webSocket: EventfulWebSocket): void {
  silence(webSocket)
  webSocket.close()
}

function silence(webSocket: EventfulWebSocket): void {
  webSocket.onopen = webSocket.onmessage = webSocket.onclose = null
  // Not null: the package `ws` throws an error that nobody listens to.
  webSocket.onerror = () => {}
}
