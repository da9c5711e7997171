import type { Knex } from 'knex'
import { releaseRequests, type Claim } from '../platform/db/idempotency.ts'

type AbandonedClaim = Pick<Claim, 'id' | 'claim' | 'lockedUntilMs'>

/** Beyond it the oldest is left to its lock, which runs out. */
const claimsMax = 1_000

/**
 * Keys of requests that failed with the database, which may hold their claims: they are released when it is back, so that who repeats such a
 * request need not wait for its lock. A claim may get there late, from a connection that was given up, so each is released until its lock is over.
 */
export class Abandoned {
  #claims: AbandonedClaim[] = []

  add(claim: AbandonedClaim): void {
    this.#claims.push(claim)
    if (this.#claims.length > claimsMax) this.#claims.shift()
  }

  async release(db: Knex, nowMs: number): Promise<void> {
    this.#claims = this.#claims.filter(({ lockedUntilMs }) => lockedUntilMs > nowMs)
    if (this.#claims.length > 0) await releaseRequests(db, this.#claims)
  }
}
