import { countUnread, listNotifications } from '../../platform/db/notifications.ts'
import { isRefusal, type Handler } from '../handler.ts'
import { fromCursor, pageLimitDefault, toPage } from '../paging.ts'

export const listMyNotifications: Handler<'listMyNotifications'> = async ({ principal, query }, { db }) => {
  const { playerId } = principal
  const { cursor, limit = pageLimitDefault, unread = false } = query
  const place = fromCursor(cursor)
  if (isRefusal(place)) return place
  const beforeNumber = place.after?.value
  const [found, unreadCount] = await Promise.all([
    listNotifications(db, { playerId, unread, beforeNumber, limit: limit + 1 }),
    countUnread(db, playerId),
  ])
  const [page, next] = toPage(found, limit, ({ number, notification }) => ({
    value: number,
    id: notification.notificationId,
  }))
  const notifications = page.map(({ notification }) => notification)
  return { status: 200, body: { notifications, unread: unreadCount, ...next } }
}
