// Who is asking: the same decision, with the same code, whatever carries the credential.
import { SignJWT, generateKeyPair } from 'jose'
import { describe, expect, test } from 'vitest'
import { errors } from '../../generated/errors.ts'
import type { ClientMessage, RealtimeTicket } from '../../generated/messages.ts'
import { capabilities } from '../../generated/parity.ts'
import { tokenAlgorithm } from '../../platform/auth.ts'
import { startTestApi, type TestPlayer } from '../api/test-api.ts'
import { signingAuthority } from '../helpers/tokens.ts'
import { startTransports, unknownMatchId } from './transports.ts'

const { servers, api, stranger, socketOf } = await startTransports()

/** Each makes a token in that state; the code is what both transports refuse it with. */
const refused = {
  garbage: ['token_invalid', () => Promise.resolve('garbage-that-is-no-token')],
  'of another signer': ['token_invalid', async () => (await signingAuthority()).token({})],
  'of another signer under the id of our key': ['token_invalid', forgedUnderOurKey],
  'with claims that were changed': ['token_invalid', withChangedClaims],
  'that nobody signed': ['token_invalid', async () => unsigned((await api.player()).accessToken)],
  'that is a refresh token': ['token_invalid', async () => (await api.player()).refreshToken],
  'that is a ticket': ['token_invalid', aTicket],
  expired: ['token_expired', expired],
  'of a sign-in that was signed out': ['token_revoked', signedOut],
  'of a sign-in whose refresh token came twice': ['token_revoked', refreshedTwice],
  'of an account that was deleted': ['token_revoked', deleted],
  'of an account that was banned': ['account_banned', banned],
} as const

const requests: Record<string, { params?: Record<string, string>; body?: unknown }> = {
  joinMatchmaking: { body: { game: 'connect-four', seats: 2 } },
  forfeitMatch: { params: { matchId: unknownMatchId } },
  readMatch: { params: { matchId: unknownMatchId } },
}

describe.each(Object.entries(refused))('a token %s', (_, [code, make]) => {
  test(`is ${code} to each capability over REST`, async () => {
    const token = await make()
    for (const { operationId } of capabilities) {
      const { status, body } = await api.refused(operationId, { token, ...requests[operationId] })
      expect([operationId, status, body.code]).toEqual([operationId, errors[code].status, code])
      expect(body.retryable).toBe(errors[code].retryable)
    }
  })

  test.each(['json', 'binary'] as const)(
    `is ${code} to session.hello over %s, and closes the socket`,
    async (encoding) => {
      const socket = await stranger(encoding)
      socket.send(hello(await make()))
      expect(await socket.closing()).toEqual({ code: errors[code].close, reason: code })
      expect(socket.received).toMatchObject([{ type: 'error', code, retryable: errors[code].retryable }])
    },
  )

  test(`is ${code} to session.refresh, and the session goes on as it was`, async () => {
    const socket = await socketOf(await api.player())
    socket.send({ type: 'session.refresh', id: 2, accessToken: await make() })
    expect(await socket.next('error')).toMatchObject({ code, replyTo: 2, retryable: errors[code].retryable })
    socket.send({ type: 'session.ping', id: 3 })
    expect(await socket.next('session.pong')).toMatchObject({ replyTo: 3 })
  })
})

test('no token at all is refused by each capability, before anything else is looked at', async () => {
  for (const { operationId } of capabilities) {
    const { status, body } = await api.refused(operationId, { params: { matchId: 'no-match' } })
    expect([status, body.code]).toEqual([401, 'token_missing'])
  }
  const messages: ClientMessage[] = [
    { type: 'matchmaking.join', id: 1, request: { game: 'connect-four', seats: 2 } },
    { type: 'matchmaking.leave', id: 1 },
    { type: 'match.forfeit', id: 1, matchId: unknownMatchId },
    { type: 'match.attach', id: 1, matchId: unknownMatchId },
    { type: 'match.rejoin', id: 1, matchId: unknownMatchId, lastSequence: 0 },
  ]
  const asked = capabilities.flatMap(({ asks }) => asks).filter((type) => type !== 'session.hello')
  expect(new Set(messages.map(({ type }) => type))).toEqual(new Set(asked))
  for (const message of messages) {
    const socket = await stranger('json')
    socket.send(message)
    expect((await socket.closing()).reason).toBe('hello_expected')
  }
})

test('a good token is good on both, for the same player under the same name', async () => {
  const player = await api.player()
  expect((await api.call('readMe', { token: player.accessToken })).body).toMatchObject({
    playerId: player.playerId,
  })
  for (const encoding of ['json', 'binary'] as const) {
    const socket = await stranger(encoding)
    socket.send(hello(player.accessToken))
    const { playerId, name, expiresAtMs } = await socket.next('session.welcome')
    expect({ playerId, name }).toEqual({ playerId: player.playerId, name: player.name })
    // A JWT counts in seconds.
    expect(Math.abs(expiresAtMs - player.accessExpiresAtMs)).toBeLessThan(1_000)
  }
})

test.each([
  ['signed out', 'token_revoked', ({ accessToken: token }: TestPlayer) => api.call('signOut', { token })],
  ['deleted', 'token_revoked', ({ accessToken: token }: TestPlayer) => api.call('deleteAccount', { token })],
  ['banned', 'account_banned', ban],
] as const)(
  'a player who is %s while a socket is open hears %s there, and over REST from then on',
  async (_, code, revoke) => {
    const player = await api.player()
    const socket = await socketOf(player)
    expect((await revoke(player)).status).toBeLessThan(300)
    expect(await socket.closing()).toEqual({ code: errors[code].close, reason: code })
    expect((await api.refused('readMe', { token: player.accessToken })).body.code).toBe(code)
  },
)

function hello(credential: string): ClientMessage {
  return { type: 'session.hello', id: 1, credentialKind: 'access_token', credential }
}

async function forgedUnderOurKey(): Promise<string> {
  const { accessToken } = await api.player()
  const [header = '', claims = ''] = accessToken.split('.')
  const { privateKey } = await generateKeyPair(tokenAlgorithm)
  return new SignJWT(decoded(claims)).setProtectedHeader(decoded(header)).sign(privateKey)
}

async function withChangedClaims(): Promise<string> {
  const [header, claims = '', signature] = (await api.player()).accessToken.split('.')
  return [header, encoded({ ...decoded(claims), role: 'operator' }), signature].join('.')
}

function unsigned(accessToken: string): string {
  const [, claims] = accessToken.split('.')
  return [encoded({ alg: 'none', typ: 'JWT' }), claims, ''].join('.')
}

async function ban({ playerId }: TestPlayer) {
  const { accessToken: token } = await api.promote(await api.player())
  return api.call('banPlayer', { token, params: { playerId }, body: { reason: 'a test' } })
}

async function banned(): Promise<string> {
  const player = await api.player()
  await ban(player)
  return player.accessToken
}

async function aTicket(): Promise<string> {
  const { accessToken: token } = await api.player()
  return (await api.call<RealtimeTicket>('createTicket', { token })).body.ticket
}

/** An api of the same keys whose tokens live for a second. */
async function expired(): Promise<string> {
  await using hasty = await startTestApi({ ...servers, env: { ACCESS_TOKEN_TTL_MS: '1000' } })
  const { accessToken, accessExpiresAtMs } = await hasty.player()
  await expect.poll(() => Date.now()).toBeGreaterThan(accessExpiresAtMs)
  return accessToken
}

async function signedOut(): Promise<string> {
  const { accessToken: token } = await api.player()
  await api.call('signOut', { token })
  return token
}

async function refreshedTwice(): Promise<string> {
  const { accessToken, refreshToken } = await api.player()
  for (let times = 0; times < 2; times++) await api.call('refreshTokens', { body: { refreshToken } })
  return accessToken
}

async function deleted(): Promise<string> {
  const { accessToken: token } = await api.player()
  await api.call('deleteAccount', { token })
  return token
}

function decoded(part: string): { alg: string; [claim: string]: unknown } {
  return JSON.parse(Buffer.from(part, 'base64url').toString()) as { alg: string }
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
