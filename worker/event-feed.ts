// What a consumer reads: the events of its partitions, in order and without a gap, wherever they are. Invariants:
//
// - After place p comes p + 1, whoever says so. What the bus has beyond a gap is not taken; the gap is read from the log, which has none.
// - The log is asked, too, where nothing comes: a bus that is away, was emptied, or holds events back looks like silence.
// - Nothing is remembered from one read to the next that a read depends on: the caller's positions say everything.

import { setTimeout as delay } from 'node:timers/promises'
import type { Knex } from 'knex'
import { readHeads, readLog } from '../platform/db/event-log.ts'
import type { Logger } from '../platform/log.ts'
import type { BusEvent, EventBus } from './event-bus.ts'

export type FeedOptions = {
  db: Knex
  /** Over a connection of its own: it blocks. */
  bus: Pick<EventBus, 'read'>
  /** The last place given in each partition, or what it was shortly before: `shareHeads`. */
  heads: () => Promise<readonly number[]>
  log: Logger
  /** How many events were read from where. */
  read: { bus: number; log: number }
}

export type Feed = {
  /**
   * The events after these positions: at most `max` of each partition, the next ones, in order. Waits up to `blockMs` for the first; partitions
   * without one are left out. Throws where the database is needed and away. One read at a time.
   */
  read(positions: ReadonlyMap<number, number>, max: number, blockMs: number): Promise<Map<number, BusEvent[]>>
}

/** Between looks at the log where the bus is silent. */
const lookMs = 500
/** A bus that answers so late is taken for one that is away. */
const graceMs = 500

export function createFeed({ db, bus, heads: lookAtHeads, log, read: counts }: FeedOptions): Feed {
  let lookAtMs = 0
  /** Partitions that the log had more of than was wanted: they are read on from there, without waiting. */
  const behind = new Set<number>()
  /** A read of the bus that has not been answered yet. */
  let asked: Promise<unknown> | undefined
  let busAway = false

  async function read(
    positions: ReadonlyMap<number, number>,
    max: number,
    blockMs: number,
  ): Promise<Map<number, BusEvent[]>> {
    const hasMore = [...positions.keys()].some((partition) => behind.has(partition))
    const heard = await listen(positions, max, hasMore ? 0 : blockMs)
    const found = new Map<number, BusEvent[]>()
    const missing = new Set<number>()
    for (const [partition, position] of positions) {
      const events = heard.get(partition)
      const next = events && followers(events, position)
      if (next && next.length > 0) found.set(partition, next)
      if (next ? next.length === 0 : behind.has(partition)) missing.add(partition)
    }
    for (const events of found.values()) counts.bus += events.length

    if (performance.now() >= lookAtMs) {
      const heads = await lookAtHeads()
      lookAtMs = performance.now() + lookMs
      for (const [partition, position] of positions)
        if (!found.has(partition) && heads[partition]! > position) missing.add(partition)
    }
    for (const partition of missing) {
      const events = await readLog(db, partition, { after: positions.get(partition)!, max })
      if (events.length === max) behind.add(partition)
      else behind.delete(partition)
      if (events.length > 0) found.set(partition, events)
      counts.log += events.length
    }
    // The bus has what the log does not know: asked again at once, it would say the same.
    if (found.size === 0 && heard.size > 0) await delay(Math.min(blockMs, lookMs))
    return found
  }

  /** What the bus says; nothing where it is away, after a time in which the log is worth a look. */
  async function listen(
    positions: ReadonlyMap<number, number>,
    max: number,
    blockMs: number,
  ): Promise<Map<number, BusEvent[]>> {
    const nothing = new Map<number, BusEvent[]>()
    const waitMs = Math.min(blockMs, Math.max(0, lookAtMs - performance.now()))
    if (asked || positions.size === 0) {
      await delay(waitMs)
      return nothing
    }
    const answer = bus.read(positions, max, Math.max(1, blockMs)).finally(() => (asked = undefined))
    asked = answer
    try {
      const heard = await withinMs(answer, blockMs + graceMs)
      if (busAway) log.info('events are read from the bus again')
      busAway = false
      return heard
    } catch (error) {
      if (!busAway) log.warn({ err: error }, 'the bus cannot be read now: events are read from the log')
      busAway = true
      await delay(waitMs)
      return nothing
    }
  }

  return { read }
}

/** The heads for several feeds, each of which looks at its own time: one answer is for all who ask soon after. */
export function shareHeads(db: Knex): () => Promise<readonly number[]> {
  let answer: Promise<readonly number[]> | undefined
  let askAtMs = 0
  return () => {
    if (answer && performance.now() < askAtMs) return answer
    askAtMs = performance.now() + lookMs / 2
    answer = readHeads(db).catch((error: unknown) => {
      askAtMs = 0
      throw error
    })
    return answer
  }
}

/** Those that follow the position one by one. */
function followers(events: readonly BusEvent[], position: number): BusEvent[] {
  const gap = events.findIndex(({ place }, index) => place !== position + 1 + index)
  return gap < 0 ? [...events] : events.slice(0, gap)
}

async function withinMs<T>(answer: Promise<T>, ms: number): Promise<T> {
  const answered = new AbortController()
  const late = delay(ms, undefined, { signal: answered.signal }).then(() => {
    throw new Error(`The bus has not answered within ${ms} ms.`)
  })
  return Promise.race([answer, late]).finally(() => answered.abort())
}
