// Bans. One holds until its time, or for good; housekeeping takes away those whose time has come, and tells so.

import type { Knex } from 'knex'
import type { Ban } from '../../generated/messages.ts'
import { writeAct } from './operator-acts.ts'
import { appendEvents } from './outbox.ts'

export async function isBanned(db: Knex, playerId: string, nowMs: number): Promise<boolean> {
  const row = await db('players')
    .where({ id: playerId })
    .whereNotNull('banned_at_ms')
    .where((holds) => void holds.whereNull('banned_until_ms').orWhere('banned_until_ms', '>', nowMs))
    .first<unknown>('id')
  return row !== undefined
}

export type BanOrder = { operatorId: string; reason: string; nowMs: number; source: string }

/** Bans an account, in the place of any ban that it has. Its row must be locked. */
export async function banPlayer(trx: Knex.Transaction, ban: Ban, order: BanOrder): Promise<void> {
  const { playerId, bannedAtMs, untilMs } = ban
  const { operatorId, reason, nowMs, source } = order
  await trx('players')
    .where({ id: playerId })
    .update({ banned_at_ms: bannedAtMs, banned_until_ms: untilMs ?? null })
  await writeAct(trx, { act: 'ban', operatorId, playerId, reason, nowMs })
  const data = { ...ban, operatorId }
  await appendEvents(trx, [{ type: 'account.banned', subject: playerId, data, source, atMs: nowMs }])
}

/** Lifts a ban; false where there is none. */
export async function unbanPlayer(
  trx: Knex.Transaction,
  playerId: string,
  { operatorId, reason, nowMs, source }: BanOrder,
): Promise<boolean> {
  const lifted = await trx('players')
    .where({ id: playerId })
    .whereNotNull('banned_at_ms')
    .update({ banned_at_ms: null, banned_until_ms: null })
  if (lifted === 0) return false
  await writeAct(trx, { act: 'unban', operatorId, playerId, reason, nowMs })
  const data = { playerId, operatorId }
  await appendEvents(trx, [{ type: 'account.unbanned', subject: playerId, data, source, atMs: nowMs }])
  return true
}

/** Takes away the bans whose time has come. Returns how many, `limit` at most. */
export async function endBans(
  trx: Knex.Transaction,
  { nowMs, source, limit }: { nowMs: number; source: string; limit: number },
): Promise<number> {
  const ended = await trx('players')
    .where('banned_until_ms', '<=', nowMs)
    .orderBy('banned_until_ms')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .pluck<string[]>('id')
  await trx('players').whereIn('id', ended).update({ banned_at_ms: null, banned_until_ms: null })
  await appendEvents(
    trx,
    ended.map((playerId) => ({
      ...{ type: 'account.unbanned' as const, subject: playerId, data: { playerId } },
      ...{ source, atMs: nowMs },
    })),
  )
  return ended.length
}
