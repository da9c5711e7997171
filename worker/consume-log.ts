// Reads the log of events for one consumer: the partitions that this worker has, each in its order, several at once.
//
// - The position of a partition is locked before anything is done with its events. Two workers that both think they have a partition cannot have
//   the lock both, and who finds another place than the one it read from begins again from there. So events are settled in their order, each by
//   one transaction, whoever reads them and however often.
// - What is kept here is where to read from next, which the database knows better.

import { lockPositions, movePositions, readPositions } from '../platform/db/consumer-positions.ts'
import { batchEventsMax, type Consuming, inTransaction, settle } from './consume.ts'
import type { BusEvent } from './event-bus.ts'
import type { Feed } from './event-feed.ts'
import { readEvent } from './received-event.ts'
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

/** Handles the events of a consumer until it is disposed of. */
export function consumeLog({ consuming, feed, partitions }: LogConsuming): AsyncDisposable {
  const { consumer, context } = consuming
  const places = new Map<number, number>()
  return doRounds(consumer.name, round, context.log)

  async function round(): Promise<number> {
    await keepTo(partitions())
    if (places.size === 0) return idleMs
    const read = await feed.read(places, batchEventsMax, idleMs)
    // All have ended before the next round begins, whatever becomes of one.
    const taken = await Promise.allSettled(groupsOf(read).map(take))
    for (const each of taken) if (each.status === 'rejected') throw each.reason
    return taken.some((each) => each.status === 'fulfilled' && !each.value) ? lockedMs : 0
  }

  async function keepTo(mine: ReadonlySet<number>): Promise<void> {
    for (const partition of places.keys()) if (!mine.has(partition)) places.delete(partition)
    const added = [...mine].filter((partition) => !places.has(partition))
    if (added.length === 0) return
    for (const [partition, place] of await readPositions(context.db, consumer.name, added))
      places.set(partition, place)
  }

  /** False where another worker is at some of them. */
  async function take(group: Group): Promise<boolean> {
    const batches = group.map(({ partition, entries }) => ({
      ...{ partition, from: places.get(partition), to: entries.at(-1)?.place ?? 0 },
      // What nobody can read is everybody's.
      events: entries
        .map(({ event }) => readEvent(event))
        .filter(({ type }) => type === 'unknown' || consumer.types.includes(type as never)),
    }))
    const all = batches.flatMap(({ events }) => events)
    const found = await inTransaction(consuming, all, async (trx, outcome) => {
      const partitions = batches.map(({ partition }) => partition)
      const locked = await lockPositions(trx, consumer.name, partitions)
      const ours = batches.filter(({ partition, from }) => locked.get(partition) === from)
      const events = ours.flatMap((batch) => batch.events)
      await settle(trx, consuming, events, outcome)
      const moved = new Map(ours.map(({ partition, to }) => [partition, to]))
      await movePositions(trx, consumer.name, moved)
      return new Map([...locked, ...moved])
    })
    for (const { partition } of batches) {
      const place = found.get(partition)
      if (place === undefined) places.delete(partition)
      else places.set(partition, place)
    }
    return found.size === batches.length
  }
}

type Group = { partition: number; entries: readonly BusEvent[] }[]

/**
 * What of several partitions makes no more than one batch shares a transaction. At an easy pace that is one transaction a round, and not one for
 * each partition: a quarter of the time that an event takes.
 */
function groupsOf(read: ReadonlyMap<number, readonly BusEvent[]>): Group[] {
  const groups: Group[] = []
  let room = 0
  for (const [partition, entries] of read) {
    if (entries.length === 0) continue
    if (entries.length > room) {
      groups.push([])
      room = batchEventsMax
    }
    groups.at(-1)?.push({ partition, entries })
    room -= entries.length
  }
  return groups
}
