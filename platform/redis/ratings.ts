import type { GameName } from '../../generated/messages.ts'
import type { Redis } from './client.ts'
import { keys } from './keys.ts'

const ratingCacheSeconds = 30 * 24 * 60 * 60

/**
 * Lets the matchmaker see a player's whole-number ratings. The database has the truth; this copy may be a match behind, and is written again
 * by the next one.
 */
export async function writeRatingCache(
  redis: Redis,
  playerId: string,
  ratings: Partial<Record<GameName, number>>,
): Promise<void> {
  const key = keys.ratings(playerId)
  await redis.multi().hset(key, ratings).expire(key, ratingCacheSeconds).exec()
}

/** Who waits for no match any more leaves nothing here. */
export async function forgetRatingCache(redis: Redis, playerId: string): Promise<void> {
  await redis.del(keys.ratings(playerId))
}
