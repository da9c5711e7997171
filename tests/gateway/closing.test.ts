// What a socket leaves behind: nothing, whoever closes it and when.

import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import { Connection } from '../../gateway/connection.ts'
import type { Gateway } from '../../gateway/gateway.ts'
import { openSession } from '../../gateway/handlers/session-hello.ts'
import { createGatewayMetrics } from '../../gateway/metrics.ts'
import { errors } from '../../generated/errors.ts'
import { systemClock } from '../../platform/clock.ts'
import { keys } from '../../platform/redis/keys.ts'
import { startProxy } from '../db/proxy.ts'
import { startRealtime, type Realtime } from '../helpers/realtime.ts'
import { privateRedis } from '../helpers/servers.ts'
import { TestPlayer } from '../helpers/test-player.ts'

describe('a socket that is closed while it says hello', () => {
  test('leaves no session, and takes none from the one that its player opened instead', async () => {
    const redisUrl = await privateRedis()
    await using proxy = await startProxy(redisUrl)
    await using realtime = await startRealtime({ redisUrl })
    await realtime.addGateway({ redisUrl: proxy.url, env: { CONNECTIONS_PER_ADDRESS_MAX: '1' } })
    const [playerId, stranger] = [randomUUID(), randomUUID()]

    proxy.freeze()
    for (const id of [playerId, stranger]) {
      await emptied(realtime, 1)
      await sayHelloAndGo(realtime, id, 1)
    }
    await emptied(realtime, 1)
    const newer = await realtime.player({ playerId, gateway: 0 })
    await proxy.open()
    // What is asked of Redis later is answered later.
    const last = await realtime.player({ gateway: 1 })
    last.send({ type: 'matchmaking.leave', id: 2 })
    await last.next('error')

    expect(await realtime.redis.exists(keys.session(stranger))).toBe(0)
    newer.send({ type: 'session.ping', id: 2 })
    await newer.next('session.pong')
  })

  test('and whose gateway was paused meanwhile does not either', async () => {
    await using realtime = await startRealtime({ redisUrl: await privateRedis() })
    const gateway = await realtime.spawn('gateway')
    const playerId = randomUUID()
    const older = await TestPlayer.open(realtime.gatewayUrls[1] ?? '', 'binary', playerId)
    const credential = await realtime.ticket(playerId)
    gateway.signal('SIGSTOP')
    older.send({ type: 'session.hello', id: 1, credentialKind: 'ticket', credential })
    older.socket.close()
    const newer = await realtime.player({ playerId, gateway: 0 })
    gateway.signal('SIGCONT')
    await older.closing()
    await realtime.player({ gateway: 1 })
    newer.send({ type: 'session.ping', id: 2 })
    await newer.next('session.pong')
  })
})

test('a socket that its client closes, and then hears no more, is left by its seat soon', async () => {
  await using realtime = await startRealtime({ redisUrl: await privateRedis() })
  const { players } = await realtime.match('connect-four')
  const [leaver, other] = players
  leaver.socket.close()
  fallSilent(leaver)
  await other.next('match.seat', ({ state }) => state === 'away')
})

describe('a socket that the gateway closes', () => {
  const idleSoon = { HEARTBEAT_MS: '100' }
  /** Far below what a closing handshake may take. */
  const atOnceMs = 1_500

  test('is left by its seat at that moment, though its client does not answer', async () => {
    await using realtime = await startRealtime({ redisUrl: await privateRedis(), gatewayEnv: idleSoon })
    const { players } = await realtime.match('connect-four')
    const [idle, other] = players
    const sinceMs = performance.now()
    fallSilent(idle)
    await other.next('match.seat', ({ state }) => state === 'away')
    expect(performance.now() - sinceMs).toBeLessThan(atOnceMs)
  })

  test('gives the place in the queue up at that moment', async () => {
    await using realtime = await startRealtime({ redisUrl: await privateRedis(), gatewayEnv: idleSoon })
    const idle = await realtime.player()
    idle.send({ type: 'matchmaking.join', id: 2, request: { game: 'connect-four', seats: 2 } })
    await idle.next('matchmaking.queued')
    fallSilent(idle)
    const held = () => realtime.redis.exists(keys.player(idle.playerId), keys.session(idle.playerId))
    await expect.poll(held, { timeout: atOnceMs, interval: 20 }).toBe(0)
  })
})

test('messages over the rate are counted in the ending, also where the socket is not closed for them', async () => {
  await using realtime = await startRealtime({
    ...{ redisUrl: await privateRedis(), gatewayEnv: { MESSAGE_BURST: '20' } },
  })
  const { matchId, players } = await realtime.match('connect-four', { gateways: [0, 0] })
  const [hasty, other] = players
  for (let id = 100; id < 135; id++) hasty.send({ type: 'session.ping', id })
  await hasty.next('session.warning', ({ code }) => code === 'message_rate_exceeded')
  other.send({ type: 'match.forfeit', id: 4, matchId })
  const { ending } = await hasty.next('match.ended')
  const seatOf = ({ playerId }: TestPlayer) => ending.seats.find((seat) => seat.playerId === playerId)
  expect(seatOf(hasty)?.rateLimitHits).toBeGreaterThan(0)
  expect(seatOf(hasty)?.rateLimitHits).toBeLessThan(35)
  expect(seatOf(other)?.rateLimitHits).toBe(0)
})

test('a sign-in that is revoked between the first look at it and the claim does not stay open', async () => {
  await using realtime = await startRealtime({ redisUrl: await privateRedis() })
  const looks = [undefined, 'token_revoked']
  const [incarnation] = await realtime.redis.zrange(keys.gateways(), '0', '-1')
  const gateway = {
    ...{ redis: realtime.redis, clock: systemClock, log: pino({ level: 'silent' }) },
    ...{ incarnation: Number(incarnation), config: {} },
    revocationOf: () => Promise.resolve(looks.shift()),
    opened: () => {},
  } as unknown as Gateway
  const closed: [number, string][] = []
  const socket = {
    ...{ OPEN: 1, readyState: 1, once: () => {}, terminate: () => {} },
    close: (...args: [number, string]) => closed.push(args),
  }
  const connection = new Connection({
    ...{ id: 1_000, encoding: 'json', address: '', origin: undefined, clock: systemClock },
    socket: socket as unknown as WebSocket,
    stream: { write: () => true, writableLength: 0 },
    limits: { queueBytesSoft: 100, queueBytesMax: 10_000, queueAgeMaxMs: 5_000 },
    metrics: createGatewayMetrics(),
    onBehind: () => {},
    onClosing: () => {},
  })
  const credential = await realtime.ticket()
  await openSession(gateway, connection, {
    ...{ type: 'session.hello', id: 1, credentialKind: 'ticket', credential },
  })
  expect(closed).toEqual([[errors.token_revoked.close, 'token_revoked']])
})

test('a ticket whose token has expired meanwhile opens nothing, and leaves the older socket alone', async () => {
  await using realtime = await startRealtime({ redisUrl: await privateRedis() })
  const older = await realtime.player()
  const late = await TestPlayer.open(realtime.gatewayUrls[0] ?? '', 'binary', older.playerId)
  const credential = await realtime.ticket(older.playerId, Date.now() - 1)
  late.send({ type: 'session.hello', id: 1, credentialKind: 'ticket', credential })
  expect(await late.closing()).toEqual({ code: errors.token_expired.close, reason: 'token_expired' })
  older.send({ type: 'session.ping', id: 2 })
  await older.next('session.pong')
})

async function sayHelloAndGo(realtime: Realtime, playerId: string, gateway: number): Promise<void> {
  const player = await TestPlayer.open(realtime.gatewayUrls[gateway] ?? '', 'binary', playerId)
  const credential = await realtime.ticket(playerId)
  player.send({ type: 'session.hello', id: 1, credentialKind: 'ticket', credential })
  player.socket.close()
  await player.closing()
}

/** Until a gateway that takes one socket takes one. */
async function emptied({ gatewayUrls }: Realtime, gateway: number): Promise<void> {
  const knock = async () => {
    const player = await TestPlayer.open(gatewayUrls[gateway] ?? '')
    player.send({ type: 'session.ping', id: 1 })
    return (await player.closing()).reason
  }
  await expect.poll(knock).toBe('hello_expected')
}

/** As a client whose network is gone: it reads nothing, and nobody is told. */
function fallSilent({ socket }: TestPlayer): void {
  ;(socket as unknown as { _socket: Socket })._socket.pause()
}
