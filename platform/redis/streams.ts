import { delay } from '../clock.ts'
import type { StreamMetrics } from '../metrics-streams.ts'
import type { World } from '../world.ts'
import { closeRedis, type Redis } from './client.ts'

// A stream entry carries many messages: `from`, the sender's incarnation as decimal text, and `frames`, each message as a 32-bit
// little-endian length and its bytes. One entry a turn or a tick costs Redis, both sockets and both event loops once instead of once a message.

const lengthBytes = 4

/** About how many entries a stream keeps; a reader that falls further behind has a gap. At 20 entries a second and peer: some minutes. */
export const streamEntriesMax = 10_000

/** Packs frames for one entry. */
export function packFrames(frames: readonly Uint8Array[]): Buffer {
  let size = 0
  for (const frame of frames) size += lengthBytes + frame.length
  const packed = Buffer.allocUnsafe(size)
  let at = 0
  for (const frame of frames) {
    at = packed.writeUInt32LE(frame.length, at)
    packed.set(frame, at)
    at += frame.length
  }
  return packed
}

/** Visits each frame of an entry in order, without copying; false where the packing is broken (what came before was visited). */
export function unpackFrames(packed: Buffer, visit: (frame: Uint8Array) => void): boolean {
  let at = 0
  while (at < packed.length) {
    if (at + lengthBytes > packed.length) return false
    const end = at + lengthBytes + packed.readUInt32LE(at)
    if (end > packed.length) return false
    visit(packed.subarray(at + lengthBytes, end))
    at = end
  }
  return true
}

export type StreamEntry = { id: string; from: number; n: number; frames: Buffer }

/** When an entry was written, by the clock of Redis: its id begins with that. */
export function entryAtMs(id: string): number {
  return Number.parseInt(id)
}

/** Appends one entry that belongs to no numbered sender; false where the stream's reader is gone. Never makes the stream. */
export async function appendFrames(
  redis: Redis,
  { stream, frames }: { stream: string; frames: readonly Uint8Array[] },
): Promise<boolean> {
  const fields = ['from', 0, 'n', 0, 'frames', packFrames(frames)] as const
  return (await redis.xadd(stream, 'NOMKSTREAM', 'MAXLEN', '~', streamEntriesMax, '*', ...fields)) !== null
}

const blockMs = 1_000
const entriesPerReadMax = 256
const retryDelayMs = 50
/** How long about what was read stays: names of players are in it. */
const trimIntervalMs = 1_000

export type StreamReaderOptions = {
  world: World
  name: string
  stream: string
  /** Called for every entry, in order. It must not throw: a poisoned entry never stops the reader. */
  onEntry: (entry: StreamEntry) => void
  /** Entries of this sender are missing before the one that comes next: they were trimmed, or given up by the sender. */
  onGap: (from: number) => void
  onError: (error: unknown) => void
  metrics: StreamMetrics
}

/**
 * Reads a stream from its beginning on a blocking connection of its own, with its own cursor: after a lost connection it goes on where it
 * was, so nothing is read twice and nothing that is still in the stream is missed. What a sender wrote twice is dropped by its number. Nobody else reads
 * the stream: what was read goes from it.
 */
export function startStreamReader(options: StreamReaderOptions): AsyncDisposable {
  const { metrics, stream } = options
  const { clock, connectRedis } = options.world
  const redis = connectRedis({ name: options.name, blockMs })
  redis.on('error', options.onError)
  const isNew = createSequenceCheck((from) => {
    metrics.gaps.total++
    options.onGap(from)
  })
  let stopped = false
  let stopWaiting = () => {}
  let cursor = '0-0'
  let trimmed = cursor
  let trimAtMs = clock.nowMs() + trimIntervalMs
  const read = async () => {
    while (!stopped) {
      let reply: unknown
      try {
        reply = await new Promise((resolve, reject) => {
          // A connection that is closed while it waits to reconnect leaves a command to its time-out, which is longer than a lease.
          stopWaiting = () => resolve(null)
          const what = ['COUNT', entriesPerReadMax, 'BLOCK', blockMs, 'STREAMS', stream, cursor]
          redis.callBuffer('XREAD', ...what).then(resolve, reject)
        })
      } catch (error) {
        if (stopped) return
        options.onError(error)
        await delay(clock, retryDelayMs)
        continue
      }
      if (stopped) return
      for (const entry of parseEntries(reply)) {
        cursor = entry.id
        metrics.entriesRead.total++
        metrics.bytesRead.total += entry.frames.length
        metrics.entryAge.observe(Math.max(0, clock.epochMs() - entryAtMs(cursor)) / 1e3)
        if (isNew(entry)) options.onEntry(entry)
      }
      if (clock.nowMs() >= trimAtMs) {
        trimAtMs = clock.nowMs() + trimIntervalMs
        if (cursor !== trimmed)
          redis.callBuffer('XTRIM', stream, 'MINID', after(cursor)).catch(options.onError)
        trimmed = cursor
      }
    }
  }
  const done = read()
  return {
    async [Symbol.asyncDispose]() {
      stopped = true
      stopWaiting()
      closeRedis(redis)
      await done
    },
  }
}

/** The smallest id that comes after this one. */
function after(id: string): string {
  const [ms, n] = id.split('-')
  return `${ms}-${Number(n) + 1}`
}

/** Tells a new entry from one that was written twice, and notices what is missing. Senders without a number are always new. */
export function createSequenceCheck(
  onGap: (from: number) => void,
): (entry: Pick<StreamEntry, 'from' | 'n'>) => boolean {
  const lastNs = new Map<number, number>()
  return ({ from, n }) => {
    if (n === 0) return true
    const lastN = lastNs.get(from) ?? 0
    if (n <= lastN) return false
    lastNs.set(from, n)
    if (n > lastN + 1) onGap(from)
    return true
  }
}

/** The reply of XREAD on one stream: [[stream, [[id, [field, value, …]], …]]] or null. */
function* parseEntries(reply: unknown): Generator<StreamEntry> {
  if (reply === null) return
  const [[, entries]] = reply as [[Buffer, [Buffer, Buffer[]][]]]
  for (const [id, [, from, , n, , frames]] of entries) {
    yield {
      id: id.toString('latin1'),
      from: Number(from?.toString('latin1')),
      n: Number(n?.toString('latin1')),
      frames: frames ?? Buffer.alloc(0),
    }
  }
}
