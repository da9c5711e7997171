import { readPlayer, renamePlayer } from '../../platform/db/players.ts'
import type { Handler } from '../handler.ts'

export const changeName: Handler<'changeName'> = async ({ principal, body }, { db }) => {
  const { playerId } = principal
  if (!(await renamePlayer(db, { playerId, name: body.name }))) return { ok: false, code: 'name_taken' }
  const player = await readPlayer(db, playerId)
  return player ? { status: 200, body: player } : { ok: false, code: 'token_revoked' }
}
