// Causes of the alerts on MariaDB, Redis, and the events between them.
import mysql from 'mysql2/promise'
import type { Provocation } from './provocation.ts'

export const ofServers: readonly Provocation[] = [
  {
    fires: ['DeadLetters'],
    summary: 'an event that nobody can read',
    async provoke({ arena: { redis }, relief, begins }) {
      begins()
      await redis.xadd(finishedMatches, '*', 'event', 'This is no event.')
      relief.defer(async () => void (await redis.del(`${finishedMatches}:dead`)))
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
      const [last] = await redis.xrevrange(finishedMatches, '+', '-', 'COUNT', 1)
      if (!last) throw new Error('No match has ended yet.')
      begins()
      // Reads go on.
      await stranger.query('LOCK TABLES matches READ')
      // Recording a match twice changes nothing: these come to nothing once they are read.
      for (let event = 0; event < 300; event++) await redis.xadd(finishedMatches, '*', ...last[1])
    },
  },
]

const finishedMatches = 'mw:finished-matches'
const strangersKey = 'drill:stranger'
const strangersBytes = 64 * 1024 * 1024
