import { every } from '../clock.ts'
import type { World } from '../world.ts'
import { keys } from './keys.ts'
import { closeRedis, type Redis } from './client.ts'
import { runScript } from './script.ts'

// Invariant: a holder that cannot prove its lease on its own monotonic clock considers itself fenced before Redis can consider it
// expired. A renewal is proven from the moment it was *sent*, not answered; Redis counts from when it ran the script, which is later.
// Who was told once that it is not proven has left something undone, so it never is again.
// A renewal that fails is tried again at once: so an outage is survived whenever it is shorter than the lease by one renewal interval. One
// that is shorter by at most half an interval ends every lease, in one way, whoever thinks to have saved its own.

export type LeaseKind = 'shard' | 'gateway'

export type LeaseOptions = {
  world: World
  kind: LeaseKind
  name: string
  leaseMs: number
  renewMs: number
  /** Fields of the record beside the name, such as `capacity` or `url`. */
  record: Readonly<Record<string, string | number>>
  /** Called when a renewal could not be made, once until one is. The lease may still be saved. */
  onUnreachable?: () => void
  /** Called once, when the lease is lost. */
  onFenced: () => void
}

export type Lease = AsyncDisposable & {
  readonly incarnation: number
  /** Whether the lease is proven now. Checked before every step and every send. */
  holds(): boolean
  /** Time since it was proven last. */
  ageMs(): number
  /** Says that nothing new is to be led here. */
  drain(): Promise<void>
}

const kinds = {
  shard: { registry: keys.shards(), recordPrefix: 'mw:shard:', streamPrefix: 'mw:requests:' },
  gateway: { registry: keys.gateways(), recordPrefix: 'mw:gateway:', streamPrefix: 'mw:responses:' },
}

/** Redis rounds its time down to whole milliseconds, and no two clocks run quite alike. */
const marginMs = 2
/** How often within a renewal interval the lease is looked at: whether it is lost, and whether a renewal is due. */
const looksPerRenewal = 10

/** Half an interval without an answer is trouble that is worth a warning. */
const answerWithinMs = ({ renewMs }: LeaseOptions) => renewMs / 2
/** Where nobody is heard for so long, each holder may have seen the end of its lease, whose proof was sent that much before it was heard. */
const silenceMs = (options: LeaseOptions) => options.leaseMs - answerWithinMs(options)

/** Takes a lease under a new incarnation and renews it, on a connection of its own, never behind a blocking read. */
export async function acquireLease(options: LeaseOptions): Promise<Lease> {
  const { clock, connectRedis } = options.world
  const { registry } = kinds[options.kind]
  let provenAtMs = clock.nowMs()
  const incarnation = await acquire(options)
  const redis = connectRedis({ name: `${options.name}:lease`, commandTimeoutMs: answerWithinMs(options) })
  redis.on('error', () => {}) // A lost connection shows as a renewal that fails, which is what counts.

  let lost = false
  let told = false
  let givenBack = false
  let renewing = false
  let renewAtMs = provenAtMs + options.renewMs
  let unreachable = false
  const holds = () => {
    lost ||= clock.nowMs() - provenAtMs >= options.leaseMs - marginMs
    return !lost && !givenBack
  }
  const fence = () => {
    if (told) return
    told = lost = true
    timer.cancel()
    options.onFenced()
  }
  const renew = async () => {
    renewing = true
    const sentAtMs = clock.nowMs()
    try {
      const renewed = await runScript(
        redis,
        'lease-renew',
        [registry, keys.outages()],
        [incarnation, options.leaseMs, silenceMs(options)],
      )
      unreachable = false
      if (renewed !== 1 || lost) return fence()
      provenAtMs = sentAtMs
      renewAtMs = sentAtMs + options.renewMs
    } catch {
      if (!unreachable) options.onUnreachable?.()
      unreachable = true
      // The next look tries again, and holds() turns false by itself if no renewal succeeds in time.
    } finally {
      renewing = false
    }
  }
  const timer = every(clock, options.renewMs / looksPerRenewal, () => {
    if (!holds()) fence()
    else if (!renewing && clock.nowMs() >= renewAtMs) void renew()
  })

  return {
    incarnation,
    holds,
    ageMs: () => clock.nowMs() - provenAtMs,
    async drain() {
      await runScript(redis, 'lease-drain', [keysOf(options.kind, incarnation).record], [])
    },
    async [Symbol.asyncDispose]() {
      timer.cancel()
      // A lease that is lost, or that cannot be given back, is the reaper's: it ends what stands under it, and tells.
      if (holds()) await release(redis, options.kind, incarnation).catch(() => {})
      givenBack = true
      closeRedis(redis)
    },
  }
}

/** On a connection with the usual time-outs: a process that starts on a busy machine has time. */
async function acquire(options: LeaseOptions): Promise<number> {
  const { world, kind, name, leaseMs, record } = options
  const { registry, recordPrefix, streamPrefix } = kinds[kind]
  const fields = Object.entries({ name, ...record }).flat()
  const redis = world.connectRedis({ name: `${name}:acquire` })
  redis.on('error', () => {}) // What counts is whether the step below is answered.
  try {
    const taken = await runScript(
      redis,
      'lease-acquire',
      [keys.incarnations(), registry, keys.outages()],
      [recordPrefix, leaseMs, silenceMs(options), streamPrefix, ...fields],
    )
    return Number(taken)
  } finally {
    closeRedis(redis)
  }
}

async function release(redis: Redis, kind: LeaseKind, incarnation: number): Promise<void> {
  const { record, stream, owned } = keysOf(kind, incarnation)
  await runScript(redis, 'lease-release', [kinds[kind].registry, record, stream, owned], [incarnation])
}

function keysOf(kind: LeaseKind, incarnation: number) {
  return kind === 'shard'
    ? {
        record: keys.shard(incarnation),
        stream: keys.requests(incarnation),
        owned: keys.shardMatches(incarnation),
      }
    : {
        record: keys.gateway(incarnation),
        stream: keys.responses(incarnation),
        owned: keys.gatewaySessions(incarnation),
      }
}
