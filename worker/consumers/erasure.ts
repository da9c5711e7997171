// Takes what is personal of a deleted account out of every store: design/async/v1.3.0-retention.md says what is where, and what becomes of it.
//
// What is written later by somebody who did not know yet is theirs to look at: who writes a name or a row of a player looks whether the account is
// deleted, after it has written.

import { deleteAbuseOf } from '../../platform/db/abuse-signals.ts'
import { deleteAddressesOf } from '../../platform/db/account-addresses.ts'
import { eraseFromEvents } from '../../platform/db/erased-events.ts'
import { deleteRequestsOf } from '../../platform/db/idempotency.ts'
import { eraseSeatNames, listMatchIdsSince } from '../../platform/db/matches.ts'
import { deleteNotificationsOf } from '../../platform/db/notifications.ts'
import { eraseActReasons } from '../../platform/db/operator-acts.ts'
import { nameOfDeleted } from '../../platform/db/players.ts'
import { deleteFamiliesOf } from '../../platform/db/refresh-tokens.ts'
import { erasePlayers } from '../../platform/redis/erasure.ts'
import type { EventConsumer } from '../event-consumer.ts'

/** The longest that Redis may keep how a match ended (MATCH_RECORD_TTL_MS). */
const matchRecordMsMax = 30 * 24 * 3_600_000

export const erasure: EventConsumer<'account.deleted'> = {
  name: 'erasure',
  types: ['account.deleted'],
  laterEvents: 'wait',
  async handle(trx, events, { db, redis, nowMs }) {
    const playerIds = [...new Set(events.map(({ data }) => data.playerId))].toSorted()
    // A transaction in which nothing goes on is ended by the server (db/client.ts): who has lost this one is to stop.
    await eraseSeatNames(db, playerIds, () => trx.raw('DO 0'))
    await deleteRequestsOf(trx, playerIds)
    await deleteFamiliesOf(trx, playerIds)
    await deleteNotificationsOf(trx, playerIds)
    await deleteAbuseOf(trx, playerIds)
    await deleteAddressesOf(trx, playerIds)
    await eraseActReasons(trx, playerIds)
    await eraseFromEvents(trx, 'event_retries', playerIds)
    await eraseFromEvents(trx, 'dead_letters', playerIds)
    const matchIds = await listMatchIdsSince(trx, playerIds, nowMs() - matchRecordMsMax)
    await erasePlayers(redis, { playerIds, name: nameOfDeleted, matchIds })
  },
}
