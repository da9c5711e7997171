import type { Revocation } from '../platform/auth.ts'
import { keys } from '../platform/redis/keys.ts'
import { revokeSession } from '../platform/redis/sessions.ts'
import type { Services } from './handler.ts'

/**
 * Makes the access tokens of these sign-ins void, everywhere, and closes the player's socket if it came from one of them. Repeating it
 * does no harm. The mark lasts as long as any token signed until now.
 */
export async function revokeAccess(
  { redis, config }: Pick<Services, 'redis' | 'config'>,
  {
    playerId,
    familyIds,
    code = 'token_revoked',
  }: { playerId: string; familyIds: readonly string[]; code?: Revocation },
): Promise<void> {
  for (const sessionFamilyId of familyIds) {
    await redis.set(keys.revokedFamily(sessionFamilyId), code, 'PX', config.accessTokenTtlMs)
    await revokeSession(redis, { playerId, sessionFamilyId, code })
  }
}
