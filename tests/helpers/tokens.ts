import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { tokenAlgorithm, tokenAudience, tokenIssuer } from '../../platform/auth.ts'

/** Signs access tokens as an api does, with a key of its own. */
export async function signingAuthority() {
  const { privateKey, publicKey } = await generateKeyPair(tokenAlgorithm)
  const kid = randomUUID()
  return {
    jwks: { keys: [{ ...(await exportJWK(publicKey)), kid, alg: tokenAlgorithm, use: 'sig' }] },
    token: ({
      playerId = randomUUID(),
      sessionFamilyId = randomUUID(),
      name = 'Player One',
      expiresInS = 600,
    }: {
      playerId?: string
      sessionFamilyId?: string
      name?: string
      expiresInS?: number
    }) =>
      new SignJWT({ sid: sessionFamilyId, role: 'player', name })
        .setProtectedHeader({ alg: tokenAlgorithm, kid })
        .setIssuer(tokenIssuer)
        .setAudience(tokenAudience)
        .setSubject(playerId)
        .setExpirationTime(Math.floor(Date.now() / 1000) + expiresInS)
        .sign(privateKey),
  }
}
