import type { MatchStatus } from '../generated/messages.ts'
import { readMatch } from '../platform/redis/matches.ts'
import type { Gateway } from './gateway.ts'

export type FoundSeat =
  /** `shard` is undefined where the match is over. */
  | { ok: true; match: MatchStatus; shard: number | undefined }
  | { ok: false; code: 'match_unknown' | 'match_not_running' }

/** A player's seat in a match, and the shard that owns the match now. */
export async function findSeat({ redis }: Gateway, playerId: string, matchId: string): Promise<FoundSeat> {
  const match = await readMatch(redis, matchId)
  if (!match?.status.seats.some((seat) => seat.playerId === playerId))
    return { ok: false, code: 'match_unknown' }
  if (match.status.state === 'placing') return { ok: false, code: 'match_not_running' }
  return { ok: true, match: match.status, shard: match.owner }
}
