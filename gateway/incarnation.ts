import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from '../platform/log.ts'
import type { Redis } from '../platform/redis/client.ts'
import { keys } from '../platform/redis/keys.ts'
import { acquireLease, type Lease } from '../platform/redis/lease.ts'
import { sweep } from '../platform/redis/reaper.ts'
import { createStreamWriter, type StreamWriter } from '../platform/redis/stream-writer.ts'
import { startStreamReader } from '../platform/redis/streams.ts'
import type { GatewayConfig } from './config.ts'
import type { Connection } from './connection.ts'
import { createDelivery } from './delivery.ts'
import type { Forward } from './forward.ts'
import { createProbe, type Probe } from './probe.ts'

// One life of a gateway, under one lease: its stream, its writer, and its part in sweeping up after the dead.

export type Incarnation = AsyncDisposable & {
  readonly lease: Lease
  readonly writer: StreamWriter
  readonly probe: Probe
}

export type IncarnationParts = {
  config: GatewayConfig
  log: Logger
  redis: Redis
  url: string
  connections: ReadonlyMap<number, Connection>
  forward: Forward
  /** The sockets of a shard may have missed something, or its matches may have ended. */
  onShardChanged: (shard: number) => void
  /** Redis cannot be reached for now. */
  onUnreachable: () => void
  onFenced: () => void
}

export async function startIncarnation(parts: IncarnationParts): Promise<Incarnation> {
  const { config, log, redis, connections, forward, onShardChanged } = parts
  const lease = await acquireLease({
    ...{ redisUrl: config.redisUrl, kind: 'gateway', name: config.name },
    ...{ leaseMs: config.leaseMs, renewMs: config.leaseRenewMs },
    record: { url: parts.url, draining: 0 },
    onUnreachable: parts.onUnreachable,
    onFenced: parts.onFenced,
  })
  const { incarnation } = lease
  log.info({ incarnation }, 'incarnation')
  const writer = createStreamWriter({
    redis,
    from: incarnation,
    streamOf: keys.requests,
    mayWrite: lease.holds,
    onTrouble: (error) => log.warn({ err: error }, 'cannot write to a shard: what waits is written again'),
    onGone: onShardChanged,
  })
  const probe = createProbe({ redis, log, write: (shard, frames) => writer.write(shard, frames) })
  const reader = startStreamReader({
    redisUrl: config.redisUrl,
    name: `${config.name}:responses`,
    stream: keys.responses(incarnation),
    onEntry: createDelivery({
      connections,
      forward,
      log,
      onShardLost: onShardChanged,
      onProbed: probe.answered,
    }),
    onGap: (shard) => {
      log.error({ shard }, 'entries of a shard are missing: its sockets are brought up to date')
      onShardChanged(shard)
    },
    onError: (error) => log.warn({ err: error }, 'cannot read responses'),
  })
  const stopSweeping = new AbortController()
  const sweeping = sweepFor(stopSweeping.signal, { ...parts, lease })

  return {
    lease,
    writer,
    probe,
    async [Symbol.asyncDispose]() {
      stopSweeping.abort()
      probe[Symbol.dispose]()
      await sweeping
      await reader[Symbol.asyncDispose]()
      await lease[Symbol.asyncDispose]()
    },
  }
}

/** Reaps whoever's lease has run out, for as long as this gateway lives; with jitter, so that gateways take turns. */
async function sweepFor(
  signal: AbortSignal,
  { config, log, redis, lease }: IncarnationParts & { lease: Lease },
): Promise<void> {
  while (!signal.aborted) {
    try {
      for (const reaped of await sweep(redis, `/gateways/${lease.incarnation}`)) log.warn(reaped, 'reaped')
    } catch (error) {
      log.warn({ err: error }, 'cannot sweep')
    }
    await delay(config.sweepMs * (0.75 + Math.random() / 2), undefined, { signal }).catch(() => {})
  }
}
