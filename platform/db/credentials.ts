import type { Knex } from 'knex'
import { nameKey, toPlayer, type Player, type PlayerRow } from './players.ts'

/** Sets the password of an account, as a PHC string, in the place of any that it had. */
export async function writeCredential(
  db: Knex,
  credential: { playerId: string; passwordHash: string; nowMs: number },
): Promise<void> {
  const { playerId, passwordHash, nowMs } = credential
  await db('credentials')
    .insert({ player_id: playerId, password_hash: passwordHash, changed_at_ms: nowMs })
    .onConflict('player_id')
    .merge()
}

/** The account with this name, in any case, if it has a password. */
export async function readCredentialByName(
  db: Knex,
  name: string,
): Promise<{ player: Player; passwordHash: string } | undefined> {
  const row = await db('players')
    .join('credentials', 'credentials.player_id', 'players.id')
    .where({ name_key: nameKey(name), deleted_at_ms: null })
    .first<PlayerRow & { password_hash: string }>('players.*', 'credentials.password_hash')
  const player = toPlayer(row)
  return row && player && { player, passwordHash: row.password_hash }
}

export async function deleteCredential(db: Knex, playerId: string): Promise<void> {
  await db('credentials').where({ player_id: playerId }).delete()
}
