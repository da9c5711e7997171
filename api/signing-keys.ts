// The keys that access tokens are signed with.
//
// Time is cut into periods, and each has a key of its own, which is made one lead before its period begins. So every process that checks
// tokens knows a key before a token signed with it exists, and a key is dropped only when its last token has expired. The start of the period
// is the row's key in the database: any number of api processes make the same key, and the first one's stays.

import { createPrivateKey, generateKeyPairSync, randomUUIDv7, type KeyObject } from 'node:crypto'
import type { Knex } from 'knex'
import type { Jwks } from '../generated/messages.ts'
import { tokenAlgorithm } from '../platform/auth.ts'
import { insertSigningKey, listSigningKeys, type SigningKeyRow } from '../platform/db/signing-keys.ts'
import { isOutage } from '../platform/outage.ts'
import { deriveKey, seal, unseal } from './sealing.ts'

export type SigningKeysOptions = {
  db: Knex
  secret: string
  periodMs: number
  leadMs: number
  /** Makes the public keys known to every process that checks tokens. */
  publish: (jwks: Jwks) => Promise<void>
  /** How long a token lives. */
  tokenTtlMs: number
  nowMs: () => number
}

export type SigningKeys = {
  /** The key of the current period. */
  signer(): Promise<{ kid: string; privateKey: KeyObject }>
  /** Every key that is trusted now or will be soon, also those that another process has just made; without the database, those known here. */
  jwks(): Promise<Jwks>
  /** Makes the keys that are due, and publishes. Called at the start and from time to time. */
  rotate(): Promise<void>
}

/** Two api processes may tell the time this differently. */
const clockSkewMs = 60_000

export function createSigningKeys(options: SigningKeysOptions): SigningKeys {
  const { db, secret, periodMs, leadMs, publish, tokenTtlMs, nowMs } = options
  const sealingKey = deriveKey(secret, { salt: 'matchwire', purpose: 'signing keys' })
  let rows: SigningKeyRow[] = []
  const opened = new Map<string, KeyObject>()

  async function rotate(): Promise<void> {
    const now = nowMs()
    const periodStartMs = now - (now % periodMs)
    rows = await listSigningKeys(db, now)
    const due = [
      periodStartMs,
      ...(now >= periodStartMs + periodMs - leadMs ? [periodStartMs + periodMs] : []),
    ]
    const missing = due.filter((startMs) => !rows.some((row) => row.signsFromMs === startMs))
    for (const startMs of missing) await insertSigningKey(db, makeKey(startMs))
    if (missing.length > 0) rows = await listSigningKeys(db, now)
    for (const kid of opened.keys()) if (!rows.some((row) => row.kid === kid)) opened.delete(kid)
    await publish(toJwks(rows))
  }

  function makeKey(signsFromMs: number): SigningKeyRow {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const kid = randomUUIDv7()
    const signsUntilMs = signsFromMs + periodMs
    return {
      kid,
      signsFromMs,
      signsUntilMs,
      trustedUntilMs: signsUntilMs + tokenTtlMs + clockSkewMs,
      publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'),
      sealedPrivateKey: seal(sealingKey, privateKey.export({ format: 'der', type: 'pkcs8' }), kid),
    }
  }

  function currentRow(): SigningKeyRow | undefined {
    const now = nowMs()
    return rows.findLast((row) => row.signsFromMs <= now && now < row.signsUntilMs)
  }

  function open(row: SigningKeyRow): KeyObject {
    const known = opened.get(row.kid)
    if (known) return known
    let der: Buffer
    try {
      der = unseal(sealingKey, row.sealedPrivateKey, row.kid)
    } catch (cause) {
      throw new Error(
        'API_SECRET is not the one that the signing keys were sealed with. Set that one, or delete the rows of signing_keys.',
        { cause },
      )
    }
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
    opened.set(row.kid, key)
    return key
  }

  return {
    async signer() {
      if (!currentRow()) await rotate()
      const row = currentRow()
      if (!row) throw new Error('There is no signing key for this moment, although one was just made.')
      return { kid: row.kid, privateKey: open(row) }
    },
    async jwks() {
      try {
        return toJwks(await listSigningKeys(db, nowMs()))
      } catch (error) {
        // Without the database, those it had last: who is signed in stays so, and a key is trusted no longer than it would be.
        const known = rows.filter(({ trustedUntilMs }) => trustedUntilMs > nowMs())
        if (!isOutage(error) || known.length === 0) throw error
        return toJwks(known)
      }
    },
    rotate,
  }
}

function toJwks(rows: readonly SigningKeyRow[]): Jwks {
  return {
    keys: rows.map(({ kid, publicKey }) => ({
      kty: 'OKP',
      crv: 'Ed25519',
      alg: tokenAlgorithm,
      use: 'sig',
      kid,
      x: publicKey.toString('base64url'),
    })),
  }
}
