import { randomUUID } from 'node:crypto'
import { createBreaker } from '../platform/breaker.ts'
import { connectDatabase } from '../platform/db/client.ts'
import { watchPool } from '../platform/db/metrics.ts'
import { readDatabaseStatus } from '../platform/db/server-metrics.ts'
import { createLanes } from '../platform/lanes.ts'
import type { Started } from '../platform/lifecycle.ts'
import type { Logger } from '../platform/log.ts'
import { startOpsServer } from '../platform/ops-server.ts'
import { eventStreams } from '../platform/redis/event-streams.ts'
import { closeRedis, connectRedis } from '../platform/redis/client.ts'
import { keys } from '../platform/redis/keys.ts'
import { readRedisStatus } from '../platform/redis/server-metrics.ts'
import { assignPartitions } from './assignments.ts'
import type { WorkerConfig } from './config.ts'
import type { Consuming, Counts } from './consume.ts'
import { consumeLog, idleMs } from './consume-log.ts'
import { consumeStream, readBlockMs } from './consume-stream.ts'
import { consumers as registered } from './consumers/index.ts'
import { recorder } from './consumers/record-match.ts'
import type { Context, EventConsumer } from './event-consumer.ts'
import { createFeed, shareHeads } from './event-feed.ts'
import { EventStream } from './event-stream.ts'
import { createWorkerMetrics, readConsumers } from './metrics.ts'
import { startRelay } from './relay.ts'
import { retryEvents } from './retry-events.ts'

/** What each consumer has done in this process. */
type Worker = Started & { readonly counts: ReadonlyMap<string, Readonly<Counts>> }

/** Who is told what was committed; all that are registered, where nothing else is said. */
export type WorkerParts = { consumers?: readonly EventConsumer[] }

/** Handles events until it is disposed of. It needs no server to start: it waits for them. */
export async function startWorker(
  config: WorkerConfig,
  log: Logger,
  { consumers = registered }: WorkerParts = {},
): Promise<Worker> {
  const metrics = createWorkerMetrics()
  await using acquired = new AsyncDisposableStack()

  // Nine beyond those of the batches, so that the relay, the leases, readiness, metrics, and who looks what is to do, do not wait for them.
  const poolMax = config.concurrentBatchesMax + 9
  const breaker = createBreaker('mariadb', { log, metrics: metrics.breaker })
  const db = acquired.adopt(connectDatabase(config.databaseUrl, { poolMax, breaker }), (pool) =>
    pool.destroy(),
  )
  watchPool(db, poolMax, metrics.database)
  const connect = (purpose: string, blockMs = 0) => {
    const redis = connectRedis(config.redisUrl, { name: `${config.name}:${purpose}`, blockMs })
    redis.on('error', () => {}) // A lost connection shows as commands that fail, which their consumer tells of, once.
    return acquired.adopt(redis, closeRedis)
  }
  const redis = connect('commands')
  metrics.redisServer.watch(() => readRedisStatus(redis))
  metrics.databaseServer.watch(() => readDatabaseStatus(db))

  let stopping = false
  const ready = async () => {
    await Promise.all([redis.ping(), db.raw('SELECT 1 FROM matches LIMIT 1')])
    return !stopping
  }
  const ops = acquired.use(
    await startOpsServer({ host: config.opsHost, port: config.opsPort, ready, metrics: metrics.process }),
  )

  const holder = `${config.name}/${randomUUID()}`
  const names = consumers.map(({ name }) => name)
  const bus = eventStreams(connect('relay'))
  acquired.use(startRelay({ db, bus, holder, consumers: names, log, metrics: metrics.relay }))
  const assignments = acquired.use(assignPartitions({ db, holder, log, metrics: metrics.relay }))
  metrics.relay.watch(db)

  const source = `/workers/${config.name}`
  const context: Context = { db, redis, log, metrics, config, source, nowMs: Date.now }
  const { run: inLane } = createLanes(config.concurrentBatchesMax)
  const begin = (consumer: EventConsumer, from: string): Consuming => {
    const counts = { handled: 0, failed: 0, dead: 0 }
    return { consumer, context, source: from, random: Math.random, inLane, counts }
  }
  const recording = begin(recorder, keys.finishedMatches())
  const finishedMatches = new EventStream({
    reader: connect(recorder.name, readBlockMs),
    ...{ redis, stream: keys.finishedMatches(), group: keys.recorderGroup(), consumer: config.name },
  })
  const ofLog = consumers.map((consumer) => begin(consumer, 'mw:events'))
  const heads = shareHeads(db)
  const running = [
    consumeStream(recording, finishedMatches),
    ...ofLog.map((consuming) => {
      const ownBus = eventStreams(connect(consuming.consumer.name, idleMs))
      const feed = createFeed({ db, bus: ownBus, heads, log, read: metrics.relay.read })
      return consumeLog({ consuming, feed, partitions: assignments.owned })
    }),
    retryEvents([recording, ...ofLog], context),
  ]
  acquired.defer(async () => {
    await Promise.all(running.map((each) => each[Symbol.asyncDispose]()))
  })

  const counts = new Map([recording, ...ofLog].map((each) => [each.consumer.name, each.counts]))
  readConsumers(metrics, { db, counts, finishedMatches: () => finishedMatches.standing() })

  const owned = acquired.move()
  return {
    urls: { ops: ops.url },
    counts,
    [Symbol.asyncDispose]() {
      stopping = true
      return owned.disposeAsync()
    },
  }
}
