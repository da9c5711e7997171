import { closeRedis, connectRedis, type Redis } from './client.ts'

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

export type StreamEntry = { id: string; from: number; frames: Buffer }

/** Appends one entry; the stream is trimmed to about `streamEntriesMax`, oldest first. */
export async function appendFrames(
  redis: Redis,
  { stream, from, frames }: { stream: string; from: number; frames: readonly Uint8Array[] },
): Promise<void> {
  await redis.xadd(stream, 'MAXLEN', '~', streamEntriesMax, '*', 'from', from, 'frames', packFrames(frames))
}

const blockMs = 1_000
const entriesPerReadMax = 256
const retryDelayMs = 200

export type StreamReaderOptions = {
  redisUrl: string
  name: string
  stream: string
  /** Called for every entry, in order. It must not throw: a poisoned entry never stops the reader. */
  onEntry: (entry: StreamEntry) => void
  onError: (error: unknown) => void
}

/**
 * Reads a stream from its beginning on a blocking connection of its own, with its own cursor: after a lost connection it goes on where it
 * was, so nothing is read twice and nothing that is still in the stream is missed.
 */
export function startStreamReader(options: StreamReaderOptions): AsyncDisposable {
  const redis = connectRedis(options.redisUrl, { name: options.name, blockMs })
  redis.on('error', options.onError)
  let stopped = false
  let cursor = '0-0'
  const read = async () => {
    while (!stopped) {
      let reply: unknown
      try {
        reply = await redis.callBuffer(
          'XREAD',
          'COUNT',
          entriesPerReadMax,
          'BLOCK',
          blockMs,
          'STREAMS',
          options.stream,
          cursor,
        )
      } catch (error) {
        if (stopped) return
        options.onError(error)
        await new Promise((resolve) => setTimeout(resolve, retryDelayMs))
        continue
      }
      for (const entry of parseEntries(reply)) {
        cursor = entry.id
        options.onEntry(entry)
      }
    }
  }
  const done = read()
  return {
    async [Symbol.asyncDispose]() {
      stopped = true
      closeRedis(redis)
      await done
    },
  }
}

/** The reply of XREAD on one stream: [[stream, [[id, [field, value, …]], …]]] or null. */
function* parseEntries(reply: unknown): Generator<StreamEntry> {
  if (reply === null) return
  const [[, entries]] = reply as [[Buffer, [Buffer, Buffer[]][]]]
  for (const [id, fields] of entries) {
    const [, from, , frames] = fields
    yield {
      id: id.toString('latin1'),
      from: Number(from?.toString('latin1')),
      frames: frames ?? Buffer.alloc(0),
    }
  }
}
