import { describe, expect, test, vi } from 'vitest'
import { attach, createWorld, json, match, matchId, problem, until } from './world.ts'

describe('a request', () => {
  test('puts parameters in the path, queries behind it, and the body in JSON', async () => {
    const { api, client } = await createWorld()
    api.answers.set('GET /v1/leaderboards/connect-four', () =>
      json(200, { game: 'connect-four', entries: [] }),
    )
    api.answers.set('PATCH /v1/me', ({ body }) => json(200, body))

    await client.rest.readLeaderboard({
      params: { game: 'connect-four' },
      query: { cursor: 'a_b-', limit: 10 },
    })
    await client.rest.readLeaderboard({ params: { game: 'connect-four' } })
    await client.rest.changeName({ body: { name: 'Grace Hopper' } })

    expect(api.requests.slice(-3)).toMatchObject([
      { url: 'http://api.test/v1/leaderboards/connect-four?cursor=a_b-&limit=10', body: undefined },
      { url: 'http://api.test/v1/leaderboards/connect-four' },
      { headers: { 'content-type': 'application/json' }, body: { name: 'Grace Hopper' } },
    ])
  })

  test('cannot leave its path', async () => {
    const { api, client } = await createWorld()
    api.answers.set('GET /v1/matches/..%2Fme%3Fx', () => problem('match_unknown'))
    const read = client.rest.readMatch({ params: { matchId: '../me?x' } })
    await expect(read).rejects.toMatchObject({ code: 'match_unknown' })
  })

  test('carries the access token only where the operation needs it', async () => {
    const { api, client } = await createWorld()
    api.answers.set('GET /v1/me', () => json(200, {}))
    api.answers.set('GET /v1/games', () => json(200, { games: [] }))

    await client.rest.readMe()
    await client.rest.listGames()

    const [me, games] = api.requests.slice(-2)
    expect(me?.headers['authorization']).toMatch(/^Bearer ey/)
    expect(games?.headers).toEqual({})
  })

  test('resolves with nothing where the answer has no body', async () => {
    const { api, client } = await createWorld()
    api.answers.set('DELETE /v1/matchmaking', () => new Response(null, { status: 204 }))
    expect(await client.rest.leaveMatchmaking()).toBeUndefined()
  })

  test('without a sign-in fails before it is sent', async () => {
    const { api, client } = await createWorld()
    api.answers.set('POST /v1/auth/sign-out', () => new Response(null, { status: 204 }))
    await client.signOut()
    await expect(client.rest.readMe()).rejects.toMatchObject({ code: 'token_missing', status: 401 })
    expect(api.sent('GET /v1/me')).toEqual([])
  })
})

describe('an error', () => {
  test('of the api is a MatchwireError with all that the problem says', async () => {
    const { api, client } = await createWorld()
    const problems = [{ path: '/name', problem: 'is too short' }]
    api.answers.set('PATCH /v1/me', () =>
      problem('request_invalid', { detail: 'The name is too short.', instance: 'request-17', problems }),
    )

    await expect(client.rest.changeName({ body: { name: 'A' } })).rejects.toMatchObject({
      name: 'MatchwireError',
      code: 'request_invalid',
      message: 'The name is too short.',
      status: 400,
      retryable: false,
      problems,
      requestId: 'request-17',
    })
  })

  test('of the network is network_failed, with its cause', async () => {
    const { api, client } = await createWorld()
    const cause = new TypeError('fetch failed')
    api.answers.set('PATCH /v1/me', () => {
      throw cause
    })
    const changed = client.rest.changeName({ body: { name: 'Ada' } })
    await expect(changed).rejects.toMatchObject({ code: 'network_failed', status: 0, retryable: true, cause })
  })

  test.each([
    [502, true],
    [404, false],
  ])('of a proxy with status %i is response_unexpected, retryable: %s', async (status, retryable) => {
    const { api, client } = await createWorld()
    api.answers.set('PATCH /v1/me', () => new Response('<html>', { status }))
    const changed = client.rest.changeName({ body: { name: 'Ada' } })
    await expect(changed).rejects.toMatchObject({ code: 'response_unexpected', status, retryable })
  })

  test('is also an answer that is no JSON', async () => {
    const { api, client } = await createWorld()
    api.answers.set('GET /v1/games', () => new Response('<html>', { status: 200 }))
    await expect(client.rest.listGames()).rejects.toMatchObject({ code: 'response_unexpected' })
  })

  test('is timed_out after 10 s, and the request is called off', async () => {
    const { api, client, clock } = await createWorld()
    api.answers.set('PATCH /v1/me', () => new Promise(() => {}))
    const changed = client.rest.changeName({ body: { name: 'Ada' } })
    await until(() => clock.waiting === 1)
    clock.advance(10_000)
    await expect(changed).rejects.toMatchObject({ code: 'timed_out', retryable: true })
    expect(clock.waiting).toBe(0)
  })
})

describe('a failure that may pass', () => {
  test('is tried again twice with the same Idempotency-Key', async () => {
    const { api, client, clock } = await createWorld()
    const answers = [
      () => Promise.reject(new TypeError('fetch failed')),
      () => problem('idempotency_in_progress'),
      () => json(201, { state: 'queued' }),
    ]
    api.answers.set('POST /v1/matchmaking', () => answers.shift()?.() ?? problem('internal_error'))

    const joined = client.rest.joinMatchmaking({ body: { game: 'lightcycles', seats: 2 } })
    for (const waitMs of [125, 250]) {
      await until(() => clock.waiting === 1 && client.state === 'idle')
      await settle()
      clock.advance(waitMs)
    }

    expect(await joined).toEqual({ state: 'queued' })
    const keys = api.sent('POST /v1/matchmaking').map(({ headers }) => headers['idempotency-key'])
    expect(keys).toEqual([keys[0], keys[0], keys[0]])
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
  })

  test('has another key in another call', async () => {
    const { api, client } = await createWorld()
    api.answers.set('POST /v1/matchmaking', () => json(201, { state: 'queued' }))
    await client.rest.joinMatchmaking({ body: { game: 'lightcycles', seats: 2 } })
    await client.rest.joinMatchmaking({ body: { game: 'lightcycles', seats: 2 } })
    const keys = api.sent('POST /v1/matchmaking').map(({ headers }) => headers['idempotency-key'])
    expect(new Set(keys).size).toBe(2)
  })

  test('is told after the third attempt', async () => {
    const { api, client, clock } = await createWorld()
    api.answers.set('GET /v1/games', () => problem('unavailable'))
    const failed = vi.fn()
    const listed = client.rest.listGames().catch(failed)
    await until(async () => {
      await settle()
      if (failed.mock.calls.length === 0) clock.advance(250)
      return failed.mock.calls.length > 0
    })
    await listed
    expect(failed.mock.calls[0]?.[0]).toMatchObject({ code: 'unavailable' })
    expect(api.sent('GET /v1/games')).toHaveLength(3)
  })

  test('waits for retryAfterMs, and tells at once where that is long', async () => {
    const { api, client, clock } = await createWorld()
    const answers = [problem('rate_limited', { retryAfterMs: 2_000 }), json(200, { games: [] })]
    api.answers.set(
      'GET /v1/games',
      () => answers.shift() ?? problem('rate_limited', { retryAfterMs: 5_001 }),
    )

    const listed = client.rest.listGames()
    await until(() => clock.waiting === 1)
    await settle()
    clock.advance(2_124)
    await settle()
    expect(api.sent('GET /v1/games')).toHaveLength(1)
    clock.advance(1)
    expect(await listed).toEqual({ games: [] })
    await expect(client.rest.listGames()).rejects.toMatchObject({ code: 'rate_limited', retryAfterMs: 5_001 })
  })

  test('is not tried again where that could do a thing twice', async () => {
    const { api, client } = await createWorld()
    api.answers.set(`POST /v1/matches/${matchId}/forfeit`, () => problem('unavailable'))
    await expect(client.rest.forfeitMatch({ params: { matchId } })).rejects.toMatchObject({
      code: 'unavailable',
    })
    expect(api.requests.filter(({ operation }) => operation.includes('forfeit'))).toHaveLength(1)
  })
})

test('forfeit() of a match goes over REST', async () => {
  const world = await createWorld()
  const attached = await attach(world)
  world.api.answers.set(`POST /v1/matches/${matchId}/forfeit`, () => json(202, match))
  expect(await attached.match.forfeit()).toEqual(match)
})

/** Lets every promise that can settle do so. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
