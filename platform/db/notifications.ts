// What players are told beside their matches, at most 200 each. What makes room for newer ones is the oldest that was acknowledged, and where
// none was, the oldest.

import type { Knex } from 'knex'
import type { Notification, NotificationContent } from '../../generated/messages.ts'
import { lockPlayers } from './player-locks.ts'

export const notificationsMax = 200

export type PlayerNotification = { playerId: string; notification: Notification }

/**
 * Writes those whose player has an account, in their order, and returns these. Whoever else tells the same player something waits, so that numbers
 * grow with the commits.
 */
export async function insertNotifications(
  trx: Knex.Transaction,
  due: readonly PlayerNotification[],
): Promise<PlayerNotification[]> {
  if (due.length === 0) return []
  const playerIds = [...new Set(due.map(({ playerId }) => playerId))]
  await lockPlayers(trx, 'notifications', playerIds)
  const rows = due.map(({ playerId, notification }) => ({
    player_id: playerId,
    id: notification.notificationId,
    content: JSON.stringify(notification.content),
    created_at_ms: notification.createdAtMs,
  }))
  await trx('notifications').insert(rows).onConflict().ignore()
  // Looked at after the insert: whose account is deleted later than this look is erased by somebody who waits for these rows.
  const present = await trx('players')
    .whereIn('id', playerIds)
    .where({ deleted_at_ms: null })
    .pluck<string[]>('id')
  const known = new Set(present)
  await deleteNotificationsOf(
    trx,
    playerIds.filter((playerId) => !known.has(playerId)),
  )
  await makeRoom(trx, present)
  return due.filter(({ playerId }) => known.has(playerId))
}

async function makeRoom(trx: Knex.Transaction, playerIds: readonly string[]): Promise<void> {
  const full = await trx('notifications')
    .whereIn('player_id', playerIds)
    .groupBy('player_id')
    .havingRaw('COUNT(*) > ?', [notificationsMax])
    .pluck<string[]>('player_id')
  if (full.length === 0) return
  const ranked = trx('notifications')
    .whereIn('player_id', full)
    .select(
      'number',
      trx.raw(`ROW_NUMBER() OVER (PARTITION BY player_id
        ORDER BY acknowledged_at_ms IS NULL DESC, number DESC) AS place`),
    )
  const tooMany = await trx
    .from(ranked.as('ranked'))
    .where('place', '>', notificationsMax)
    .pluck<number[]>('number')
  // By a key of one column: of one pair `(player_id, id) IN (…)`, MariaDB reads the whole table.
  await trx('notifications').whereIn('number', tooMany).delete()
}

/** A player's notifications, the latest first; `beforeNumber` is that of the last one of the page before. */
export async function listNotifications(
  db: Knex,
  options: { playerId: string; unread: boolean; beforeNumber?: number | undefined; limit: number },
): Promise<{ number: number; notification: Notification }[]> {
  const { playerId, unread, beforeNumber, limit } = options
  const page = db<NotificationRow>('notifications')
    .where('player_id', playerId)
    .orderBy('number', 'desc')
    .limit(limit)
  if (unread) page.whereNull('acknowledged_at_ms')
  if (beforeNumber !== undefined) page.where('number', '<', beforeNumber)
  return (await page).map((row) => ({ number: row.number, notification: toNotification(row) }))
}

export async function countUnread(db: Knex, playerId: string): Promise<number> {
  const [row] = await db('notifications')
    .where({ player_id: playerId, acknowledged_at_ms: null })
    .count({ unread: '*' })
  return Number(row?.['unread'])
}

/** False where the player has no such notification. */
export async function acknowledgeNotifications(
  db: Knex,
  options: { playerId: string; notificationId: string; andOlder: boolean; nowMs: number },
): Promise<boolean> {
  const { playerId, notificationId, andOlder, nowMs } = options
  const row = await db<NotificationRow>('notifications')
    .where({ player_id: playerId, id: notificationId })
    .first()
  if (!row) return false
  const unread = db('notifications').where({ player_id: playerId, acknowledged_at_ms: null })
  if (andOlder) unread.where('number', '<=', row.number)
  else unread.where({ id: notificationId })
  await unread.update({ acknowledged_at_ms: nowMs })
  return true
}

function toNotification(row: NotificationRow): Notification {
  return {
    notificationId: row.id,
    content: row.content,
    createdAtMs: row.created_at_ms,
    ...(row.acknowledged_at_ms !== null && { acknowledgedAtMs: row.acknowledged_at_ms }),
  }
}

type NotificationRow = {
  id: string
  player_id: string
  number: number
  /** Written as JSON text; the driver parses it. */
  content: NotificationContent
  created_at_ms: number
  acknowledged_at_ms: number | null
}

export async function deleteNotificationsOf(
  trx: Knex.Transaction,
  playerIds: readonly string[],
): Promise<void> {
  if (playerIds.length > 0) await trx('notifications').whereIn('player_id', playerIds).delete()
}

/** Returns how many, `limit` at most. */
export async function deleteOldNotifications(
  db: Knex,
  { beforeMs, limit }: { beforeMs: number; limit: number },
): Promise<number> {
  return db('notifications').where('created_at_ms', '<', beforeMs).limit(limit).delete()
}
