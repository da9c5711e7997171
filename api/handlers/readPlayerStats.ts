import { readPlayer } from '../../platform/db/players.ts'
import { readStats } from '../../platform/db/player-stats.ts'
import type { Handler } from '../handler.ts'

export const readPlayerStats: Handler<'readPlayerStats'> = async ({ params }, { db }) => {
  const { playerId } = params
  if (!(await readPlayer(db, playerId))) return { ok: false, code: 'player_unknown' }
  return { status: 200, body: { playerId, games: await readStats(db, playerId) } }
}
