import { readRatings } from '../platform/db/ratings.ts'
import { writeRatingCache } from '../platform/redis/ratings.ts'
import type { Services } from './handler.ts'

/** Matchmaking reads ratings from Redis; whoever may be about to wait for a match has them put there. */
export async function cacheRatings(
  { db, redis }: Pick<Services, 'db' | 'redis'>,
  playerId: string,
): Promise<void> {
  const ratings = await readRatings(db, playerId)
  if (ratings.length === 0) return
  await writeRatingCache(
    redis,
    playerId,
    Object.fromEntries(ratings.map(({ game, rating }) => [game, rating])),
  )
}
