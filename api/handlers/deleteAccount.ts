import { deleteCredential } from '../../platform/db/credentials.ts'
import { anonymisePlayer } from '../../platform/db/players.ts'
import { revokeFamiliesOf } from '../../platform/db/refresh-tokens.ts'
import { leaveQueue } from '../../platform/redis/matchmaking.ts'
import type { Handler } from '../handler.ts'
import { revokeAccess } from '../revoke-access.ts'

export const deleteAccount: Handler<'deleteAccount'> = ({ principal, transact }, services) =>
  transact(async (trx) => {
    const { playerId } = principal
    const nowMs = services.nowMs()
    // The account first: whoever signs in now waits for its row, and then finds it deleted.
    await anonymisePlayer(trx, { playerId, nowMs, source: services.source })
    await deleteCredential(trx, playerId)
    const familyIds = await revokeFamiliesOf(trx, { playerId, nowMs })
    await leaveQueue(services.redis, playerId) // In a match, it stays in there until that ends without it.
    await revokeAccess(services, { playerId, familyIds })
    return { status: 204 }
  })
