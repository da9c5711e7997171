import { describe, expect, test, vi } from 'vitest'
import type { Client, ClientEvents, MatchwireError } from '../../generated/client/index.ts'
import type { ServerMessage } from '../../generated/messages.ts'
import {
  attach,
  createWorld,
  ending,
  eventually,
  match,
  matchId,
  seatChanged,
  snapshot,
  started,
} from './world.ts'

describe.each(['binary', 'json'] as const)('a session in %s', (encoding) => {
  test('opens with a ticket and resolves with the welcome', async () => {
    const world = await createWorld({ encoding, name: 'my-game/2.0' })
    const hellos: unknown[] = []
    const { greet } = world.gateway
    world.gateway.greet = (connection, hello) => {
      hellos.push(hello)
      greet(connection, hello)
    }

    const welcome = await world.client.connect()

    expect(welcome).toMatchObject({ name: 'Ada', status: { state: 'idle' } })
    expect(world.client.state).toBe('connected')
    expect((await world.gateway.connection(0)).socket.protocol).toBe(`matchwire.v1.1.${encoding}`)
    expect(hellos).toEqual([
      {
        type: 'session.hello',
        id: 1,
        credentialKind: 'ticket',
        credential: 'ticket-1'.padEnd(43, '-'),
        client: 'my-game/2.0',
        ...(encoding === 'binary' && { deltas: true }),
      },
    ])
  })

  test('gives each reply to the request it answers, in whatever order they come', async () => {
    const { client, gateway } = await createWorld({ encoding })
    await client.connect()
    const connection = await gateway.connection(0)

    const first = client.ping()
    const second = client.ping()
    const firstPing = await connection.take('session.ping')
    const secondPing = await connection.take('session.ping')
    connection.send({ type: 'session.pong', replyTo: secondPing.id, serverTimeMs: 2 })
    connection.send({ type: 'session.pong', replyTo: firstPing.id, serverTimeMs: 1 })

    expect([(await first).serverTimeMs, (await second).serverTimeMs]).toEqual([1, 2])
    expect(secondPing.id).toBe(firstPing.id + 1)
  })

  test('joins and leaves matchmaking', async () => {
    const { client, gateway } = await createWorld({ encoding })
    await client.connect()
    const connection = await gateway.connection(0)

    const joined = client.joinMatchmaking({ game: 'lightcycles', seats: 4 })
    const join = await connection.take('matchmaking.join')
    expect(join.request).toEqual({ game: 'lightcycles', seats: 4 })
    connection.send({ type: 'matchmaking.queued', replyTo: join.id, status: { state: 'queued' } })
    expect(await joined).toEqual({ state: 'queued' })

    const left = client.leaveMatchmaking()
    const leave = await connection.take('matchmaking.leave')
    connection.send({ type: 'matchmaking.left', replyTo: leave.id, status: { state: 'idle' } })
    expect(await left).toEqual({ state: 'idle' })
  })

  test('rejects a request that is refused, with the registry code, and tells nobody else', async () => {
    const { client, gateway } = await createWorld({ encoding })
    await client.connect()
    const connection = await gateway.connection(0)
    const heard = vi.fn()
    client.on('error', heard)

    const joined = client.joinMatchmaking({ game: 'connect-four', seats: 3 })
    const { id } = await connection.take('matchmaking.join')
    connection.send({
      type: 'error',
      replyTo: id,
      code: 'seats_unsupported',
      message: 'Connect four is for two.',
      retryable: false,
    })

    await expect(joined).rejects.toMatchObject({
      name: 'MatchwireError',
      code: 'seats_unsupported',
      message: 'Connect four is for two.',
      status: 422,
      retryable: false,
    })
    expect(heard).not.toHaveBeenCalled()
  })

  test('numbers inputs and sends them; a refusal is an error event that names the id', async () => {
    const world = await createWorld({ encoding })
    const { connection } = await attach(world)
    const refusals: unknown[] = []
    world.client.on('error', (error) => refusals.push(error))

    const id = world.client.input({ 'connect-four': { column: 3 } })

    const sent = await connection.take('match.input')
    expect(sent).toEqual({ type: 'match.input', id, input: { 'connect-four': { column: 3 } } })
    const refusal: ServerMessage = {
      ...{ type: 'error', replyTo: sent.id, code: 'not_your_turn', message: 'Seat 1 is to move.' },
      retryable: false,
    }
    connection.send(refusal)
    await eventually(() => expect(refusals).toEqual([refusal]))
  })

  test('tells what became of a submitted input: applied with its tick, or refused', async () => {
    const world = await createWorld({ encoding })
    const { connection, match } = await attach(world)
    const heard = vi.fn()
    world.client.on('error', heard)

    const applied = match.submit({ column: 3 })
    const refused = match.submit({ column: 4 })
    const { id } = await connection.take('match.input')
    connection.send(snapshot(5, [id, 0]))
    connection.send({
      ...{ type: 'error', replyTo: id + 1, code: 'input_illegal', message: 'No room.', retryable: false },
    })

    expect(await applied).toEqual({ ok: true, tick: 5 })
    expect(await refused).toMatchObject({ ok: false, error: { code: 'input_illegal' } })
    expect(heard).not.toHaveBeenCalled()
  })

  test('acknowledges the control messages of 250 ms at once', async () => {
    const world = await createWorld({ encoding })
    const { connection } = await attach(world)
    const seats = vi.fn()
    world.client.on('match.seat', seats)

    connection.send(started(1), seatChanged(2), seatChanged(3))
    await eventually(() => expect(seats).toHaveBeenCalledTimes(2))
    world.clock.advance(249)
    const ping = world.client.ping()
    await connection.take('session.ping')
    expect(connection.waiting).toEqual([])
    world.clock.advance(1)

    expect((await connection.take('session.ack')).sequence).toBe(3)
    expect(connection.waiting).toEqual([])
    world.client.close()
    await expect(ping).rejects.toMatchObject({ code: 'client_closed' })
  })

  test('acknowledges after 16 control messages without waiting', async () => {
    const world = await createWorld({ encoding })
    const { connection } = await attach(world)

    connection.send(started(1))
    for (let sequence = 2; sequence <= 33; sequence += 1) connection.send(seatChanged(sequence))

    expect((await connection.take('session.ack')).sequence).toBe(16)
    expect((await connection.take('session.ack')).sequence).toBe(32)
    expect(connection.waiting).toEqual([])
  })

  test('drops a control message that was seen before, and acknowledges it again', async () => {
    const world = await createWorld({ encoding })
    const { connection } = await attach(world)
    const seats: number[] = []
    world.client.on('match.seat', ({ sequence }) => seats.push(sequence))

    connection.send(seatChanged(1), seatChanged(2))
    await eventually(() => expect(seats).toEqual([1, 2]))
    world.clock.advance(250)
    await connection.take('session.ack')
    connection.send(seatChanged(1), seatChanged(2), seatChanged(3))
    await eventually(() => expect(seats).toEqual([1, 2, 3]))
    world.clock.advance(250)

    expect((await connection.take('session.ack')).sequence).toBe(3)
  })

  test('closes for good on a frame outside the contract', async () => {
    const { client, gateway } = await createWorld({ encoding })
    await client.connect()
    const closed = nextClose(client)

    const { socket } = await gateway.connection(0)
    socket.send(encoding === 'binary' ? Buffer.from([255, 1, 2]) : '{"type":')

    expect(await closed).toMatchObject({ code: 'response_unexpected' })
    expect(client.state).toBe('closed')
  })
})

test('an input without a connection or a match is not sent, and says so', async () => {
  const world = await createWorld()
  expect(world.client.input({ 'connect-four': { column: 0 } })).toBeUndefined()
  await world.client.connect()
  expect(world.client.input({ 'connect-four': { column: 0 } })).toBeUndefined()
  expect(await world.client.submit({ 'connect-four': { column: 0 } })).toMatchObject({
    ok: false,
    error: { code: 'not_connected', retryable: true },
  })
  expect(world.client.send({ type: 'session.ping' })).toBe(2)
})

test('a request without a connection rejects at once', async () => {
  const { client } = await createWorld()
  await expect(client.ping()).rejects.toMatchObject({ code: 'not_connected' })
})

test('a request that is not answered in 5 s rejects, and leaves nothing behind', async () => {
  const { client, clock } = await createWorld()
  await client.connect()
  const timers = clock.waiting

  const ping = client.ping()
  clock.advance(5_000)

  await expect(ping).rejects.toMatchObject({ code: 'timed_out', retryable: true })
  expect(clock.waiting).toBe(timers)
})

test('a submitted input that no snapshot contains is given up after 5 s', async () => {
  const world = await createWorld()
  const { match } = await attach(world)

  const outcome = match.submit({ column: 3 })
  world.clock.advance(5_000)

  expect(await outcome).toMatchObject({ ok: false, error: { code: 'timed_out' } })
})

test('no more than 256 requests wait at once', async () => {
  const world = await createWorld()
  await attach(world)
  const pings = Array.from({ length: 257 }, () => world.client.ping())
  const inputs = Array.from({ length: 257 }, () => world.client.submit({ 'connect-four': { column: 3 } }))

  await expect(pings[256]).rejects.toMatchObject({ code: 'message_rate_exceeded' })
  expect(await inputs[256]).toMatchObject({ ok: false, error: { code: 'message_rate_exceeded' } })
  world.client.close()
  expect(await Promise.allSettled([...pings, ...inputs])).toHaveLength(514)
})

test('ids go on above those that the match knows from an earlier page', async () => {
  const world = await createWorld()
  const { connection, match } = await attach(world)

  connection.send(snapshot(9, [70, 0]))
  await eventually(() => expect(match.snapshot?.tick).toBe(9))

  expect(match.input({ column: 3 })).toBe(71)
})

test('the end of the match is acknowledged at once, and takes no more input', async () => {
  const world = await createWorld()
  const { connection, match } = await attach(world)
  const outcome = match.submit({ column: 3 })

  connection.send(started(1), { type: 'match.ended', sequence: 2, matchId, ending })

  expect(await match.ended).toEqual(ending)
  expect((await connection.take('session.ack')).sequence).toBe(2)
  expect(await outcome).toMatchObject({ ok: false, error: { code: 'match_ended' } })
  expect(match.input({ column: 3 })).toBeUndefined()
})

test.each([
  ['leaves a gap', 9],
  ['was seen before', 1],
] as const)(
  'an end whose sequence %s is taken, once: a gateway tells it from the record',
  async (_, sequence) => {
    const world = await createWorld()
    const { connection, match } = await attach(world)
    const told = vi.fn()
    world.client.on('match.ended', told)
    connection.send(started(1), seatChanged(2))

    const last = heard(world.client, 'match.snapshot')
    const end = { type: 'match.ended', sequence, matchId, ending } as const
    connection.send(end, end, snapshot(1))

    expect(await match.ended).toEqual(ending)
    await last
    expect(told).toHaveBeenCalledOnce()
  },
)

test('a warning that something is unavailable is told, and changes nothing', async () => {
  const world = await createWorld()
  const { connection, match } = await attach(world)
  const states = vi.fn()
  world.client.on('state', states)
  const timers = world.clock.waiting
  const ping = world.client.ping()
  const outcome = match.submit({ column: 3 })
  const warned = heard(world.client, 'session.warning')

  connection.send({ type: 'session.warning', code: 'unavailable', retryAfterMs: 100 })

  expect(await warned).toMatchObject({ code: 'unavailable' })
  expect(world.clock.waiting).toBe(timers + 2)
  world.clock.advance(1_000)
  const { id } = await connection.take('match.input')
  connection.send({ type: 'session.pong', replyTo: id - 1, serverTimeMs: 1 }, snapshot(1, [id, 0]))
  expect(await ping).toMatchObject({ serverTimeMs: 1 })
  expect(await outcome).toEqual({ ok: true, tick: 1 })
  expect(states).not.toHaveBeenCalled()
})

test('a handler that throws harms neither the others nor the connection', async () => {
  const world = await createWorld()
  const { connection } = await attach(world)
  const uncaught = vi.fn()
  const listeners = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException').on('uncaughtException', uncaught)
  const heard = vi.fn()
  world.client.on('match.snapshot', () => {
    throw new Error('a bug of the game')
  })
  world.client.on('match.snapshot', heard)

  connection.send(snapshot(1))
  await eventually(() => expect(heard).toHaveBeenCalledOnce())
  await eventually(() => expect(uncaught).toHaveBeenCalledOnce())
  process.removeAllListeners('uncaughtException')
  for (const listener of listeners) process.on('uncaughtException', listener)

  expect(world.client.state).toBe('connected')
})

test('after close() nothing is left running, and connect() opens another session', async () => {
  const { client, gateway, clock } = await createWorld()
  await client.connect()
  const closed = nextClose(client)

  client.close()

  expect(await closed).toMatchObject({ code: 'client_closed' })
  expect(clock.waiting).toBe(0)
  const first = await gateway.connection(0)
  await eventually(() => expect(first.closed).toBe(true))
  await client.connect()
  expect(gateway.connections).toHaveLength(2)
})

test('connect() asked twice makes one connection', async () => {
  const { client, gateway } = await createWorld()
  const [first, second] = await Promise.all([client.connect(), client.connect()])
  expect(first).toBe(second)
  expect(await client.connect()).toBe(first)
  expect(gateway.connections).toHaveLength(1)
})

test('a handler that connects when the state changes gets the connection that is being made', async () => {
  const { client, gateway } = await createWorld()
  const asked: unknown[] = []
  client.on('state', ({ state }) => {
    if (state === 'connecting') asked.push(client.connect())
  })
  asked.push(client.connect())
  expect(await asked[1]).toBe(await asked[0])
  expect(gateway.connections).toHaveLength(1)
})

test('attaching to a match that is unknown rejects with its code', async () => {
  const { client, gateway } = await createWorld()
  await client.connect()
  const connection = await gateway.connection(0)
  const attached = client.attach(match.matchId)
  const { id } = await connection.take('match.attach')
  connection.send({
    ...{ type: 'error', replyTo: id, code: 'match_unknown', message: 'No such match.', retryable: false },
  })
  await expect(attached).rejects.toMatchObject({ code: 'match_unknown', status: 404 })
})

function heard<K extends keyof ClientEvents>(client: Client, type: K): Promise<ClientEvents[K]> {
  return new Promise((resolve) => client.on(type, resolve))
}

function nextClose(client: Client): Promise<MatchwireError> {
  return new Promise((resolve) => client.on('closed', resolve))
}
