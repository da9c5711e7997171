// Where REST reaches into what happens on sockets: tickets, signing out, deletion, resigning, an operator's end.

import { afterAll, expect, test } from 'vitest'
import { errors } from '../../generated/errors.ts'
import type { MatchStatus, RealtimeTicket, SignedIn } from '../../generated/messages.ts'
import { eventValidators } from '../../generated/validators.js'
import { keys } from '../../platform/redis/keys.ts'
import { startRealtime } from '../helpers/realtime.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { TestPlayer as Socket } from '../helpers/test-player.ts'
import { password, startTestApi, type TestPlayer } from './test-api.ts'

const servers = { redisUrl: await privateRedis(), databaseUrl: await privateDatabase() }
const realtime = await startRealtime({ redisUrl: servers.redisUrl })
const api = await startTestApi({ ...servers, env: { MATCHMAKING_INTERVAL_MS: '20' } })
const sockets: Socket[] = []
afterAll(async () => {
  for (const socket of sockets) socket.close()
  await api[Symbol.asyncDispose]()
  await realtime[Symbol.asyncDispose]()
})

test('a ticket opens a socket of the player who asked for it, once', async () => {
  const player = await api.player()
  const { body } = await api.call<RealtimeTicket>('createTicket', { token: player.accessToken })
  const { socket, welcome } = await hello(body.urls[0] ?? '', 'ticket', body.ticket)
  expect(welcome).toMatchObject({ type: 'session.welcome', playerId: player.playerId })
  expect(socket.closed).toBeUndefined()

  const again = await Socket.open(body.urls[0] ?? '', 'json')
  sockets.push(again)
  again.send({ type: 'session.hello', id: 1, credentialKind: 'ticket', credential: body.ticket })
  expect((await again.closing()).code).toBe(errors.ticket_invalid.close)
})

test('an access token opens a socket under the name of its player', async () => {
  const player = await api.player()
  const { welcome } = await hello(realtime.gatewayUrls[0] ?? '', 'access_token', player.accessToken)
  expect(welcome).toMatchObject({ playerId: player.playerId })
})

test('signing out closes the socket of that sign-in, and of no other', async () => {
  const player = await api.player()
  const other = (await api.call<SignedIn>('signIn', { body: { name: player.name, password } })).body.tokens
  const { socket } = await open(player)
  await api.call('signOut', { token: other.accessToken })
  expect((await api.call('readMe', { token: player.accessToken })).status).toBe(200)
  expect(socket.closed).toBeUndefined()

  await api.call('signOut', { token: player.accessToken })
  expect((await socket.closing()).code).toBe(errors.token_revoked.close)
})

test('a refresh token that comes twice closes the socket of its sign-in', async () => {
  const player = await api.player()
  const { socket } = await open(player)
  const { refreshToken } = player
  for (const status of [200, 401]) {
    expect((await api.call('refreshTokens', { body: { refreshToken } })).status).toBe(status)
  }
  expect((await socket.closing()).code).toBe(errors.token_revoked.close)
})

test('deleting the account closes its socket', async () => {
  const player = await api.player()
  const { socket } = await open(player)
  await api.call('deleteAccount', { token: player.accessToken })
  expect((await socket.closing()).code).toBe(errors.token_revoked.close)
})

test('players queued over REST are matched, and a resignation over REST ends their match for both', async () => {
  const { matchId, players, both } = await startMatch()
  const { accessToken: token, playerId } = players[0]
  expect((await api.call('forfeitMatch', { token, params: { matchId } })).status).toBe(202)
  for (const { socket } of both) {
    expect(await socket.next('match.ended')).toMatchObject({ matchId, ending: { reason: 'forfeit' } })
  }
  const { body } = await api.call<MatchStatus>('readMatch', { token, params: { matchId } })
  expect(body.state).toBe('ended')
  expect(body.ending).toMatchObject({ reason: 'forfeit', counted: true })
  expect(body.ending?.seats.find((seat) => seat.playerId === playerId)?.state).toBe('forfeited')
  expect((await api.refused('forfeitMatch', { token, params: { matchId } })).body.code).toBe('match_ended')
})

test.each([
  ['is void without placements', undefined],
  ['counts with placements', [2, 1]],
] as const)(
  'a match that an operator ends is told to its players, recorded and handed to the worker: it %s',
  async (_, placements) => {
    const { matchId, both } = await startMatch()
    const { accessToken: token, playerId } = await api.promote(await api.player())
    const params = { matchId }
    const body = placements ? { placements } : {}

    const asked = await api.call<MatchStatus>('endMatch', { token, params, body })

    expect([asked.status, asked.body]).toMatchObject([202, { matchId, state: 'running' }])
    const ending = { reason: 'operator', decidedBy: 'operator', counted: placements !== undefined }
    const endings = []
    for (const { socket } of both) endings.push((await socket.next('match.ended')).ending)
    expect(endings[0]).toMatchObject(ending)
    expect(endings[0]?.seats.map(({ placement }) => placement)).toEqual(placements ?? [undefined, undefined])
    expect(endings[1]).toEqual(endings[0])
    const read = await api.call<MatchStatus>('readMatch', { token, params })
    expect(read.body).toMatchObject({ state: 'ended', ending: endings[0] })
    const event = await finishedEvent(matchId)
    expect(event).toMatchObject({ type: 'match.finished', data: { matchId, ending: endings[0] } })
    expect(eventValidators['match.finished'](event)).toBe(true)
    expect(api.logLines.filter((line) => line.includes('an operator ends')).map(parse)).toContainEqual(
      expect.objectContaining({ ...{ level: 30, operatorId: playerId }, ...params, ...body }),
    )
    expect((await api.refused('endMatch', { token, params, body })).body.code).toBe('match_ended')
  },
)

test('whoever plays a match cannot end it as an operator would', async () => {
  const { matchId, players, both } = await startMatch()
  const { accessToken: token } = players[0]
  const { body } = await api.refused('endMatch', { token, params: { matchId }, body: {} })
  expect(body.code).toBe('forbidden')
  expect(both[0].socket.received.map(({ type }) => type)).not.toContain('match.ended')
})

/** Two players on their sockets, in a match that has started. */
async function startMatch() {
  const players = [await api.player(), await api.player()] as const
  const both = [await open(players[0]), await open(players[1])] as const
  for (const { accessToken: token } of players) {
    await api.call('joinMatchmaking', { token, body: { game: 'connect-four', seats: 2 } })
  }
  for (const { socket } of both) {
    const { match } = await socket.next('matchmaking.matched')
    socket.send({ type: 'match.attach', id: 2, matchId: match.matchId })
  }
  let matchId = ''
  for (const { socket } of both) matchId = (await socket.next('match.started')).matchId
  return { matchId, players, both }
}

/** What the worker is handed of a match. */
async function finishedEvent(matchId: string): Promise<unknown> {
  const entries = await api.redis.xrange(keys.finishedMatches(), '-', '+')
  return entries
    .map(([, fields]) => parse(fields[fields.indexOf('event') + 1] ?? ''))
    .find((event) => event.subject === matchId)
}

function parse(text: string): { subject?: string } {
  return JSON.parse(text) as { subject?: string }
}

async function open(player: TestPlayer) {
  const { body } = await api.call<RealtimeTicket>('createTicket', { token: player.accessToken })
  return hello(body.urls[0] ?? '', 'ticket', body.ticket)
}

async function hello(url: string, credentialKind: 'ticket' | 'access_token', credential: string) {
  const socket = await Socket.open(url, 'json')
  sockets.push(socket)
  socket.send({ type: 'session.hello', id: 1, credentialKind, credential })
  return { socket, welcome: await socket.next('session.welcome') }
}
