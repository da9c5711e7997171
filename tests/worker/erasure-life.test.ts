// A player who has lived through everything deletes the account: afterwards nothing of the person is anywhere.
import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createClient, type Client } from '../../generated/client/index.ts'
import { buryEvents } from '../../platform/db/dead-letters.ts'
import { appendEvents } from '../../platform/db/outbox.ts'
import { createLog } from '../../platform/log.ts'
import { readConfig } from '../../worker/config.ts'
import { startWorker } from '../../worker/start-worker.ts'
import { password, startTestApi } from '../api/test-api.ts'
import { makeLetter } from '../helpers/dead-letters.ts'
import { privateDirectory } from '../helpers/processes.ts'
import { startRealtime } from '../helpers/realtime.ts'
import { findText } from '../helpers/scan.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { eventOf, makeMatch } from './make-match.ts'

const patience = { timeout: 30_000, interval: 50 }
/** Where the id of a deleted account may stand: design/async/v1.3.0-retention.md. */
const keepsIds =
  /^(players\.id|match_seats\.player_id|(ratings|season_ratings|player_stats|player_locks)\.player_id|(outbox|event_log|dead_letters)\.event|dead_letters\.subject|redis mw:(match|events|ratings):.*)$/

test(
  'of a player who is deleted, no name and no address is left in any table, key or recording',
  { timeout: 90_000 },
  async () => {
    const servers = { redisUrl: await privateRedis(), databaseUrl: await privateDatabase() }
    const directory = privateDirectory()
    const env = { TRUSTED_PROXY_HOPS: '1', AUTH_WINDOW_MS: '1000', MATCHMAKING_INTERVAL_MS: '10' }
    await using api = await startTestApi({ ...servers, env })
    await using _realtime = await startRealtime({ ...servers, shardEnv: { SHARD_RECORDINGS_DIR: directory } })
    const log = createLog({ role: 'test', name: 'test', level: 'silent' })
    const workerEnv = { REDIS_URL: servers.redisUrl, DATABASE_URL: servers.databaseUrl }
    await using _worker = await startWorker(readConfig(workerEnv), log)
    const { db, redis } = api
    const stores = { db, redis, directory }

    const address = '198.51.100.77'
    const [first, second] = [`Ada ${randomUUID().slice(0, 12)}`, `Eve ${randomUUID().slice(0, 12)}`]
    const personal = [first, second, address]
    const headers = { 'x-forwarded-for': address }
    await api.call('registerAccount', { body: { name: first, password }, headers, key: randomUUID() })
    const [player, other] = [open(), open()]
    const { playerId } = await player.signIn({ name: first, password })
    await other.createGuest()

    const [played] = await play(player, other)
    await played.forfeit()
    await played.ended
    const due = { type: 'notification.due', subject: playerId, source: '/tests', atMs: Date.now() } as const
    const data = { playerId, content: { warned: { reason: 'abandons' } } } as const
    await db.transaction((trx) => appendEvents(trx, [{ ...due, data }]))
    const told = () => db('notifications').where({ player_id: playerId })
    await vi.waitFor(async () => expect(await told()).not.toEqual([]), patience)
    await player.rest.changeName({ body: { name: second } })
    const finished = makeMatch({ players: [playerId, randomUUID()], placements: [1, 2] })
    for (const seat of finished.ending.seats) if (seat.playerId === playerId) seat.name = second
    const event = JSON.stringify(eventOf(finished))
    const dead = {
      consumer: 'recorder',
      type: 'match.finished',
      subject: finished.matchId,
      event,
      error: second,
    }
    await db.transaction((trx) => buryEvents(trx, [makeLetter(dead)]))
    const [live, opponents] = await play(player, other)
    expect(await findText(stores, personal)).toEqual(
      expect.arrayContaining([
        'dead_letters.error',
        'dead_letters.event',
        'match_seats.name',
        'players.name',
        `redis mw:match:${live.matchId}`,
      ]),
    )

    await player.rest.deleteAccount()
    await erased()
    // It goes on without the player, and ends later.
    await opponents.forfeit()
    await vi.waitFor(async () => expect(await db('matches').pluck('id')).toHaveLength(2), patience)

    await vi.waitFor(async () => expect(await findText(stores, personal)).toEqual([]), patience)
    await vi.waitFor(async () => {
      const places = await findText(stores, [playerId])
      expect(places.filter((place) => !keepsIds.test(place))).toEqual([])
    }, patience)

    function open(): Client {
      const client = createClient({ apiUrl: api.urls['http'] ?? '' })
      onTestFinished(() => client.close())
      return client
    }

    async function play(...clients: [Client, Client]) {
      const request = { game: 'connect-four', seats: 2 } as const
      return Promise.all([clients[0].play(request), clients[1].play(request)])
    }

    async function erased(): Promise<void> {
      const done = () => db('processed_events').where({ consumer: 'erasure' })
      await vi.waitFor(async () => expect(await done()).toHaveLength(1), patience)
    }
  },
)
