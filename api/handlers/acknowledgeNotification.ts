import { acknowledgeNotifications, countUnread } from '../../platform/db/notifications.ts'
import type { Handler } from '../handler.ts'

export const acknowledgeNotification: Handler<'acknowledgeNotification'> = async (
  { params, principal, query },
  { db, nowMs },
) => {
  const { playerId } = principal
  const { notificationId } = params
  const { andOlder = false } = query
  const isThere = await acknowledgeNotifications(db, { playerId, notificationId, andOlder, nowMs: nowMs() })
  if (!isThere) return { ok: false, code: 'notification_unknown' }
  return { status: 200, body: { unread: await countUnread(db, playerId) } }
}
