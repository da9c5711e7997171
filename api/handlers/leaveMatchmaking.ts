import { leaveQueue } from '../../platform/redis/matchmaking.ts'
import type { Handler } from '../handler.ts'

export const leaveMatchmaking: Handler<'leaveMatchmaking'> = async ({ principal }, { redis }) => {
  const left = await leaveQueue(redis, principal.playerId)
  return left.ok ? { status: 204 } : left
}
