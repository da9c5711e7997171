import { setTimeout as delay } from 'node:timers/promises'
import type { MatchEnding } from '../generated/messages.ts'
import { systemClock } from '../platform/clock.ts'
import type { Started } from '../platform/lifecycle.ts'
import type { Logger } from '../platform/log.ts'
import { startOpsServer } from '../platform/ops-server.ts'
import { closeRedis, connectRedis, type Redis } from '../platform/redis/client.ts'
import { keys } from '../platform/redis/keys.ts'
import { acquireLease, type Lease } from '../platform/redis/lease.ts'
import { confirmMatch, finishMatch, type FinishResult, markStarted } from '../platform/redis/matches.ts'
import { appendFrames, startStreamReader } from '../platform/redis/streams.ts'
import type { ShardConfig } from './config.ts'
import { createInbox } from './inbox.ts'
import { MatchLoop } from './loop.ts'
import { createOutbound } from './outbound.ts'
import { createRecorder } from './recorder.ts'

const finishRetryMs = 100
const acquireRetryMs = 500

/**
 * Starts a shard. It lives as one incarnation after another: when its lease is lost it falls silent, forgets its matches (others have
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

  async function startIncarnation() {
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
    log.error(
      { incarnation: incarnation.lease.incarnation },
      'the lease is lost: this incarnation is silent from here',
    )
    await incarnation.abandon()
    while (!stopping) {
      try {
        incarnation = await startIncarnation()
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

type IncarnationParts = {
  config: ShardConfig
  log: Logger
  redis: Redis
  lease: Lease
  keepRecording: ((matchId: string, text: string) => void) | undefined
}

function createIncarnation({ config, log, redis, lease, keepRecording }: IncarnationParts) {
  const { incarnation } = lease
  const logFailure = (what: string) => (error: unknown) => log.warn({ err: error }, what)
  const finishing = new Set<Promise<FinishResult>>()
  const outbound = createOutbound({
    holdsLease: lease.holds,
    send: (gateway, frames) => {
      appendFrames(redis, { stream: keys.responses(gateway), from: incarnation, frames }).catch(
        logFailure('cannot reach a gateway: frames are lost'),
      )
    },
  })

  /** The finish step, tried until it answers or the lease is gone; then another decides. */
  const finish = async (matchId: string, ending: MatchEnding, event: string): Promise<FinishResult> => {
    while (lease.holds()) {
      try {
        return await finishMatch(redis, { matchId, incarnation, ending, event })
      } catch (error) {
        log.warn({ err: error, matchId }, 'cannot reach the finish step: trying again')
        await delay(finishRetryMs)
      }
    }
    return { outcome: 'fenced' }
  }

  const loop = new MatchLoop(
    {
      clock: systemClock,
      log,
      outbound,
      incarnation,
      markStarted: (matchId, startedAtMs) => markStarted(redis, { matchId, incarnation, startedAtMs }),
      finish: (matchId, ending, event) => {
        const done = finish(matchId, ending, event)
        finishing.add(done)
        void done.finally(() => finishing.delete(done))
        return done
      },
      keepRecording,
    },
    { attachWindowMs: config.attachWindowMs, rejoinWindowMs: config.rejoinWindowMs },
  )
  const take = createInbox(loop, {
    clock: systemClock,
    log,
    outbound,
    confirm: (matchId) => confirmMatch(redis, matchId, incarnation),
  })
  const reader = startStreamReader({
    redisUrl: config.redisUrl,
    name: `${config.name}:requests`,
    stream: keys.requests(incarnation),
    onEntry: (entry) => {
      if (lease.holds()) take(entry)
    },
    onError: logFailure('cannot read requests'),
  })

  const stop = async () => {
    await reader[Symbol.asyncDispose]()
    loop[Symbol.dispose]()
    await lease[Symbol.asyncDispose]()
  }
  return {
    lease,
    /** Fenced: falls silent and forgets. */
    abandon: stop,
    /** Stops in order: no new matches, those that run end as `shard_drained`, and everyone is told. */
    async drain() {
      if (lease.holds()) {
        await redis
          .hset(keys.shard(incarnation), 'draining', 1)
          .catch(logFailure('cannot say that this shard drains'))
        for (const hosted of [...loop.table.all()]) loop.end(hosted, 'shard_drained')
        while (finishing.size > 0) await Promise.all(finishing)
        // The endings are told after the finish step, in the turn that follows it.
        await delay(0)
      }
      await stop()
    },
  }
}
