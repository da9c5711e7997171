// What the SDK counts on of the gateway: what it asks and is answered, and what it is told. Told by a client behind a socket of the test's.
import { MatchersV3, PactV4 } from '@pact-foundation/pact'
import { expect } from 'vitest'
import type { ClientMessage, ServerMessage } from '../../generated/messages.ts'
import { createClient, type Client } from '../../generated/client/index.ts'
import { keptTokens, matchId, matchStatus, notification, playerId, uuid } from './consumer-rest.ts'
import { client, gateway } from './parties.ts'

const { boolean, eachLike, integer, regex, string } = MatchersV3

const ids = { match: regex(uuid, matchId), player: regex(uuid, playerId) }
const replyTo = integer(1)
const ending = {
  ...{ reason: 'forfeit', decidedBy: string('shard'), counted: true, startedAtMs: integer(1795362705000) },
  ...{ endedAtMs: integer(1795362765000), lastTick: integer(1) },
  seats: eachLike(
    {
      ...{ playerId: ids.player, name: string('Ada'), state: string('present'), placement: integer(1) },
      ...{
        disconnects: integer(0),
        awayMs: integer(0),
        inputsRefused: integer(0),
        rateLimitHits: integer(0),
      },
    },
    2,
  ),
}
const idle = { state: 'idle' }

export interface Exchange {
  readonly operationId: string
  readonly description: string
  readonly state: string
  /** What the SDK sends, but for its id. */
  readonly asks: object
  readonly answer: object
  readonly uses: (world: SocketWorld) => Promise<unknown>
}
export interface Telling {
  readonly operationId: string
  readonly description: string
  readonly state: string
  readonly message: object
  readonly uses: (world: SocketWorld, message: ServerMessage) => Promise<unknown>
}

const openSocket = 'a player whose socket is open'
const matchedPlayer = 'a player who was matched'
const playingPlayer = 'a player in a match of connect four'

export const exchanges: readonly Exchange[] = [
  {
    ...{ operationId: 'openSession', description: 'the answer to a hello', state: 'a player with a ticket' },
    asks: {
      ...{
        type: 'session.hello',
        id: integer(1),
        credentialKind: 'ticket',
        credential: string('t'.repeat(43)),
      },
      ...{ client: string('matchwire-client/1.3.0'), notifications: true },
    },
    answer: {
      ...{ type: 'session.welcome', replyTo, playerId: ids.player, name: string('Ada'), status: idle },
      ...{
        expiresAtMs: integer(1795363200000),
        heartbeatMs: integer(10_000),
        rejoinWindowMs: integer(15_000),
      },
    },
    uses: async ({ connected }) => expect((await connected).playerId).toBe(playerId),
  },
  {
    ...{ operationId: 'ping', description: 'the answer to a ping', state: openSocket },
    asks: { type: 'session.ping', id: integer(1) },
    answer: { type: 'session.pong', replyTo, serverTimeMs: integer(1795362600000) },
    uses: async ({ sdk }) => expect((await sdk.ping()).serverTimeMs).toBe(1795362600000),
  },
  {
    ...{ operationId: 'joinMatchmaking', description: 'the answer to joining', state: openSocket },
    asks: { type: 'matchmaking.join', id: integer(1), request: { game: 'connect-four', seats: 2 } },
    answer: {
      ...{ type: 'matchmaking.queued', replyTo },
      status: {
        state: 'queued',
        request: { game: 'connect-four', seats: 2 },
        queuedAtMs: integer(1795362600000),
      },
    },
    uses: async ({ sdk }) =>
      expect((await sdk.joinMatchmaking({ game: 'connect-four', seats: 2 })).state).toBe('queued'),
  },
  {
    ...{
      operationId: 'leaveMatchmaking',
      description: 'the answer to leaving',
      state: 'a player whose socket is open, who waits',
    },
    asks: { type: 'matchmaking.leave', id: integer(1) },
    answer: { type: 'matchmaking.left', replyTo, status: idle },
    uses: async ({ sdk }) => expect((await sdk.leaveMatchmaking()).state).toBe('idle'),
  },
  {
    ...{ operationId: 'attachToMatch', description: 'the answer to taking a seat', state: matchedPlayer },
    asks: { type: 'match.attach', id: integer(1), matchId: ids.match },
    answer: { type: 'match.attached', replyTo, match: matchStatus, seat: integer(0) },
    uses: async ({ sdk }) => expect((await sdk.attach(matchId)).seat).toBe(0),
  },
]

export const tellings: readonly Telling[] = [
  {
    ...{ operationId: 'tellMatched', description: 'matchmaking.matched', state: matchedPlayer },
    message: { type: 'matchmaking.matched', match: matchStatus, attachWithinMs: integer(15_000) },
    uses: toldOf('matchmaking.matched'),
  },
  {
    ...{ operationId: 'tellControl', description: 'match.started', state: playingPlayer },
    message: {
      ...{ type: 'match.started', sequence: integer(1), matchId: ids.match, seat: integer(0) },
      ...{ startedAtMs: integer(1795362705000), turnMs: integer(30_000), seed: integer(7) },
    },
    uses: toldOf('match.started'),
  },
  {
    ...{ operationId: 'tellSnapshot', description: 'match.snapshot', state: playingPlayer },
    message: {
      ...{
        type: 'match.snapshot',
        tick: integer(0),
        inputs: eachLike(integer(0), 2),
        turnEndsInMs: integer(30_000),
      },
      state: {
        'connect-four': { cells: eachLike(integer(0), 42), moves: integer(0), seatToMove: integer(0) },
      },
    },
    uses: toldOf('match.snapshot'),
  },
  {
    ...{ operationId: 'tellControl', description: 'match.seat', state: 'a player whose opponent went away' },
    message: {
      ...{ type: 'match.seat', sequence: integer(2), matchId: ids.match, seat: integer(1), state: 'away' },
      rejoinWithinMs: integer(15_000),
    },
    uses: toldOf('match.seat'),
  },
  {
    ...{ operationId: 'tellControl', description: 'match.ended', state: 'a player whose opponent resigned' },
    message: { type: 'match.ended', sequence: integer(3), matchId: ids.match, ending },
    uses: toldOf('match.ended'),
  },
  {
    ...{ operationId: 'notify', description: 'notification', state: 'a player who is told of a rating' },
    message: { type: 'notification', notification },
    uses: toldOf('notification'),
  },
  {
    ...{ operationId: 'answer', description: 'error', state: 'a player who plays out of turn' },
    message: {
      ...{ type: 'error', replyTo, code: 'not_your_turn', message: string('Another seat is to move.') },
      retryable: boolean(false),
    },
    uses: toldOf('error'),
  },
]

export async function tellExchange(exchange: Exchange, dir: string): Promise<void> {
  const { operationId, description, state, asks, answer, uses } = exchange
  await new PactV4({ consumer: client, provider: gateway, dir, logLevel: 'error' })
    .addSynchronousInteraction(description)
    .given(state)
    .reference('AsyncAPI', 'operationId', operationId)
    .withRequest((builder) => void builder.withJSONContent(asks))
    .withResponse((builder) => void builder.withJSONContent(answer))
    .executeTest(async ({ Request, Response }) => {
      const request = parsed<ClientMessage>(Request.content)
      const world = socketWorld((message) => {
        if (message.type !== request.type) return undefined
        // What the SDK really sends is what the pact says that it does.
        expect(Object.keys(message).toSorted()).toEqual(Object.keys(request).toSorted())
        return { ...parsed<ServerMessage>(Response[0]!.content), replyTo: message.id }
      })
      await world.connected
      await uses(world)
      world.sdk.close()
    })
}

export async function tellTelling(telling: Telling, dir: string): Promise<void> {
  const { operationId, description, state, message, uses } = telling
  await new PactV4({ consumer: client, provider: gateway, dir, logLevel: 'error' })
    .addAsynchronousInteraction()
    .given(state)
    .reference('AsyncAPI', 'operationId', operationId)
    .expectsToReceive(description, (builder) => void builder.withJSONContent(message))
    .executeTest(async ({ contents }) => {
      const world = socketWorld(() => undefined)
      await world.connected
      await uses(world, parsed<ServerMessage>(contents.content))
      world.sdk.close()
    })
}

export interface SocketWorld {
  readonly sdk: Client
  readonly connected: ReturnType<Client['connect']>
  /** As if the gateway had sent it. */
  readonly tell: (message: ServerMessage) => void
}

/** The SDK hears of it, as the event of that name. */
function toldOf(
  type:
    | 'matchmaking.matched'
    | 'match.started'
    | 'match.snapshot'
    | 'match.seat'
    | 'match.ended'
    | 'notification'
    | 'error',
) {
  return async ({ sdk, tell }: SocketWorld, message: ServerMessage): Promise<void> => {
    const heard = new Promise((resolve) => sdk.on(type, resolve))
    tell(message)
    expect(await heard).toMatchObject(type === 'error' ? { code: 'not_your_turn' } : { type })
  }
}

/** A client whose socket answers what the test wants, and greets by itself. */
function socketWorld(answerTo: (message: ClientMessage) => ServerMessage | undefined): SocketWorld {
  let tell: SocketWorld['tell'] = () => {}
  class TestSocket {
    binaryType = ''
    readonly bufferedAmount = 0
    onopen: (() => void) | null = null
    onmessage: ((event: { data: unknown }) => void) | null = null
    constructor() {
      tell = (message) => this.onmessage?.({ data: JSON.stringify(message) })
      queueMicrotask(() => this.onopen?.())
    }
    send(data: string | Uint8Array): void {
      const message = JSON.parse(String(data)) as ClientMessage
      const answer = answerTo(message) ?? (message.type === 'session.hello' ? welcome(message.id) : undefined)
      if (answer) queueMicrotask(() => tell(answer))
    }
    close(): void {}
  }
  const ticket = { ticket: 't'.repeat(43), expiresAtMs: 0, urls: ['ws://gateway.test/v1/socket'] }
  const sdk = createClient({
    ...{ apiUrl: 'http://api.test', encoding: 'json', WebSocket: TestSocket, notifications: true },
    storage: { getItem: () => JSON.stringify(keptTokens()), setItem: () => {}, removeItem: () => {} },
    fetch: () => Promise.resolve(Response.json(ticket, { status: 201 })),
  })
  return { sdk, connected: sdk.connect(), tell: (message) => tell(message) }
}

function welcome(replyTo: number): ServerMessage {
  return {
    ...{ type: 'session.welcome', replyTo, playerId, name: 'Ada', expiresAtMs: Date.now() + 600_000 },
    ...{ heartbeatMs: 10_000, rejoinWindowMs: 15_000, status: { state: 'idle' } },
  }
}

function parsed<T>(content: unknown): T {
  return (
    typeof content === 'string' || Buffer.isBuffer(content) ? JSON.parse(content.toString()) : content
  ) as T
}
