import { describe, expect, test, vi } from 'vitest'
import { errors, type ErrorCode } from '../../generated/errors.ts'
import {
  attach,
  createWorld,
  ending,
  eventually,
  json,
  match as running,
  matchId,
  problem,
  seatChanged,
  snapshot,
  started,
  tokens,
  until,
  type World,
} from './world.ts'
import { connected, nextReconnect, reconnect, watch } from './states.ts'

describe('a lost connection', () => {
  test('is made again with a new ticket, after a random part of 250 ms', async () => {
    const world = await createWorld()
    const states = watch(world)
    await world.client.connect()
    const first = await world.gateway.connection(0)

    first.socket.terminate()

    const { error, retryInMs } = await nextReconnect(states)
    expect(error).toMatchObject({ code: 'network_failed', retryable: true })
    expect(retryInMs).toBe(125)
    world.clock.advance(124)
    expect(world.api.sent('POST /v1/realtime/tickets')).toHaveLength(1)
    world.clock.advance(1)
    await connected(world)
    expect(world.api.sent('POST /v1/realtime/tickets')).toHaveLength(2)
    expect(states.map(({ state }) => state)).toEqual(['connecting', 'connected', 'reconnecting', 'connected'])
  })

  test('is tried again ever more slowly, up to 10 s', async () => {
    const world = await createWorld()
    const states = watch(world)
    await world.client.connect()
    world.api.answers.set('POST /v1/realtime/tickets', () => problem('forbidden', { retryable: true }))

    ;(await world.gateway.connection(0)).socket.terminate()

    const delays = []
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const { retryInMs = 0 } = await nextReconnect(states)
      delays.push(retryInMs)
      states.length = 0
      world.clock.advance(retryInMs)
      // The ticket itself is asked for three times, 125 and 250 ms apart.
      const asked = 1 + 3 * (attempt + 1)
      await ticketsAsked(world, asked - 2)
      await advanceUntil(world, 125, () => world.api.sent('POST /v1/realtime/tickets').length === asked - 1)
      await advanceUntil(world, 250, () => world.api.sent('POST /v1/realtime/tickets').length === asked)
    }
    expect(delays).toEqual([125, 250, 500, 1000, 2000, 4000, 5000, 5000])
  })

  test('that lasted is made again as quickly as the first one', async () => {
    const world = await createWorld()
    const states = watch(world)
    await world.client.connect()
    for (const [heldMs, expectedMs] of [
      [9_999, 125],
      [9_999, 250],
      [10_000, 125],
    ] as const) {
      const connection = await world.gateway.connection(world.gateway.connections.length - 1)
      world.clock.advance(heldMs)
      connection.socket.terminate()
      const { retryInMs = 0 } = await nextReconnect(states)
      expect(retryInMs).toBe(expectedMs)
      states.length = 0
      world.clock.advance(retryInMs)
      await connected(world)
    }
  })

  test.each([
    ['the error before the close', 'unavailable'],
    ['the warning before the close', 'gateway_draining'],
  ] as const)('is not made again before retryAfterMs of %s', async (how, code) => {
    const world = await createWorld()
    const states = watch(world)
    await world.client.connect()
    const connection = await world.gateway.connection(0)

    if (how === 'the error before the close') connection.closeFor(code, { retryAfterMs: 3_000 })
    else {
      connection.send({ type: 'session.warning', code, inMs: 0, retryAfterMs: 3_000 })
      connection.socket.close(errors[code].close)
    }

    const { error, retryInMs } = await nextReconnect(states)
    expect(error).toMatchObject({ code, retryAfterMs: 3_000 })
    expect(retryInMs).toBe(3_125)
  })

  test('is noticed where the gateway is silent and answers no ping', async () => {
    const world = await createWorld()
    const states = watch(world)
    await world.client.connect()
    const connection = await world.gateway.connection(0)

    world.clock.advance(10_000)
    await connection.take('session.ping')
    world.clock.advance(5_000)

    expect((await nextReconnect(states)).error).toMatchObject({ code: 'timed_out' })
  })

  test('is not suspected while the gateway answers', async () => {
    const world = await createWorld()
    await world.client.connect()
    const connection = await world.gateway.connection(0)
    const pongs = vi.fn()
    world.client.on('session.pong', pongs)

    world.clock.advance(10_000)
    for (let answered = 1; answered <= 3; answered += 1) {
      const { id } = await connection.take('session.ping')
      connection.send({ type: 'session.pong', replyTo: id, serverTimeMs: 1 })
      await eventually(() => expect(pongs).toHaveBeenCalledTimes(answered))
      world.clock.advance(10_000)
      expect(connection.waiting).toEqual([])
      world.clock.advance(10_000)
    }
    expect(world.client.state).toBe('connected')
  })

  test('rejects the requests that wait, and says that inputs are not heard of', async () => {
    const world = await createWorld()
    const { connection, match } = await attach(world)
    const ping = world.client.ping()
    const outcome = match.submit({ column: 3 })

    connection.closeFor('slow_consumer')

    await expect(ping).rejects.toMatchObject({ code: 'slow_consumer', retryable: true })
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'slow_consumer' } })
    expect(match.input({ column: 3 })).toBeUndefined()
  })

  test('is given up by close(), and whoever waits for it hears so', async () => {
    const world = await createWorld()
    const states = watch(world)
    await world.client.connect()
    ;(await world.gateway.connection(0)).socket.terminate()
    await nextReconnect(states)

    const reconnected = world.client.connect()
    world.client.close()

    await expect(reconnected).rejects.toMatchObject({ code: 'client_closed' })
    expect(world.clock.waiting).toBe(0)
    expect(world.client.state).toBe('closed')
  })
})

describe('a match over a reconnect', () => {
  test('goes on: rejoin names the last sequence, what was missed follows, input flows again', async () => {
    const world = await createWorld()
    const { connection, match } = await attach(world)
    const told: string[] = []
    match.on('seat', ({ sequence }) => told.push(`seat ${sequence}`))
    match.on('snapshot', ({ tick }) => told.push(`tick ${tick}`))
    world.client.on('resumed', () => told.push('resumed'))
    connection.send(started(1), seatChanged(2))
    await eventually(() => expect(told).toEqual(['seat 2']))

    const next = await reconnect(world)
    const rejoin = await next.take('match.rejoin')
    expect(rejoin).toMatchObject({ matchId, lastSequence: 2 })
    expect(match.input({ column: 3 })).toBeUndefined()
    next.send(
      { type: 'match.resumed', replyTo: rejoin.id, resumed: true, seat: 0, match: running },
      seatChanged(2),
      seatChanged(3),
      snapshot(4),
    )
    await connected(world)
    expect(told).toEqual(['seat 2', 'resumed', 'seat 3', 'tick 4'])
    expect(match.input({ column: 3 })).toBeGreaterThan(rejoin.id)
    world.clock.advance(250)
    expect((await next.take('session.ack')).sequence).toBe(3)
  })

  test('that ended meanwhile is told with how it ended', async () => {
    const world = await createWorld()
    const { match } = await attach(world)
    const told = vi.fn()
    world.client.on('notResumed', told)

    const next = await reconnect(world)
    const { id } = await next.take('match.rejoin')
    const over = { ...running, state: 'ended', ending } as const
    next.send({ type: 'match.resumed', replyTo: id, resumed: false, reason: 'match_ended', match: over })

    expect(await match.ended).toEqual(ending)
    expect(told).toHaveBeenCalledWith({ matchId, reason: 'match_ended', match: over })
    await connected(world)
  })

  test.each([
    ['is read from its record', { state: 'ended', ending }, 'resolves'],
    ['is not known anywhere', { state: 'running' }, 'rejects'],
  ] as const)('that ended meanwhile, where the answer does not say how, %s', async (_, record, outcome) => {
    const world = await createWorld()
    world.api.answers.set(`GET /v1/matches/${matchId}`, () => json(200, { ...running, ...record }))
    const { match } = await attach(world)
    const next = await reconnect(world)
    const { id } = await next.take('match.rejoin')
    next.send({
      ...{ type: 'match.resumed', replyTo: id, resumed: false, reason: 'match_ended', match: running },
    })

    if (outcome === 'resolves') expect(await match.ended).toEqual(ending)
    else await expect(match.ended).rejects.toMatchObject({ code: 'not_resumed' })
    await connected(world)
  })

  test('whose seat is lost says so, and the client stays connected', async () => {
    const world = await createWorld()
    const { match } = await attach(world)
    const next = await reconnect(world)
    const { id } = await next.take('match.rejoin')

    next.send({
      ...{ type: 'match.resumed', replyTo: id, resumed: false, reason: 'seat_lost', match: running },
    })

    await expect(match.ended).rejects.toMatchObject({ code: 'not_resumed' })
    await connected(world)
  })

  test.each(['gap', 'never_attached'] as const)(
    'goes on from its state as it is where it cannot be resumed for %s: the seat is taken anew',
    async (reason) => {
      const world = await createWorld()
      const { connection, match } = await attach(world)
      const told: string[] = []
      match.on('started', ({ sequence }) => told.push(`started ${sequence}`))
      world.client.on('notResumed', () => told.push('notResumed'))
      connection.send(started(7))
      await eventually(() => expect(told).toEqual(['started 7']))

      const next = await reconnect(world)
      const rejoin = await next.take('match.rejoin')
      next.send({ type: 'match.resumed', replyTo: rejoin.id, resumed: false, reason, match: running })
      const { id } = await next.take('match.attach')
      expect(match.input({ column: 3 })).toBeUndefined()
      // The match counts on from where it is, which may be below what was seen.
      next.send({ type: 'match.attached', replyTo: id, match: running, seat: 0 }, started(5))

      await connected(world)
      await eventually(() => expect(told).toEqual(['started 7', 'started 5']))
      expect(match.input({ column: 3 })).toBeGreaterThan(id)
      next.send({ type: 'match.ended', sequence: 6, matchId, ending })
      expect(await match.ended).toEqual(ending)
    },
  )

  test('whose seat cannot be taken anew says why', async () => {
    const world = await createWorld()
    const { match } = await attach(world)
    const told = vi.fn()
    world.client.on('notResumed', told)
    const next = await reconnect(world)
    const rejoin = await next.take('match.rejoin')
    next.send({ type: 'match.resumed', replyTo: rejoin.id, resumed: false, reason: 'gap', match: running })
    const { id } = await next.take('match.attach')

    next.send({ type: 'error', replyTo: id, code: 'seat_out', message: 'Out.', retryable: false })

    await expect(match.ended).rejects.toMatchObject({ code: 'not_resumed' })
    expect(told).toHaveBeenCalledWith({ matchId, reason: 'seat_out' })
    await connected(world)
  })

  test('that the gateway refuses to look for says so with the code of the refusal', async () => {
    const world = await createWorld()
    const { match } = await attach(world)
    const told = vi.fn()
    world.client.on('notResumed', told)
    const next = await reconnect(world)
    const { id } = await next.take('match.rejoin')

    next.send({ type: 'error', replyTo: id, code: 'match_unknown', message: 'Unknown.', retryable: false })

    await expect(match.ended).rejects.toMatchObject({ code: 'not_resumed' })
    expect(told).toHaveBeenCalledWith({ matchId, reason: 'match_unknown' })
  })

  test('that cannot be resumed right now is tried again on another connection', async () => {
    const world = await createWorld()
    await attach(world)
    const states = watch(world)
    const next = await reconnect(world)
    const { id } = await next.take('match.rejoin')
    states.length = 0

    next.send({
      ...{ type: 'error', replyTo: id, code: 'unavailable', message: 'Later.', retryable: true },
      retryAfterMs: 500,
    })

    const { error, retryInMs = 0 } = await nextReconnect(states)
    expect(error).toMatchObject({ code: 'unavailable' })
    expect(retryInMs).toBe(750)
    world.clock.advance(retryInMs)
    expect(await (await world.gateway.connection(2)).take('match.rejoin')).toMatchObject({ matchId })
  })
})

describe('a close that trying again would not change', () => {
  const closing = Object.keys(errors).filter((code) => errors[code as ErrorCode].close) as ErrorCode[]
  const renewable = ['token_expired', 'ticket_invalid']
  const terminal = closing.filter((code) => !errors[code].retryable && !renewable.includes(code))

  test.each(terminal)('ends the session: %s', async (code) => {
    const world = await createWorld()
    const { connection, match } = await attach(world)
    const closed = new Promise((resolve) => world.client.on('closed', resolve))

    connection.closeFor(code)

    expect(await closed).toMatchObject({ code, status: errors[code].status })
    expect(world.client.state).toBe('closed')
    expect(world.clock.waiting).toBe(0)
    await expect(match.ended).rejects.toMatchObject({ code })
  })

  test.each(closing.filter((code) => errors[code].retryable))('does not: %s', async (code) => {
    const world = await createWorld()
    const states = watch(world)
    await world.client.connect()

    ;(await world.gateway.connection(0)).closeFor(code)

    expect((await nextReconnect(states)).error).toMatchObject({ code })
  })

  test('token_expired renews the token first, and ends the session only the second time', async () => {
    const world = await createWorld()
    const states = watch(world)
    world.api.answers.set('POST /v1/auth/refresh', () => json(200, tokens(1)))
    await world.client.connect()

    ;(await world.gateway.connection(0)).closeFor('token_expired')
    const { retryInMs = 0 } = await nextReconnect(states)
    world.gateway.greet = (connection) => connection.closeFor('token_expired')
    const closed = new Promise((resolve) => world.client.on('closed', resolve))
    world.clock.advance(retryInMs)

    expect(await closed).toMatchObject({ code: 'token_expired' })
    expect(world.api.sent('POST /v1/auth/refresh')).toHaveLength(1)
    expect(world.api.sent('POST /v1/realtime/tickets')[1]?.headers['authorization']).toBe(
      `Bearer ${tokens(1).accessToken}`,
    )
  })

  test('a sign-in that was revoked ends the session while a ticket is asked for', async () => {
    const world = await createWorld()
    const states = watch(world)
    await world.client.connect()
    world.api.answers.set('POST /v1/realtime/tickets', () => problem('token_revoked'))
    const closed = new Promise((resolve) => world.client.on('closed', resolve))

    ;(await world.gateway.connection(0)).socket.terminate()
    const { retryInMs = 0 } = await nextReconnect(states)
    world.clock.advance(retryInMs)

    expect(await closed).toMatchObject({ code: 'token_revoked' })
    expect(world.client.signedIn).toBe(false)
  })
})

describe('a first connection', () => {
  test('that fails rejects, and is not tried again by itself', async () => {
    const world = await createWorld()
    await world.gateway.close()
    await expect(world.client.connect()).rejects.toMatchObject({ code: 'network_failed', retryable: true })
    expect(world.client.state).toBe('closed')
    expect(world.clock.waiting).toBe(0)
  })

  test('that is refused rejects with the code of the refusal', async () => {
    const world = await createWorld()
    world.gateway.greet = (connection, { id }) => {
      const refusal = {
        code: 'unavailable',
        message: 'Not now.',
        retryable: true,
        retryAfterMs: 900,
      } as const
      connection.send({ type: 'error', replyTo: id, ...refusal })
    }
    await expect(world.client.connect()).rejects.toMatchObject({ code: 'unavailable', retryAfterMs: 900 })
    expect((await world.gateway.connection(0)).closed).toBe(false)
    await eventually(async () => expect((await world.gateway.connection(0)).closed).toBe(true))
  })

  test('that is closed without an answer to hello rejects with the registry code', async () => {
    const world = await createWorld()
    world.gateway.greet = (connection) => connection.closeFor('too_many_connections', { retryAfterMs: 5_000 })
    await expect(world.client.connect()).rejects.toMatchObject({
      code: 'too_many_connections',
      retryAfterMs: 5_000,
    })
  })

  test('that hangs is given up after 5 s', async () => {
    const world = await createWorld()
    world.gateway.greet = () => {}
    const connecting = world.client.connect()
    await until(() => world.gateway.connections[0])
    await until(() => world.clock.waiting === 1)
    world.clock.advance(5_000)
    await expect(connecting).rejects.toMatchObject({ code: 'timed_out' })
  })

  test('that is closed by the client while it is made leaves nothing open', async () => {
    const world = await createWorld()
    const connecting = world.client.connect()
    world.client.close()
    await expect(connecting).rejects.toMatchObject({ code: 'client_closed' })
    expect(world.clock.waiting).toBe(0)
    await world.client.connect()
    expect(world.client.state).toBe('connected')
  })

  test('without a WebSocket says where to get one', async () => {
    const world = await createWorld()
    const { createClient } = await import('../../generated/client/index.ts')
    vi.stubGlobal('WebSocket', undefined)
    const client = createClient({ apiUrl: 'http://api.test', fetch: world.api.fetch })
    vi.unstubAllGlobals()
    await client.createGuest()
    await expect(client.connect()).rejects.toThrow('pass one')
  })
})

function ticketsAsked({ api }: World, times: number) {
  return until(() => api.sent('POST /v1/realtime/tickets').length >= times)
}

/** Moves the clock once the client waits for it, until something holds. */
async function advanceUntil({ clock }: World, byMs: number, holds: () => boolean): Promise<void> {
  await until(() => {
    if (!holds() && clock.waiting === 1) clock.advance(byMs)
    return holds()
  })
}
