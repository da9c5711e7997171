import { randomUUID, randomUUIDv7 } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import type { Notification, NotificationPage, UnreadNotifications } from '../../generated/messages.ts'
import { transact } from '../../platform/db/client.ts'
import { insertNotifications } from '../../platform/db/notifications.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { startTestApi, type CallOptions, type TestPlayer } from './test-api.ts'

const api = await startTestApi({ redisUrl: await privateRedis(), databaseUrl: await privateDatabase() })
afterAll(() => api[Symbol.asyncDispose]())

/** Tells a player one thing at each of these times; returns the latest first, as they are listed. */
async function tell({ playerId }: TestPlayer, timesMs: readonly number[]): Promise<Notification[]> {
  const told = timesMs.map((createdAtMs): Notification => {
    return { notificationId: randomUUIDv7(), content: { warned: { reason: 'conduct' } }, createdAtMs }
  })
  const due = told.map((notification) => ({ playerId, notification }))
  await transact(api.db, (trx) => insertNotifications(trx, due))
  return told.toReversed()
}

async function list({ accessToken: token }: TestPlayer, query: Record<string, string> = {}) {
  return (await api.call<NotificationPage>('listMyNotifications', { token, query })).body
}

async function acknowledge(
  { accessToken: token }: TestPlayer,
  notificationId: string,
  options?: CallOptions,
) {
  const params = { notificationId }
  return api.call<UnreadNotifications>('acknowledgeNotification', { token, params, ...options })
}

test('a new player has none', async () => {
  expect(await list(await api.player())).toEqual({ notifications: [], unread: 0 })
})

test('notifications come page by page, the latest first, each once, and to their player alone', async () => {
  const [player, other] = [await api.player(), await api.player()]
  // Three at one moment, so that a page ends between them.
  const told = await tell(player, [1_000, 2_000, 2_000, 2_000, 3_000])
  await tell(other, [2_000])

  const first = await list(player, { limit: '2' })
  const second = await list(player, { limit: '2', cursor: first.nextCursor ?? '' })
  const third = await list(player, { limit: '2', cursor: second.nextCursor ?? '' })
  expect([first, second, third].flatMap(({ notifications }) => notifications)).toEqual(told)
  expect(third.nextCursor).toBeUndefined()
  expect([first, second, third].map(({ unread }) => unread)).toEqual([5, 5, 5])
})

test('what was acknowledged stays in the list and leaves the unread, however often that is said', async () => {
  const player = await api.player()
  const [newest, middle, oldest] = await tell(player, [1_000, 2_000, 3_000])
  const id = middle?.notificationId ?? ''
  expect((await acknowledge(player, id)).body).toEqual({ unread: 2 })
  const acknowledgedAtMs = expect.any(Number) as number
  const listed = await list(player)
  expect(listed).toEqual({ notifications: [newest, { ...middle, acknowledgedAtMs }, oldest], unread: 2 })
  expect(await list(player, { unread: 'true' })).toEqual({ notifications: [newest, oldest], unread: 2 })

  api.clock.aheadMs = 60_000
  expect((await acknowledge(player, id)).body).toEqual({ unread: 2 })
  api.clock.aheadMs = 0
  expect(await list(player)).toEqual(listed)
})

test('all up to one are acknowledged at once, and nothing newer', async () => {
  const player = await api.player()
  const [newest, middle] = await tell(player, [1_000, 2_000, 2_000, 2_000, 3_000])
  const query = { andOlder: 'true' }
  for (let time = 0; time < 2; time += 1) {
    expect((await acknowledge(player, middle?.notificationId ?? '', { query })).body).toEqual({ unread: 1 })
  }
  expect((await list(player, { unread: 'true' })).notifications).toEqual([newest])
})

test('nobody acknowledges another player’s, nor learns whether it is there', async () => {
  const [player, other] = [await api.player(), await api.player()]
  const [theirs] = await tell(other, [1_000])
  for (const id of [theirs?.notificationId ?? '', randomUUID()]) {
    const refused = await acknowledge(player, id, { query: { andOlder: 'true' } })
    expect(refused).toMatchObject({ status: 404, body: { code: 'notification_unknown' } })
  }
  expect((await list(other)).unread).toBe(1)
})
