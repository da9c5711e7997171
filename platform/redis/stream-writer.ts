import { type Clock, delay } from '../clock.ts'
import type { StreamMetrics } from '../metrics-streams.ts'
import type { Redis } from './client.ts'
import { packFrames, streamEntriesMax } from './streams.ts'

// Invariant: entries reach a stream in order, each at least once, and the reader takes each once. A writer numbers its entries for each
// stream; an entry whose fate is unknown (a lost connection, a time-out) is written again under its number, and everything after it too; the
// reader drops what it has. Numbers are given up only when the bound is passed: then the reader sees a gap.

export type StreamWriterOptions = {
  clock: Clock
  redis: Redis
  /** The sender's incarnation. */
  from: number
  streamOf: (target: number) => string
  /** Whether this sender may still write; checked before every entry is handed to the connection. */
  mayWrite: () => boolean
  /** Called when a stream cannot be written, once until it works again. */
  onTrouble: (error: unknown) => void
  /** Called when a target's stream is not there any more: its reader is gone for good, and what waited for it with it. */
  onGone: (target: number) => void
  metrics: StreamMetrics
}

export type StreamWriter = {
  /** Writes one entry to a target's stream, now or as soon as Redis can be reached. */
  write(target: number, frames: readonly Uint8Array[]): void
  /** Forgets a target that is gone. */
  forget(target: number): void
  /** Resolves when everything is written, or `timeoutMs` has passed. */
  settled(timeoutMs: number): Promise<void>
}

/** Bytes that wait for one stream while it cannot be written; beyond that all of them are given up, as a gap that the reader sees. */
const waitingBytesMax = 4 * 1024 * 1024
const retryMs = 50

type Entry = { readonly n: number; readonly packed: Buffer }
type Target = {
  readonly id: number
  readonly stream: string
  lastN: number
  /** Not known to be written, oldest first. */
  waiting: Entry[]
  waitingBytes: number
  recovering: boolean
}

export function createStreamWriter(options: StreamWriterOptions): StreamWriter {
  const { clock, redis, from, streamOf, mayWrite, onTrouble, onGone, metrics } = options
  const targets = new Map<number, Target>()

  const targetOf = (id: number): Target => {
    let target = targets.get(id)
    if (!target) {
      target = { id, stream: streamOf(id), lastN: 0, waiting: [], waitingBytes: 0, recovering: false }
      targets.set(id, target)
    }
    return target
  }
  const clear = (target: Target) => {
    target.waiting = []
    target.waitingBytes = 0
  }
  const forget = (id: number) => {
    const target = targets.get(id)
    if (target) clear(target)
    targets.delete(id)
  }

  /** Never makes the stream: only its reader does, and who reaps the reader deletes it. */
  const append = async (target: Target, { n, packed }: Entry) => {
    const { stream } = target
    const fields = ['from', from, 'n', n, 'frames', packed] as const
    const id = await redis.xadd(stream, 'NOMKSTREAM', 'MAXLEN', '~', streamEntriesMax, '*', ...fields)
    if (id !== null) {
      while (target.waiting[0] && target.waiting[0].n <= n) {
        target.waitingBytes -= target.waiting.shift()?.packed.length ?? 0
      }
    } else if (targets.get(target.id) === target) {
      forget(target.id)
      onGone(target.id)
    }
  }

  /** Writes what waits, in order and one by one, until nothing does. */
  const recover = async (target: Target) => {
    target.recovering = true
    while (target.waiting.length > 0) {
      await delay(clock, retryMs)
      if (!mayWrite()) clear(target)
      try {
        for (let entry = target.waiting[0]; entry; entry = target.waiting[0]) await append(target, entry)
      } catch {
        // Told once already.
      }
    }
    target.recovering = false
  }

  return {
    write(id, frames) {
      if (!mayWrite()) return
      const target = targetOf(id)
      const entry = { n: ++target.lastN, packed: packFrames(frames) }
      metrics.entriesWritten.total++
      metrics.bytesWritten.total += entry.packed.length
      if (target.waitingBytes + entry.packed.length > waitingBytesMax) {
        metrics.givenUp.total += target.waitingBytes
        clear(target)
      }
      target.waiting.push(entry)
      target.waitingBytes += entry.packed.length
      if (target.recovering) return
      append(target, entry).catch((error: unknown) => {
        if (target.recovering || target.waiting.length === 0) return
        metrics.writeFailures.total++
        onTrouble(error)
        void recover(target)
      })
    },
    forget,
    async settled(timeoutMs) {
      const deadlineMs = clock.nowMs() + timeoutMs
      const waits = () => [...targets.values()].some(({ waiting }) => waiting.length > 0)
      while (waits() && clock.nowMs() < deadlineMs) await delay(clock, 5)
    },
  }
}
