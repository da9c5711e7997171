import { describe, expect, test, vi } from 'vitest'
import {
  attach,
  createWorld,
  ending,
  eventually,
  json,
  match,
  matchId,
  seatChanged,
  snapshot,
  started,
  until,
  welcome,
  type TestConnection,
  type World,
} from './world.ts'

const game = { game: 'connect-four', seats: 2 } as const

describe('play()', () => {
  test('connects, waits for opponents, takes the seat, and plays to the end', async () => {
    const world = await createWorld()
    const playing = world.client.play(game)
    const connection = await world.gateway.connection(0)
    const { id, request } = await connection.take('matchmaking.join')
    expect(request).toEqual(game)
    connection.send({ type: 'matchmaking.queued', replyTo: id, status: { state: 'queued', request } })
    connection.send(matched)
    await takeSeat(connection)

    const match = await playing
    expect(match).toMatchObject({ matchId, game: 'connect-four', seat: 0 })
    expect(match.players.map(({ name }) => name)).toEqual(['Ada', 'Grace Hopper'])
    connection.send(started(1), snapshot(0))
    const state = await new Promise((resolve) => match.on('snapshot', ({ state }) => resolve(state)))
    expect(state).toMatchObject({ seatToMove: 0, moves: 0 })
    match.input({ column: 3 })
    expect((await connection.take('match.input')).input).toEqual({ 'connect-four': { column: 3 } })
    connection.send({ type: 'match.ended', sequence: 2, matchId, ending })
    expect(await match.ended).toEqual(ending)
  })

  test('misses nothing of what comes in one piece with the seat', async () => {
    const world = await createWorld()
    const playing = world.client.play(game)
    const connection = await world.gateway.connection(0)
    const { id } = await connection.take('matchmaking.join')
    connection.send(matched, { type: 'matchmaking.queued', replyTo: id, status: { state: 'queued' } })
    const attachId = (await connection.take('match.attach')).id
    const { socket } = connection
    socket.pause() // so that all of it leaves at once
    connection.send({ type: 'match.attached', replyTo: attachId, match: match_, seat: 0 })
    connection.send(started(1), snapshot(0), snapshot(1), seatChanged(2), {
      ...{ type: 'match.ended', sequence: 3, matchId, ending },
    })
    socket.resume()

    const match = await playing
    const told: unknown[] = []
    match.on('started', ({ sequence }) => told.push(sequence))
    match.on('snapshot', ({ tick }) => told.push(tick))
    match.on('seat', ({ state }) => told.push(state))
    await eventually(() => expect(told).toEqual([1, 1, 'away']))
    expect(await match.ended).toEqual(ending)
  })

  test('waits over a reconnect, and joins again where the queue has forgotten', async () => {
    const world = await createWorld()
    const playing = world.client.play(game)
    const first = await world.gateway.connection(0)
    const join = await first.take('matchmaking.join')
    first.send({ type: 'matchmaking.queued', replyTo: join.id, status: { state: 'queued' } })

    const second = await reconnect(world, first)
    await second.take('matchmaking.join')
    world.gateway.greet = (connection, { id }) =>
      connection.send(welcome(id, { status: { state: 'matched', matchId } }))
    const third = await reconnect(world, second)
    await takeSeat(third)

    expect((await playing).matchId).toBe(matchId)
  })

  test('comes back to the match that the player is in already', async () => {
    const world = await createWorld()
    world.api.answers.set('GET /v1/matchmaking', () => json(200, { state: 'matched', matchId }))
    const playing = world.client.play(game)
    const connection = await world.gateway.connection(0)
    const { id } = await connection.take('matchmaking.join')
    const refusal = { code: 'already_in_match', message: 'In a match.', retryable: false } as const
    connection.send({ type: 'error', replyTo: id, ...refusal })
    await takeSeat(connection)
    expect((await playing).matchId).toBe(matchId)
  })

  test('rejects where the game cannot be played so', async () => {
    const world = await createWorld()
    const playing = world.client.play({ game: 'connect-four', seats: 5 })
    const connection = await world.gateway.connection(0)
    const { id } = await connection.take('matchmaking.join')
    connection.send({
      ...{ type: 'error', replyTo: id, code: 'seats_unsupported', message: 'Two.', retryable: false },
    })
    await expect(playing).rejects.toMatchObject({ code: 'seats_unsupported' })
  })

  test('takes the seat again where the shard is not ready, a bounded number of times', async () => {
    const world = await createWorld()
    const playing = world.client.play(game)
    const outcome = playing.catch((error: unknown) => error)
    const connection = await world.gateway.connection(0)
    await connection.take('matchmaking.join')
    const received = vi.fn()
    world.client.on('match.snapshot', received)
    connection.send(matched)

    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const { id } = await connection.take('match.attach')
      const refusal = { code: 'match_not_running', message: 'Soon.', retryable: true } as const
      connection.send({ type: 'error', replyTo: id, ...refusal }, snapshot(attempt))
      await eventually(() => expect(received).toHaveBeenCalledTimes(attempt))
      world.clock.advance(2_000)
    }

    expect(await outcome).toMatchObject({ code: 'match_not_running' })
  })

  test('takes the seat on the next connection where the first is lost meanwhile', async () => {
    const world = await createWorld()
    const playing = world.client.play(game)
    const first = await world.gateway.connection(0)
    await first.take('matchmaking.join')
    first.send(matched)
    await first.take('match.attach')
    first.socket.terminate()
    await until(() => {
      world.clock.advance(125)
      return world.gateway.connections[1]
    })
    await takeSeat(await world.gateway.connection(1))
    expect((await playing).seat).toBe(0)
  })

  test('leaves the queue when its signal aborts', async () => {
    const world = await createWorld()
    const abort = new AbortController()
    const playing = world.client.play({ ...game, signal: abort.signal })
    const connection = await world.gateway.connection(0)
    const { id } = await connection.take('matchmaking.join')
    connection.send({ type: 'matchmaking.queued', replyTo: id, status: { state: 'queued' } })

    abort.abort(new Error('tired of waiting'))

    await expect(playing).rejects.toThrow('tired of waiting')
    await connection.take('matchmaking.leave')
    expect(world.client.state).toBe('connected')
  })

  test('rejects when the client is closed while it waits', async () => {
    const world = await createWorld()
    const playing = world.client.play(game)
    await (await world.gateway.connection(0)).take('matchmaking.join')
    world.client.close()
    await expect(playing).rejects.toMatchObject({ code: 'client_closed' })
  })
})

describe('a match', () => {
  test('tells who comes late the latest, and stops telling when asked to', async () => {
    const world = await createWorld()
    const { connection, match } = await attach(world)
    connection.send(started(1), snapshot(1), snapshot(2))
    await until(() => match.snapshot?.tick === 2)

    const ticks: number[] = []
    const stop = match.on('snapshot', ({ tick }) => ticks.push(tick))
    expect(ticks).toEqual([2])
    stop()
    connection.send(snapshot(3))
    await until(() => match.snapshot?.tick === 3)
    expect(ticks).toEqual([2])
  })

  test('is silent after its end, and the next one has its own voice', async () => {
    const world = await createWorld()
    const first = await attach(world)
    const heard = vi.fn()
    first.match.on('snapshot', heard)
    first.connection.send({ type: 'match.ended', sequence: 1, matchId, ending })
    await first.match.ended

    const second = world.client.attach('0192c5a0-7b1e-7c3a-9d2e-5f6a7b8c9d0f')
    const { id } = await first.connection.take('match.attach')
    const other = { ...match_, matchId: '0192c5a0-7b1e-7c3a-9d2e-5f6a7b8c9d0f' }
    first.connection.send({ type: 'match.attached', replyTo: id, match: other, seat: 1 }, snapshot(1))
    const next = await second
    await until(() => next.snapshot?.tick === 1)

    expect(next.seat).toBe(1)
    expect(heard).not.toHaveBeenCalled()
  })

  test('whose end nobody waits for does not end the process', async () => {
    const world = await createWorld()
    await attach(world)
    world.client.close()
    await new Promise((resolve) => setImmediate(resolve))
  })
})

const match_ = match
const matched = { type: 'matchmaking.matched', match, attachWithinMs: 15_000 } as const

async function takeSeat(connection: TestConnection): Promise<void> {
  const { id } = await connection.take('match.attach')
  connection.send({ type: 'match.attached', replyTo: id, match, seat: 0 })
}

async function reconnect(world: World, connection: TestConnection): Promise<TestConnection> {
  const next = world.gateway.connections.length
  connection.socket.terminate()
  await until(() => world.client.state === 'reconnecting')
  world.clock.advance(10_000)
  return world.gateway.connection(next)
}
