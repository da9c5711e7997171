// Refresh tokens, of which only the SHA-256 is here. Those that were traded for one another are a family: one sign-in.
//
// Invariants: a family has one unused token at most; a token is used once; a revoked family gets no more tokens. The family's row is locked
// by whoever changes it, so that two uses of one token come one after the other, and the second one is seen as reuse.

import type { Knex } from 'knex'

export type NewToken = { tokenHash: Buffer; expiresAtMs: number }

export async function insertFamily(
  trx: Knex.Transaction,
  family: { familyId: string; playerId: string; nowMs: number; token: NewToken },
): Promise<void> {
  const { familyId, playerId, nowMs, token } = family
  await trx('refresh_families').insert({
    id: familyId,
    player_id: playerId,
    created_at_ms: nowMs,
    expires_at_ms: token.expiresAtMs,
  })
  await insertToken(trx, familyId, token)
}

export type Rotated =
  | { ok: true; familyId: string; playerId: string }
  | { ok: false; code: 'refresh_token_invalid' }
  | { ok: false; code: 'token_revoked' | 'refresh_token_reused'; familyId: string; playerId: string }

/** Trades a token for the next one. A token that was used before revokes its whole family: commit also then. */
export async function rotateToken(
  trx: Knex.Transaction,
  trade: { tokenHash: Buffer; nowMs: number; next: NewToken },
): Promise<Rotated> {
  const { tokenHash, nowMs, next } = trade
  const row = await trx('refresh_tokens')
    .join('refresh_families', 'refresh_families.id', 'refresh_tokens.family_id')
    .where({ token_hash: tokenHash })
    .forUpdate()
    .first<TokenRow>('family_id', 'player_id', 'refresh_tokens.expires_at_ms', 'used_at_ms', 'revoked_at_ms')
  if (!row || row.expires_at_ms <= nowMs) return { ok: false, code: 'refresh_token_invalid' }

  const { family_id: familyId, player_id: playerId } = row
  if (row.used_at_ms !== null) {
    await revokeFamily(trx, { familyId, nowMs })
    return { ok: false, code: 'refresh_token_reused', familyId, playerId }
  }
  if (row.revoked_at_ms !== null) return { ok: false, code: 'token_revoked', familyId, playerId }

  await trx('refresh_tokens').where({ token_hash: tokenHash }).update({ used_at_ms: nowMs })
  await trx('refresh_families').where({ id: familyId }).update({ expires_at_ms: next.expiresAtMs })
  await insertToken(trx, familyId, next)
  return { ok: true, familyId, playerId }
}

type TokenRow = {
  family_id: string
  player_id: string
  expires_at_ms: number
  used_at_ms: number | null
  revoked_at_ms: number | null
}

export async function revokeFamily(db: Knex, options: { familyId: string; nowMs: number }): Promise<void> {
  await db('refresh_families')
    .where({ id: options.familyId, revoked_at_ms: null })
    .update({ revoked_at_ms: options.nowMs })
}

/** Revokes every sign-in of a player, and returns those that had one. */
export async function revokeFamiliesOf(
  trx: Knex.Transaction,
  options: { playerId: string; nowMs: number },
): Promise<string[]> {
  const families = trx('refresh_families')
    .where({ player_id: options.playerId, revoked_at_ms: null })
    .where('expires_at_ms', '>', options.nowMs)
  const familyIds = await families.clone().forUpdate().pluck<string[]>('id')
  await families.update({ revoked_at_ms: options.nowMs })
  return familyIds
}

/** Forgets every sign-in of these players. */
export async function deleteFamiliesOf(trx: Knex.Transaction, playerIds: readonly string[]): Promise<void> {
  await trx('refresh_families').whereIn('player_id', playerIds).delete()
}

/** Deletes what can no longer be used, `limit` rows of each kind at most. Returns how many. */
export async function deleteExpiredTokens(
  db: Knex,
  options: { nowMs: number; limit: number },
): Promise<number> {
  const { nowMs, limit } = options
  const tokens = await db('refresh_tokens').where('expires_at_ms', '<=', nowMs).limit(limit).delete()
  const families = await db('refresh_families').where('expires_at_ms', '<=', nowMs).limit(limit).delete()
  return tokens + families
}

async function insertToken(trx: Knex.Transaction, familyId: string, token: NewToken): Promise<void> {
  await trx('refresh_tokens').insert({
    token_hash: token.tokenHash,
    family_id: familyId,
    expires_at_ms: token.expiresAtMs,
  })
}
