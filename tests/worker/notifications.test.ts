import { randomUUID, randomUUIDv7 } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import type { DomainEvent, Notification, NotificationContent } from '../../generated/messages.ts'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import {
  deleteNotificationsOf,
  insertNotifications,
  listNotifications,
  notificationsMax,
} from '../../platform/db/notifications.ts'
import { anonymisePlayer, insertPlayer, readPlayerForShare } from '../../platform/db/players.ts'
import { insertFamily } from '../../platform/db/refresh-tokens.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import { notifications } from '../../worker/consumers/notifications.ts'
import type { Context } from '../../worker/event-consumer.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'

type Told = Extract<DomainEvent, { type: (typeof notifications.types)[number] }>

const db = connectDatabase(await privateDatabase(), { poolMax: 4 })
const redis = connectRedis(await privateRedis(), { name: 'test' })
afterAll(async () => {
  closeRedis(redis)
  await db.destroy()
})

let nowMs = 1_795_362_000_000

/** As the engine does it, without the marks: the effects in one transaction, then what comes after it. */
async function handle(...events: Told[]): Promise<void> {
  nowMs += 1
  const context = { db, redis, nowMs: () => nowMs } as Context
  const after = await transact(db, (trx) => notifications.handle(trx, events, context))
  await after?.()
}

async function newPlayer(): Promise<string> {
  const playerId = randomUUIDv7()
  const name = `P ${randomUUID().slice(0, 12)}`
  await insertPlayer(db, { playerId, name, guest: false, role: 'player', createdAtMs: nowMs })
  return playerId
}

function due(playerId: string, content: NotificationContent = { warned: { reason: 'conduct' } }): Told {
  return event('notification.due', playerId, { playerId, content })
}

function event<Type extends Told['type']>(
  type: Type,
  subject: string,
  data: Extract<Told, { type: Type }>['data'],
): Told {
  return {
    ...{ specversion: '1.0', id: randomUUIDv7(), source: '/workers/test', type, subject },
    ...{ time: new Date(nowMs).toISOString(), datacontenttype: 'application/json' },
    ...{ dataschema: `urn:matchwire:${type}:1`, data },
  } as unknown as Told
}

async function list(playerId: string): Promise<Notification[]> {
  const listed = await listNotifications(db, { playerId, unread: false, limit: 1_000 })
  return listed.map(({ notification }) => notification)
}

test('a rating that changed, a match that was voided and what else is due is told to those concerned', async () => {
  const [first, second] = [await newPlayer(), await newPlayer()]
  const matchId = randomUUID()
  const rating = { game: 'connect-four', matchId, before: 1_000, after: 1_108 } as const
  const warned = due(first)
  const changed = event('rating.changed', first, {
    ...{ playerId: first, season: '2026-Q4', seasonBefore: 1_000, seasonAfter: 1_108, seasonMatches: 1 },
    ...rating,
  })
  const voided = recorded([first, second], { counted: false, startedAtMs: nowMs })
  await handle(warned, changed, voided)

  expect((await list(first)).map(({ notificationId, content }) => [notificationId, content])).toEqual([
    [voided.id, { matchVoided: { game: 'lightcycles', matchId: voided.data.matchId, reason: 'shard_lost' } }],
    [changed.id, { ratingChanged: rating }],
    [warned.id, { warned: { reason: 'conduct' } }],
  ])
  expect(await list(second)).toMatchObject([{ notificationId: voided.id, createdAtMs: nowMs }])
})

test('nobody is told of a match that counts as such, nor of one that never began', async () => {
  const player = await newPlayer()
  await handle(
    recorded([player], { counted: true, startedAtMs: nowMs }),
    recorded([player], { counted: false }),
  )
  expect(await list(player)).toEqual([])
})

test('an event that is repeated changes nothing, whatever was done with it since', async () => {
  const player = await newPlayer()
  const warned = due(player)
  await handle(warned)
  await db('notifications').where({ player_id: player }).update({ acknowledged_at_ms: nowMs })
  const before = await list(player)
  await handle(warned)
  expect(await list(player)).toEqual(before)
})

test('nothing is kept for an account that is deleted, and the others are told', async () => {
  const [gone, other] = [await newPlayer(), await newPlayer()]
  await db.transaction((trx) => anonymisePlayer(trx, { playerId: gone, nowMs, source: '/tests' }))
  await handle(due(gone), due(other), due(randomUUID()))
  expect(await list(gone)).toEqual([])
  expect(await list(other)).toHaveLength(1)
})

test('while players are told something they can sign in and be deleted, and nothing is kept for those who were', async () => {
  const [stays, goes] = [await newPlayer(), await newPlayer()]
  await transact(db, async (trx) => {
    const told = [stays, goes].map((playerId) => ({
      playerId,
      notification: {
        notificationId: randomUUIDv7(),
        content: { warned: { reason: 'conduct' } } as const,
        createdAtMs: nowMs,
      },
    }))
    await insertNotifications(trx, told)
    await transact(db, async (other) => {
      expect(await readPlayerForShare(other, stays)).toBeDefined()
      const token = { tokenHash: Buffer.alloc(32, 7), expiresAtMs: nowMs + 1 }
      await insertFamily(other, { familyId: randomUUIDv7(), playerId: stays, nowMs, token })
    })
    await transact(db, (other) => anonymisePlayer(other, { playerId: goes, nowMs, source: '/tests' }))
  })
  // As the consumer "erasure" does, once it is told.
  await transact(db, (trx) => deleteNotificationsOf(trx, [goes]))
  expect([(await list(stays)).length, (await list(goes)).length]).toEqual([1, 0])
})

test('what is kept is bounded: the oldest that was acknowledged makes room, and where none was, the oldest', async () => {
  const [player, other] = [await newPlayer(), await newPlayer()]
  const events = Array.from({ length: notificationsMax }, () => due(player))
  await handle(due(other), ...events)
  const acknowledged = [events[3], events[1]].map((each) => String(each?.id))
  await db('notifications').whereIn('id', acknowledged).update({ acknowledged_at_ms: nowMs })
  const kept = async () => (await list(player)).map(({ notificationId }) => notificationId)

  const later = [due(player), due(player), due(player)] as const
  await handle(later[0])
  expect(await kept()).toEqual(newestFirst([...events.filter((_, index) => index !== 1), later[0]]))
  await handle(later[1], later[2])
  const left = events.filter((_, index) => ![0, 1, 3].includes(index))
  expect(await kept()).toEqual(newestFirst([...left, ...later]))
  expect(await list(other)).toHaveLength(1)
})

test('who is not online, did not ask, or has lost the gateway since is not told at once, and it is stored', async () => {
  const [offline, released, stranded] = [await newPlayer(), await newPlayer(), await newPlayer()]
  const session = { gateway: 7, connection: 1, encoding: 'json', family: 'f' }
  await redis.hset(keys.session(released), session)
  await redis.hset(keys.session(stranded), { ...session, notifications: 1 })
  await handle(due(offline), due(released), due(stranded))
  for (const player of [offline, released, stranded]) expect(await list(player)).toHaveLength(1)
  expect(await redis.exists(keys.responses(7))).toBe(0)
})

function newestFirst(events: readonly Told[]): string[] {
  return events.map(({ id }): string => id).toReversed()
}

type Recorded = Extract<Told, { type: 'match.recorded' }>

function recorded(
  players: readonly string[],
  how: Pick<Recorded['data'], 'counted' | 'startedAtMs'>,
): Recorded {
  const matchId = randomUUID()
  return event('match.recorded', matchId, {
    ...{ matchId, game: 'lightcycles', reason: 'shard_lost', decidedBy: 'gateway' },
    ...{ createdAtMs: nowMs, endedAtMs: nowMs, lastTick: 0, ...how },
    seats: players.map((playerId) => ({
      ...{ playerId, state: 'present', disconnects: 0, awayMs: 0, inputsRefused: 0, rateLimitHits: 0 },
    })),
  }) as Recorded
}

test('room for a player is made without a look at the rows of others', async () => {
  const [player, other] = [await newPlayer(), await newPlayer()]
  await handle(...Array.from({ length: notificationsMax }, () => due(other)))
  await handle(...Array.from({ length: notificationsMax }, () => due(player)))
  const scanned = await transact(db, async (trx) => {
    const rowsScanned = async () => {
      const [rows] = await trx.raw<[{ Value: string }[], unknown]>(
        "SHOW SESSION STATUS LIKE 'Handler_read_rnd_next'",
      )
      return Number(rows[0]?.Value)
    }
    // The player's own are ranked in a table that is made for it, and read twice.
    const before = await rowsScanned()
    const notification = {
      notificationId: randomUUIDv7(),
      content: { warned: { reason: 'conduct' } },
      createdAtMs: nowMs,
    } as const
    await insertNotifications(trx, [{ playerId: player, notification }])
    return (await rowsScanned()) - before
  })
  expect(scanned).toBeLessThan(3 * notificationsMax)
  expect(await list(player)).toHaveLength(notificationsMax)
})
