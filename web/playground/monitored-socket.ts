// The WebSocket that the playground gives to the SDK: a browser's own, of which everything that passes is shown, and which can be
// dropped and slowed down.
import type { WebSocketConstructor, WebSocketLike } from '../../generated/client/index.ts'

export type Direction = 'sent' | 'received'
export type WireData = string | Uint8Array

export interface SocketMonitor {
  readonly throttle: Throttle
  opening(socket: MonitoredSocket): void
  passed(direction: Direction, data: WireData): void
  /** `by` is who closed it. */
  closed(socket: MonitoredSocket, by: 'gateway' | 'client' | 'inspector', closeCode: number): void
}

export interface Throttle {
  /** What every message waits, each way. */
  delayMs: number
  /** Each way; Infinity where there is no limit. */
  bytesPerSecond: number
}

/** What a socket reports that went without a close frame. */
const lostCode = 1006

export function monitoredWebSocket(monitor: SocketMonitor): WebSocketConstructor {
  return class extends MonitoredSocket {
    constructor(url: string, protocols?: string | string[]) {
      super(monitor, url, protocols)
    }
  }
}

export class MonitoredSocket implements WebSocketLike {
  onopen: (() => void) | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: (() => void) | null = null
  onclose: ((event: { code: number }) => void) | null = null

  readonly url: string
  readonly #socket: WebSocket
  readonly #monitor: SocketMonitor
  readonly #outgoing: Lane
  readonly #incoming: Lane
  #isOver = false

  constructor(monitor: SocketMonitor, url: string, protocols?: string | string[]) {
    this.url = url
    this.#monitor = monitor
    this.#outgoing = new Lane(monitor.throttle)
    this.#incoming = new Lane(monitor.throttle)
    this.#socket = new WebSocket(url, protocols)
    this.#socket.binaryType = 'arraybuffer'
    this.#socket.onopen = () => this.onopen?.()
    this.#socket.onerror = () => this.onerror?.()
    this.#socket.onclose = ({ code }) => {
      this.#end('gateway', code)
      this.onclose?.({ code })
    }
    this.#socket.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => {
      const bytes = typeof data === 'string' ? data : new Uint8Array(data)
      this.#incoming.pass(bytes.length, () => {
        if (this.#isOver) return
        monitor.passed('received', bytes)
        this.onmessage?.({ data })
      })
    }
    monitor.opening(this)
  }

  /** The SDK asks for what the browser's socket is given anyway. */
  set binaryType(_type: string) {}

  get bufferedAmount(): number {
    return this.#socket.bufferedAmount + this.#outgoing.waitingBytes
  }

  send(data: WireData): void {
    this.#monitor.passed('sent', data)
    this.#outgoing.pass(data.length, () => {
      // What was still under way when the socket went is lost, as on a network.
      if (!this.#isOver) this.#socket.send(data as string | Uint8Array<ArrayBuffer>)
    })
  }

  close(code?: number): void {
    this.#end('client', code ?? lostCode)
    this.#socket.close(code)
  }

  /** As if the network had gone: the client hears of it as of any lost connection. */
  drop(): void {
    if (this.#isOver) return
    this.#end('inspector', lostCode)
    this.#socket.close()
    this.onclose?.({ code: lostCode })
  }

  #end(by: 'gateway' | 'client' | 'inspector', closeCode: number): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#socket.onopen = this.#socket.onmessage = this.#socket.onerror = null
    if (by !== 'gateway') this.#socket.onclose = null
    this.#monitor.closed(this, by, closeCode)
  }
}

/** One direction of a socket, in order: a message leaves when its delay is over and all before it have gone through. */
class Lane {
  waitingBytes = 0
  readonly #throttle: Throttle
  #freeAtMs = 0

  constructor(throttle: Throttle) {
    this.#throttle = throttle
  }

  pass(bytes: number, deliver: () => void): void {
    const { delayMs, bytesPerSecond } = this.#throttle
    const nowMs = performance.now()
    const transferMs = (bytes / bytesPerSecond) * 1000
    this.#freeAtMs = Math.max(nowMs + delayMs, this.#freeAtMs) + transferMs
    if (this.waitingBytes === 0 && this.#freeAtMs <= nowMs) return deliver()
    this.waitingBytes += bytes
    setTimeout(() => {
      this.waitingBytes -= bytes
      deliver()
    }, this.#freeAtMs - nowMs)
  }
}
