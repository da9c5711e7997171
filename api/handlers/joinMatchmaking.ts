import { readPlayer } from '../../platform/db/players.ts'
import { joinQueue } from '../../platform/redis/matchmaking.ts'
import type { Handler } from '../handler.ts'
import { cacheRatings } from '../rating-cache.ts'

export const joinMatchmaking: Handler<'joinMatchmaking'> = async ({ principal, body }, services) => {
  const player = await readPlayer(services.db, principal.playerId)
  if (!player) return { ok: false, code: 'token_revoked' }
  const { playerId, name } = player
  await cacheRatings(services, playerId)
  const joined = await joinQueue(services.redis, { playerId, name, ...body })
  return joined.ok ? { status: 201, body: joined.status } : joined
}
