import { describe, expect, test } from 'vitest'
import { createClient } from '../../generated/client/index.ts'
import { createWorld, eventually, json, problem, tokens, welcome, type World } from './world.ts'

describe('tokens are renewed', () => {
  test('once, however many requests find them expired', async () => {
    const world = await createWorld()
    expireFirstToken(world)

    const answers = await Promise.all([1, 2, 3, 4].map(() => world.client.rest.readMe()))

    expect(answers).toHaveLength(4)
    expect(world.api.sent('POST /v1/auth/refresh')).toHaveLength(1)
    expect(world.api.sent('GET /v1/me')).toHaveLength(8)
  })

  test('once for a request: a second token_expired is told', async () => {
    const { api, client } = await createWorld()
    api.answers.set('GET /v1/me', () => problem('token_expired'))
    api.answers.set('POST /v1/auth/refresh', () => json(200, tokens(1)))
    await expect(client.rest.readMe()).rejects.toMatchObject({ code: 'token_expired' })
    expect(api.sent('POST /v1/auth/refresh')).toHaveLength(1)
  })

  test('before they end, when nine tenths of their life are over', async () => {
    const { api, client, clock } = await createWorld()
    api.answers.set('GET /v1/me', () => json(200, {}))
    api.answers.set('POST /v1/auth/refresh', () => json(200, tokens(1)))

    clock.advance(539_999)
    await client.rest.readMe()
    expect(api.sent('POST /v1/auth/refresh')).toHaveLength(0)
    clock.advance(1)
    await client.rest.readMe()
    expect(api.sent('POST /v1/auth/refresh')).toMatchObject([
      { body: { refreshToken: tokens(0).refreshToken } },
    ])
  })

  test('by the length of their life, whatever the clock of the player says', async () => {
    const { api, client, clock } = await createWorld()
    const issuedAtMs = clock.now() - 7_200_000
    api.answers.set('POST /v1/auth/guest', () =>
      json(201, { account: {}, tokens: tokens(5, { issuedAtMs }) }),
    )
    api.answers.set('GET /v1/me', () => json(200, {}))
    await client.createGuest()
    clock.advance(539_999)
    await client.rest.readMe()
    expect(api.sent('POST /v1/auth/refresh')).toHaveLength(0)
  })

  test('early without harm: until it ends the old one serves where the api cannot be reached', async () => {
    const { api, client, clock } = await createWorld()
    api.answers.set('GET /v1/me', () => json(200, {}))
    api.answers.set('POST /v1/auth/refresh', () => problem('rate_limited', { retryAfterMs: 60_000 }))

    clock.advance(599_999)
    await client.rest.readMe()
    clock.advance(1)
    await expect(client.rest.readMe()).rejects.toMatchObject({ code: 'rate_limited' })
    expect(client.signedIn).toBe(true)
  })

  test('while a session is open, and the gateway is told', async () => {
    const { api, client, clock, gateway } = await createWorld()
    api.answers.set('POST /v1/auth/refresh', () => json(200, tokens(1, { issuedAtMs: clock.now() })))
    gateway.greet = (connection, { id }) => connection.send(welcome(id, { heartbeatMs: 86_400_000 }))
    await client.connect()
    const connection = await gateway.connection(0)

    clock.advance(540_000)

    expect((await connection.take('session.refresh')).accessToken).toBe(
      tokens(1, { issuedAtMs: clock.now() }).accessToken,
    )
  })

  test('when the gateway warns that the session ends', async () => {
    const { api, client, gateway } = await createWorld()
    api.answers.set('POST /v1/auth/refresh', () => json(200, tokens(1)))
    await client.connect()
    const connection = await gateway.connection(0)

    connection.send({ type: 'session.warning', code: 'token_expired', inMs: 30_000 })

    expect((await connection.take('session.refresh')).accessToken).toBe(tokens(1).accessToken)
    expect(api.sent('POST /v1/auth/refresh')).toHaveLength(1)
  })

  test('with a key that follows from the refresh token, so that a lost answer can be had again', async () => {
    const world = await createWorld()
    expireFirstToken(world)
    await world.client.rest.readMe()
    const [refresh] = world.api.sent('POST /v1/auth/refresh')
    const key = refresh?.headers['idempotency-key'] ?? ''
    expect(key).toMatch(/^[A-Za-z0-9._-]{16,64}$/)
    expect(key).toBe(`refresh-${tokens(0).refreshToken.slice(0, 22)}`)
  })
})

describe('a player is signed out', () => {
  test.each(['refresh_token_invalid', 'refresh_token_reused', 'token_revoked'] as const)(
    'when the api answers a refresh with %s',
    async (code) => {
      const { api, client } = await createWorld()
      api.answers.set('GET /v1/me', () => problem('token_expired'))
      api.answers.set('POST /v1/auth/refresh', () => problem(code))
      await expect(client.rest.readMe()).rejects.toMatchObject({ code })
      expect(client.signedIn).toBe(false)
    },
  )

  test('when a request is answered with token_revoked', async () => {
    const { api, client } = await createWorld()
    api.answers.set('GET /v1/me', () => problem('token_revoked'))
    await expect(client.rest.readMe()).rejects.toMatchObject({ code: 'token_revoked' })
    expect(client.signedIn).toBe(false)
  })

  test('by signOut(), even where the api cannot be told', async () => {
    const { api, client } = await createWorld()
    api.answers.set('POST /v1/auth/sign-out', () => problem('unavailable'))
    await client.connect()
    await expect(client.signOut()).rejects.toMatchObject({ code: 'unavailable' })
    expect(client.signedIn).toBe(false)
    expect(client.state).toBe('closed')
  })

  test('for good: a refresh that was under way does not sign in again', async () => {
    const { api, client } = await createWorld()
    const answered = Promise.withResolvers<Response>()
    api.answers.set('GET /v1/me', () => problem('token_expired'))
    api.answers.set('POST /v1/auth/sign-out', () => new Response(null, { status: 204 }))
    api.answers.set('POST /v1/auth/refresh', () => answered.promise)
    const read = client.rest.readMe()
    await eventually(() => expect(api.sent('POST /v1/auth/refresh')).toHaveLength(1))

    await client.signOut()
    answered.resolve(json(200, tokens(1)))

    await expect(read).rejects.toMatchObject({ code: 'token_missing' })
    expect(client.signedIn).toBe(false)
  })
})

describe('with a storage', () => {
  test('the player stays signed in for the next client of the same api', async () => {
    const storage = new TestStorage()
    const { api, clock } = await createWorld({ storage })
    api.answers.set('GET /v1/me', () => json(200, {}))

    const next = createClient({ apiUrl: 'http://api.test', fetch: api.fetch, storage, clock })
    const elsewhere = createClient({ apiUrl: 'http://other.test', fetch: api.fetch, storage, clock })

    expect([next.signedIn, elsewhere.signedIn]).toEqual([true, false])
    api.answers.set('POST /v1/auth/sign-out', () => new Response(null, { status: 204 }))
    await next.signOut()
    expect(storage.values.size).toBe(0)
  })

  test('a pair that another tab renewed is used, not renewed again', async () => {
    const storage = new TestStorage()
    const world = await createWorld({ storage })
    const other = createClient({
      ...{ apiUrl: 'http://api.test', fetch: world.api.fetch, storage, clock: world.clock },
    })
    expireFirstToken(world)

    await other.rest.readMe()
    await world.client.rest.readMe()

    expect(world.api.sent('POST /v1/auth/refresh')).toHaveLength(1)
  })
})

test('signing in as somebody else closes the session of the player before', async () => {
  const { client } = await createWorld()
  await client.connect()
  await client.createGuest()
  expect(client.state).toBe('closed')
})

test('register and signIn sign in', async () => {
  const { api, client } = await createWorld()
  const account = { name: 'Ada' }
  api.answers.set('POST /v1/auth/register', () => json(201, { account, tokens: tokens(2) }))
  api.answers.set('POST /v1/auth/sign-in', () => json(200, { account, tokens: tokens(3) }))
  api.answers.set('GET /v1/me', () => json(200, {}))
  const credentials = { name: 'Ada', password: 'correct horse' }

  for (const serial of [2, 3]) {
    expect(await (serial === 2 ? client.register(credentials) : client.signIn(credentials))).toEqual(account)
    await client.rest.readMe()
    expect(api.requests.at(-1)?.headers['authorization']).toBe(`Bearer ${tokens(serial).accessToken}`)
  }
})

class TestStorage {
  readonly values = new Map<string, string>()
  getItem = (key: string): string | null => this.values.get(key) ?? null
  setItem = (key: string, value: string): void => void this.values.set(key, value)
  removeItem = (key: string): void => void this.values.delete(key)
}

function expireFirstToken({ api }: World): void {
  api.answers.set('GET /v1/me', ({ headers }) =>
    headers['authorization'] === `Bearer ${tokens(0).accessToken}` ? problem('token_expired') : json(200, {}),
  )
  api.answers.set('POST /v1/auth/refresh', () => json(200, tokens(1)))
}
