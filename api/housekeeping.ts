import { endBans } from '../platform/db/bans.ts'
import { transact } from '../platform/db/client.ts'
import { deleteExpiredRequests } from '../platform/db/idempotency.ts'
import { anonymiseStaleGuests } from '../platform/db/players.ts'
import { deleteExpiredTokens } from '../platform/db/refresh-tokens.ts'
import { deleteExpiredSigningKeys } from '../platform/db/signing-keys.ts'
import type { Services } from './handler.ts'

/** Rows of one kind in one turn, so that no turn holds locks for long; the rest has its turn a minute later. */
const rowsMax = 1_000

/** Removes what has expired. Every api does it from time to time, and it does no harm twice. */
export async function tidy({ db, config, nowMs }: Pick<Services, 'db' | 'config' | 'nowMs'>): Promise<void> {
  const now = nowMs()
  await deleteExpiredRequests(db, { nowMs: now, limit: rowsMax })
  await deleteExpiredTokens(db, { nowMs: now, limit: rowsMax })
  await deleteExpiredSigningKeys(db, now)
  const source = `/apis/${config.name}`
  await transact(db, (trx) => endBans(trx, { nowMs: now, source, limit: rowsMax }))
  const createdBeforeMs = now - config.refreshTokenTtlMs
  await transact(db, (trx) =>
    anonymiseStaleGuests(trx, { createdBeforeMs, nowMs: now, source, limit: rowsMax }),
  )
}
