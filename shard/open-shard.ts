import { delay } from '../platform/clock.ts'
import type { Logger } from '../platform/log.ts'
import { closeRedis } from '../platform/redis/client.ts'
import { keys } from '../platform/redis/keys.ts'
import { acquireLease } from '../platform/redis/lease.ts'
import type { World } from '../platform/world.ts'
import type { ShardConfig } from './config.ts'
import type { Guard } from './guard.ts'
import { createIncarnation, type Incarnation, restoreAbandoned } from './incarnation.ts'
import type { ShardMetrics } from './metrics.ts'

const acquireRetryMs = 100

export type OpenShard = {
  ready(): Promise<boolean>
  /** Stops in order: no new matches; those that run go on for a while, then end as `shard_drained`; everyone is told. */
  drain(): Promise<void>
  close(): void
}

/**
 * A shard behind its port. It lives as one incarnation after another: when its lease is lost it falls silent and lets go of its matches
 * (others have ended them, or will), and begins anew under a new incarnation as soon as Redis answers.
 */
export async function openShard({
  config,
  log,
  world,
  guard,
  metrics,
  keepRecording,
}: {
  config: ShardConfig
  log: Logger
  world: World
  guard: Guard
  metrics: ShardMetrics
  keepRecording: ((matchId: string, text: string) => void) | undefined
}): Promise<OpenShard> {
  const { clock } = world
  const redis = world.connectRedis({ name: config.name })
  redis.on('error', (error: unknown) => log.warn({ err: error }, 'redis'))
  let stopping = false
  /** Done when the incarnation behind one that lost its lease has begun, or is not to begin any more. */
  let begun = Promise.resolve()
  let incarnation = await startIncarnation()
  metrics.capacity.read = () => config.capacity
  metrics.lease.age.read = () => incarnation.lease.ageMs() / 1e3
  metrics.stream.length.read = () => redis.xlen(keys.requests(incarnation.lease.incarnation))

  async function startIncarnation(): Promise<Incarnation> {
    const lease = await acquireLease({
      ...{ world, kind: 'shard', name: config.name },
      ...{ leaseMs: config.leaseMs, renewMs: config.leaseRenewMs },
      record: { capacity: config.capacity, draining: 0 },
      onUnreachable: () => metrics.lease.unreachable.total++,
      onFenced: () => {
        metrics.lease.lost.total++
        begun = begin()
      },
    })
    log.info({ incarnation: lease.incarnation }, 'incarnation')
    return createIncarnation({ config, log, world, redis, lease, guard, metrics, keepRecording })
  }

  async function begin(): Promise<void> {
    const lost = incarnation.lease.incarnation
    log.error({ incarnation: lost }, 'the lease is lost: this incarnation is silent from here')
    const abandoned = await incarnation.abandon()
    while (!stopping) {
      try {
        incarnation = await startIncarnation()
        await restoreAbandoned(redis, abandoned, {
          ...{ incarnation: lost, clock, log },
          recordTtlMs: config.recordTtlMs,
        })
        return
      } catch (error) {
        log.warn({ err: error }, 'cannot take a new lease yet')
        await delay(clock, acquireRetryMs)
      }
    }
  }

  return {
    ready: async () => !stopping && incarnation.lease.holds() && (await redis.ping()) === 'PONG',
    async drain() {
      stopping = true
      // A lease that is being taken is given back like any other.
      await begun
      await incarnation.drain()
    },
    close: () => closeRedis(redis),
  }
}
