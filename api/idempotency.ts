// A request that carries an Idempotency-Key is carried out once, and answered alike each time.
//
// The database never sees the key. From the key, and the api's secret, come by HKDF three independent keys: one is the row's id, one makes
// the fingerprint of the request, one encrypts the answer. So an answer with tokens in it, or the fingerprint of a password, is of no use to who
// reads the table. What is kept is an answer that would not change: a success, or a refusal that is not retryable. After any other outcome
// the key is free again.

import { createHmac, randomUUIDv7 } from 'node:crypto'
import type { Knex } from 'knex'
import { answerRequest, claimRequest, countRequests, releaseRequests } from '../platform/db/idempotency.ts'
import { isOutage } from '../platform/outage.ts'
import type { Abandoned } from './abandoned.ts'
import type { Refusal } from './handler.ts'
import type { Reply } from './reply.ts'
import { deriveKey, seal, unseal } from './sealing.ts'

const retentionMs = 24 * 3_600_000
/**
 * Longer than any request takes while all is well; after a crash the key is free again this much later. A request that takes longer loses its
 * key to the next one, and then changes nothing.
 */
const lockMs = 15_000
/** Of one player. What has no player is bounded by the rate limit of addresses. */
const keysPerPlayerMax = 1_000
/** When to try again who has used up the keys: some will have expired by then, if they were not used all at once. */
const keysUsedUpRetryMs = 3_600_000

export type KeyedRequest = {
  key: string
  operationId: string
  playerId: string | undefined
  /** Everything that makes this request another one: path and body. */
  content: readonly (string | Buffer)[]
}

/** The only one who works on a request now. */
export type Attempt = {
  /** Keeps the reply where it is final, in the caller's transaction; throws where the lock ran out and another took over. */
  settle(db: Knex, reply: Reply, final: boolean): Promise<void>
  release(): Promise<void>
}

export type Begun = { attempt: Attempt } | { replay: Reply } | Refusal

export async function beginAttempt(
  db: Knex,
  options: { request: KeyedRequest; secret: string; nowMs: number; abandoned: Abandoned },
): Promise<Begun> {
  const { request, secret, nowMs, abandoned } = options
  const { key, operationId, playerId, content } = request
  const scope = playerId ?? operationId
  const derive = (purpose: string) =>
    deriveKey(key, { salt: secret, purpose: `idempotency ${scope} ${purpose}` })
  const id = derive('id')
  const answerKey = derive('answer')
  const context = id.toString('hex')

  if (playerId !== undefined) {
    const count = await countRequests(db, { scope, nowMs, max: keysPerPlayerMax })
    if (count >= keysPerPlayerMax) {
      const detail = `A player may use ${keysPerPlayerMax} keys a day.`
      return { ok: false, code: 'rate_limited', detail, retryAfterMs: keysUsedUpRetryMs }
    }
  }
  const claim = randomUUIDv7()
  const lockedUntilMs = nowMs + lockMs
  const own = { id, claim, lockedUntilMs }
  const fingerprint = fingerprintOf(derive('fingerprint'), [operationId, ...content])
  const row = { ...own, scope, fingerprint, expiresAtMs: nowMs + retentionMs }
  const claimed = await claimRequest(db, row, nowMs).catch((error: unknown) => {
    if (isOutage(error)) abandoned.add(own)
    throw error
  })
  switch (claimed.state) {
    case 'other_request':
      return { ok: false, code: 'idempotency_key_reused' }
    case 'in_progress':
      return { ok: false, code: 'idempotency_in_progress', retryAfterMs: inProgressRetryMs }
    case 'answered':
      return { replay: JSON.parse(unseal(answerKey, claimed.sealedResponse, context).toString()) as Reply }
    case 'claimed':
  }

  return {
    attempt: {
      async settle(trx, reply, final) {
        if (!final) return releaseRequests(trx, [own])
        const sealedResponse = seal(answerKey, Buffer.from(JSON.stringify(reply)), context)
        if (await answerRequest(trx, { id, claim, sealedResponse })) return
        throw new Error('A request took longer than its idempotency lock, and another one took over.')
      },
      async release() {
        try {
          await releaseRequests(db, [own])
        } catch (error) {
          abandoned.add(own)
          throw error
        }
      },
    },
  }
}

const inProgressRetryMs = 1_000

/** Each part with its length before it, so that no two contents run together to the same bytes. */
function fingerprintOf(key: Buffer, parts: readonly (string | Buffer)[]): Buffer {
  const hmac = createHmac('sha256', key)
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:`).update(part)
  return hmac.digest()
}
