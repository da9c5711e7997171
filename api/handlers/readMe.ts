import { readPlayer } from '../../platform/db/players.ts'
import type { Handler } from '../handler.ts'

export const readMe: Handler<'readMe'> = async ({ principal }, { db }) => {
  const player = await readPlayer(db, principal.playerId)
  return player ? { status: 200, body: player } : { ok: false, code: 'token_revoked' }
}
