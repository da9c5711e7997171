import { afterAll, afterEach, expect, test } from 'vitest'
import type { RealtimeTicket, SignedIn } from '../../generated/messages.ts'
import type { OperationId } from '../../generated/routes.ts'
import { acquireLease } from '../../platform/redis/lease.ts'
import { realWorld } from '../../platform/world.ts'
import { startProxy } from '../db/proxy.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { password, startTestApi, type CallOptions } from './test-api.ts'

const urls = { databaseUrl: await privateDatabase(), redisUrl: await privateRedis() }
const database = await startProxy(urls.databaseUrl)
const redis = await startProxy(urls.redisUrl)
const api = await startTestApi({ redisUrl: redis.url, databaseUrl: database.url })
const player = await api.player()
const { accessToken: token } = player
const gateway = await acquireLease({
  world: realWorld({ redisUrl: urls.redisUrl }),
  ...{ kind: 'gateway', name: 'fake', record: { url: 'ws://127.0.0.1:1/v1' } },
  ...{ leaseMs: 60_000, renewMs: 10_000, onFenced: () => {} },
})
afterEach(async () => {
  await database.open()
  await redis.open()
  await becomesReady(200)
})
afterAll(async () => {
  await gateway[Symbol.asyncDispose]()
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
  await redis[Symbol.asyncDispose]()
})

const ops = (path: string) => fetch(`${api.urls['ops']}${path}`)
const becomesReady = (status: number) => expect.poll(async () => (await ops('/readyz')).status).toBe(status)
const signIn = { body: { name: player.name, password } }

test.each([
  ['the database', database],
  ['Redis', redis],
])(
  'without %s the api is live, not ready, and says that sign-in is unavailable and when to come back; then it recovers by itself',
  async (_, proxy) => {
    expect((await api.call('signIn', signIn)).status).toBe(200)
    await proxy.cut()
    // The first of them find out, those after them are refused at once; and both are told alike.
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.refused('signIn', signIn)))
    answers.push(await api.refused('signIn', signIn))
    for (const { status, body, headers } of answers) {
      expect([status, body.code, body.retryable]).toEqual([503, 'unavailable', true])
      expect(body.retryAfterMs).toBeLessThanOrEqual(1_000)
      expect(headers.get('retry-after')).toBe('1')
    }
    await becomesReady(503)
    expect((await ops('/livez')).status).toBe(200)

    await proxy.open()
    await becomesReady(200)
    await expect.poll(async () => (await api.call('signIn', signIn)).status).toBe(200)
  },
)

test('an outage is told of once when it begins and once when it ends, however many requests it fails', async () => {
  await using own = await startTestApi({ redisUrl: redis.url, databaseUrl: database.url })
  const told = () =>
    own.logLines
      .map((line) => JSON.parse(line) as { level: number; msg: string; what?: string })
      .filter(({ msg }) => msg !== 'request')
      .map(({ msg, what }) => (what ? `${msg}: ${what}` : msg))
  const says = (line: string) => expect.poll(told).toContain(line)
  await database.cut()
  for (let turn = 1; turn <= 30; turn++) await own.refused('signIn', signIn)
  await says('failed: trying again: key rotation')
  await database.open()
  await says('works again: key rotation')
  const lines = told()
  expect(lines).toContain('a dependency does not answer')
  expect(lines).toContain('a dependency answers again')
  expect(new Set(lines).size).toBe(lines.length)
})

test('without the database who is signed in still gets to a match: by a ticket, or from the queue', async () => {
  await database.cut()
  await becomesReady(503)
  for (const key of [undefined, 'a-key-that-cannot-be-kept']) {
    const options: CallOptions = { token, ...(key !== undefined && { key }) }
    const ticket = await api.call<RealtimeTicket>('createTicket', options)
    expect([ticket.status, ticket.body.urls]).toEqual([201, ['ws://127.0.0.1:1/v1']])
    const joined = await api.call('joinMatchmaking', {
      ...options,
      body: { game: 'connect-four', seats: 2 },
    })
    expect([joined.status, joined.body]).toMatchObject([201, { state: 'queued' }])
  }
  expect((await api.call('leaveMatchmaking', { token })).status).toBe(204)
  // What is older than the verifier keeps its keys.
  api.clock.aheadMs += 61_000
  expect((await api.call('readMatchmaking', { token })).body).toEqual({ state: 'idle' })
  expect((await api.refused('readMe', { token })).body.code).toBe('unavailable')
})

test.each([
  ['its commit', 'COMMIT;'],
  ['the claim of its key', 'insert into `idempotency`'],
])(
  'a request whose database lost the answer to %s is repeated with its key, and is done once',
  async (_, statement) => {
    const name = `Once ${statement.length}`
    const register = () =>
      api.call<SignedIn>('registerAccount', {
        body: { name, password },
        key: `a-key-to-repeat-it-with-${statement.length}`,
      })
    database.loseAnswerTo(statement)
    const lost = await register()
    expect([lost.status, lost.headers.get('retry-after')]).toEqual([503, '1'])

    await expect.poll(async () => (await register()).status).toBe(201)
    const repeated = await register()
    expect((await register()).text).toBe(repeated.text)
    const account = await api.db('players').where({ name }).pluck('id')
    expect(account).toEqual([repeated.body.account.playerId])
    expect(await api.db('refresh_families').where({ player_id: account[0] })).toHaveLength(1)
  },
)

test('a Redis that stays silent is given up within seconds', async () => {
  redis.freeze()
  const requests = [
    ['signIn', signIn],
    ['createGuest', {}],
    ['readMatchmaking', { token }],
  ] as const
  const answers = await Promise.all(requests.map(([id, options]) => api.refused(id, options)))
  for (const { status, body, headers } of answers) {
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'unavailable', '1'])
  }
})

test('an api that starts before its servers says that it is unavailable, and serves as soon as they are there', async () => {
  await Promise.all([database.cut(), redis.cut()])
  await using early = await startTestApi({ redisUrl: redis.url, databaseUrl: database.url })
  const refused = async (operationId: OperationId, options: CallOptions) =>
    (await early.refused(operationId, options)).body.code
  expect(await refused('signIn', signIn)).toBe('unavailable')
  expect(await refused('readMe', { token })).toBe('unavailable')
  await Promise.all([database.open(), redis.open()])
  await expect.poll(async () => (await early.call('signIn', signIn)).status).toBe(200)
})
