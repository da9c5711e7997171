// Causes of the alerts on MariaDB, Redis, and the events between them.
import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import mysql, { type Connection, type RowDataPacket } from 'mysql2/promise'
import type { Provocation } from './provocation.ts'

export const ofServers: readonly Provocation[] = [
  {
    fires: ['DeadLetters'],
    summary: 'an event that nobody can read',
    async provoke({ arena: { databaseUrl, redis }, relief, begins }) {
      const operator = await mysql.createConnection(databaseUrl)
      relief.defer(() => operator.end())
      begins()
      await redis.xadd(finishedMatches, '*', 'event', 'This is no event.')
      relief.defer(async () => void (await operator.query("UPDATE dead_letters SET state = 'discarded'")))
    },
  },
  {
    fires: ['RetriesPileUp'],
    // What is played meanwhile is recorded late.
    mayPage: ['ResultRecordedBudgetBurn', 'ProbeFailing'],
    summary: 'MariaDB refuses every match that is to be recorded',
    async provoke({ arena: { databaseUrl, redis }, relief, begins }) {
      const operator = await mysql.createConnection(databaseUrl)
      relief.defer(() => operator.end())
      const matchId = await findMatch(operator)
      begins()
      await operator.query(
        `CREATE TRIGGER drill BEFORE INSERT ON matches FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'drill'`,
      )
      relief.defer(async () => {
        await operator.query('DROP TRIGGER drill')
        await operator.query('UPDATE event_retries SET due_at_ms = 0')
        await operator.query("UPDATE dead_letters SET state = 'discarded'")
      })
      await endAgain(redis, matchId, 60)
    },
  },
  {
    fires: ['RelayStuck', 'EventsNotRead'],
    summary: 'a stranger holds the leases of the relay and of every partition',
    // The outbox is too old after a minute of the clock, whatever the time scale.
    withinMs: 100_000,
    async provoke({ arena: { databaseUrl }, relief, begins, guests }) {
      const stranger = await mysql.createConnection(databaseUrl)
      relief.defer(() => stranger.end())
      const leaseUntil = (expiry: string) =>
        stranger.query(
          `UPDATE leases SET holder = 'a stranger', expires_at = ${expiry} WHERE name = 'relay' OR name LIKE 'events-%'`,
        )
      begins()
      await leaseUntil('NOW(3) + INTERVAL 1 HOUR')
      relief.defer(async () => void (await leaseUntil('NOW(3)')))
      // Their accounts are told of.
      await guests(2)
    },
  },
  {
    fires: ['RedisMemoryFull'],
    summary: 'most of what Redis may hold is taken by a stranger',
    async provoke({ arena: { redis }, relief, begins }) {
      await redis.setrange(strangersKey, strangersBytes - 1, '.')
      relief.defer(async () => {
        await redis.config('SET', 'maxmemory', 0)
        await redis.del(strangersKey)
      })
      const used = Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1])
      begins()
      await redis.config('SET', 'maxmemory', Math.round(used * 1.15))
    },
  },
  {
    fires: ['DatabaseConnectionsExhausted'],
    summary: 'a stranger holds most of the connections to MariaDB',
    async provoke({ arena: { databaseUrl }, relief, begins }) {
      const open = async () => {
        const connection = await mysql.createConnection(databaseUrl)
        relief.defer(() => connection.end())
        return connection
      }
      const first = await open()
      const [rows] = await first.query('SELECT @@max_connections AS most')
      const [{ most }] = rows as [{ most: number }]
      begins()
      for (let held = 1; held < most * 0.82; held++) await open()
    },
  },
  {
    fires: ['ResultsNotRecorded', 'ConsumerLag'],
    firesAfterwards: ['ResultRecordedBudgetBurn'],
    // The synthetic player misses its record first: the minute that the other one takes is one of the clock, whatever the time scale.
    mayPage: ['ProbeFailing'],
    summary: "a stranger's transaction keeps every match from being recorded, for more than a minute",
    withinMs: 100_000,
    async provoke({ arena: { databaseUrl, redis }, relief, begins }) {
      const stranger = await mysql.createConnection(databaseUrl)
      relief.defer(() => stranger.end())
      const matchId = await findMatch(stranger)
      begins()
      // Reads go on.
      await stranger.query('LOCK TABLES matches READ')
      await endAgain(redis, matchId, 600)
    },
  },
]

const finishedMatches = 'mw:finished-matches'
const strangersKey = 'drill:stranger'
const strangersBytes = 64 * 1024 * 1024

/** One that is recorded. */
async function findMatch(connection: Connection): Promise<string> {
  const [[match]] = await connection.query<(RowDataPacket & { id: string })[]>(
    'SELECT id FROM matches LIMIT 1',
  )
  if (!match) throw new Error('No match is recorded yet.')
  return match.id
}

/** Recording a match twice changes nothing: these come to nothing once they are handled. */
async function endAgain(redis: Redis, matchId: string, events: number): Promise<void> {
  for (let event = 0; event < events; event++)
    await redis.xadd(finishedMatches, '*', 'event', JSON.stringify(endedAgain(matchId)))
}

/** Another event that tells the end of a match which is recorded. */
function endedAgain(matchId: string): object {
  const endedAtMs = Date.now()
  const seat = {
    name: 'Nobody',
    state: 'present',
    disconnects: 0,
    awayMs: 0,
    inputsRefused: 0,
    rateLimitHits: 0,
  }
  return {
    ...{
      specversion: '1.0',
      id: randomUUID(),
      source: '/drills/causes',
      type: 'match.finished',
      subject: matchId,
    },
    ...{ time: new Date(endedAtMs).toISOString(), datacontenttype: 'application/json' },
    data: {
      ...{ matchId, game: 'connect-four', seed: 1, createdAtMs: endedAtMs, shardIncarnation: 0 },
      ending: {
        ...{ reason: 'operator', decidedBy: 'operator', counted: false, endedAtMs, lastTick: 0 },
        seats: [randomUUID(), randomUUID()].map((playerId) => ({ playerId, ...seat })),
      },
    },
  }
}
