import { deleteOldPairs } from '../platform/db/abuse-pairs.ts'
import { deleteOldSignals } from '../platform/db/abuse-signals.ts'
import { deleteOldAddresses } from '../platform/db/account-addresses.ts'
import { endBans } from '../platform/db/bans.ts'
import { transact } from '../platform/db/client.ts'
import { deleteSettledLetters } from '../platform/db/dead-letters.ts'
import { deleteExpiredRequests } from '../platform/db/idempotency.ts'
import { deleteOldNotifications } from '../platform/db/notifications.ts'
import { deleteOldMarks } from '../platform/db/old-marks.ts'
import { anonymiseStaleGuests } from '../platform/db/players.ts'
import { deleteExpiredTokens } from '../platform/db/refresh-tokens.ts'
import { deleteExpiredSigningKeys } from '../platform/db/signing-keys.ts'
import type { Services } from './handler.ts'

/** Rows of one statement, so that none holds locks for long. */
const rowsMax = 1_000
/** Statements of one kind in one turn; the rest has its turn a minute later. */
const batchesMax = 100

/** Removes what has had its time: design/async/v1.3.0-retention.md. Every api does it from time to time, and it does no harm twice. */
export async function tidy({
  db,
  config,
  nowMs,
  source,
}: Pick<Services, 'db' | 'config' | 'nowMs' | 'source'>): Promise<void> {
  const now = nowMs()
  const { retention } = config
  await inBatches((limit) => deleteExpiredRequests(db, { nowMs: now, limit }))
  await inBatches((limit) => deleteExpiredTokens(db, { nowMs: now, limit }))
  await deleteExpiredSigningKeys(db, now)
  await inBatches((limit) => transact(db, (trx) => endBans(trx, { nowMs: now, source, limit })))
  const createdBeforeMs = now - config.refreshTokenTtlMs
  await inBatches((limit) =>
    transact(db, (trx) => anonymiseStaleGuests(trx, { createdBeforeMs, nowMs: now, source, limit })),
  )
  await inBatches((limit) => deleteOldMarks(db, { beforeMs: now - retention.processedEventsMs, limit }))
  await inBatches((limit) => deleteOldNotifications(db, { beforeMs: now - retention.notificationsMs, limit }))
  await inBatches((limit) => deleteSettledLetters(db, { beforeMs: now - retention.deadLettersMs, limit }))
  await inBatches((limit) => deleteOldAddresses(db, { beforeMs: now - retention.addressesMs, limit }))
  await inBatches((limit) => deleteOldSignals(db, { beforeMs: now - retention.signalsMs, limit }))
  await inBatches((limit) => deleteOldPairs(db, { beforeMs: now - retention.pairsMs, limit }))
}

async function inBatches(removeSome: (limit: number) => Promise<number>): Promise<void> {
  for (let batch = 0; batch < batchesMax; batch += 1) if ((await removeSome(rowsMax)) < rowsMax) return
}
