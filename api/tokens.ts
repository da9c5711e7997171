import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto'
import { SignJWT } from 'jose'
import type { Knex } from 'knex'
import type { SignedIn, Tokens } from '../generated/messages.ts'
import { tokenAlgorithm, tokenAudience, tokenIssuer, type Role } from '../platform/auth.ts'
import type { Player } from '../platform/db/players.ts'
import { insertFamily, type NewToken } from '../platform/db/refresh-tokens.ts'
import type { SigningKeys } from './signing-keys.ts'

export type TokenIssuer = {
  /** Starts a sign-in: its family of refresh tokens, and the first pair. */
  signIn(trx: Knex.Transaction, player: Player): Promise<SignedIn>
  /** A refresh token, and what the database may know of it. */
  newRefreshToken(): { refreshToken: string } & NewToken
  /** An access token beside a refresh token that is in the database. */
  pair(subject: Subject, refresh: { refreshToken: string; expiresAtMs: number }): Promise<Tokens>
}

export type Subject = { playerId: string; name: string; role: Role; familyId: string }

export type TokenIssuerOptions = {
  signingKeys: SigningKeys
  accessTokenTtlMs: number
  refreshTokenTtlMs: number
  nowMs: () => number
}

const refreshTokenBytes = 32

export function createTokenIssuer(options: TokenIssuerOptions): TokenIssuer {
  const { signingKeys, accessTokenTtlMs, refreshTokenTtlMs, nowMs } = options

  function newRefreshToken() {
    const refreshToken = randomBytes(refreshTokenBytes).toString('base64url')
    return { refreshToken, tokenHash: hashToken(refreshToken), expiresAtMs: nowMs() + refreshTokenTtlMs }
  }

  async function pair(subject: Subject, refresh: { refreshToken: string; expiresAtMs: number }) {
    const { playerId, name, role, familyId } = subject
    const { kid, privateKey } = await signingKeys.signer()
    const issuedAt = Math.floor(nowMs() / 1000) // A JWT tells time in whole seconds.
    const expiresAt = issuedAt + Math.floor(accessTokenTtlMs / 1000)
    const accessToken = await new SignJWT({ sid: familyId, name, role })
      .setProtectedHeader({ alg: tokenAlgorithm, kid })
      .setIssuer(tokenIssuer)
      .setAudience(tokenAudience)
      .setSubject(playerId)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(privateKey)
    return {
      accessToken,
      accessExpiresAtMs: expiresAt * 1000,
      refreshToken: refresh.refreshToken,
      refreshExpiresAtMs: refresh.expiresAtMs,
    }
  }

  return {
    async signIn(trx, player) {
      const familyId = randomUUIDv7()
      const refresh = newRefreshToken()
      await insertFamily(trx, { familyId, playerId: player.playerId, nowMs: nowMs(), token: refresh })
      return { account: player, tokens: await pair({ ...player, familyId }, refresh) }
    },
    newRefreshToken,
    pair,
  }
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
