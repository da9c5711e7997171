import type { Principal } from '../platform/auth.ts'
import { readPlayer } from '../platform/db/players.ts'
import { isOutage } from '../platform/outage.ts'
import type { Services } from './handler.ts'
import { cacheRatings } from './rating-cache.ts'

/**
 * Who goes to play, with the name of now, and with the ratings where the matchmaker finds them. Without the database, what the access token
 * says, and the ratings that are there: matches go on without it, so whoever is signed in gets to them. Undefined where the account is deleted.
 */
export async function readSignedIn(
  services: Pick<Services, 'db' | 'redis'>,
  { playerId, name }: Principal,
): Promise<{ playerId: string; name: string } | undefined> {
  try {
    const player = await readPlayer(services.db, playerId)
    if (player) await cacheRatings(services, playerId)
    return player
  } catch (error) {
    if (!isOutage(error)) throw error
    return { playerId, name }
  }
}
