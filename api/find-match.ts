import type { MatchStatus } from '../generated/messages.ts'
import type { Principal } from '../platform/auth.ts'
import { readMatchRecord } from '../platform/db/matches.ts'
import { readMatchStatus } from '../platform/redis/matches.ts'
import type { Services } from './handler.ts'

/** A match that this player may see, which is one that the player has a seat in. Redis has the live ones and those just ended. */
export async function findMatch(
  { db, redis }: Pick<Services, 'db' | 'redis'>,
  matchId: string,
  principal: Principal,
): Promise<MatchStatus | undefined> {
  const match = (await readMatchStatus(redis, matchId)) ?? (await readMatchRecord(db, matchId))
  const visible =
    principal.role === 'operator' || match?.seats.some(({ playerId }) => playerId === principal.playerId)
  return visible ? match : undefined
}
