import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTHeaderParameters } from 'jose'
import { expect, test } from 'vitest'
import { createTokenVerifier } from '../../platform/auth.ts'

const nowMs = 1_795_362_600_000
const claims = {
  iss: 'matchwire',
  aud: 'matchwire',
  sub: randomUUID(),
  sid: randomUUID(),
  name: 'Ada Lovelace',
  role: 'player',
  exp: nowMs / 1000 + 600,
}
const [ours, next, strange] = [await makeKey(), await makeKey(), await makeKey()]

test('a good token names who asks', async () => {
  expect(await verifierOf([ours])(await sign(ours))).toEqual({
    ok: true,
    principal: {
      playerId: claims.sub,
      name: claims.name,
      sessionFamilyId: claims.sid,
      role: 'player',
      expiresAtMs: nowMs + 600_000,
    },
  })
})

test.each([
  ['another issuer', { iss: 'someone' }],
  ['another audience', { aud: 'someone' }],
  ['a role that there is not', { role: 'god' }],
  ['a sign-in that is not an id', { sid: 'x' }],
  ['a player who is not an id', { sub: 'x' }],
  ['a name that nobody can have', { name: '\n' }],
  ['no end', { exp: undefined }],
])('a token with %s is invalid', async (_, changes) => {
  const token = await sign(ours, { ...claims, ...changes })
  expect(await verifierOf([ours])(token)).toEqual({ ok: false, code: 'token_invalid' })
})

test('a token is expired from the millisecond it says', async () => {
  const token = await sign(ours)
  const at = (atMs: number) => createTokenVerifier({ ...sourcesOf([ours]), nowMs: () => atMs })(token)
  expect(await at(nowMs + 599_999)).toMatchObject({ ok: true })
  expect(await at(nowMs + 600_000)).toEqual({ ok: false, code: 'token_expired' })
})

test('a token that a stranger signed under our key id is invalid', async () => {
  const forged = await sign({ ...strange, kid: ours.kid })
  expect(await verifierOf([ours])(forged)).toEqual({ ok: false, code: 'token_invalid' })
})

test('a token of a revoked sign-in is revoked', async () => {
  const revoked = {
    ...sourcesOf([ours]),
    revocationOf: async (id: string) => (id === claims.sid ? ('token_revoked' as const) : undefined),
  }
  const verify = createTokenVerifier({ ...revoked, nowMs: () => nowMs })
  expect(await verify(await sign(ours))).toEqual({ ok: false, code: 'token_revoked' })
})

test('a new key is trusted as soon as it is published, and made-up key ids do not read the keys each time', async () => {
  const published = [ours]
  let reads = 0
  let atMs = nowMs
  const readJwks = async () => {
    reads += 1
    return { keys: published.map(({ jwk }) => jwk) }
  }
  const verify = createTokenVerifier({ readJwks, revocationOf: async () => undefined, nowMs: () => atMs })
  expect(await verify(await sign(ours))).toMatchObject({ ok: true })
  expect(reads).toBe(1)

  const strangeToken = await sign(strange)
  for (let attempt = 0; attempt < 100; attempt += 1) await verify(strangeToken)
  expect(reads).toBe(1)

  published.push(next)
  atMs += 1_000
  expect(await verify(await sign(next))).toMatchObject({ ok: true })
  expect(reads).toBe(2)
})

test('a key that was withdrawn is trusted for a minute at most', async () => {
  const published = [ours, next]
  let atMs = nowMs
  const readJwks = async () => ({ keys: published.map(({ jwk }) => jwk) })
  const verify = createTokenVerifier({ readJwks, revocationOf: async () => undefined, nowMs: () => atMs })
  const token = await sign(ours)
  expect(await verify(token)).toMatchObject({ ok: true })
  published.shift()
  atMs += 60_000
  expect(await verify(token)).toEqual({ ok: false, code: 'token_invalid' })
})

test('keys that cannot be read are a failure, not a refusal, and are read again the next time', async () => {
  let down = true
  const readJwks = async () => {
    if (down) throw new Error('Redis is down')
    return { keys: [ours.jwk] }
  }
  const verify = createTokenVerifier({ readJwks, revocationOf: async () => undefined, nowMs: () => nowMs })
  const token = await sign(ours)
  await expect(verify(token)).rejects.toThrow('Redis is down')
  down = false
  expect(await verify(token)).toMatchObject({ ok: true })
})

type Key = { kid: string; privateKey: CryptoKey; jwk: JWK }

async function makeKey(): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA')
  const kid = randomUUID()
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' } }
}

function sign({ kid, privateKey }: Omit<Key, 'jwk'>, payload: object = claims): Promise<string> {
  const header: JWTHeaderParameters = { alg: 'EdDSA', kid }
  return new SignJWT({ ...payload }).setProtectedHeader(header).sign(privateKey)
}

function sourcesOf(trusted: readonly Key[]) {
  return {
    readJwks: async () => ({ keys: trusted.map(({ jwk }) => jwk) }),
    revocationOf: async () => undefined,
  }
}

function verifierOf(trusted: readonly Key[]) {
  return createTokenVerifier({ ...sourcesOf(trusted), nowMs: () => nowMs })
}
