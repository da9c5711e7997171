import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { startProxy } from '../db/proxy.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { startTestApi } from './test-api.ts'

const database = await startProxy(await privateDatabase())
const redis = await startProxy(await privateRedis())
const api = await startTestApi({ redisUrl: redis.url, databaseUrl: database.url })
const player = await api.player()
afterEach(async () => {
  await database.open()
  await redis.open()
  await becomesReady(200)
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
  await redis[Symbol.asyncDispose]()
})

const ops = (path: string) => fetch(`${api.urls['ops']}${path}`)
const becomesReady = (status: number) =>
  vi.waitFor(async () => expect((await ops('/readyz')).status).toBe(status), { timeout: 10_000 })

test.each([
  ['the database', database],
  ['Redis', redis],
])(
  'without %s the api is live, not ready, and says that it is unavailable; then it recovers by itself',
  async (_, proxy) => {
    expect((await api.call('readMe', { token: player.accessToken })).status).toBe(200)
    await proxy.cut()
    const { status, body, headers } = await api.refused('createTicket', { token: player.accessToken })
    expect([status, body.code, body.retryable]).toEqual([503, 'unavailable', true])
    expect(headers.get('retry-after')).toBe('1')
    await becomesReady(503)
    expect((await ops('/livez')).status).toBe(200)

    await proxy.open()
    await becomesReady(200)
    await vi.waitFor(async () =>
      expect((await api.call('readMe', { token: player.accessToken })).status).toBe(200),
    )
  },
)

test('a Redis that stays silent is given up within seconds', async () => {
  redis.freeze()
  const { status, body } = await api.refused('readMatchmaking', { token: player.accessToken })
  expect([status, body.code]).toEqual([503, 'unavailable'])
})
