// Tells players what has come of their matches, and what else is due: stored in the transaction, and after it pushed to whoever is online.

import type { DomainEvent, NotificationContent } from '../../generated/messages.ts'
import { insertNotifications } from '../../platform/db/notifications.ts'
import { pushNotifications } from '../../platform/redis/notifications.ts'
import type { EventConsumer } from '../event-consumer.ts'

type Told = Extract<DomainEvent, { type: 'rating.changed' | 'match.recorded' | 'notification.due' }>

export const notifications: EventConsumer<Told['type']> = {
  name: 'notifications',
  types: ['rating.changed', 'match.recorded', 'notification.due'],
  laterEvents: 'go on',
  async handle(trx, events, { redis, nowMs }) {
    const createdAtMs = nowMs()
    const due = events.flatMap((event) => {
      const notificationId: string = event.id
      return contentsOf(event).map(({ playerId, content }) => ({
        playerId,
        notification: { notificationId, content, createdAtMs },
      }))
    })
    const inserted = await insertNotifications(trx, due)
    if (inserted.length > 0) return () => pushNotifications(redis, inserted)
    return undefined
  },
}

function contentsOf(event: Told): { playerId: string; content: NotificationContent }[] {
  switch (event.type) {
    case 'rating.changed': {
      const { playerId, game, matchId, before, after } = event.data
      return [{ playerId, content: { ratingChanged: { game, matchId, before, after } } }]
    }
    case 'match.recorded': {
      const { counted, startedAtMs, seats, game, matchId, reason } = event.data
      // Who never came to play has nothing to lose by it.
      if (counted || startedAtMs === undefined) return []
      return seats.map(({ playerId }) => ({ playerId, content: { matchVoided: { game, matchId, reason } } }))
    }
    case 'notification.due':
      return [event.data]
  }
}
