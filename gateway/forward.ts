import type { ShardRequest } from '../generated/messages.ts'
import { encodeShardRequest } from '../generated/bus-codec.ts'
import type { Clock } from '../platform/clock.ts'

// What arrives from all sockets in one turn of the event loop leaves as one stream entry for each shard.

export type Forward = (shard: number, request: ShardRequest) => void

/** `write` appends one entry of packed frames to a shard's stream. */
export function createForward(
  clock: Clock,
  write: (shard: number, frames: readonly Uint8Array[]) => void,
): Forward {
  let gathered = new Map<number, Uint8Array[]>()

  const flush = () => {
    const entries = gathered
    gathered = new Map()
    for (const [shard, frames] of entries) write(shard, frames)
  }
  return (shard, request) => {
    if (gathered.size === 0) clock.afterTurn(flush)
    let frames = gathered.get(shard)
    if (!frames) gathered.set(shard, (frames = []))
    frames.push(encodeShardRequest(request))
  }
}
