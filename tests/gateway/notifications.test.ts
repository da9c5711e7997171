// A client that asks for it is told at once what is stored for its player; nobody else meets anything new.

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Notification } from '../../generated/messages.ts'
import { keys } from '../../platform/redis/keys.ts'
import { pushNotifications } from '../../platform/redis/notifications.ts'
import { startRealtime } from '../helpers/realtime.ts'
import { privateRedis } from '../helpers/servers.ts'

function warning(): Notification {
  const content = { warned: { reason: 'conduct' } } as const
  return { notificationId: randomUUID(), content, createdAtMs: 1_795_362_600_000 }
}

test('who asked is told on whatever gateway and in either encoding, and who did not ask is not', async () => {
  await using realtime = await startRealtime({ redisUrl: await privateRedis(), gateways: 2 })
  const binary = await realtime.player({ notifications: true })
  const json = await realtime.player({ notifications: true, encoding: 'json', gateway: 1 })
  const other = await realtime.player({ gateway: 1 })
  // One entry for each gateway, in this order: what the last one is told comes after what the others would have been.
  const told = [other, binary, json].map(({ playerId }) => ({ playerId, notification: warning() }))
  const absent = { playerId: randomUUID(), notification: warning() }
  await pushNotifications(realtime.redis, [...told, absent])

  expect(await binary.next('notification')).toEqual({
    type: 'notification',
    notification: told[1]?.notification,
  })
  expect((await json.next('notification')).notification).toEqual(told[2]?.notification)
  expect(other.all('notification')).toEqual([])
})

test('what finds a socket that has not asked is dropped there, and what finds none harms nobody', async () => {
  await using realtime = await startRealtime({ redisUrl: await privateRedis() })
  const [asking, other] = [await realtime.player({ notifications: true }), await realtime.player()]
  const { connection } = await realtime.redis.hgetall(keys.session(asking.playerId))
  await realtime.redis.hset(keys.session(other.playerId), { notifications: 1 })
  await realtime.redis.hset(keys.session(asking.playerId), { connection: 4_000_000_000 })
  const push = ({ playerId }: { playerId: string }) =>
    pushNotifications(realtime.redis, [{ playerId, notification: warning() }])
  await push(asking)
  await push(other)
  await realtime.redis.hset(keys.session(asking.playerId), { connection: connection ?? '' })
  await push(asking)
  await asking.next('notification')
  expect(asking.all('notification')).toHaveLength(1)
  expect(other.received.map(({ type }) => type)).toEqual(['session.welcome'])
})

test('a session that comes to another gateway is told there, as its new socket asks', async () => {
  await using realtime = await startRealtime({ redisUrl: await privateRedis(), gateways: 2 })
  const before = await realtime.player({ notifications: true })
  const { playerId } = before
  const without = await realtime.player({ playerId, gateway: 1 })
  expect((await before.closing()).reason).toBe('superseded')
  await pushNotifications(realtime.redis, [{ playerId, notification: warning() }])
  const again = await realtime.player({ playerId, notifications: true })
  await pushNotifications(realtime.redis, [{ playerId, notification: warning() }])
  await again.next('notification')
  expect([...before.all('notification'), ...without.all('notification')]).toEqual([])
})
