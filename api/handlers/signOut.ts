import { revokeFamily } from '../../platform/db/refresh-tokens.ts'
import type { Handler } from '../handler.ts'
import { revokeAccess } from '../revoke-access.ts'

export const signOut: Handler<'signOut'> = async ({ principal }, services) => {
  const { playerId, sessionFamilyId: familyId } = principal
  await revokeFamily(services.db, { familyId, nowMs: services.nowMs() })
  // After the refresh tokens: where this fails, the access token is good for another try.
  await revokeAccess(services, { playerId, familyIds: [familyId] })
  return { status: 204 }
}
