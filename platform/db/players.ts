import type { Knex } from 'knex'
import type { Role } from '../auth.ts'
import { isDuplicate } from './client.ts'
import { appendEvents } from './outbox.ts'

export type Player = { playerId: string; name: string; guest: boolean; role: Role; createdAtMs: number }

/** What stands where a deleted account's name stood. Without a name key, so that any number of accounts have it. */
export const nameOfDeleted = 'Deleted player'

/**
 * Names that differ only in case, or in how Unicode composes them, have one key. Upper and then lower case folds what lower case alone
 * leaves apart (ß and ss, ſ and s). A name of 20 characters grows to 180 at most.
 */
export function nameKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}

/** False where the name is taken. */
export async function insertPlayer(db: Knex, player: Player): Promise<boolean> {
  const { playerId, name, guest, role, createdAtMs } = player
  return unlessTaken(async () => {
    await db('players').insert({
      id: playerId,
      name,
      name_key: nameKey(name),
      guest,
      role,
      created_at_ms: createdAtMs,
    })
  })
}

/** A player whose account is not deleted. */
export async function readPlayer(db: Knex, playerId: string): Promise<Player | undefined> {
  return toPlayer(await db('players').where({ id: playerId, deleted_at_ms: null }).first())
}

/** As readPlayer; and until the transaction ends, the account cannot be deleted. */
export async function readPlayerForShare(
  trx: Knex.Transaction,
  playerId: string,
): Promise<Player | undefined> {
  return toPlayer(await trx('players').where({ id: playerId, deleted_at_ms: null }).forShare().first())
}

/** As readPlayer; and nobody else changes the account, or tells of it, until the transaction ends. */
export async function readPlayerForUpdate(
  trx: Knex.Transaction,
  playerId: string,
): Promise<Player | undefined> {
  return toPlayer(await trx('players').where({ id: playerId, deleted_at_ms: null }).forUpdate().first())
}

/** False where the name is taken. A player may change the case of the own name. */
export async function renamePlayer(db: Knex, change: { playerId: string; name: string }): Promise<boolean> {
  const { playerId, name } = change
  return unlessTaken(async () => {
    await db('players')
      .where({ id: playerId, deleted_at_ms: null })
      .update({ name, name_key: nameKey(name) })
  })
}

/** When, and who does it: `/apis/api-1`. */
export type Deletion = { nowMs: number; source: string }

/**
 * Takes the name from an account, for ever, and tells so: what else is personal leaves every store after that. Its id stays: matches and ratings
 * name it. Whoever signs in waits for the account's row, and then finds it deleted.
 */
export async function anonymisePlayer(
  trx: Knex.Transaction,
  { playerId, ...deletion }: Deletion & { playerId: string },
): Promise<void> {
  const there = trx('players').where({ id: playerId, deleted_at_ms: null })
  await anonymise(trx, await there.forUpdate().pluck<string[]>('id'), deletion)
}

/** The same for guests that no token can reach any more. Returns how many, `limit` at most. */
export async function anonymiseStaleGuests(
  trx: Knex.Transaction,
  { createdBeforeMs, limit, ...deletion }: Deletion & { createdBeforeMs: number; limit: number },
): Promise<number> {
  // Who is locked by another api that does the same is left to it.
  const stale = await trx('players')
    .where({ guest: true, deleted_at_ms: null })
    .where('created_at_ms', '<', createdBeforeMs)
    .whereNotExists(trx('refresh_families').whereRaw('player_id = players.id'))
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .pluck<string[]>('id')
  await anonymise(trx, stale, deletion)
  return stale.length
}

async function anonymise(
  trx: Knex.Transaction,
  playerIds: readonly string[],
  { nowMs, source }: Deletion,
): Promise<void> {
  await trx('players')
    .whereIn('id', playerIds)
    .update({ name: nameOfDeleted, name_key: null, deleted_at_ms: nowMs })
  await appendEvents(
    trx,
    playerIds.map((playerId) => ({
      type: 'account.deleted',
      subject: playerId,
      ...{ source, atMs: nowMs },
      data: { playerId, deletedAtMs: nowMs },
    })),
  )
}

/** Those of them whose account is deleted. */
export async function findDeleted(db: Knex, playerIds: readonly string[]): Promise<string[]> {
  return db('players').whereIn('id', playerIds).whereNotNull('deleted_at_ms').pluck<string[]>('id')
}

async function unlessTaken(write: () => Promise<void>): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

export type PlayerRow = { id: string; name: string; guest: number; role: Role; created_at_ms: number }

export function toPlayer(row: PlayerRow | undefined): Player | undefined {
  if (!row) return undefined
  const { id, name, guest, role, created_at_ms } = row
  return { playerId: id, name, guest: guest === 1, role, createdAtMs: created_at_ms }
}
