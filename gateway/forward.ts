import type { ShardRequest } from '../generated/messages.ts'
import { encodeShardRequest } from '../generated/bus-codec.ts'

// What arrives from all sockets in one turn of the event loop leaves as one stream entry for each shard.

export type Forward = {
  (shard: number, request: ShardRequest): void
  /** Hands over what was gathered, now. */
  flush(): Promise<void>
}

export type ForwardPorts = {
  append: (shard: number, frames: readonly Uint8Array[]) => Promise<void>
  onLost: (shard: number, frames: number, error: unknown) => void
}

export function createForward({ append, onLost }: ForwardPorts): Forward {
  const gathered = new Map<number, Uint8Array[]>()
  let scheduled = false

  const flush = async () => {
    scheduled = false
    const entries = [...gathered]
    gathered.clear()
    await Promise.all(
      entries.map(([shard, frames]) =>
        append(shard, frames).catch((error: unknown) => onLost(shard, frames.length, error)),
      ),
    )
  }
  const forward = (shard: number, request: ShardRequest) => {
    let frames = gathered.get(shard)
    if (!frames) gathered.set(shard, (frames = []))
    frames.push(encodeShardRequest(request))
    if (scheduled) return
    scheduled = true
    setImmediate(() => void flush())
  }
  return Object.assign(forward, { flush })
}
