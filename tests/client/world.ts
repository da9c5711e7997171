// What a client meets in these tests: a clock that only the test moves, an api of canned answers, and gateways that speak the
// contract over real sockets.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { createClient, type Client, type ClientOptions, type Clock } from '../../generated/client/index.ts'
import { errors, type ErrorCode } from '../../generated/errors.ts'
import type {
  ClientMessage,
  Encoding,
  MatchEnding,
  MatchStatus,
  ServerMessage,
  SessionWelcome,
} from '../../generated/messages.ts'
import { decodeClientMessage, encodeServerMessage } from '../../generated/ws-codec.ts'

const patience = { interval: 2, timeout: 10_000 }

/** What the function returns, once that is truthy. */
export const until = <T>(look: () => T | Promise<T>) => vi.waitUntil(look, patience)

/** Until the function no longer throws. */
export const eventually = <T>(check: () => T | Promise<T>) => vi.waitFor(check, patience)

export const playerId = '0192c5a0-1111-7000-8000-000000000001'
export const matchId = '0192c5a0-7b1e-7c3a-9d2e-5f6a7b8c9d0e'

export const match: MatchStatus = {
  matchId,
  game: 'connect-four',
  state: 'running',
  seats: [
    { playerId, name: 'Ada' },
    { playerId: '0192c5a0-2222-7000-8000-000000000002', name: 'Grace Hopper' },
  ],
  createdAtMs: 1763800000000,
}

export const ending: MatchEnding = {
  reason: 'completed',
  decidedBy: 'rules',
  counted: true,
  endedAtMs: 1763800061200,
  lastTick: 7,
  seats: match.seats.map((seat, index) => ({
    ...seat,
    state: 'present',
    placement: index + 1,
    disconnects: 0,
    awayMs: 0,
    inputsRefused: 0,
    rateLimitHits: 0,
  })),
}

export function snapshot(tick: number, inputs = [0, 0]): ServerMessage {
  const state = { 'connect-four': { cells: Array<number>(42).fill(0), seatToMove: 0, moves: tick } }
  return { type: 'match.snapshot', tick, inputs, turnEndsInMs: 30_000, state }
}

export function started(sequence: number): ServerMessage {
  return { type: 'match.started', sequence, matchId, seat: 0, startedAtMs: 1763800000000, turnMs: 30_000 }
}

export function seatChanged(sequence: number): ServerMessage {
  return { type: 'match.seat', sequence, matchId, seat: 1, state: 'away', rejoinWithinMs: 15_000 }
}

/** A clock that stands still until the test moves it. */
export class ManualClock implements Clock {
  #nowMs = 1763800000000
  readonly #timers = new Set<{ atMs: number; action: () => void }>()

  now(): number {
    return this.#nowMs
  }

  after(delayMs: number, action: () => void): () => void {
    const timer = { atMs: this.#nowMs + delayMs, action }
    this.#timers.add(timer)
    return () => void this.#timers.delete(timer)
  }

  /** How many timers are set. */
  get waiting(): number {
    return this.#timers.size
  }

  advance(byMs: number): void {
    const untilMs = this.#nowMs + byMs
    for (;;) {
      const [next] = [...this.#timers].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)
      if (next === undefined) break
      this.#timers.delete(next)
      this.#nowMs = next.atMs
      next.action()
    }
    this.#nowMs = untilMs
  }
}

export interface SentRequest {
  readonly operation: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Answers a request; what it throws is a network that failed. */
export type Answer = (request: SentRequest) => Response | Promise<Response>

export function json(status: number, body: unknown): Response {
  return Response.json(body, { status })
}

export function problem(code: ErrorCode, more: object = {}): Response {
  const { status, retryable, title } = errors[code]
  return json(status, { type: `/errors#${code}`, title, status, code, retryable, ...more })
}

/** Tokens whose access token says by the server's clock when it was made. */
export function tokens(serial: number, { issuedAtMs = 1763800000000, lifeMs = 600_000 } = {}) {
  const claims = Buffer.from(JSON.stringify({ iat: issuedAtMs / 1000, jti: serial })).toString('base64url')
  return {
    accessToken: `eyJhbGciOiJFZERTQSJ9.${claims}.c2lnbmF0dXJl`,
    accessExpiresAtMs: issuedAtMs + lifeMs,
    refreshToken: `refresh-token-${serial}-`.padEnd(43, 'x'),
    refreshExpiresAtMs: issuedAtMs + 30 * 86_400_000,
  }
}

export const account = { playerId, name: 'Ada', guest: true, role: 'player', createdAtMs: 1763800000000 }

/** The api: answers by `METHOD /path`. */
export class TestApi {
  readonly requests: SentRequest[] = []
  readonly answers = new Map<string, Answer>()

  readonly fetch: typeof fetch = async (input, init) => {
    const url = new URL(String(input))
    const operation = `${init?.method} ${url.pathname}`
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined
    const request = { operation, url: url.href, headers: init?.headers as Record<string, string>, body }
    this.requests.push(request)
    const aborted = new Promise<never>((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
    })
    const answer = this.answers.get(operation)
    if (answer === undefined) throw new Error(`no answer for ${operation}`)
    return Promise.race([answer(request), aborted])
  }

  /** The requests of one operation, so far. */
  sent(operation: string): SentRequest[] {
    return this.requests.filter((request) => request.operation === operation)
  }
}

/** A gateway that greets every hello, and for the rest does what the test does. */
export class TestGateway {
  readonly connections: TestConnection[] = []
  /** What becomes of a hello. */
  greet = (connection: TestConnection, hello: ClientMessage): void => connection.send(welcome(hello.id))
  readonly url: string
  readonly #server: WebSocketServer

  private constructor(server: WebSocketServer) {
    this.url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/v1/socket`
    this.#server = server
    server.on('connection', (socket) => {
      this.connections.push(new TestConnection(socket, this))
    })
  }

  static async start(): Promise<TestGateway> {
    const server = new WebSocketServer({
      port: 0,
      host: '127.0.0.1',
      handleProtocols: ([first = '']) => first,
    })
    await once(server, 'listening')
    return new TestGateway(server)
  }

  /** The connection that came as the `index`-th, once it is there. */
  async connection(index: number): Promise<TestConnection> {
    return until(() => this.connections[index])
  }

  async close(): Promise<void> {
    for (const { socket } of this.connections) socket.terminate()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

export class TestConnection {
  /** What arrived and was not taken yet. */
  readonly waiting: ClientMessage[] = []
  readonly socket: WebSocket
  readonly encoding: Encoding

  constructor(socket: WebSocket, gateway: TestGateway) {
    this.socket = socket
    this.encoding = socket.protocol === 'matchwire.v1.1.json' ? 'json' : 'binary'
    socket.on('message', (data: Buffer, isBinary) => {
      expect(isBinary).toBe(this.encoding === 'binary')
      const message = this.#decode(data)
      if (message.type === 'session.hello') gateway.greet(this, message)
      else this.waiting.push(message)
    })
  }

  send(...messages: ServerMessage[]): void {
    for (const message of messages) {
      this.socket.send(this.encoding === 'binary' ? encodeServerMessage(message) : JSON.stringify(message))
    }
  }

  /** Takes the first message of this type, once it is there. */
  async take<T extends ClientMessage['type']>(type: T): Promise<Extract<ClientMessage, { type: T }>> {
    const index = await until(() => this.waiting.findIndex((message) => message.type === type) + 1)
    const [message] = this.waiting.splice(index - 1, 1)
    return message as Extract<ClientMessage, { type: T }>
  }

  /** Closes as a gateway does: it says why first. */
  closeFor(code: ErrorCode, more: { retryAfterMs?: number } = {}): void {
    const { retryable, description, close = 4500 } = errors[code]
    this.send({ type: 'error', code, message: description, retryable, ...more })
    this.socket.close(close)
  }

  #decode(data: Buffer): ClientMessage {
    if (this.encoding === 'json') return JSON.parse(data.toString()) as ClientMessage
    const decoded = decodeClientMessage(data)
    if (!decoded.ok) throw new Error(decoded.reason)
    return decoded.value
  }

  get closed(): boolean {
    return this.socket.readyState === WebSocket.CLOSED
  }
}

export function welcome(replyTo: number, more: Partial<SessionWelcome> = {}): SessionWelcome {
  return {
    ...{ type: 'session.welcome', replyTo, playerId, name: 'Ada', expiresAtMs: 1763800600000 },
    ...{ heartbeatMs: 10_000, rejoinWindowMs: 15_000, status: { state: 'idle' }, ...more },
  }
}

export interface World {
  readonly api: TestApi
  readonly gateway: TestGateway
  readonly clock: ManualClock
  /** A signed-in client, not connected yet. */
  readonly client: Client
}

/** A client with half of every jitter, and its world; all of it is gone after the test. */
export async function createWorld(options: Partial<ClientOptions> = {}): Promise<World> {
  const api = new TestApi()
  const clock = new ManualClock()
  const gateway = await TestGateway.start()
  let tickets = 0
  api.answers.set('POST /v1/auth/guest', () => json(201, { account, tokens: tokens(0) }))
  api.answers.set('POST /v1/realtime/tickets', () => {
    tickets += 1
    return json(201, { ticket: `ticket-${tickets}`.padEnd(43, '-'), expiresAtMs: 0, urls: [gateway.url] })
  })
  const client = createClient({
    ...{ apiUrl: 'http://api.test/', fetch: api.fetch, WebSocket, clock, random: () => 0.5, ...options },
  })
  await client.createGuest()
  cleanUp(async () => {
    client.close()
    await gateway.close()
  })
  return { api, gateway, clock, client }
}

/** Another gateway in the world. */
export async function startGateway(): Promise<TestGateway> {
  const gateway = await TestGateway.start()
  cleanUp(() => gateway.close())
  return gateway
}

/** From now on tickets name these gateways, in this order. */
export function nameGateways({ api }: World, ...urls: string[]): void {
  api.answers.set('POST /v1/realtime/tickets', () =>
    json(201, { ticket: 't'.repeat(43), expiresAtMs: 0, urls }),
  )
}

/** Connects, and takes a seat in the match as its first message. */
export async function attach({ client, gateway }: World) {
  await client.connect()
  const connection = await gateway.connection(gateway.connections.length - 1)
  const attached = client.attach(matchId)
  const { id } = await connection.take('match.attach')
  connection.send({ type: 'match.attached', replyTo: id, match, seat: 0 })
  return { connection, match: await attached }
}

const cleanups: Array<() => Promise<void>> = []

/** Done after the test. */
export function cleanUp(cleanup: () => Promise<void>): void {
  cleanups.push(cleanup)
}

afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})
