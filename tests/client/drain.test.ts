// A gateway that is about to stop, and the client that goes to another one.
import { describe, expect, test, vi } from 'vitest'
import type { Match } from '../../generated/client/index.ts'
import { connected, nextReconnect, watch } from './states.ts'
import {
  attach,
  createWorld,
  ending,
  eventually,
  json,
  match as running,
  matchId,
  nameGateways,
  problem,
  seatChanged,
  snapshot,
  started,
  startGateway,
  until,
  type TestConnection,
  type TestGateway,
  type World,
} from './world.ts'

const tickets = 'POST /v1/realtime/tickets'

describe('a gateway that drains', () => {
  test('is left at the time it names, for another one, with one connection more; the match goes on', async () => {
    const { world, connection, match, next } = await play()
    const states = watch(world)
    const failures = watchFailures(world)
    connection.send(started(1), seatChanged(2))
    await warn(world, connection, { retryAfterMs: 3_000 })

    world.clock.advance(2_999)
    expect(world.api.sent(tickets)).toHaveLength(1)
    expect(match.input({ column: 3 })).toBeGreaterThan(0)
    world.clock.advance(1)
    await resumeOn(next, 2)
    await connected(world)

    expect(states).toEqual([{ state: 'reconnecting', retryInMs: 0 }, { state: 'connected' }])
    expect(match.input({ column: 3 })).toBeGreaterThan(0)
    await eventually(() => expect(connection.closed).toBe(true))
    world.clock.advance(60_000)
    expect([world.gateway.connections.length, next.connections.length]).toEqual([1, 1])
    expect(world.api.sent(tickets)).toHaveLength(2)
    expect(failures).not.toHaveBeenCalled()
  })

  test('that warns twice is left once, at the time it named last', async () => {
    const { world, connection, next } = await play()
    await warn(world, connection, { retryAfterMs: 1_000 })
    await warn(world, connection, { retryAfterMs: 2_000 })

    world.clock.advance(1_999)
    expect(world.client.state).toBe('connected')
    world.clock.advance(1)
    await resumeOn(next)
    await connected(world)

    world.clock.advance(10_000)
    expect(world.client.state).toBe('connected')
    expect(next.connections).toHaveLength(1)
  })

  test('and the one after it that drains, too, are both left', async () => {
    const { world, connection, next } = await play()
    await warn(world, connection, { retryAfterMs: 0 })
    world.clock.advance(0)
    const second = await resumeOn(next)
    await connected(world)

    nameGateways(world, world.gateway.url)
    await warn(world, second, { retryAfterMs: 0 })
    world.clock.advance(0)
    await (await world.gateway.connection(1)).take('match.rejoin')
  })

  test('serves until the next one is reached', async () => {
    const { world, connection, match } = await play()
    let answer = (_: Response) => {}
    world.api.answers.set(tickets, () => new Promise((resolve) => (answer = resolve)))
    const next = await startGateway()
    await warn(world, connection, { retryAfterMs: 500 })
    world.clock.advance(500)
    await until(() => world.client.state === 'reconnecting')

    connection.send(snapshot(7))
    await until(() => match.snapshot?.tick === 7)
    const id = match.input({ column: 3 })
    expect(await connection.take('match.input')).toMatchObject({ id })
    answer(json(201, { ticket: 't'.repeat(43), expiresAtMs: 0, urls: [next.url] }))

    await resumeOn(next)
    await connected(world)
  })

  test('serves on while no other one can be reached, until one can', async () => {
    const { world, connection, match } = await play()
    const next = await startGateway()
    world.api.answers.set(tickets, () => problem('unavailable'))
    const states = watch(world)
    await warn(world, connection, { retryAfterMs: 500 })
    world.clock.advance(500)
    await advanceUntil(world, () => states.some(({ error }) => error?.code === 'unavailable'))

    expect(match.input({ column: 3 })).toBeGreaterThan(0)
    await connection.take('match.input')
    nameGateways(world, next.url)

    await advanceUntil(world, () => next.connections.length > 0)
    await resumeOn(next)
    await connected(world)
  })

  test('answers what it was asked before it is left, and is asked nothing more', async () => {
    const { world, connection, match, next } = await play()
    const ping = world.client.ping()
    const outcome = match.submit({ column: 3 })
    await warn(world, connection, { retryAfterMs: 500 })
    world.clock.advance(500)
    await next.connection(0)
    const lastId = await sendUntilRefused(match)

    const { id } = await connection.take('match.input')
    connection.send({ type: 'session.pong', replyTo: id - 1, serverTimeMs: 1 }, snapshot(5, [id, 0]))

    expect(await outcome).toEqual({ ok: true, tick: 5 })
    expect(await ping).toMatchObject({ serverTimeMs: 1 })
    await resumeOn(next)
    await connected(world)
    await eventually(() => expect(connection.closed).toBe(true))
    expect(connection.waiting.filter((message) => message.id > Math.max(id, lastId))).toEqual([])
  })

  test('has a second to answer', async () => {
    const { world, connection, match, next } = await play()
    const outcome = match.submit({ column: 3 })
    await warn(world, connection, { retryAfterMs: 500 })
    world.clock.advance(500)
    await next.connection(0)
    await sendUntilRefused(match)

    world.clock.advance(1_000)

    expect(await outcome).toMatchObject({ ok: false, error: { code: 'gateway_draining', retryable: true } })
    await resumeOn(next)
    await connected(world)
  })

  test('is left by nobody who closes the client before', async () => {
    const { world, connection } = await play()
    await warn(world, connection, { retryAfterMs: 500 })
    world.client.close()
    expect(world.clock.waiting).toBe(0)
    expect(world.client.state).toBe('closed')
  })

  test('is left by nobody who closes the client on the way', async () => {
    const { world, connection, match, next } = await play()
    const outcome = match.submit({ column: 3 })
    await warn(world, connection, { retryAfterMs: 500 })
    world.clock.advance(500)
    const opened = await next.connection(0)
    await sendUntilRefused(match)

    world.client.close()

    expect(await outcome).toMatchObject({ ok: false, error: { code: 'client_closed' } })
    await eventually(() => expect([connection.closed, opened.closed]).toEqual([true, true]))
    expect(world.clock.waiting).toBe(0)
  })

  test('and is gone before the next one is reached costs no second attempt', async () => {
    const { world, connection } = await play()
    let answer = (_: Response) => {}
    world.api.answers.set(tickets, () => new Promise((resolve) => (answer = resolve)))
    const next = await startGateway()
    const lost = vi.fn()
    await warn(world, connection, { retryAfterMs: 500 })
    world.clock.advance(500)
    await until(() => world.client.state === 'reconnecting')
    const ping = world.client.ping()
    ping.catch(lost)

    connection.closeFor('gateway_draining')
    await eventually(() => expect(lost).toHaveBeenCalled())
    answer(json(201, { ticket: 't'.repeat(43), expiresAtMs: 0, urls: [next.url] }))

    await resumeOn(next)
    await connected(world)
    expect(world.api.sent(tickets)).toHaveLength(2)
    expect(next.connections).toHaveLength(1)
  })

  test('and hands the player to another client meanwhile ends this one', async () => {
    const { world, connection } = await play()
    let answer = (_: Response) => {}
    world.api.answers.set(tickets, () => new Promise((resolve) => (answer = resolve)))
    const next = await startGateway()
    const closed = new Promise((resolve) => world.client.on('closed', resolve))
    await warn(world, connection, { retryAfterMs: 500 })
    world.clock.advance(500)
    await until(() => world.client.state === 'reconnecting')

    connection.closeFor('superseded')

    expect(await closed).toMatchObject({ code: 'superseded' })
    answer(json(201, { ticket: 't'.repeat(43), expiresAtMs: 0, urls: [next.url] }))
    await new Promise((resolve) => setImmediate(resolve))
    expect(next.connections).toHaveLength(0)
    expect(world.client.state).toBe('closed')
  })

  test('whose match ended on the way tells how, once the next one says so', async () => {
    const { world, connection, match, next } = await play()
    await warn(world, connection, { retryAfterMs: 0 })
    world.clock.advance(0)
    const second = await next.connection(0)
    const { id } = await second.take('match.rejoin')

    const over = { ...running, state: 'ended', ending } as const
    second.send({ type: 'match.resumed', replyTo: id, resumed: false, reason: 'match_ended', match: over })

    expect(await match.ended).toEqual(ending)
    await connected(world)
  })
})

describe('a close with gateway_draining', () => {
  test('and no warning before it is followed by a reconnect with full jitter', async () => {
    const { world, connection } = await play()
    const states = watch(world)
    connection.closeFor('gateway_draining')
    const { error, retryInMs } = await nextReconnect(states)
    expect(error).toMatchObject({ code: 'gateway_draining', retryAfterMs: undefined })
    expect(retryInMs).toBe(125)
  })

  test('before the time that the warning named waits for the rest of it', async () => {
    const { world, connection } = await play()
    const states = watch(world)
    await warn(world, connection, { retryAfterMs: 3_000 })
    world.clock.advance(1_000)

    connection.closeFor('gateway_draining')

    expect((await nextReconnect(states)).retryInMs).toBe(2_125)
  })
})

describe('superseded', () => {
  test('on a socket that was left for another gateway is not heard', async () => {
    const { world, connection, next } = await play()
    const failures = watchFailures(world)
    await warn(world, connection, { retryAfterMs: 0 })
    // The gateway hears of the newer connection before it hears that this one is closed.
    connection.socket.pause()
    world.clock.advance(0)
    const second = await resumeOn(next)
    await connected(world)

    connection.closeFor('superseded')
    connection.socket.resume()
    await eventually(() => expect(connection.closed).toBe(true))

    await pingPong(world, second)
    expect(world.client.state).toBe('connected')
    expect(failures).not.toHaveBeenCalled()
  })

  test('on a socket that was given up as dead is not heard', async () => {
    const { world, connection, next } = await play()
    const failures = watchFailures(world)
    connection.socket.pause()
    world.clock.advance(20_000)
    world.clock.advance(5_000)
    await until(() => world.client.state === 'reconnecting')
    world.clock.advance(125)
    const second = await resumeOn(next)
    await connected(world)

    connection.closeFor('superseded')
    connection.socket.resume()
    await eventually(() => expect(connection.closed).toBe(true))

    await pingPong(world, second)
    expect(world.client.state).toBe('connected')
    expect(failures).not.toHaveBeenCalled()
  })

  test('on a socket that the client closes says nothing more, and another connection can be made', async () => {
    const { world, connection, next } = await play()
    const closed = vi.fn()
    world.client.on('closed', closed)
    connection.socket.pause()
    world.client.close()
    connection.closeFor('superseded')
    connection.socket.resume()

    await world.client.connect()

    await pingPong(world, await next.connection(0))
    expect(closed).toHaveBeenCalledOnce()
    expect(closed.mock.calls[0]).toMatchObject([{ code: 'client_closed' }])
  })
})

/** A client in a match, on a gateway that tickets no longer name: they name the next one. */
async function play() {
  const world = await createWorld()
  const attached = await attach(world)
  const next = await startGateway()
  nameGateways(world, next.url)
  return { world, ...attached, next }
}

/** Resolves when the client has heard it. */
async function warn(
  { client }: World,
  connection: TestConnection,
  { retryAfterMs }: { retryAfterMs: number },
) {
  const heard = new Promise<void>((resolve) => client.on('session.warning', () => resolve()))
  connection.send({ type: 'session.warning', code: 'gateway_draining', inMs: 30_000, retryAfterMs })
  await heard
}

/** Lets the client come back to its match on its first connection to this gateway. */
async function resumeOn(gateway: TestGateway, lastSequence = 0): Promise<TestConnection> {
  const connection = await gateway.connection(0)
  const rejoin = await connection.take('match.rejoin')
  expect(rejoin).toMatchObject({ matchId, lastSequence })
  connection.send({ type: 'match.resumed', replyTo: rejoin.id, resumed: true, seat: 0, match: running })
  return connection
}

/** Plays until the client no longer says anything on its socket; resolves with the last id that it used. */
async function sendUntilRefused(match: Match): Promise<number> {
  let lastId = 0
  await until(() => {
    const id = match.input({ column: 4 })
    lastId = id ?? lastId
    return id === undefined
  })
  return lastId
}

async function pingPong({ client }: World, connection: TestConnection): Promise<void> {
  const ping = client.ping()
  const { id } = await connection.take('session.ping')
  connection.send({ type: 'session.pong', replyTo: id, serverTimeMs: 1 })
  await ping
}

/** Whatever tells a game that something went wrong. */
function watchFailures({ client }: World) {
  const failures = vi.fn()
  for (const type of ['error', 'closed', 'notResumed'] as const) client.on(type, failures)
  client.on('state', ({ error }) => {
    if (error !== undefined && error.code !== 'timed_out') failures(error)
  })
  return failures
}

/** Moves the clock, a little whenever it was looked, until something holds. */
async function advanceUntil({ clock }: World, holds: () => boolean): Promise<void> {
  await until(() => {
    if (!holds()) clock.advance(50)
    return holds()
  })
}
