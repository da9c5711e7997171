// Reads the log of events for one consumer: the partitions that this worker has, each in its order, several at once.
//
// - The position of a partition is locked before anything is done with its events. Two workers that both think they have a partition cannot have
//   the lock both, and who finds another place than the one it read from begins again from there. So events are settled in their order, each by
//   one transaction, whoever reads them and however often.
// - Under the same lock the log has to have the event with which a batch ends. What was read from a bus of another database, such as one that was since
//   restored from a backup, is dropped, until the relay has cleared that. Not looked at is what was only passed over before the batch: so who restores
//   deletes the streams all the same (runbooks/RelayStuck.md).
// - A batch for which the database takes too long comes again as half of it, down to single events; then they grow again.
// - What is kept here is where to read from next, which the database knows better. It lags behind where a consumer wants nothing of what comes: that
//   costs no transaction, and whoever takes over passes over it again.

import { lockPositions, movePositions, readPositions } from '../platform/db/consumer-positions.ts'
import { batchEventsMax, type Consuming, inTransaction, settle } from './consume.ts'
import { tookTooLong } from '../platform/outage.ts'
import type { BusEvent } from './event-bus.ts'
import type { Feed } from './event-feed.ts'
import { readEvent, type ReceivedEvent } from './received-event.ts'
import { doRounds } from './rounds.ts'

export type LogConsuming = {
  consuming: Consuming
  feed: Feed
  /** The partitions that are this worker's now. */
  partitions: () => ReadonlySet<number>
}

/** How long a read waits, and one without a partition for one: so about the longest that stopping takes. */
export const idleMs = 500
/** How long a position is left alone that another worker has locked. */
const lockedMs = 50
/** How far behind a position may be where a consumer passes over what comes. */
const storeMs = 1_000

/** Handles the events of a consumer until it is disposed of. */
export function consumeLog({ consuming, feed, partitions }: LogConsuming): AsyncDisposable {
  const { consumer, context } = consuming
  /** Where to read on from, and what the database has for it. */
  const places = new Map<number, number>()
  const stored = new Map<number, number>()
  /** The event at a place that is not stored yet. */
  const passedIds = new Map<number, string>()
  let storeAtMs = 0
  let eventsMax = batchEventsMax
  return doRounds(consumer.name, round, context.log)

  async function round(): Promise<number> {
    await keepTo(partitions())
    if (places.size === 0) return idleMs
    const read = await feed.read(places, eventsMax, idleMs)
    const batches = [...read].map(([partition, entries]) => batchOf(partition, entries))
    for (const { partition, to, lastId, events } of batches) {
      if (events.length > 0) continue
      places.set(partition, to)
      passedIds.set(partition, lastId)
    }
    const wanted = batches.filter(({ events }) => events.length > 0)
    // All have ended before the next round begins, whatever becomes of one.
    const groups = groupsOf([...wanted, ...passedOver(wanted)], eventsMax)
    const taken = await Promise.allSettled(groups.map(take))
    const tooMany = groups.map((group, index) => {
      const each = taken[index]
      return each?.status === 'rejected' && tookTooLong(each.reason) ? countOf(group) : 0
    })
    const most = Math.max(0, ...tooMany)
    eventsMax = most > 0 ? Math.ceil(most / 2) : Math.min(batchEventsMax, 2 * eventsMax)
    for (const each of taken) if (each.status === 'rejected') throw each.reason
    return taken.some((each) => each.status === 'fulfilled' && !each.value) ? lockedMs : 0
  }

  function batchOf(partition: number, entries: readonly BusEvent[]): Batch {
    const events = entries
      .map(({ event }) => readEvent(event, consumer.types))
      // What nobody can read is everybody's.
      .filter(({ type }) => type === 'unknown' || consumer.types.includes(type as never))
    const { place: to, id: lastId } = entries.at(-1) ?? { place: 0, id: '' }
    return { partition, to, lastId, events }
  }

  /** Once a while, where the consumer has passed over something and has nothing else to do. */
  function passedOver(wanted: readonly Batch[]): Batch[] {
    if (performance.now() < storeAtMs) return []
    storeAtMs = performance.now() + storeMs
    return [...places]
      .filter(
        ([partition, to]) =>
          to !== stored.get(partition) && !wanted.some((each) => each.partition === partition),
      )
      .map(([partition, to]) => ({ partition, to, lastId: passedIds.get(partition) ?? '', events: [] }))
  }

  async function keepTo(mine: ReadonlySet<number>): Promise<void> {
    for (const partition of places.keys()) if (!mine.has(partition)) places.delete(partition)
    const added = [...mine].filter((partition) => !places.has(partition))
    if (added.length === 0) return
    for (const [partition, place] of await readPositions(context.db, consumer.name, added))
      isAt(partition, place)
  }

  /** False where another worker is at some of them, or the log knows nothing of what was read. */
  async function take(batches: readonly Batch[]): Promise<boolean> {
    const all = batches.flatMap(({ events }) => events)
    const moved = await inTransaction(consuming, all, async (trx, outcome) => {
      const upTo = new Map(batches.map(({ partition, to }) => [partition, to]))
      const locked = await lockPositions(trx, consumer.name, upTo)
      const ours = batches.filter(({ partition, lastId }) => {
        const at = locked.get(partition)
        return at !== undefined && at.place === stored.get(partition) && at.idAtEnd === lastId
      })
      const events = ours.flatMap((batch) => batch.events)
      await settle(trx, consuming, events, outcome)
      const moved = new Map(ours.map(({ partition, to }) => [partition, to]))
      await movePositions(trx, consumer.name, moved)
      return moved
    })
    for (const { partition } of batches) {
      const place = moved.get(partition)
      if (place === undefined) places.delete(partition)
      else isAt(partition, place)
    }
    return moved.size === batches.length
  }

  function isAt(partition: number, place: number): void {
    places.set(partition, place)
    stored.set(partition, place)
  }
}

/** What a consumer wants of the next events of a partition, and the place and id of the last of these. */
type Batch = { partition: number; to: number; lastId: string; events: ReceivedEvent[] }

function countOf(batches: readonly Batch[]): number {
  return batches.reduce((sum, { events }) => sum + events.length, 0)
}

/**
 * What of several partitions makes no more than one batch shares a transaction. At an easy pace that is one transaction a round, and not one for
 * each partition: a quarter of the time that an event takes.
 */
function groupsOf(batches: readonly Batch[], eventsMax: number): Batch[][] {
  const groups: Batch[][] = []
  let room = -1
  for (const batch of batches) {
    if (batch.events.length > room) {
      groups.push([])
      room = eventsMax
    }
    groups.at(-1)?.push(batch)
    room -= batch.events.length
  }
  return groups
}
