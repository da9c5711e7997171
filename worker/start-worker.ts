import { connectDatabase } from '../platform/db/client.ts'
import type { Started } from '../platform/lifecycle.ts'
import type { Logger } from '../platform/log.ts'
import { startOpsServer } from '../platform/ops-server.ts'
import { closeRedis, connectRedis } from '../platform/redis/client.ts'
import { keys } from '../platform/redis/keys.ts'
import type { WorkerConfig } from './config.ts'
import { consume, readBlockMsMax, type Consumer, type Handled } from './consume.ts'
import { recordMatch } from './consumers/record-match.ts'
import { EventStream } from './event-stream.ts'
import { readFinishedMatch } from './finished-match.ts'

/** Records finished matches until it is disposed of. It needs neither server to start: it waits for them. */
export async function startWorker(
  config: WorkerConfig,
  log: Logger,
): Promise<Started & Pick<Consumer, 'counts'>> {
  await using acquired = new AsyncDisposableStack()

  // One connection beyond those that record, so that readiness does not wait for them.
  const db = acquired.adopt(
    connectDatabase(config.databaseUrl, { poolMax: config.concurrentEventsMax + 1 }),
    (pool) => pool.destroy(),
  )
  const connect = (purpose: string, blockMs: number) => {
    const redis = acquired.adopt(
      connectRedis(config.redisUrl, { name: `${config.name}:${purpose}`, blockMs }),
      closeRedis,
    )
    return redis.on('error', (error) => log.warn({ err: error, purpose }, 'the connection to Redis failed'))
  }
  const redis = connect('commands', 0)
  const reader = connect('events', readBlockMsMax)

  let stopping = false
  const ready = async () => {
    await Promise.all([redis.ping(), db.raw('SELECT 1 FROM matches LIMIT 1')])
    return !stopping
  }
  const ops = acquired.use(await startOpsServer({ host: config.opsHost, port: config.opsPort, ready }))

  const handle = async (event: string): Promise<Handled> => {
    const read = readFinishedMatch(event)
    if (!read.ok) return read
    const outcome = await recordMatch(read.match, { db, redis })
    log.info({ matchId: read.match.matchId, outcome }, 'a finished match')
    return { ok: true }
  }
  const consumer = acquired.use(
    consume({
      events: new EventStream({
        reader,
        redis,
        stream: keys.finishedMatches(),
        group: keys.recorderGroup(),
        consumer: config.name,
        deadStream: keys.deadFinishedMatches(),
      }),
      handle,
      batchMax: config.concurrentEventsMax,
      claimIdleMs: config.claimIdleMs,
      log,
    }),
  )

  const owned = acquired.move()
  return {
    urls: { ops: ops.url },
    counts: consumer.counts,
    [Symbol.asyncDispose]() {
      stopping = true
      return owned.disposeAsync()
    },
  }
}
