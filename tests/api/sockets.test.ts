// Where REST reaches into what happens on sockets: tickets, signing out, deletion, resigning.

import { afterAll, expect, test, vi } from 'vitest'
import { errors } from '../../generated/errors.ts'
import type { MatchmakingStatus, MatchStatus, RealtimeTicket, SignedIn } from '../../generated/messages.ts'
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
  const players = [await api.player(), await api.player()] as const
  const both = [await open(players[0]), await open(players[1])] as const
  for (const { accessToken: token } of players) {
    await api.call('joinMatchmaking', { token, body: { game: 'connect-four', seats: 2 } })
  }
  for (const { socket } of both) {
    const { match } = await socket.next('matchmaking.matched')
    socket.send({ type: 'match.attach', id: 2, matchId: match.matchId })
  }
  for (const { socket } of both) await socket.next('match.started')

  const { accessToken: token, playerId } = players[0]
  const { matchId = '' } = (await api.call<MatchmakingStatus>('readMatchmaking', { token })).body
  expect((await api.call('forfeitMatch', { token, params: { matchId } })).status).toBe(202)
  for (const { socket } of both) {
    expect(await socket.next('match.ended')).toMatchObject({ matchId, ending: { reason: 'forfeit' } })
  }
  const { body } = await vi.waitFor(async () => {
    const answer = await api.call<MatchStatus>('readMatch', { token, params: { matchId } })
    expect(answer.body.state).toBe('ended')
    return answer
  })
  expect(body.ending).toMatchObject({ reason: 'forfeit', counted: true })
  expect(body.ending?.seats.find((seat) => seat.playerId === playerId)?.state).toBe('forfeited')
  expect((await api.refused('forfeitMatch', { token, params: { matchId } })).body.code).toBe('match_ended')
})

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
