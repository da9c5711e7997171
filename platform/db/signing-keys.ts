import type { Knex } from 'knex'

/** A key signs from `signsFromMs` until `signsUntilMs`, and is trusted until the last token signed with it has expired. */
export type SigningKeyRow = {
  kid: string
  signsFromMs: number
  signsUntilMs: number
  trustedUntilMs: number
  publicKey: Buffer
  sealedPrivateKey: Buffer
}

/** Where there is a key with this start already, it stays and this one is dropped: read the keys again. */
export async function insertSigningKey(db: Knex, key: SigningKeyRow): Promise<void> {
  await db('signing_keys')
    .insert({
      kid: key.kid,
      signs_from_ms: key.signsFromMs,
      signs_until_ms: key.signsUntilMs,
      trusted_until_ms: key.trustedUntilMs,
      public_key: key.publicKey,
      sealed_private_key: key.sealedPrivateKey,
    })
    .onConflict('signs_from_ms')
    .ignore()
}

/** The keys that are trusted now or will sign, in the order in which they sign. */
export async function listSigningKeys(db: Knex, nowMs: number): Promise<SigningKeyRow[]> {
  return db('signing_keys')
    .where('trusted_until_ms', '>', nowMs)
    .orderBy('signs_from_ms')
    .select<SigningKeyRow[]>({
      kid: 'kid',
      signsFromMs: 'signs_from_ms',
      signsUntilMs: 'signs_until_ms',
      trustedUntilMs: 'trusted_until_ms',
      publicKey: 'public_key',
      sealedPrivateKey: 'sealed_private_key',
    })
}

export async function deleteExpiredSigningKeys(db: Knex, nowMs: number): Promise<void> {
  await db('signing_keys').where('trusted_until_ms', '<=', nowMs).delete()
}
