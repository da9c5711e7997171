import { afterAll, beforeEach, expect, test } from 'vitest'
import { createSigningKeys } from '../../api/signing-keys.ts'
import type { Jwks } from '../../generated/messages.ts'
import { connectDatabase } from '../../platform/db/client.ts'
import { deleteExpiredSigningKeys } from '../../platform/db/signing-keys.ts'
import { privateDatabase } from '../helpers/servers.ts'

const db = connectDatabase(await privateDatabase(), { poolMax: 4 })
afterAll(() => db.destroy())
beforeEach(() => db('signing_keys').delete())

const minuteMs = 60_000
const periodMs = 60 * minuteMs
const leadMs = 10 * minuteMs
const tokenTtlMs = 5 * minuteMs
const periodStartMs = 500_000 * periodMs
const secret = 'the same for every api of a system'

/** An api process at a time of its own. */
function makeApi(startMs: number, apiSecret = secret) {
  const published: Jwks[] = []
  const clock = { nowMs: startMs }
  const signingKeys = createSigningKeys({
    db,
    secret: apiSecret,
    periodMs,
    leadMs,
    tokenTtlMs,
    publish: async (jwks) => void published.push(jwks),
    nowMs: () => clock.nowMs,
  })
  return { ...signingKeys, published, clock }
}

const kidsOf = (jwks: Jwks | undefined) => jwks?.keys.map(({ kid }) => kid)

test('the next key is published one lead before it signs, and the old one stays until its last token has expired', async () => {
  const api = makeApi(periodStartMs)
  await api.rotate()
  const { kid: first } = await api.signer()
  expect(kidsOf(api.published.at(-1))).toEqual([first])

  api.clock.nowMs = periodStartMs + periodMs - leadMs
  await api.rotate()
  const [, second] = kidsOf(api.published.at(-1)) ?? []
  expect(second).toBeDefined()
  expect((await api.signer()).kid).toBe(first)

  api.clock.nowMs = periodStartMs + periodMs
  expect((await api.signer()).kid).toBe(second)

  api.clock.nowMs += tokenTtlMs
  await api.rotate()
  expect(kidsOf(api.published.at(-1))).toEqual([first, second])

  api.clock.nowMs += minuteMs
  await api.rotate()
  expect(kidsOf(api.published.at(-1))).toEqual([second])
  await deleteExpiredSigningKeys(db, api.clock.nowMs)
  expect(await db('signing_keys')).toHaveLength(1)
})

test('an api that slept through a rotation makes the key that is due when it signs', async () => {
  const api = makeApi(periodStartMs)
  const { kid: first } = await api.signer()
  api.clock.nowMs += 3 * periodMs
  const { kid: second } = await api.signer()
  expect(second).not.toBe(first)
  expect(kidsOf(await api.jwks())).toEqual([second])
})

test('many api processes that start at once sign with one key', async () => {
  const apis = Array.from({ length: 8 }, () => makeApi(periodStartMs + periodMs - leadMs))
  await Promise.all(apis.map((api) => api.rotate()))
  const kids = await Promise.all(apis.map(async (api) => (await api.signer()).kid))
  expect(new Set(kids).size).toBe(1)
  expect(await db('signing_keys')).toHaveLength(2)
  for (const api of apis) expect(kidsOf(await api.jwks())).toHaveLength(2)
})

test('clocks that differ by less than the lead do no harm: each key is trusted by all before it signs', async () => {
  const early = makeApi(periodStartMs + periodMs + minuteMs)
  const late = makeApi(periodStartMs + periodMs - minuteMs)
  await late.rotate()
  await early.rotate()
  const { kid } = await early.signer()
  expect(kidsOf(await late.jwks())).toContain(kid)
  expect((await late.signer()).kid).not.toBe(kid)
})

test('private keys are sealed in the database, and another secret says so', async () => {
  const api = makeApi(periodStartMs)
  const { privateKey } = await api.signer()
  const raw = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url')
  const [row] = (await db('signing_keys').select('sealed_private_key')) as [{ sealed_private_key: Buffer }]
  expect(row.sealed_private_key.includes(raw)).toBe(false)
  await expect(makeApi(periodStartMs, 'another secret').signer()).rejects.toThrow('API_SECRET is not the one')
})
