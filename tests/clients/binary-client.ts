// Connect four over the binary encoding, by nothing but Node's fetch and WebSocket: written from generated/docs/binary-layout.md and
// contracts/ws.v1.1.0.md alone, and without the SDK or anything else of ours, so that it plays only if they tell the truth.

/** What the player was told of the end. */
export interface Ending {
  /** How many states came as what had changed. */
  readonly deltas: number
  readonly matchId: string
  readonly reason: string
  readonly placements: readonly (number | undefined)[]
  readonly seat: number
  readonly decidedBy: string
}

/** A guest plays one match, always dropping into the emptiest of its columns; where it asks, states come as what has changed. */
export async function playInBinary(apiUrl: string, { asksForDeltas = false } = {}): Promise<Ending> {
  const { tokens } = (await post(`${apiUrl}/v1/auth/guest`)) as { tokens: { accessToken: string } }
  const opening = await post(`${apiUrl}/v1/realtime/tickets`, tokens.accessToken)
  const { ticket, urls } = opening as { ticket: string; urls: [string] }
  const socket = new WebSocket(urls[0], 'matchwire.v1.1.binary')
  socket.binaryType = 'arraybuffer'
  let lastId = 0
  const send = (wireId: number, ...payload: Uint8Array[]): void => {
    lastId += 1
    socket.send(concat(u8(wireId), u32(lastId), ...payload))
  }

  return new Promise((resolve, reject) => {
    let seat = -1
    let sequence = 0
    let tick = -1
    let deltas = 0
    let state: State | undefined
    socket.addEventListener('open', () => {
      const credential = text(ticket)
      // session.hello has three optional properties, `client`, `deltas` and `notifications`: their bitmap comes before the id.
      lastId += 1
      const hello = concat(u32(lastId), u8(0), u16(credential.length), credential)
      socket.send(asksForDeltas ? concat(u8(1), u8(2), hello, u8(1)) : concat(u8(1), u8(0), hello))
      send(5, u8(1), u8(2)) // matchmaking.join: connect-four, two seats
    })
    socket.addEventListener('close', ({ code }) => reject(new Error(`closed with ${code}`)))
    socket.addEventListener('error', () => reject(new Error('the connection failed')))
    socket.addEventListener('message', ({ data }) => {
      const frame = new Frame(data as ArrayBuffer)
      const message = frame.message(state)
      frame.end()
      if (message.type === 'match.snapshot') state = message
      if (message.type === 'match.snapshot' && message.isDelta) deltas += 1
      if (message.type === 'matchmaking.matched') send(7, uuid(message.match.matchId)) // match.attach
      if (message.type === 'match.attached') seat = message.seat
      if ('sequence' in message) {
        if (message.sequence <= sequence) return
        sequence = message.sequence
        send(3, u32(sequence)) // session.ack
      }
      if (message.type === 'match.snapshot' && message.tick > tick) {
        tick = message.tick
        if (message.seatToMove === seat) send(8, u8(1), u8(columnFor(seat, message.cells))) // match.input
      }
      // With `replyTo` it refuses one message, and the match goes on: a move may meet the end of the match on its way.
      if (message.type === 'error' && message.replyTo === undefined) reject(new Error(message.code))
      if (message.type === 'match.ended') {
        resolve({ ...message.ending, matchId: message.matchId, seat, deltas })
        socket.close()
      }
    })
  })
}

/** What a snapshot of connect four says. */
interface State {
  readonly tick: number
  readonly inputs: readonly number[]
  readonly turnEndsInMs: number | undefined
  readonly cells: readonly number[]
  readonly seatToMove: number
  readonly moves: number
}

/** One frame from the gateway, read from its first byte to its last. */
class Frame {
  readonly #view: DataView
  #at = 0
  #flags = 0
  #flagsRead = 0

  constructor(frame: ArrayBuffer) {
    this.#view = new DataView(frame)
  }

  /** `base` is the state that came last. */
  message(base: State | undefined) {
    const wireId = this.u8()
    switch (wireId) {
      case 129: {
        const [replyTo, playerId, name] = [this.u32(), this.uuid(), this.text8()]
        const [expiresAtMs, heartbeatMs, rejoinWindowMs] = [this.u64(), this.u32(), this.u32()]
        const status = this.matchmakingStatus()
        const times = { expiresAtMs, heartbeatMs, rejoinWindowMs }
        return { type: 'session.welcome', replyTo, playerId, name, ...times, status } as const
      }
      case 133:
        return { type: 'matchmaking.queued', replyTo: this.u32(), status: this.matchmakingStatus() } as const
      case 135:
        return { type: 'matchmaking.matched', match: this.match(), attachWithinMs: this.u32() } as const
      case 136:
        return { type: 'match.attached', replyTo: this.u32(), match: this.match(), seat: this.u8() } as const
      case 137: {
        const there = this.u8()
        const [sequence, matchId, seat, startedAtMs] = [this.u32(), this.uuid(), this.u8(), this.u64()]
        const tickIntervalMs = there & 1 ? this.u32() : undefined
        const turnMs = there & 2 ? this.u32() : undefined
        const seed = there & 4 ? this.u32() : undefined
        const times = { startedAtMs, tickIntervalMs, turnMs }
        return { type: 'match.started', sequence, matchId, seat, ...times, seed } as const
      }
      case 138: {
        const there = this.u8()
        const tick = this.u32()
        const inputs = this.items(() => this.u32())
        const turnEndsInMs = there & 1 ? this.u32() : undefined
        expectByte(this.u8(), 1, 'a snapshot of connect-four')
        const [cells, seatToMove, moves] = [this.items(() => this.u8()), this.u8(), this.u8()]
        const state = { tick, inputs, turnEndsInMs, cells, seatToMove, moves }
        return { type: 'match.snapshot', isDelta: false, ...state } as const
      }
      case 143: {
        if (base === undefined || this.u8() !== base.tick % 256) throw new Error('changes of another state')
        return { type: 'match.snapshot', isDelta: true, ...this.changed(base) } as const
      }
      case 139: {
        const there = this.u8()
        const [sequence, matchId, seat, state] = [this.u32(), this.uuid(), this.u8(), this.u8()]
        const rejoinWithinMs = there & 1 ? this.u32() : undefined
        return { type: 'match.seat', sequence, matchId, seat, state, rejoinWithinMs } as const
      }
      case 141:
        return {
          type: 'match.ended',
          sequence: this.u32(),
          matchId: this.uuid(),
          ending: this.ending(),
        } as const
      case 142: {
        const there = this.u8()
        const replyTo = there & 1 ? this.u32() : undefined
        const [code, message, retryable] = [this.text8(), this.text16(), this.u8() === 1]
        const retryAfterMs = there & 2 ? this.u32() : undefined
        return { type: 'error', replyTo, code, message, retryable, retryAfterMs } as const
      }
      default:
        throw new Error(`wire id ${wireId} was not expected`)
    }
  }

  /** The delta of a MatchSnapshot: each property in its order, behind a flag whether it has changed. */
  changed(base: State): State {
    const tick = this.flag() ? this.difference(base.tick) : base.tick
    const inputs = this.flag() ? this.changedInputs(base.inputs) : base.inputs
    const turnEndsInMs = this.changedTurn(base.turnEndsInMs)
    if (!this.flag()) return { ...base, tick, inputs, turnEndsInMs }
    if (this.flag()) throw new Error('the game is another one')
    return {
      ...{ tick, inputs, turnEndsInMs },
      cells: this.flag() ? this.splice(base.cells) : base.cells,
      seatToMove: this.flag() ? this.u8() : base.seatToMove,
      moves: this.flag() ? this.u8() : base.moves,
    }
  }

  /** An array, item by item. */
  changedInputs(base: readonly number[]): number[] {
    const count = this.flag() ? this.u8() : base.length
    const shared = base.slice(0, count).map((before) => (this.flag() ? this.difference(before) : before))
    return [...shared, ...Array.from({ length: count - shared.length }, () => this.u32())]
  }

  /** An optional property. */
  changedTurn(base: number | undefined): number | undefined {
    if (base === undefined) return this.flag() ? this.u32() : undefined
    if (this.flag()) return undefined
    return this.flag() ? this.difference(base) : base
  }

  /** An array, as a splice, of integers of 8 bits. */
  splice(base: readonly number[]): number[] {
    const head = this.u8()
    const field = (bits: number, most: number): number => (bits < most ? bits : most + this.varint())
    const [added, removed, tail] = [field(head & 7, 7), field((head >> 3) & 7, 7), field(head >> 6, 3)]
    const kept = base.length - removed - tail
    const between = Array.from({ length: added }, () => this.u8())
    return [...base.slice(0, kept), ...between, ...base.slice(base.length - tail)]
  }

  /** Eight of them share a byte, which stands where the first of them is read. */
  flag(): boolean {
    if (this.#flagsRead % 8 === 0) this.#flags = this.u8()
    return (this.#flags & (1 << (this.#flagsRead++ % 8))) !== 0
  }

  difference(base: number): number {
    const zigzag = this.varint()
    return zigzag % 2 === 0 ? base + zigzag / 2 : base - (zigzag + 1) / 2
  }

  varint(): number {
    for (let value = 0, scale = 1; ; scale *= 128) {
      const byte = this.u8()
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }

  matchmakingStatus() {
    const there = this.u8()
    const state = this.u8()
    const request = there & 1 ? { game: this.u8(), seats: this.u8() } : undefined
    const queuedAtMs = there & 2 ? this.u64() : undefined
    const matchId = there & 4 ? this.uuid() : undefined
    return { state, request, queuedAtMs, matchId }
  }

  match() {
    const there = this.u8()
    const [matchId, game, state] = [this.uuid(), this.u8(), this.u8()]
    const seats = this.items(() => ({ playerId: this.uuid(), name: this.text8() }))
    const createdAtMs = this.u64()
    return { matchId, game, state, seats, createdAtMs, ending: there & 1 ? this.ending() : undefined }
  }

  ending() {
    const there = this.u8()
    const [reason, decider, counted] = [reasons[this.u8()] ?? 'unknown', this.u8(), this.u8() === 1]
    const startedAtMs = there & 1 ? this.u64() : undefined
    const [endedAtMs, lastTick] = [this.u64(), this.u32()]
    const placements = this.items(() => this.seatEnding().placement)
    let decidedBy = 'nobody'
    if (there & 2) {
      expectByte(this.u8(), 1, 'a result of connect-four')
      const optional = this.u8()
      decidedBy = decisions[this.u8()] ?? 'unknown'
      if (optional & 1) this.u8() // winnerSeat
      if (optional & 2) this.items(() => this.u8()) // line
      this.u8() // moves
    }
    return { reason, decider, counted, startedAtMs, endedAtMs, lastTick, placements, decidedBy }
  }

  seatEnding() {
    const there = this.u8()
    const [playerId, name, state] = [this.uuid(), this.text8(), this.u8()]
    const placement = there & 1 ? this.u8() : undefined
    const markers = [this.u16(), this.u32(), this.u32(), this.u32()]
    return { playerId, name, state, placement, markers }
  }

  u8(): number {
    return this.#view.getUint8(this.#take(1))
  }

  u16(): number {
    return this.#view.getUint16(this.#take(2), true)
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4), true)
  }

  u64(): number {
    return Number(this.#view.getBigUint64(this.#take(8), true))
  }

  uuid(): string {
    const hex = Buffer.from(this.#view.buffer, this.#take(16), 16).toString('hex')
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }

  text8(): string {
    return this.#text(this.u8())
  }

  text16(): string {
    return this.#text(this.u16())
  }

  items<T>(read: () => T): T[] {
    return Array.from({ length: this.u8() }, read)
  }

  end(): void {
    if (this.#at !== this.#view.byteLength)
      throw new Error(`${this.#view.byteLength - this.#at} bytes are left`)
  }

  #text(length: number): string {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      new Uint8Array(this.#view.buffer, this.#take(length), length),
    )
  }

  #take(length: number): number {
    this.#at += length
    return this.#at - length
  }
}

const reasons = [
  ...['completed', 'forfeit', 'abandoned', 'never_started', 'shard_lost', 'shard_drained', 'rules_fault'],
  ...['coordinator_lost', 'operator'],
]
const decisions = ['line', 'board_full', 'clock', 'left']

/** Cells run row by row from the bottom, so the last seven are the top row. */
function columnFor(seat: number, cells: readonly number[]): number {
  const order = seat === 0 ? [0, 2, 1, 3, 4, 5, 6] : [4, 6, 5, 3, 2, 1, 0]
  return order.find((column) => cells[35 + column] === 0) ?? 0
}

async function post(url: string, accessToken?: string): Promise<unknown> {
  const headers: Record<string, string> =
    accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }
  const response = await fetch(url, { method: 'POST', headers })
  if (response.status !== 201) throw new Error(`${url} answered ${response.status}`)
  return response.json()
}

function expectByte(byte: number, expected: number, what: string): void {
  if (byte !== expected) throw new Error(`${byte} is not ${what}`)
}

function concat(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(parts.flatMap((part) => [...part]))
}

function u8(value: number): Uint8Array {
  return Uint8Array.of(value)
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, value >> 8)
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24)
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value)
}

function uuid(value: string): Uint8Array {
  return Buffer.from(value.replaceAll('-', ''), 'hex')
}
