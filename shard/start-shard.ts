import { setTimeout as delay } from 'node:timers/promises'
import type { Started } from '../platform/lifecycle.ts'
import type { Logger } from '../platform/log.ts'
import { startOpsServer } from '../platform/ops-server.ts'
import { closeRedis, connectRedis } from '../platform/redis/client.ts'
import { acquireLease } from '../platform/redis/lease.ts'
import type { ShardConfig } from './config.ts'
import { createIncarnation, type Incarnation, restoreAbandoned } from './incarnation.ts'
import { createRecorder } from './recorder.ts'

const acquireRetryMs = 100

/**
 * Starts a shard. It lives as one incarnation after another: when its lease is lost it falls silent and lets go of its matches (others have
 * ended them, or will), and begins anew under a new incarnation as soon as Redis answers.
 */
export async function startShard(config: ShardConfig, log: Logger): Promise<Started> {
  const redis = connectRedis(config.redisUrl, { name: config.name })
  redis.on('error', (error: unknown) => log.warn({ err: error }, 'redis'))
  const keepRecording = config.recordingsDirectory
    ? await createRecorder(config.recordingsDirectory, log)
    : undefined
  let stopping = false
  let incarnation = await startIncarnation()

  async function startIncarnation(): Promise<Incarnation> {
    const lease = await acquireLease({
      ...{ redisUrl: config.redisUrl, kind: 'shard', name: config.name },
      ...{ leaseMs: config.leaseMs, renewMs: config.leaseRenewMs },
      record: { capacity: config.capacity, draining: 0 },
      onFenced: () => void begin(),
    })
    log.info({ incarnation: lease.incarnation }, 'incarnation')
    return createIncarnation({ config, log, redis, lease, keepRecording })
  }

  async function begin(): Promise<void> {
    const lost = incarnation.lease.incarnation
    log.error({ incarnation: lost }, 'the lease is lost: this incarnation is silent from here')
    const matches = await incarnation.abandon()
    while (!stopping) {
      try {
        incarnation = await startIncarnation()
        await restoreAbandoned(redis, { matches, incarnation: lost, log })
        return
      } catch (error) {
        log.warn({ err: error }, 'cannot take a new lease yet')
        await delay(acquireRetryMs)
      }
    }
  }

  const ops = await startOpsServer({
    host: config.opsHost,
    port: config.opsPort,
    ready: async () => !stopping && incarnation.lease.holds() && (await redis.ping()) === 'PONG',
  })
  return {
    urls: { ops: ops.url },
    async [Symbol.asyncDispose]() {
      stopping = true
      await incarnation.drain()
      await ops[Symbol.asyncDispose]()
      closeRedis(redis)
    },
  }
}
