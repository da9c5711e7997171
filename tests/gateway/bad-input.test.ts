import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { errors, type ErrorCode } from '../../generated/errors.ts'
import type { ClientMessage } from '../../generated/messages.ts'
import { keys } from '../../platform/redis/keys.ts'
import { startRealtime } from '../helpers/realtime.ts'
import { privateRedis } from '../helpers/servers.ts'
import { TestPlayer } from '../helpers/test-player.ts'
import { signingAuthority } from '../helpers/tokens.ts'

const realtime = await startRealtime({
  redisUrl: await privateRedis(),
  gatewayEnv: { CONNECTIONS_PER_ADDRESS_MAX: '20', EXPIRY_WARNING_MS: '1000' },
})
afterAll(() => realtime[Symbol.asyncDispose]())
const url = realtime.gatewayUrls[0] ?? ''
const authority = await signingAuthority()
await realtime.redis.set(keys.jwks(), JSON.stringify(authority.jwks))

/** A socket that is refused says the code in an `error` message and in the close. */
async function expectClosed(player: TestPlayer, code: ErrorCode): Promise<void> {
  const { code: closeCode, reason } = await player.closing()
  expect({ closeCode, reason }).toEqual({ closeCode: errors[code].close, reason: code })
  expect(player.received.at(-1)).toMatchObject({ type: 'error', code, retryable: errors[code].retryable })
}

const hello = (credentialKind: 'ticket' | 'access_token', credential: string): ClientMessage => ({
  type: 'session.hello',
  id: 1,
  credentialKind,
  credential,
})

describe('handshake auth failures', () => {
  test('a client that does not say hello in time is closed', async () => {
    await realtime.addGateway({ env: { HELLO_TIMEOUT_MS: '300' } })
    await expectClosed(await TestPlayer.open(realtime.gatewayUrls[1] ?? ''), 'hello_timeout')
  })

  test('a message before hello closes the socket', async () => {
    const player = await TestPlayer.open(url)
    player.send({ type: 'session.ping', id: 1 })
    await expectClosed(player, 'hello_expected')
  })

  test('an unknown ticket closes the socket', async () => {
    const player = await TestPlayer.open(url)
    player.send(hello('ticket', randomBytes(32).toString('base64url')))
    await expectClosed(player, 'ticket_invalid')
  })

  test('a ticket lets in once', async () => {
    const ticket = await realtime.ticket()
    const [first, second] = [await TestPlayer.open(url), await TestPlayer.open(url)]
    first.send(hello('ticket', ticket))
    await first.next('session.welcome')
    second.send(hello('ticket', ticket))
    await expectClosed(second, 'ticket_invalid')
    first.close()
  })

  test('a good access token opens the session', async () => {
    const player = await TestPlayer.open(url, 'json')
    const playerId = randomUUID()
    player.send(hello('access_token', await authority.token({ playerId, name: 'Ada' })))
    expect(await player.next('session.welcome')).toMatchObject({
      playerId,
      name: 'Ada',
      status: { state: 'idle' },
    })
    player.close()
  })

  test.each([
    ['an expired token', 'token_expired', () => authority.token({ expiresInS: -60 })],
    ['a token of another signer', 'token_invalid', async () => (await signingAuthority()).token({})],
    [
      'a token that was changed',
      'token_invalid',
      async () => `${(await authority.token({})).slice(0, -4)}AAAA`,
    ],
    ['a token that is none', 'token_invalid', () => Promise.resolve('not-a-token-at-all')],
  ] as const)('%s closes the socket with %s', async (_, code, token) => {
    const player = await TestPlayer.open(url)
    player.send(hello('access_token', await token()))
    await expectClosed(player, code)
  })

  test('a token of a sign-in that was signed out closes the socket', async () => {
    const sessionFamilyId = randomUUID()
    await realtime.redis.set(keys.revokedFamily(sessionFamilyId), '1')
    const player = await TestPlayer.open(url)
    player.send(hello('access_token', await authority.token({ sessionFamilyId })))
    await expectClosed(player, 'token_revoked')
  })

  test('a session is warned before its token expires, and closed when it has', async () => {
    const player = await TestPlayer.open(url)
    // Tokens expire on whole seconds: this one has between two and three, and who has less than one is not warned.
    player.send(hello('access_token', await authority.token({ expiresInS: 3 })))
    expect(await player.next('session.warning')).toMatchObject({ code: 'token_expired' })
    await expectClosed(player, 'token_expired')
  })

  test('a socket without a subprotocol of the contract is closed', async () => {
    const player = new TestPlayer(new WebSocket(url), 'json', randomUUID())
    await expectClosed(player, 'subprotocol_unsupported')
  })

  test('one address cannot open more sockets than it may', async () => {
    const many = await Promise.all(Array.from({ length: 21 }, () => TestPlayer.open(url)))
    const last = many.find((player) => player.closed) ?? many.at(-1)
    if (!last) throw new Error('no sockets')
    await Promise.race(many.map((player) => player.closing()))
    await expectClosed(many.find((player) => player.closed) ?? last, 'too_many_connections')
    for (const player of many) player.close()
    await Promise.all(many.map((player) => player.closing()))
  })
})

describe('bad input on an open session', () => {
  test.each([
    ['an unknown type', 'message_unknown', 'json', Buffer.from('{"type":"session.teleport","id":9}')],
    ['a text that is no JSON', 'message_malformed', 'json', Buffer.from('{"type":')],
    [
      'a message that breaks its schema',
      'message_invalid',
      'json',
      Buffer.from('{"type":"session.ping","id":-1}'),
    ],
    ['an extra property', 'message_invalid', 'json', Buffer.from('{"type":"session.ping","id":9,"x":1}')],
    ['a wire id of nobody', 'message_unknown', 'binary', Buffer.from([77, 1, 2, 3])],
    ['a wire id of the server', 'message_unknown', 'binary', Buffer.from([141, 0, 0, 0, 0])],
    ['a frame that is cut short', 'message_malformed', 'binary', Buffer.from([4, 1])],
    ['a frame that goes on too long', 'message_malformed', 'binary', Buffer.from([4, 1, 0, 0, 0, 9])],
    ['an empty frame', 'message_malformed', 'binary', Buffer.alloc(0)],
  ] as const)('%s is refused with %s and the session goes on', async (_, code, encoding, bytes) => {
    const player = await realtime.player({ encoding })
    player.socket.send(bytes, { binary: encoding === 'binary' })
    expect(await player.next('error')).toMatchObject({ code })
    player.send({ type: 'session.ping', id: 10 })
    expect(await player.next('session.pong')).toMatchObject({ replyTo: 10 })
    player.close()
  })

  test('going on with what cannot be read closes the socket', async () => {
    const player = await realtime.player({ encoding: 'json' })
    for (let count = 0; count < 9; count++) player.socket.send('nonsense')
    await expectClosed(player, 'message_malformed')
  })

  test.each(['binary', 'json'] as const)(
    'the wrong frame type on the %s encoding closes the socket',
    async (encoding) => {
      const player = await realtime.player({ encoding })
      player.socket.send('{"type":"session.ping","id":1}', { binary: encoding === 'json' })
      await expectClosed(player, 'frame_type_wrong')
    },
  )

  test('a message of 1 MB closes the socket with the code of the WebSocket protocol for it', async () => {
    const player = await realtime.player()
    player.socket.send(Buffer.alloc(1_000_000, 8))
    expect((await player.closing()).code).toBe(errors.message_too_large.close)
  })

  test('a second hello is refused', async () => {
    const player = await realtime.player()
    player.send(hello('ticket', await realtime.ticket()))
    expect(await player.next('error')).toMatchObject({ code: 'hello_repeated', replyTo: 1 })
    player.close()
  })

  test('an input without a match is refused', async () => {
    const player = await realtime.player()
    player.send({ type: 'match.input', id: 4, input: { lightcycles: { heading: 'up' } } })
    expect(await player.next('error')).toMatchObject({ code: 'not_attached', replyTo: 4 })
    player.close()
  })

  test('a match of others is unknown', async () => {
    const { matchId, players } = await realtime.match('connect-four')
    const stranger = await realtime.player()
    stranger.send({ type: 'match.attach', id: 5, matchId })
    expect(await stranger.next('error')).toMatchObject({ code: 'match_unknown', replyTo: 5 })
    for (const player of [stranger, ...players]) player.close()
  })

  test('10,000 messages a second are warned, then closed, and the neighbours notice nothing', async () => {
    const { players } = await realtime.match('lightcycles')
    const flooder = await realtime.player()
    for (let count = 0; count < 10_000; count++) flooder.send({ type: 'session.ping', id: count })
    expect(await flooder.next('session.warning')).toMatchObject({ code: 'message_rate_exceeded' })
    await expectClosed(flooder, 'message_rate_exceeded')
    await Promise.all(players.map((player) => player.next('match.ended')))
    for (const player of players) {
      const ticks = player.received
        .filter((message) => message.type === 'match.snapshot')
        .map(({ tick }) => tick)
      expect(ticks).toEqual(ticks.map((_, index) => index))
      expect(player.received.filter((message) => message.type === 'error')).toEqual([])
      expect(player.closed).toBeUndefined()
    }
  })
})

describe('one session a player', () => {
  test('the newest socket wins and the older one is told', async () => {
    const playerId = randomUUID()
    const older = await realtime.player({ playerId })
    const newer = await realtime.player({ playerId })
    await expectClosed(older, 'superseded')
    newer.send({ type: 'session.ping', id: 2 })
    expect(await newer.next('session.pong')).toMatchObject({ replyTo: 2 })
    newer.close()
  })
})
