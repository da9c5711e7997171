import { createBreaker } from '../platform/breaker.ts'
import { connectDatabase } from '../platform/db/client.ts'
import { watchPool } from '../platform/db/metrics.ts'
import { readDatabaseStatus } from '../platform/db/server-metrics.ts'
import type { Started } from '../platform/lifecycle.ts'
import type { Logger } from '../platform/log.ts'
import { shared } from '../platform/metrics.ts'
import { startOpsServer } from '../platform/ops-server.ts'
import { closeRedis, connectRedis } from '../platform/redis/client.ts'
import { readRedisStatus } from '../platform/redis/server-metrics.ts'
import type { WorkerConfig } from './config.ts'
import { consume, readBlockMsMax, type Counts } from './consume.ts'
import { matchRecorder } from './consumers/record-match.ts'
import { EventStream } from './event-stream.ts'
import { createWorkerMetrics, type ReadConsumer, readConsumers } from './metrics.ts'

/** What each consumer group has done in this process. */
type Worker = Started & { readonly counts: Readonly<Record<string, Readonly<Counts>>> }

/** Handles events until it is disposed of. It needs no server to start: it waits for them. */
export async function startWorker(config: WorkerConfig, log: Logger): Promise<Worker> {
  const metrics = createWorkerMetrics()
  await using acquired = new AsyncDisposableStack()

  // Two connections beyond those of the handlers, so that readiness and metrics do not wait for them.
  const poolMax = config.concurrentEventsMax + 2
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

  const counts: Record<string, Readonly<Counts>> = {}
  const consuming = new Map<string, ReadConsumer>()
  for (const { stream, group, deadStream, handle } of [matchRecorder]) {
    const reader = connect(group, readBlockMsMax)
    const events = new EventStream({ reader, redis, stream, group, consumer: config.name, deadStream })
    const running = consume({
      events,
      async handle(event) {
        const took = metrics.processTime.startTimer({ messaging_consumer_group_name: group })
        const source = `/workers/${config.name}`
        return handle(event, { db, redis, log, metrics, config, source, nowMs: Date.now }).finally(took)
      },
      concurrentMax: config.concurrentEventsMax,
      claimIdleMs: config.claimIdleMs,
      log,
    })
    acquired.use(running)
    counts[group] = running.counts
    consuming.set(group, { counts: running.counts, standing: shared(() => events.standing()) })
  }
  readConsumers(metrics, consuming)

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
