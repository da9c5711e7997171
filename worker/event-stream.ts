import type { Redis } from '../platform/redis/client.ts'
import { entryAtMs } from '../platform/redis/streams.ts'

/** One consumer's view of a stream of events that a consumer group shares. Each entry has one field, `event`. */
export type EventStreamOptions = {
  /** Blocks while it reads: nothing else may use this connection. */
  reader: Redis
  redis: Redis
  stream: string
  group: string
  consumer: string
}

export type StreamEvent = { id: string; event: string }

export type Standing = { lag: number; pending: number; oldestAtMs: number | undefined }

export class EventStream {
  readonly stream: string
  readonly group: string
  readonly #options: EventStreamOptions

  constructor(options: EventStreamOptions) {
    this.stream = options.stream
    this.group = options.group
    this.#options = options
  }

  /** Events nobody has been given yet; waits for the first one. */
  async read(count: number, blockMs: number): Promise<StreamEvent[]> {
    const { reader, stream, group, consumer } = this.#options
    const reply = await this.#inGroup(() =>
      reader.xreadgroup('GROUP', group, consumer, 'COUNT', count, 'BLOCK', blockMs, 'STREAMS', stream, '>'),
    )
    return toEvents(reply?.[0]?.[1] ?? [])
  }

  /** Takes over events that a consumer was given `idleMs` ago and has not acknowledged: it died, or failed, or is slow. */
  async claim(count: number, idleMs: number): Promise<StreamEvent[]> {
    const { redis, stream, group, consumer } = this.#options
    const reply = await this.#inGroup(() =>
      redis.xautoclaim(stream, group, consumer, idleMs, '0-0', 'COUNT', count),
    )
    return toEvents(reply[1] as RawEntry[])
  }

  /** Deletes what it acknowledges, in one step: the events hold names of players, which are not to stay here. */
  async acknowledge(ids: readonly string[]): Promise<void> {
    const { redis, stream, group } = this.#options
    const replies = await redis
      .multi()
      .xack(stream, group, ...ids)
      .xdel(stream, ...ids)
      .exec()
    const failed = replies?.find(([failure]) => failure)
    if (failed) throw new Error('Redis did not take an acknowledgement.', { cause: failed[0] })
  }

  /** Drops what was acknowledged and not deleted, by a worker of before; what is pending, or not read yet, stays. */
  async trim(): Promise<void> {
    const { redis, stream } = this.#options
    const groups = (await redis.xinfo('GROUPS', stream)) as (string | number)[][]
    const needed = await Promise.all(
      groups.map(async (fields) => {
        const info = new Map(fields.map((field, index) => [field, fields[index + 1]]))
        const [, oldestPending] = await redis.xpending(stream, String(info.get('name')))
        return String(oldestPending ?? info.get('last-delivered-id'))
      }),
    )
    const [oldest] = needed.toSorted(byTime)
    if (oldest) await redis.xtrim(stream, 'MINID', oldest)
  }

  /**
   * How far the group is behind: what nobody was given yet, what is not acknowledged, and since when the oldest of these waits. What is here is
   * one of the two; the lag that Redis itself tells is unknown where entries were deleted.
   */
  async standing(): Promise<Standing> {
    const { redis, stream, group } = this.#options
    const [entries, [pending], [oldest]] = await Promise.all([
      redis.xlen(stream),
      redis.xpending(stream, group),
      redis.xrange(stream, '-', '+', 'COUNT', 1),
    ])
    return {
      lag: Math.max(0, entries - Number(pending)),
      pending: Number(pending),
      oldestAtMs: oldest === undefined ? undefined : entryAtMs(oldest[0]),
    }
  }

  /** A Redis that was restarted empty knows no group, and a new system has none. */
  async #inGroup<T>(command: () => Promise<T>): Promise<T> {
    try {
      return await command()
    } catch (error) {
      if (!isReply(error, 'NOGROUP')) throw error
      await this.#createGroup()
      return command()
    }
  }

  async #createGroup(): Promise<void> {
    const { redis, stream, group } = this.#options
    try {
      await redis.xgroup('CREATE', stream, group, '0', 'MKSTREAM')
    } catch (error) {
      if (!isReply(error, 'BUSYGROUP')) throw error // Another worker was first.
    }
  }
}

type RawEntry = [id: string, fields: string[] | null]

/** An entry without the field reads as an empty event, which its handler refuses. */
function toEvents(entries: readonly RawEntry[]): StreamEvent[] {
  return entries.map(([id, fields]) => {
    const [field, event = ''] = fields ?? []
    return { id, event: field === 'event' ? event : '' }
  })
}

function byTime(a: string, b: string): number {
  const [aMs = 0, aSequence = 0] = a.split('-').map(Number)
  const [bMs = 0, bSequence = 0] = b.split('-').map(Number)
  return aMs - bMs || aSequence - bSequence
}

/** Redis begins an error reply with its code. */
function isReply(error: unknown, code: string): boolean {
  return error instanceof Error && error.message.startsWith(`${code} `)
}
