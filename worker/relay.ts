// Brings events from the outbox to where consumers read them. One worker leads, by a lease; it does three things, each at its own pace:
//
// - move: outbox -> log, in one transaction, in which each event gets its place. This is the step that counts, and needs MariaDB alone.
// - publish: log -> bus. Each partition's stream is continued from its last place with what the log has after that. So there is one way only: for
//   the usual batch, for a new leader, and for a bus that comes back, be it empty or older.
// - trim: what every consumer is past leaves the log, and the bus.
//
// Invariants:
// - A leader that was paused and comes back gives no places: its epoch is compared under the lock that a move needs. What it still publishes is
//   appended only where the stream ends as it thinks: then it is what the next leader would have appended.
// - Nothing here is known by this process alone: where it dies, at any line, the next leader reads where things stand, and goes on.
// - The bus makes nothing fail. Where it is away or full, or the foremost consumer is far behind, events wait in the log.

import type { Knex } from 'knex'
import { transact } from '../platform/db/client.ts'
import {
  fenceRelay,
  listOutbox,
  moveOutbox,
  type Progress,
  readHeads,
  readLogs,
  readProgress,
  trimLog,
} from '../platform/db/event-log.ts'
import { holdLeases, releaseLeases } from '../platform/db/leases.ts'
import { eventPartitions } from '../platform/db/outbox.ts'
import type { Logger } from '../platform/log.ts'
import type { EventBus } from './event-bus.ts'
import type { RelayMetrics } from './relay-metrics.ts'
import { doRounds } from './rounds.ts'

export type RelayOptions = {
  db: Knex
  bus: EventBus
  /** Of this process alone, also among those of the same name. */
  holder: string
  /** Who reads: what one of them has not passed stays in the log. */
  consumers: readonly string[]
  log: Logger
  metrics: RelayMetrics
}

const leaseMs = 3_000
const renewMs = 1_000
/** Under load 500 moved 14,000 events/s, 1,000 18,000, and 2,000 no more. */
const movedMax = 1_000
/**
 * Between looks at the outbox: so long that some 20 events have come, since a batch of one costs each consumer a transaction, as one of 20 does. At an
 * easy pace it is what a player's new rating waits for: a look for the match, and one for what is told of the rating.
 */
const lookMsMin = 10
const lookMsMax = 250
const wantedPerLook = 20
const publishedMax = 250
const unpublishedLookMs = 500
/** How far a stream may be before its foremost consumer, and how many entries it keeps. Who is further behind reads the log. */
const streamMax = 10_000
const trimmedMax = 1_000
const progressMs = 500
const trimMs = 1_000

const partitions = Array.from({ length: eventPartitions }, (_, partition) => partition)

export function startRelay({ db, bus, holder, consumers, log, metrics }: RelayOptions): AsyncDisposable {
  let epoch: number | undefined
  let leadsUntilMs = 0
  const leads = () => epoch !== undefined && performance.now() < leadsUntilMs

  async function lead(): Promise<number> {
    const askedAtMs = performance.now()
    const held = (await holdLeases(db, { names: ['relay'], holder, leaseMs })).get('relay')
    if (held === undefined) {
      if (epoch !== undefined) log.warn({ epoch }, 'another relay leads')
      epoch = undefined
    } else {
      if (held !== epoch) {
        await fenceRelay(db, held)
        log.info({ epoch: held }, 'the relay leads')
      }
      epoch = held
      leadsUntilMs = askedAtMs + leaseMs
    }
    return renewMs
  }

  let lookMs = lookMsMax
  async function move(): Promise<number> {
    if (epoch === undefined || !leads()) return lookMsMax
    const mine = epoch
    const rows = await listOutbox(db, movedMax)
    // Twice as long at most: where one look finds nothing of an even pace, the next is not long after it.
    const stretch = Math.min(2, wantedPerLook / rows.length)
    lookMs = Math.min(lookMsMax, Math.max(lookMsMin, lookMs * stretch))
    if (rows.length === 0) return lookMs
    if (!(await transact(db, (trx) => moveOutbox(trx, mine, rows)))) {
      leadsUntilMs = 0
      leading.wake()
      return lookMsMax
    }
    metrics.moved.total += rows.length
    publishing.wake()
    return rows.length < movedMax ? lookMs : 0
  }

  /** Where each stream ends; undefined where that has to be asked. */
  let ends: number[] | undefined
  let progress: Progress[] = []
  let progressReadAtMs = -Infinity
  /** What has left the bus. */
  const dropped = new Map<number, number>()
  async function publish(): Promise<number> {
    if (!leads()) {
      ends = undefined
      return unpublishedLookMs
    }
    try {
      if (performance.now() >= progressReadAtMs + progressMs) await readAndTrim()
      ends ??= await readEnds()
      return (await publishSome(ends)) ? 0 : unpublishedLookMs
    } catch (error) {
      ends = undefined
      throw error
    }
  }

  async function readAndTrim(): Promise<void> {
    progress = await readProgress(db, consumers)
    progressReadAtMs = performance.now()
    const passed = progress.map(({ slowest }, partition) => [partition, slowest] as const)
    const news = new Map(passed.filter(([partition, slowest]) => slowest > (dropped.get(partition) ?? 0)))
    await bus.trim(news)
    for (const [partition, slowest] of news) dropped.set(partition, slowest)
  }

  /** A stream that is further than the log, or ends with another event, is of a database that was since restored from a backup. */
  async function readEnds(): Promise<number[]> {
    const lasts = await Promise.all(partitions.map((partition) => bus.last(partition)))
    const heads = await readHeads(db)
    const logged = await readLogs(
      db,
      lasts.map(({ place }, partition) => ({ partition, after: place - 1, upTo: place })),
    )
    const ends = lasts.map(({ place }) => place)
    for (const [partition, { place, id }] of lasts.entries()) {
      const [known] = logged.get(partition) ?? []
      // One that has left the log was passed by everybody, and so was what the stream has before it.
      const isOurs = id === undefined || known === undefined || known.id === id
      if (place <= heads[partition]! && isOurs) continue
      log.error(
        { partition, end: place, head: heads[partition] },
        'a stream of events is not of this database, and is cleared',
      )
      await bus.clear(partition)
      ends[partition] = 0
    }
    return ends
  }

  /** Whether there is more. */
  async function publishSome(ends: number[]): Promise<boolean> {
    const ranges = partitions.map((partition) => {
      const { slowest, foremost } = progress[partition]!
      const after = Math.max(ends[partition]!, slowest)
      return { partition, after, upTo: Math.min(after + publishedMax, foremost + streamMax) }
    })
    const found = await readLogs(
      db,
      ranges.filter(({ after, upTo }) => upTo > after),
    )
    await Promise.all(
      [...found].map(async ([partition, events]) => {
        const after = ends[partition]!
        ends[partition] = await bus.publish(partition, events, { after, keptMax: streamMax })
        if (ends[partition] === events.at(-1)?.place) metrics.wasPublished(events)
      }),
    )
    return [...found.values()].some((events) => events.length === publishedMax)
  }

  /** What every consumer was past when the log was trimmed. */
  let trimmed = ''
  async function trim(): Promise<number> {
    if (!leads()) return trimMs
    const passed = (await readProgress(db, consumers)).map(({ slowest }) => slowest).join()
    if (passed === trimmed) return trimMs
    if ((await transact(db, (trx) => trimLog(trx, { consumers, max: trimmedMax }))) === trimmedMax) return 0
    trimmed = passed
    return trimMs
  }

  metrics.leads.read = () => Number(leads())
  const leading = doRounds('leading the relay', lead, log)
  const publishing = doRounds('publishing events', publish, log)
  const moving = doRounds('moving events', move, log)
  const trimming = doRounds('trimming the log of events', trim, log)
  return {
    async [Symbol.asyncDispose]() {
      await Promise.all([leading, moving, publishing, trimming].map((each) => each[Symbol.asyncDispose]()))
      // Where it fails the lease runs out by itself.
      if (leads()) await releaseLeases(db, ['relay'], holder).catch(() => {})
      epoch = undefined
    },
  }
}
