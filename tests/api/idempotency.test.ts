import { createHash, randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import type { RealtimeTicket, SignedIn, Tokens } from '../../generated/messages.ts'
import { acquireLease } from '../../platform/redis/lease.ts'
import { realWorld } from '../../platform/world.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { password, startTestApi } from './test-api.ts'

const servers = { redisUrl: await privateRedis(), databaseUrl: await privateDatabase() }
const api = await startTestApi(servers)
const otherApi = await startTestApi(servers)
const gateway = await acquireLease({
  world: realWorld(servers),
  kind: 'gateway',
  name: 'fake',
  leaseMs: 30_000,
  renewMs: 10_000,
  record: { url: 'ws://127.0.0.1:1/v1' },
  onFenced: () => {},
})
afterAll(async () => {
  for (const resource of [gateway, otherApi, api]) await resource[Symbol.asyncDispose]()
})

const newName = () => `I ${randomUUID().slice(0, 12)}`

test('the same request with the same key is answered alike, byte for byte, and done once', async () => {
  const key = randomUUID()
  const body = { name: newName(), password }
  const first = await api.call<SignedIn>('registerAccount', { body, key })
  expect(first.status).toBe(201)
  for (const repeated of [
    await api.call('registerAccount', { body, key }),
    await otherApi.call('registerAccount', { body, key }),
  ]) {
    expect([repeated.status, repeated.text]).toEqual([201, first.text])
    expect(repeated.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'))
  }
})

test('without a key, the same request is another one', async () => {
  const body = { name: newName(), password }
  expect((await api.call('registerAccount', { body })).status).toBe(201)
  expect((await api.refused('registerAccount', { body })).body.code).toBe('name_taken')
})

test('a final refusal is repeated as well', async () => {
  const { name } = await api.player()
  const key = randomUUID()
  const refuse = () => api.refused('registerAccount', { body: { name, password }, key })
  const first = await refuse()
  expect(first.body.code).toBe('name_taken')
  await api.db('players').where({ name }).update({ name_key: null })
  expect((await refuse()).text).toBe(first.text)
})

test('another request with the same key is refused', async () => {
  const key = randomUUID()
  await api.call('registerAccount', { body: { name: newName(), password }, key })
  const { status, body } = await api.refused('registerAccount', { body: { name: newName(), password }, key })
  expect([status, body.code]).toEqual([422, 'idempotency_key_reused'])
})

test("a key belongs to its player, and to all of the player's operations", async () => {
  const [ada, grace] = [await api.player(), await api.player()]
  const key = randomUUID()
  const ticketOf = (token: string) => api.call<RealtimeTicket>('createTicket', { token, key })
  const first = await ticketOf(ada.accessToken)
  expect(first.status).toBe(201)
  expect((await ticketOf(ada.accessToken)).text).toBe(first.text)
  expect((await ticketOf(grace.accessToken)).body.ticket).not.toBe(first.body.ticket)
  const queue = { game: 'lightcycles', seats: 2 }
  const other = await api.refused('joinMatchmaking', { token: ada.accessToken, body: queue, key })
  expect(other.body.code).toBe('idempotency_key_reused')
})

test('two at once, on two api processes, make one account', async () => {
  for (let round = 0; round < 10; round += 1) {
    const key = randomUUID()
    const body = { name: newName(), password }
    const answers = await Promise.all(
      [api, otherApi].map((one) => one.call<SignedIn>('registerAccount', { body, key })),
    )
    const made = answers.filter(({ status }) => status === 201)
    expect(made.length).toBeGreaterThan(0)
    for (const { status, text } of answers) {
      if (status === 201) expect(text).toBe(made[0]?.text)
      else expect([status, JSON.parse(text)]).toMatchObject([409, { code: 'idempotency_in_progress' }])
    }
    expect(await api.db('players').where({ name: body.name })).toHaveLength(1)
    expect((await api.call('registerAccount', { body, key })).text).toBe(made[0]?.text)
  }
})

test('a refresh whose answer was lost is repeated with its key, and the family lives', async () => {
  const { refreshToken } = await api.player()
  const key = randomUUID()
  const lost = await api.call<Tokens>('refreshTokens', { body: { refreshToken }, key })
  const repeated = await api.call<Tokens>('refreshTokens', { body: { refreshToken }, key })
  expect(repeated.text).toBe(lost.text)
  const next = await api.call<Tokens>('refreshTokens', { body: { refreshToken: repeated.body.refreshToken } })
  expect(next.status).toBe(200)
})

test('after a fault the key is free, and nothing was done', async () => {
  const { name } = await api.player()
  const key = randomUUID()
  await api.db.raw('ALTER TABLE credentials RENAME TO credentials_away')
  const body = { name: newName(), password }
  const faulty = await api.refused('registerAccount', { body, key })
  await api.db.raw('ALTER TABLE credentials_away RENAME TO credentials')
  expect([faulty.status, faulty.body.code]).toEqual([500, 'internal_error'])
  expect((await api.call('registerAccount', { body, key })).status).toBe(201)
  expect((await api.call('signIn', { body: { name, password } })).status).toBe(200)
})

test('a claim whose process died is free again when its lock has run out', async () => {
  const key = randomUUID()
  const body = { name: newName(), password }
  await api.call('registerAccount', { body, key })
  // As a process leaves it that dies before its transaction commits.
  await api
    .db('idempotency')
    .where({ scope: 'registerAccount' })
    .update({ sealed_response: null, locked_until_ms: Date.now() + 30_000 })
  await api.db('players').where({ name: body.name }).update({ name_key: null })

  expect((await api.refused('registerAccount', { body, key })).body.code).toBe('idempotency_in_progress')
  otherApi.clock.aheadMs = 30_000
  expect((await otherApi.call('registerAccount', { body, key })).status).toBe(201)
  otherApi.clock.aheadMs = 0
})

test('a key is forgotten after a day', async () => {
  const key = randomUUID()
  const first = await api.call<SignedIn>('createGuest', { key })
  otherApi.clock.aheadMs = 24 * 3_600_000
  const later = await otherApi.call<SignedIn>('createGuest', { key })
  otherApi.clock.aheadMs = 0
  expect(later.body.account.playerId).not.toBe(first.body.account.playerId)
})

test('who reads the table learns neither key nor token nor password', async () => {
  const key = randomUUID()
  const body = { name: newName(), password }
  const { tokens } = (await api.call<SignedIn>('registerAccount', { body, key })).body
  const rows = (await api.db('idempotency').select()) as Record<string, unknown>[]
  const bytes = Buffer.concat(
    rows
      .flatMap((row) => Object.values(row))
      .map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value)))),
  )
  const told = [key, tokens.accessToken, tokens.refreshToken, password, body.name]
  for (const secret of [...told, ...told.map(sha256)]) expect(bytes.includes(secret)).toBe(false)
})

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
