import type { Timer } from '../platform/clock.ts'
import type { Logger } from '../platform/log.ts'
import type { Redis } from '../platform/redis/client.ts'
import { keys } from '../platform/redis/keys.ts'
import { acquireLease, type Lease } from '../platform/redis/lease.ts'
import { sweep } from '../platform/redis/reaper.ts'
import { createStreamWriter, type StreamWriter } from '../platform/redis/stream-writer.ts'
import { startStreamReader } from '../platform/redis/streams.ts'
import type { World } from '../platform/world.ts'
import type { GatewayConfig } from './config.ts'
import type { Connection } from './connection.ts'
import { createDelivery } from './delivery.ts'
import type { Forward } from './forward.ts'
import type { GatewayMetrics } from './metrics.ts'
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
  world: World
  redis: Redis
  metrics: GatewayMetrics
  url: string
  connections: ReadonlyMap<number, Connection>
  forward: Forward
  /** The sockets of a shard may have missed something, or its matches may have ended. */
  onShardChanged: (shard: number) => void
  /** Entries are missing: of one sender it shows, but others may have written between them, such as that a shard is lost. */
  onGap: () => void
  onMatchUnknown: (connection: Connection, replyTo: number | undefined) => void
  onMissing: (connection: Connection) => void
  /** Redis cannot be reached for now. */
  onUnreachable: () => void
  onFenced: () => void
}

export async function startIncarnation(parts: IncarnationParts): Promise<Incarnation> {
  const { config, log, world, redis, metrics, connections, forward, onShardChanged } = parts
  const lease = await acquireLease({
    ...{ world, kind: 'gateway', name: config.name },
    ...{ leaseMs: config.leaseMs, renewMs: config.leaseRenewMs },
    record: { url: parts.url, draining: 0 },
    onUnreachable() {
      metrics.lease.unreachable.total++
      parts.onUnreachable()
    },
    onFenced() {
      metrics.lease.lost.total++
      parts.onFenced()
    },
  })
  const { incarnation } = lease
  log.info({ incarnation }, 'incarnation')
  const writer = createStreamWriter({
    clock: world.clock,
    redis,
    from: incarnation,
    streamOf: keys.requests,
    mayWrite: lease.holds,
    onTrouble: (error) => log.warn({ err: error }, 'cannot write to a shard: what waits is written again'),
    onGone: onShardChanged,
    metrics: metrics.stream,
  })
  const probe = createProbe({ clock: world.clock, redis, log, write: writer.write })
  const reader = startStreamReader({
    world,
    name: `${config.name}:responses`,
    stream: keys.responses(incarnation),
    onEntry: createDelivery({
      connections,
      forward,
      log,
      onMatchUnknown: parts.onMatchUnknown,
      onMissing: parts.onMissing,
      onShardChanged,
      onProbed: probe.answered,
    }),
    onGap: (shard) => {
      log.error({ shard }, 'entries of a shard are missing: all sockets are brought up to date')
      for (const connection of connections.values())
        if (connection.route?.shard === shard) connection.fallBehind()
      parts.onGap()
    },
    onError: (error) => log.warn({ err: error }, 'cannot read responses'),
    metrics: metrics.stream,
  })
  const sweeping = startSweeping({ ...parts, lease })

  return {
    lease,
    writer,
    probe,
    async [Symbol.asyncDispose]() {
      const swept = sweeping[Symbol.asyncDispose]()
      probe[Symbol.dispose]()
      await swept
      await reader[Symbol.asyncDispose]()
      await lease[Symbol.asyncDispose]()
    },
  }
}

/** Reaps whoever's lease has run out, for as long as this gateway lives; with jitter, so that gateways take turns. */
function startSweeping({
  config,
  log,
  world: { clock, random },
  redis,
  metrics,
  lease,
}: IncarnationParts & { lease: Lease }): AsyncDisposable {
  let stopped = false
  let pause: Timer | undefined
  const turn = async () => {
    try {
      const { recordTtlMs } = config
      for (const reaped of await sweep(redis, { reaper: `/gateways/${lease.incarnation}`, recordTtlMs })) {
        metrics.reaped[reaped.kind]++
        metrics.matchesReaped.total += reaped.matchesEnded
        log.warn(reaped, 'reaped')
      }
    } catch (error) {
      log.warn({ err: error }, 'cannot sweep')
    }
    if (!stopped) pause = clock.at(clock.nowMs() + config.sweepMs * (0.75 + random() / 2), next)
  }
  const next = () => {
    sweeping = turn()
  }
  let sweeping = turn()
  return {
    async [Symbol.asyncDispose]() {
      stopped = true
      pause?.cancel()
      await sweeping
    },
  }
}
