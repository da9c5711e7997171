// One WebSocket from its opening to its close: subprotocol, frames, and why it was closed.
import type { ClientMessage, ServerMessage } from '../messages.ts'
import { decodeServerMessage, encodeClientMessage } from '../ws-codec.ts'
import type { Encoding, Environment, WebSocketLike } from './environment.ts'
import { closeError, localError, MatchwireError } from './errors.ts'

const openTimeoutMs = 5_000
/** A dead gateway takes a time-out to show, and a ticket lives for 30 s. */
const gatewaysTriedMax = 4
/** Where so much waits to be sent the network stands still; what is said then would come too late to be of use. */
const unsentBytesMax = 256 * 1024

interface EventfulWebSocket extends WebSocketLike {
  onopen: (() => void) | null
  onmessage: ((event: { data: unknown }) => void) | null
  onerror: (() => void) | null
  onclose: ((event: { code: number }) => void) | null
}

export interface SocketListener {
  received(socket: Socket, message: ServerMessage): void
  /** Called once, and not for a close of the client's own. */
  lost(error: MatchwireError): void
}

/**
 * A socket to the first gateway that can be reached, in the order of the ticket: only its hello spends a ticket. Rejects with the reason
 * of `life` once that is over.
 */
export async function openFirst(
  urls: readonly string[],
  environment: Environment,
  listener: SocketListener,
  life: AbortSignal,
): Promise<Socket> {
  let failure = localError('response_unexpected', 'The ticket names no gateway.')
  for (const url of urls.slice(0, gatewaysTriedMax)) {
    life.throwIfAborted()
    try {
      return await openSocket(url, environment, listener, life)
    } catch (error) {
      if (!(error instanceof MatchwireError)) throw error
      failure = error
    }
  }
  throw failure
}

function openSocket(
  url: string,
  { WebSocket, encoding, clock }: Environment,
  listener: SocketListener,
  life: AbortSignal,
): Promise<Socket> {
  if (WebSocket === undefined) {
    throw new TypeError('This runtime has no WebSocket: pass one, as in createClient({ apiUrl, WebSocket }).')
  }
  return new Promise((resolve, reject) => {
    const webSocket = new WebSocket(url, `matchwire.v1.1.${encoding}`) as EventfulWebSocket
    webSocket.binaryType = 'arraybuffer'
    const fail = (error: MatchwireError): void => {
      settle()
      silence(webSocket)
      webSocket.close()
      reject(error)
    }
    const abandon = (): void => fail(life.reason as MatchwireError)
    const cancelTimeout = clock.after(openTimeoutMs, () => {
      fail(localError('timed_out', `${url} did not open within ${openTimeoutMs} ms.`))
    })
    const settle = (): void => {
      cancelTimeout()
      life.removeEventListener('abort', abandon)
    }
    life.addEventListener('abort', abandon)
    webSocket.onclose = webSocket.onerror = () => {
      fail(localError('network_failed', `${url} could not be opened.`))
    }
    webSocket.onopen = () => {
      settle()
      resolve(new Socket(webSocket, encoding, listener))
    }
  })
}

export class Socket {
  /** Why it is closed; undefined while it is open. */
  closedBy: MatchwireError | undefined

  readonly #webSocket: EventfulWebSocket
  readonly #encoding: Encoding
  readonly #listener: SocketListener

  constructor(webSocket: EventfulWebSocket, encoding: Encoding, listener: SocketListener) {
    this.#webSocket = webSocket
    this.#encoding = encoding
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
    this.close(error)
    this.#listener.lost(error)
  }

  /** Closes it without a word to the listener, and without waiting for the other side, which may be gone. */
  close(error: MatchwireError): void {
    this.closedBy ??= error
    silence(this.#webSocket)
    this.#webSocket.close(1000)
  }

  #receive(data: unknown): void {
    const message = this.#encoding === 'binary' ? decodeBinary(data) : decodeJson(data)
    if (message !== undefined) this.#listener.received(this, message)
    else this.drop(localError('response_unexpected', 'The gateway sent a frame outside the contract.'))
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

function silence(webSocket: EventfulWebSocket): void {
  webSocket.onopen = webSocket.onmessage = webSocket.onclose = null
  // Not null: the package `ws` throws an error that nobody listens to.
  webSocket.onerror = () => {}
}
