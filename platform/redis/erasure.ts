// What Redis holds of a player whose account is deleted.

import type { MatchEnding, MatchSeat } from '../../generated/messages.ts'
import type { Redis } from './client.ts'
import { keys } from './keys.ts'
import { leaveQueue } from './matchmaking.ts'
import { runScript } from './script.ts'
import { revokeSession } from './sessions.ts'

type Erased = { playerIds: readonly string[]; name: string }

/** Takes the players out of the queue, ends their sessions, and puts `name` where theirs is, in the matches too. Repeating it does no harm. */
export async function erasePlayers(
  redis: Redis,
  { playerIds, name, matchIds }: Erased & { matchIds: readonly string[] },
): Promise<void> {
  const playing = await Promise.all(playerIds.map((playerId) => erasePlayer(redis, playerId)))
  const current = playing.filter((matchId) => matchId !== null)
  await renameSeats(redis, [...new Set([...matchIds, ...current])], { playerIds, name })
}

/** Answers the match in which the player sits, if any. */
async function erasePlayer(redis: Redis, playerId: string): Promise<string | null> {
  await leaveQueue(redis, playerId)
  await revokeSession(redis, { playerId, code: 'token_revoked' })
  await redis.del(keys.ratings(playerId))
  const matchId = await redis.hget(keys.player(playerId), 'matchId')
  await redis.hdel(keys.player(playerId), 'name')
  return matchId
}

const matchesAtOnce = 100

/** Puts `name` in the place of these players' in the records of matches. What a shard has in memory stays there until the match has ended. */
export async function renameSeats(redis: Redis, matchIds: readonly string[], erased: Erased): Promise<void> {
  for (let at = 0; at < matchIds.length; at += matchesAtOnce) {
    await Promise.all(
      matchIds.slice(at, at + matchesAtOnce).map((matchId) => renameIn(redis, matchId, erased)),
    )
  }
}

async function renameIn(redis: Redis, matchId: string, erased: Erased): Promise<void> {
  const key = keys.match(matchId)
  for (;;) {
    const [seats, ending] = await redis.hmget(key, 'seats', 'ending')
    if (!seats) return
    const renamed = JSON.stringify(rename(JSON.parse(seats) as MatchSeat[], erased))
    const { seats: ended, ...rest } = JSON.parse(ending ?? '{"seats":[]}') as MatchEnding
    const renamedEnding = JSON.stringify({ ...rest, seats: rename(ended, erased) })
    if ((await runScript(redis, 'match-rename', [key], [seats, renamed, ending ?? '', renamedEnding])) === 1)
      return
  }
}

function rename<Seat extends MatchSeat>(seats: readonly Seat[], { playerIds, name }: Erased): Seat[] {
  return seats.map((seat) => (playerIds.includes(seat.playerId) ? { ...seat, name } : seat))
}
