import type { ShardRequest } from '../generated/messages.ts'
import { encodeShardRequest } from '../generated/bus-codec.ts'
import type { Clock } from '../platform/clock.ts'
import { toBytes } from '../platform/trace-context.ts'
import type { SpanContext } from '../platform/tracing.ts'

// What arrives from all sockets in one turn of the event loop leaves as one stream entry for each shard; where much arrives, what arrives in
// `entryIntervalMs`. An entry costs the gateway, Redis and the shard as much as some ten messages do, and a shard's ticks are further apart.

/** Between the entries of a gateway under load; a message that follows none so soon does not wait. */
export const entryIntervalMs = 5

/** `trace`: the context in which the request was made, where that is traced. */
export type Forward = (shard: number, request: ShardRequest, trace?: SpanContext) => void

/** `write` appends one entry of packed frames to a shard's stream. */
export function createForward(
  clock: Clock,
  write: (shard: number, frames: readonly Uint8Array[]) => void,
): Forward {
  let gathered = new Map<number, Uint8Array[]>()
  let nextAtMs = -Infinity

  const flush = () => {
    const entries = gathered
    gathered = new Map()
    nextAtMs = clock.nowMs() + entryIntervalMs
    for (const [shard, frames] of entries) write(shard, frames)
  }
  return (shard, request, trace) => {
    if (gathered.size === 0) {
      if (clock.nowMs() < nextAtMs) clock.at(nextAtMs, flush)
      else clock.afterTurn(flush)
    }
    let frames = gathered.get(shard)
    if (!frames) gathered.set(shard, (frames = []))
    if (trace) frames.push(encodeShardRequest({ type: 'request.trace', context: toBytes(trace) }))
    frames.push(encodeShardRequest(request))
  }
}
