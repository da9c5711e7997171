// From a match that two clients play to what each of them is told of it: over the api, the gateway, the shard and the worker.

import { afterAll, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import {
  createClient,
  type Client,
  type ClientEvents,
  type WarningReason,
} from '../../generated/client/index.ts'
import { transact } from '../../platform/db/client.ts'
import { appendEvents, type Happening } from '../../platform/db/outbox.ts'
import { createLog } from '../../platform/log.ts'
import { readConfig } from '../../worker/config.ts'
import { startWorker } from '../../worker/start-worker.ts'
import { startTestApi } from '../api/test-api.ts'
import { startRealtime } from '../helpers/realtime.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'

const servers = { redisUrl: await privateRedis(), databaseUrl: await privateDatabase() }
const realtime = await startRealtime({ redisUrl: servers.redisUrl })
const api = await startTestApi(servers)
const config = readConfig({ REDIS_URL: servers.redisUrl, DATABASE_URL: servers.databaseUrl, OPS_PORT: '0' })
const worker = await startWorker(config, createLog({ role: 'worker', name: config.name, level: 'fatal' }))
const apiUrl = api.urls['http'] ?? ''
const clients: Client[] = []
afterAll(async () => {
  for (const client of clients) client.close()
  for (const process of [worker, api, realtime]) await process[Symbol.asyncDispose]()
})

function newClient(options: { notifications?: boolean; encoding?: 'json' } = {}): Client {
  const client = createClient({ apiUrl, WebSocket, ...options })
  clients.push(client)
  return client
}

const patience = { timeout: 8_000 }

test('a counted match is told at once to who is online, and is in the list of who is not; once, and unread until acknowledged', async () => {
  const [winner, loser] = [newClient({ notifications: true, encoding: 'json' }), newClient()]
  const pushed: ClientEvents['notification'][] = []
  winner.on('notification', (event) => pushed.push(event))
  const { playerId } = await winner.createGuest()
  await loser.createGuest()
  const [match] = await Promise.all(
    [winner, loser].map((client) => client.play({ game: 'connect-four', seats: 2 })),
  )
  const { matchId } = match!
  await loser.rest.forfeitMatch({ params: { matchId } })
  expect(await match!.ended).toMatchObject({ reason: 'forfeit', counted: true })
  loser.close()

  await vi.waitFor(() => expect(pushed).toHaveLength(1), patience)
  const { notification } = pushed[0]!
  const { before = 0, after = 0 } = notification.content.ratingChanged ?? {}
  expect(notification.content.ratingChanged).toMatchObject({ game: 'connect-four', matchId, before: 1_000 })
  expect(after).toBeGreaterThan(before)
  expect(await winner.rest.listMyNotifications()).toEqual({ notifications: [notification], unread: 1 })

  // The player is warned by an event that comes twice, then by another.
  await transact(api.db, async (trx) => {
    const [eventId] = await appendEvents(trx, [warning(playerId, 'abandons')])
    const columns = ['partition_no', 'event_id', 'type', 'event']
    const rows = await trx('outbox').where('event_id', eventId!).select<object[]>(columns)
    await trx('outbox').insert(rows)
    await appendEvents(trx, [warning(playerId, 'conduct')])
  })
  await vi.waitFor(() => expect(pushed.at(-1)?.notification.content.warned?.reason).toBe('conduct'), patience)
  const told = pushed.map((event) => event.notification)
  expect(told.map(({ content }) => content.warned?.reason)).toEqual([undefined, 'abandons', 'conduct'])
  const listed = await winner.rest.listMyNotifications()
  expect(listed).toEqual({ notifications: told.toReversed(), unread: 3 })

  const params = { notificationId: told[2]!.notificationId }
  const acknowledged = await winner.rest.acknowledgeNotification({ params, query: { andOlder: true } })
  expect(acknowledged).toEqual({ unread: 0 })
  const unread = await winner.rest.listMyNotifications({ query: { unread: true } })
  expect(unread).toEqual({ notifications: [], unread: 0 })

  await vi.waitFor(async () => {
    const { notifications: missed } = await loser.rest.listMyNotifications()
    expect(missed.map(({ content }) => content.ratingChanged?.matchId)).toEqual([matchId])
  }, patience)
})

function warning(playerId: string, reason: WarningReason): Happening {
  const data = { playerId, content: { warned: { reason } } }
  return { type: 'notification.due', subject: playerId, data, source: '/apis/test', atMs: Date.now() }
}
