// Causes of the alerts on matches, and on the streams that they go through.
import { setTimeout as delay } from 'node:timers/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Client } from '../../generated/client/index.ts'
import { incarnationNamed, readCensus } from '../census.ts'
import type { Provocation } from './provocation.ts'
import { processOf } from './processes.ts'

/** Of the system's one shard; a crowd of the drill takes four. */
export const shardCapacity = 12

export const ofMatches: readonly Provocation[] = [
  {
    fires: ['RulesFault'],
    summary: 'one of two shards has rules that throw in their first match',
    async provoke({ begins, enlist }) {
      const faulty = pathToFileURL(resolve('drills', 'causes', 'faulty-rules.ts')).href
      const { show } = await enlist('shard', {
        hidden: true,
        env: { NODE_OPTIONS: `--import=${faulty}`, SHARD_CAPACITY: '2', SHARD_DRAIN_MS: '8000' },
      })
      begins()
      await show()
    },
  },
  {
    fires: ['StreamLoss'],
    summary: 'SIGSTOP of a shard while its stream is trimmed to nothing',
    async provoke({ arena, relief, begins }) {
      const { child, name } = processOf(arena, 'shard')
      relief.defer(() => void child.process.kill('SIGCONT'))
      const incarnation = incarnationNamed(await readCensus(arena.redis), 'shard', name)
      if (incarnation === undefined) throw new Error(`${name} has no lease.`)
      begins()
      child.process.kill('SIGSTOP')
      await delay(unreadMs)
      await arena.redis.xtrim(`mw:requests:${incarnation}`, 'MAXLEN', 0)
      child.process.kill('SIGCONT')
    },
  },
  {
    fires: ['StreamLag'],
    summary: 'everything between one of two gateways and Redis comes 300 ms later',
    async provoke({ begins, enlist }) {
      const { proxy } = await enlist('gateway', { proxied: 'redis', hidden: true, env: patientLease })
      begins()
      proxy?.slowDown(300)
    },
  },
  {
    fires: ['ShardsFull', 'MatchmakingStuck'],
    // The synthetic player finds no place either.
    mayPage: ['ProbeFailing', 'MatchStartBudgetBurn'],
    summary: 'players come until no shard has a place left, and 18 more',
    // Until the last match that somebody plays has ended, and given its place to players who do nothing.
    withinMs: 90_000,
    async provoke({ relief, begins, guests }) {
      const players = await guests(shardCapacity * 2 + 18)
      const left = new AbortController()
      begins()
      const playing = players.map(async (client) => {
        const { matchId } = await client.play({ game: 'connect-four', seats: 2, signal: left.signal })
        left.signal.addEventListener('abort', () => void client.send({ type: 'match.forfeit', matchId }))
      })
      for (const each of playing) each.catch(() => {})
      relief.defer(async () => {
        left.abort(new Error('The drill has seen enough.'))
        await Promise.allSettled(playing)
        // Their gateway has the last word of each before they go.
        await Promise.all(players.map((client) => client.ping().catch(() => {})))
      })
    },
  },
  {
    fires: ['MatchStartBudgetBurn'],
    mayPage: ['ProbeFailing'],
    summary: '24 players look for opponents again and again, and do not come to their matches',
    async provoke({ again, begins, guests }) {
      const players = await guests(24)
      const request = { game: 'lightcycles', seats: 4 } as const
      const join = (client: Client) => client.joinMatchmaking(request).catch(() => {})
      begins()
      // Whoever is still in the match that nobody came to is refused, and asks again.
      again(500, () => Promise.all(players.map(join)))
    },
  },
]

/** In which whoever plays writes to the stream. */
const unreadMs = 400
/** It outlives what is done to the way to Redis. */
export const patientLease = { LEASE_MS: '30000', LEASE_RENEW_MS: '10000' }
