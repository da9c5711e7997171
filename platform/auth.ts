// Who is asking: one decision, with the same codes, for REST and for the socket.
//
// An access token is a JWT (RFC 7519) signed with EdDSA over Ed25519 (RFC 8037). It names the player (`sub`), the sign-in that it came from
// (`sid`), the name at that time and the role. It is good until it expires, unless its sign-in was revoked.

import { errors, importJWK, jwtVerify, type CryptoKey, type JWK, type JWTPayload } from 'jose'
import { validators } from '../generated/validators.js'
import { keys } from './redis/keys.ts'
import type { Redis } from './redis/client.ts'

export const tokenIssuer = 'matchwire'
export const tokenAudience = 'matchwire'
export const tokenAlgorithm = 'EdDSA'

export type Role = 'player' | 'operator'
export type Principal = {
  playerId: string
  name: string
  sessionFamilyId: string
  role: Role
  expiresAtMs: number
}
/** Why a sign-in is over before its time. */
export type Revocation = 'token_revoked' | 'account_banned'
export type TokenRefusal = 'token_invalid' | 'token_expired' | Revocation
export type Verified = { ok: true; principal: Principal } | { ok: false; code: TokenRefusal }
export type TokenVerifier = (token: string) => Promise<Verified>

export type TokenSources = {
  readJwks: () => Promise<{ keys: JWK[] }>
  /** Undefined: it is not. */
  revocationOf: (sessionFamilyId: string) => Promise<Revocation | undefined>
}

const tokenLengthMax = 1024
/** How long a key that was withdrawn may still be trusted here. */
const jwksMaxAgeMs = 60_000
/** An unknown key id reads the keys again, but not more often than this, whatever ids a stranger makes up. */
const jwksMinAgeMs = 1_000

/** The verifier keeps the keys for a minute. It throws only when the keys or the revocations cannot be read. */
export function createTokenVerifier(options: TokenSources & { nowMs: () => number }): TokenVerifier {
  const { readJwks, revocationOf, nowMs } = options
  let known: Promise<Map<string, CryptoKey>> | undefined
  let readAtMs = -Infinity

  async function keyOf(kid: string | undefined): Promise<CryptoKey> {
    let key = (await keysNoOlderThan(jwksMaxAgeMs)).get(kid ?? '')
    key ??= (await keysNoOlderThan(jwksMinAgeMs)).get(kid ?? '')
    if (!key) throw new errors.JWKSNoMatchingKey()
    return key
  }

  function keysNoOlderThan(ageMs: number): Promise<Map<string, CryptoKey>> {
    if (known && nowMs() - readAtMs < ageMs) return known
    readAtMs = nowMs()
    const reading = readJwks().then(importKeys)
    known = reading
    reading.catch(() => {
      if (known === reading) known = undefined
    })
    return reading
  }

  return async (token) => {
    if (token.length > tokenLengthMax) return { ok: false, code: 'token_invalid' }
    let payload: JWTPayload
    try {
      const verified = await jwtVerify(token, (header) => keyOf(header.kid), {
        algorithms: [tokenAlgorithm],
        issuer: tokenIssuer,
        audience: tokenAudience,
        currentDate: new Date(nowMs()),
      })
      payload = verified.payload
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { ok: false, code: 'token_expired' }
      if (error instanceof errors.JOSEError) return { ok: false, code: 'token_invalid' }
      throw error
    }
    const principal = principalOf(payload)
    if (!principal) return { ok: false, code: 'token_invalid' }
    const code = await revocationOf(principal.sessionFamilyId)
    return code ? { ok: false, code } : { ok: true, principal }
  }
}

/** Where every process but the api, which has the keys themselves, learns of keys and revocations. */
export function redisTokenSources(redis: Redis): TokenSources {
  return {
    readJwks: async () => {
      const text = await redis.get(keys.jwks())
      if (text === null) throw new Error('No api has published its public keys to Redis; start one.')
      return JSON.parse(text) as { keys: JWK[] }
    },
    revocationOf: async (sessionFamilyId) => {
      const why = await redis.get(keys.revokedFamily(sessionFamilyId))
      if (why === null) return undefined
      return why === 'account_banned' ? why : 'token_revoked'
    },
  }
}

async function importKeys(jwks: { keys: JWK[] }): Promise<Map<string, CryptoKey>> {
  const imported = await Promise.all(
    jwks.keys.map(
      async (jwk) => [jwk.kid ?? '', (await importJWK(jwk, tokenAlgorithm)) as CryptoKey] as const,
    ),
  )
  return new Map(imported)
}

function principalOf({ sub, sid, name, role, exp }: JWTPayload): Principal | undefined {
  const { PlayerId, PlayerName, PlayerRole } = validators
  if (!PlayerId(sub) || !PlayerId(sid) || !PlayerName(name) || !PlayerRole(role) || exp === undefined)
    return undefined
  return { playerId: sub, name, sessionFamilyId: sid, role, expiresAtMs: exp * 1000 }
}
