import { readMatchmakingStatus } from '../../platform/redis/matchmaking.ts'
import type { Handler } from '../handler.ts'

export const readMatchmaking: Handler<'readMatchmaking'> = async ({ principal }, { redis }) => ({
  status: 200,
  body: await readMatchmakingStatus(redis, principal.playerId),
})
