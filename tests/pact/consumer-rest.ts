// What the SDK counts on of the api, told by calling it.
import { MatchersV3, PactV4 } from '@pact-foundation/pact'
import { expect } from 'vitest'
import { createClient, MatchwireError } from '../../generated/client/index.ts'
import { api, client } from './parties.ts'

const { eachLike, fromProviderState, integer, like, regex, string } = MatchersV3

export const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
export const matchId = '0192c5a0-7b1e-7c3a-9d2e-5f6a7b8c9d0e'
export const playerId = '0192c5a0-1111-7000-8000-000000000001'
const accessToken = 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl'
const refreshToken = 'q0yJ8mXkZ1v3TtRr5pWn7uYcBdEfGhIjKlMnOpQrStU'
const epochMs = 1795362600000

export const seats = eachLike({ playerId: regex(uuid, playerId), name: string('Ada Lovelace') }, 2)
export const matchStatus = {
  ...{ matchId: regex(uuid, matchId), game: 'connect-four', state: string('running') },
  ...{ seats, createdAtMs: integer(epochMs) },
}
const notificationId = '0192c5a0-8e10-7a31-8c52-1b2d3e4f5a60'
export const notification = {
  notificationId: regex(uuid, notificationId),
  content: {
    ratingChanged: {
      ...{ game: 'connect-four', matchId: regex(uuid, matchId), before: integer(1000), after: integer(1108) },
    },
  },
  createdAtMs: integer(epochMs),
}
const account = {
  ...{ playerId: regex(uuid, playerId), name: string('Guest-7KQ2MX4T'), guest: like(true) },
  ...{ role: 'player', createdAtMs: integer(epochMs) },
}
const tokens = {
  ...{ accessToken: string(accessToken), accessExpiresAtMs: integer(epochMs) },
  ...{ refreshToken: string(refreshToken), refreshExpiresAtMs: integer(epochMs) },
}
const bearer = { Authorization: regex('^Bearer .+$', `Bearer ${accessToken}`) }
const keyed = { 'Idempotency-Key': regex('^[A-Za-z0-9_-]{16,64}$', '00112233445566778899aabbccddeeff') }
const json = { 'Content-Type': 'application/json' }
const problem = (code: string, status: number) => ({
  ...{
    type: string(`/errors#${code}`),
    title: string('What it means'),
    status,
    code,
    retryable: like(false),
  },
})

type Sdk = ReturnType<typeof createClient>
export interface RestInteraction {
  readonly description: string
  readonly state: string
  readonly request: {
    method: string
    path: string | ReturnType<typeof fromProviderState>
    headers?: object
    body?: unknown
  }
  readonly response: { status: number; body?: unknown }
  readonly uses: (sdk: Sdk) => Promise<unknown>
}

const anIdlePlayer = 'a player who is signed in and idle'
const aMatch = 'a player who is in a match'
const aNotification = 'a player who was told of a rating'
const pathOf = (path: string) =>
  fromProviderState(
    path.replace(/{(\w+)}/, '$${$1}'),
    path.replace('{matchId}', matchId).replace('{notificationId}', notificationId),
  )

export const restInteractions: readonly RestInteraction[] = [
  {
    description: 'a request to play as a guest',
    state: 'nothing but an api',
    request: { method: 'POST', path: '/v1/auth/guest', headers: keyed },
    response: { status: 201, body: { account, tokens } },
    uses: async (sdk) => expect((await sdk.createGuest()).playerId).toBe(playerId),
  },
  {
    description: 'a request for the games',
    state: 'nothing but an api',
    request: { method: 'GET', path: '/v1/games' },
    response: {
      status: 200,
      body: {
        games: eachLike({
          ...{ game: string('lightcycles'), title: string('Lightcycles'), pace: string('realtime') },
          ...{ seatsMin: integer(2), seatsMax: integer(4) },
        }),
      },
    },
    uses: async (sdk) => expect((await sdk.rest.listGames()).games[0]?.seatsMin).toBe(2),
  },
  {
    description: 'a request for the own account',
    state: anIdlePlayer,
    request: { method: 'GET', path: '/v1/me', headers: bearer },
    response: { status: 200, body: account },
    uses: async (sdk) => expect((await sdk.rest.readMe()).playerId).toBe(playerId),
  },
  {
    description: 'a request for a ticket',
    state: anIdlePlayer,
    request: { method: 'POST', path: '/v1/realtime/tickets', headers: { ...bearer, ...keyed } },
    response: {
      status: 201,
      body: {
        ...{ ticket: regex('^[A-Za-z0-9_-]{43}$', refreshToken), expiresAtMs: integer(epochMs) },
        urls: eachLike(regex('^wss?://.+$', 'ws://127.0.0.1:7100/v1/socket')),
      },
    },
    uses: async (sdk) => expect((await sdk.rest.createTicket()).urls).toHaveLength(1),
  },
  {
    description: 'a request to wait for a match',
    state: anIdlePlayer,
    request: {
      ...{ method: 'POST', path: '/v1/matchmaking', headers: { ...bearer, ...keyed, ...json } },
      body: { game: 'connect-four', seats: 2 },
    },
    response: {
      status: 201,
      body: { state: 'queued', request: { game: 'connect-four', seats: 2 }, queuedAtMs: integer(epochMs) },
    },
    uses: async (sdk) =>
      expect(await sdk.rest.joinMatchmaking({ body: { game: 'connect-four', seats: 2 } })).toMatchObject({
        state: 'queued',
      }),
  },
  {
    description: 'a request to wait with more seats than the game has',
    state: anIdlePlayer,
    request: {
      ...{ method: 'POST', path: '/v1/matchmaking', headers: { ...bearer, ...keyed, ...json } },
      body: { game: 'connect-four', seats: 3 },
    },
    response: { status: 422, body: problem('seats_unsupported', 422) },
    uses: (sdk) =>
      refusedWith(
        'seats_unsupported',
        sdk.rest.joinMatchmaking({ body: { game: 'connect-four', seats: 3 } }),
      ),
  },
  {
    description: 'a request to stop waiting, of a player who does not wait',
    state: anIdlePlayer,
    request: { method: 'DELETE', path: '/v1/matchmaking', headers: bearer },
    response: { status: 409, body: problem('not_queued', 409) },
    uses: (sdk) => refusedWith('not_queued', sdk.rest.leaveMatchmaking()),
  },
  {
    description: 'a request for a match that is played',
    state: aMatch,
    request: { method: 'GET', path: pathOf('/v1/matches/{matchId}'), headers: bearer },
    response: { status: 200, body: matchStatus },
    uses: async (sdk) => expect((await sdk.rest.readMatch({ params: { matchId } })).seats).toHaveLength(2),
  },
  {
    description: 'a request for a match that does not exist',
    state: anIdlePlayer,
    request: { method: 'GET', path: `/v1/matches/${matchId}`, headers: bearer },
    response: { status: 404, body: problem('match_unknown', 404) },
    uses: (sdk) => refusedWith('match_unknown', sdk.rest.readMatch({ params: { matchId } })),
  },
  {
    description: 'a request to resign',
    state: aMatch,
    request: { method: 'POST', path: pathOf('/v1/matches/{matchId}/forfeit'), headers: bearer },
    response: { status: 202, body: matchStatus },
    uses: async (sdk) => expect((await sdk.rest.forfeitMatch({ params: { matchId } })).matchId).toBe(matchId),
  },
  {
    description: 'a request for the notifications',
    state: aNotification,
    request: { method: 'GET', path: '/v1/notifications', headers: bearer },
    response: { status: 200, body: { notifications: eachLike(notification), unread: integer(1) } },
    uses: async (sdk) => {
      const { notifications } = await sdk.rest.listMyNotifications()
      expect(notifications[0]?.content.ratingChanged?.after).toBe(1108)
    },
  },
  {
    description: 'a request to acknowledge a notification',
    state: aNotification,
    request: {
      ...{ method: 'POST', headers: bearer },
      path: pathOf('/v1/notifications/{notificationId}/acknowledge'),
    },
    response: { status: 200, body: { unread: integer(0) } },
    uses: async (sdk) =>
      expect(await sdk.rest.acknowledgeNotification({ params: { notificationId } })).toEqual({ unread: 0 }),
  },
]

export async function tellRest(
  { description, state, request, response, uses }: RestInteraction,
  dir: string,
): Promise<void> {
  const pact = new PactV4({ consumer: client, provider: api, dir, logLevel: 'error' })
  const { method, path, headers, body } = request
  await pact
    .addInteraction()
    .given(state)
    .uponReceiving(description)
    .withRequest(method, path as string, (builder) => {
      if (headers !== undefined) builder.headers(headers as Record<string, string>)
      if (body !== undefined) builder.jsonBody(body)
    })
    .willRespondWith(response.status, (builder) => {
      if (response.body === undefined) return
      if (response.status < 300) builder.jsonBody(response.body)
      else builder.headers({ 'Content-Type': 'application/problem+json' }).jsonBody(response.body)
    })
    .executeTest(({ url }) => uses(signedIn(url)))
}

function signedIn(apiUrl: string): Sdk {
  const storage = { getItem: () => JSON.stringify(keptTokens()), setItem: () => {}, removeItem: () => {} }
  return createClient({ apiUrl, storage })
}

/** Tokens of a player who is signed in for another hour, as the SDK keeps them. */
export function keptTokens() {
  const expiresAtMs = Date.now() + 3_600_000
  return { accessToken, refreshToken, renewAtMs: expiresAtMs, expiresAtMs }
}

async function refusedWith(code: string, call: Promise<unknown>): Promise<void> {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(MatchwireError)
  expect((error as MatchwireError).code).toBe(code)
}
