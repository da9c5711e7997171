import { EventEmitter } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { WebSocket } from 'ws'
import type { Encoding } from '../../generated/messages.ts'
import type { Chance } from './chance.ts'
import type { SimulatedProcess } from './process.ts'
import type { Timeline } from './timeline.ts'

// A WebSocket between a simulated player and a gateway, as far as the gateway uses one. Frames keep their order in each direction.

export type PlayerEnd = {
  opened(): void
  received(frame: Buffer): void
  closed(code: number, reason: string): void
}

export type SocketParts = {
  timeline: Timeline
  chance: Chance
  gateway: SimulatedProcess
  encoding: Encoding
  /** The gateway's door. */
  door: (socket: WebSocket, request: IncomingMessage) => void
  player: PlayerEnd
}

const state = { open: 1, closing: 2, closed: 3 }

/** The gateway's end, with the names of ws and of the connection below it. */
export class SimulatedSocket extends EventEmitter {
  readonly OPEN = state.open
  readonly remoteAddress = '192.0.2.1'
  readonly protocol: string
  readyState = state.open
  writableLength = 0
  /** The id that the gateway gave it. */
  connection = 0
  /** Until then its player hears nothing, by no fault of the servers. */
  hinderedUntilMs = 0
  readonly #parts: SocketParts
  #outAtMs = 0
  #inAtMs = 0
  /** What waits while the player reads nothing. */
  #unread: (() => void)[] | undefined
  /** Nothing gets through, and nobody is told. */
  #dark = false
  /** The player's end is closed. */
  #left = false

  constructor(parts: SocketParts) {
    super()
    this.#parts = parts
    this.protocol = `matchwire.v1.1.${parts.encoding}`
    this.#toGateway(() => {
      const request = { socket: this, headers: {} }
      parts.door(this as unknown as WebSocket, request as unknown as IncomingMessage)
      this.#toPlayer(() => parts.player.opened())
    })
  }

  /** Whether a session names this socket. */
  isAt(gateway: string | undefined, connection: string | undefined): boolean {
    return gateway === String(this.#parts.gateway.incarnation) && connection === String(this.connection)
  }

  // What a gateway does with it.

  write(frame: Buffer, written = (): void => {}): void {
    this.writableLength += frame.length
    this.#toPlayer(() => {
      this.writableLength -= frame.length
      this.#parts.gateway.arrives(this.#parts.timeline.nowMs, written)
      if (!this.#left) this.#parts.player.received(payloadOf(frame))
    })
  }

  ping(): void {
    this.#toPlayer(() => this.#toGateway(() => this.emit('pong')))
  }

  close(code: number, reason: string): void {
    if (this.readyState !== state.open) return
    this.readyState = state.closing
    this.#toPlayer(() => {
      this.#leave(code, reason)
      this.#toGateway(() => this.#closed())
    })
  }

  terminate(): void {
    if (this.readyState === state.closed) return
    const { gateway, timeline } = this.#parts
    gateway.arrives(timeline.nowMs, () => this.#closed())
    this.#toPlayer(() => this.#leave(1006, ''))
  }

  // What a player does with it.

  say(frame: Uint8Array): void {
    if (this.#left) return
    this.#toGateway(() => {
      if (this.readyState !== state.closed)
        this.emit('message', Buffer.from(frame), this.#parts.encoding === 'binary')
    })
  }

  /** Closes, or is lost in a way that both ends notice. */
  leave(): void {
    this.#left = true
    this.#toGateway(() => this.#closed())
  }

  /** Reads nothing for a while. */
  stall(ms: number): void {
    if (this.#unread) return
    this.#unread = []
    this.hinderedUntilMs = this.#parts.timeline.nowMs + ms
    this.#parts.timeline.after(ms, () => {
      const unread = this.#unread ?? []
      this.#unread = undefined
      for (const read of unread) read()
    })
  }

  /** The network between them is gone, and no end is told. */
  goDark(): void {
    this.#dark = true
    this.hinderedUntilMs = Infinity
  }

  /** The gateway's process was killed: the player's system is told. */
  die(): void {
    const { timeline, chance } = this.#parts
    this.readyState = state.closed
    timeline.after(chance.between(0.1, 20), () => {
      if (!this.#dark) this.#leave(1006, '')
    })
  }

  #closed(): void {
    if (this.readyState === state.closed) return
    this.readyState = state.closed
    this.emit('close')
  }

  #leave(code: number, reason: string): void {
    if (this.#left) return
    this.#left = true
    this.#parts.player.closed(code, reason)
  }

  #toPlayer(deliver: () => void): void {
    const { timeline, chance } = this.#parts
    this.#outAtMs = Math.max(this.#outAtMs, timeline.nowMs + chance.between(0.2, 5))
    timeline.at(this.#outAtMs, () => {
      if (this.#dark) return
      if (this.#unread) this.#unread.push(deliver)
      else deliver()
    })
  }

  #toGateway(deliver: () => void): void {
    const { timeline, chance, gateway } = this.#parts
    if (this.#dark) return
    this.#inAtMs = Math.max(this.#inAtMs, timeline.nowMs + chance.between(0.2, 5))
    gateway.arrives(this.#inAtMs, () => {
      if (!this.#dark) deliver()
    })
  }
}

/** What a whole WebSocket frame of a server carries (RFC 6455, section 5.2). */
function payloadOf(frame: Buffer): Buffer {
  const length = frame[1] ?? 0
  return frame.subarray(length < 126 ? 2 : length === 126 ? 4 : 10)
}
