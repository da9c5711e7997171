import { encodeGatewayResponse, encodeShardRequest } from '../../generated/bus-codec.ts'
import type { Redis } from './client.ts'
import { keys } from './keys.ts'
import type { LeaseKind } from './lease.ts'
import { runScript } from './script.ts'
import { packFrames, streamEntriesMax } from './streams.ts'

/** What was reaped in one sweep. `instance` is the name of the process. */
export type Reaped = { instance: string; kind: LeaseKind; incarnation: number; matchesEnded: number }

/**
 * Reaps every shard and gateway whose lease has run out. It needs no traffic and no operator: any process that holds a lease may call it, as
 * often as it likes.
 */
export async function sweep(
  redis: Redis,
  { reaper, recordTtlMs }: { reaper: string; recordTtlMs: number },
): Promise<Reaped[]> {
  const [seconds, microseconds] = await redis.time()
  const nowMs = Number(seconds) * 1000 + Math.floor(Number(microseconds) / 1000)
  const reaped: Reaped[] = []
  for (const kind of ['shard', 'gateway'] as const) {
    const registry = kind === 'shard' ? keys.shards() : keys.gateways()
    const others = kind === 'shard' ? keys.gateways() : keys.shards()
    for (const text of await redis.zrangebyscore(registry, '-inf', nowMs)) {
      const incarnation = Number(text)
      const frame =
        kind === 'shard'
          ? encodeGatewayResponse({ type: 'shard.lost', shard: incarnation })
          : encodeShardRequest({ type: 'gateway.lost', gateway: incarnation })
      const [matchesEnded, instance] = (await runScript(
        redis,
        'reap',
        [registry, others, keys.finishedMatches(), keys.outages()],
        [
          ...[kind, incarnation, nowMs, new Date(nowMs).toISOString()],
          ...[packFrames([frame]), streamEntriesMax, recordTtlMs, reaper],
        ],
      )) as [number, string] | [undefined, undefined]
      if (matchesEnded !== undefined) reaped.push({ instance, kind, incarnation, matchesEnded })
    }
  }
  return reaped
}
