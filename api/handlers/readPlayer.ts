import { readPlayer as readAccount } from '../../platform/db/players.ts'
import type { Handler } from '../handler.ts'

export const readPlayer: Handler<'readPlayer'> = async ({ params }, { db }) => {
  const player = await readAccount(db, params.playerId)
  if (!player) return { ok: false, code: 'player_unknown' }
  const { playerId, name, guest, createdAtMs } = player
  return { status: 200, body: { playerId, name, guest, createdAtMs } }
}
