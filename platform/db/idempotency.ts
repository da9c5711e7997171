// Requests that carry an Idempotency-Key: who works on one, and how it was answered. What stands here is of no use without the key.
//
// A row is claimed, then either answered (it replays until it expires) or released. A claim that was neither, because its process died, is
// free again when its lock runs out; only the holder of the newest claim can answer.

import type { Knex } from 'knex'
import { isDuplicate } from './client.ts'

export type Claim = {
  id: Buffer
  scope: string
  fingerprint: Buffer
  claim: string
  lockedUntilMs: number
  expiresAtMs: number
}

export type Claimed =
  | { state: 'claimed' }
  | { state: 'in_progress' }
  | { state: 'other_request' }
  | { state: 'answered'; sealedResponse: Buffer }

export async function claimRequest(db: Knex, claim: Claim, nowMs: number): Promise<Claimed> {
  const row = {
    id: claim.id,
    scope: claim.scope,
    fingerprint: claim.fingerprint,
    claim: claim.claim,
    locked_until_ms: claim.lockedUntilMs,
    expires_at_ms: claim.expiresAtMs,
    sealed_response: null,
  }
  try {
    await db('idempotency').insert(row)
    return { state: 'claimed' }
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }

  // The row was there. It is ours only if nobody else takes it between this read and the update.
  const there = await db('idempotency').where({ id: claim.id }).first<ClaimRow | undefined>()
  if (!there) return claimRequest(db, claim, nowMs)
  const expired = there.expires_at_ms <= nowMs
  if (!expired && !there.fingerprint.equals(claim.fingerprint)) return { state: 'other_request' }
  if (!expired && there.sealed_response !== null) {
    return { state: 'answered', sealedResponse: there.sealed_response }
  }
  if (!expired && there.locked_until_ms > nowMs) return { state: 'in_progress' }
  const taken = await db('idempotency')
    .where({ id: claim.id, claim: there.claim, ...(expired ? {} : { sealed_response: null }) })
    .update(row)
  return taken === 1 ? { state: 'claimed' } : claimRequest(db, claim, nowMs)
}

type ClaimRow = {
  claim: string
  fingerprint: Buffer
  locked_until_ms: number
  expires_at_ms: number
  sealed_response: Buffer | null
}

/** False where the claim was lost to another, because its lock had run out. */
export async function answerRequest(
  db: Knex,
  answer: { id: Buffer; claim: string; sealedResponse: Buffer },
): Promise<boolean> {
  const { id, claim, sealedResponse } = answer
  const changed = await db('idempotency')
    .where({ id, claim, sealed_response: null })
    .update({ sealed_response: sealedResponse })
  return changed === 1
}

/** These requests were not carried out: the next one with the same key starts afresh. One that was answered after all stays. */
export async function releaseRequests(
  db: Knex,
  claims: readonly Pick<Claim, 'id' | 'claim'>[],
): Promise<void> {
  const pairs = claims.map(({ id, claim }) => [id, claim])
  await db('idempotency').whereIn(['id', 'claim'], pairs).where({ sealed_response: null }).delete()
}

/** How many keys a scope holds that have not expired; counts no further than `max`. */
export async function countRequests(
  db: Knex,
  options: { scope: string; nowMs: number; max: number },
): Promise<number> {
  const rows = await db('idempotency')
    .where({ scope: options.scope })
    .where('expires_at_ms', '>', options.nowMs)
    .limit(options.max)
    .pluck<number[]>('expires_at_ms')
  return rows.length
}

/** Forgets what these players have asked for. */
export async function deleteRequestsOf(trx: Knex.Transaction, playerIds: readonly string[]): Promise<void> {
  await trx('idempotency').whereIn('scope', playerIds).delete()
}

export async function deleteExpiredRequests(
  db: Knex,
  options: { nowMs: number; limit: number },
): Promise<number> {
  return db('idempotency').where('expires_at_ms', '<=', options.nowMs).limit(options.limit).delete()
}
