import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import type { ClientMessage, Encoding, MatchSnapshot, ServerMessage } from '../../generated/messages.ts'
import {
  applyMatchSnapshotDelta,
  decodeServerMessage,
  encodeClientMessage,
} from '../../generated/ws-codec.ts'

/** How long a socket may be silent while a test waits for something. */
const patienceMs = 8_000

/** A player's socket, with no comfort: what came in, in order. */
export class TestPlayer {
  readonly socket: WebSocket
  readonly playerId: string
  readonly encoding: Encoding
  /** Whether it asked for `match.delta`. */
  deltas = false
  /** Everything that came in, decoded; behind a `match.delta` the state that comes of it, as a `match.snapshot`. */
  readonly received: ServerMessage[] = []
  closed: { code: number; reason: string } | undefined
  #taken = 0
  #state: MatchSnapshot | undefined
  #wake: (() => void)[] = []

  static async open(
    url: string,
    encoding: Encoding = 'binary',
    playerId: string = randomUUID(),
  ): Promise<TestPlayer> {
    const socket = new WebSocket(url, [`matchwire.v1.1.${encoding}`])
    const player = new TestPlayer(socket, encoding, playerId)
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
    return player
  }

  constructor(socket: WebSocket, encoding: Encoding, playerId: string) {
    this.socket = socket
    this.playerId = playerId
    this.encoding = encoding
    socket.on('message', (data: Buffer, isBinary) => {
      if (isBinary) {
        const decoded = decodeServerMessage(data)
        if (!decoded.ok) throw new Error(decoded.reason)
        this.#received(decoded.value)
      } else this.received.push(JSON.parse(data.toString()) as ServerMessage)
      this.#changed()
    })
    socket.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() }
      this.#changed()
    })
    socket.on('error', () => {})
  }

  #received(message: ServerMessage): void {
    this.received.push(message)
    if (message.type === 'match.snapshot') this.#state = message
    if (message.type !== 'match.delta') return
    if (!this.#state || this.#state.tick % 256 !== message.base)
      throw new Error(`Changes of tick ${message.base} (modulo 256) came after tick ${this.#state?.tick}`)
    const applied = applyMatchSnapshotDelta(this.#state, message.changes)
    if (!applied.ok) throw new Error(applied.reason)
    this.received.push((this.#state = applied.value))
  }

  send(message: ClientMessage): void {
    if (this.encoding === 'binary') this.socket.send(encodeClientMessage(message))
    else this.socket.send(JSON.stringify(message))
  }

  /** The next message of that type after the one taken last, however many of others lie between. */
  async next<K extends ServerMessage['type']>(
    type: K,
    matching: (message: Extract<ServerMessage, { type: K }>) => boolean = () => true,
  ): Promise<Extract<ServerMessage, { type: K }>> {
    const { message, index } = await this.#find(type, matching, this.#taken)
    this.#taken = index + 1
    return message
  }

  /** The first message of that type, now or as soon as it comes; `next` goes on where it was. */
  async heard<K extends ServerMessage['type']>(
    type: K,
    matching: (message: Extract<ServerMessage, { type: K }>) => boolean = () => true,
  ): Promise<Extract<ServerMessage, { type: K }>> {
    return (await this.#find(type, matching, 0)).message
  }

  /** What came in so far of one type, in order. */
  all<K extends ServerMessage['type']>(type: K): Extract<ServerMessage, { type: K }>[] {
    return this.received.filter(
      (message): message is Extract<ServerMessage, { type: K }> => message.type === type,
    )
  }

  /** The control messages so far, in order. */
  get controls(): Extract<ServerMessage, { sequence: number }>[] {
    return this.received.filter((message) => 'sequence' in message)
  }

  /** The highest control sequence so far, as `match.rejoin` wants it. */
  get lastSequence(): number {
    return Math.max(0, ...this.controls.map(({ sequence }) => sequence))
  }

  /** The player's place in the match that was joined last. */
  get seat(): number | undefined {
    const joined = ['match.attached', 'match.started', 'match.resumed']
    const message = this.received.findLast(({ type }) => joined.includes(type))
    return message && 'seat' in message ? message.seat : undefined
  }

  async nextSnapshot(matching: (message: MatchSnapshot) => boolean = () => true): Promise<MatchSnapshot> {
    return this.next('match.snapshot', matching)
  }

  /** The close code and reason, once the socket has closed. */
  async closing(): Promise<{ code: number; reason: string }> {
    while (!this.closed) await this.change()
    return this.closed
  }

  /** Something came in, or the socket closed. */
  async change(): Promise<void> {
    const changed = new Promise<void>((resolve) => this.#wake.push(resolve))
    const late = AbortSignal.timeout(patienceMs)
    const tooLate = new Promise<never>((_, reject) => {
      late.onabort = () =>
        reject(new Error(`Nothing more came within ${patienceMs} ms; got ${this.#types()}`))
    })
    await Promise.race([changed, tooLate])
    late.onabort = null
  }

  close(): void {
    this.socket.terminate()
  }

  async #find<K extends ServerMessage['type']>(
    type: K,
    matching: (message: Extract<ServerMessage, { type: K }>) => boolean,
    from: number,
  ): Promise<{ message: Extract<ServerMessage, { type: K }>; index: number }> {
    for (;;) {
      for (let index = from; index < this.received.length; index++) {
        const message = this.received[index] as Extract<ServerMessage, { type: K }>
        if (message.type === type && matching(message)) return { message, index }
      }
      from = this.received.length
      if (this.closed) {
        const { code, reason } = this.closed
        throw new Error(`The socket closed (${code} ${reason}) before ${type} came; got ${this.#types()}`)
      }
      await this.change()
    }
  }

  /** What came in, in a few words: a match makes many snapshots in a row. */
  #types(): string {
    const runs: { type: string; count: number }[] = []
    for (const { type } of this.received) {
      const last = runs.at(-1)
      if (last?.type === type) last.count++
      else runs.push({ type, count: 1 })
    }
    return runs.map(({ type, count }) => (count === 1 ? type : `${count} ${type}`)).join(', ')
  }

  #changed(): void {
    const woken = this.#wake
    this.#wake = []
    for (const wake of woken) wake()
  }
}
