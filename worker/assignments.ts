// Which partitions this worker reads: a fair share of them, by leases, one a partition.
//
// Nothing depends on it but that work is not done twice: two workers that read the same partition for a while are kept apart by the lock on the
// consumer's position. Each worker is known to the others by a lease of its own. Whoever has more than its share gives the rest back, and
// whoever has less takes what is free; a worker that died has its share taken when its leases run out.

import type { Knex } from 'knex'
import { forgetLeases, holdLeases, listLeases, releaseLeases } from '../platform/db/leases.ts'
import { eventPartitions } from '../platform/db/outbox.ts'
import type { Logger } from '../platform/log.ts'
import type { RelayMetrics } from './relay-metrics.ts'
import { doRounds } from './rounds.ts'

export type AssignmentsOptions = {
  db: Knex
  /** Of this process alone, also among those of the same name. */
  holder: string
  log: Logger
  metrics: RelayMetrics
}

export type Assignments = AsyncDisposable & {
  /** The partitions that are this worker's now; none where its leases could not be renewed in time. */
  owned(): ReadonlySet<number>
}

const leaseMs = 3_000
const renewMs = 500
const memberPrefix = 'worker-'
/** Where a worker that died has left its own. */
const forgetMs = 60_000
/** Partition by the name of its lease. */
const partitionLeases = new Map(
  Array.from({ length: eventPartitions }, (_, partition) => [`events-${partition}`, partition]),
)
const none: ReadonlySet<number> = new Set()

export function assignPartitions({ db, holder, log, metrics }: AssignmentsOptions): Assignments {
  const member = `${memberPrefix}${holder.slice(-24)}`
  let owned = none
  let ownedUntilMs = 0
  let forgetAtMs = 0

  async function round(): Promise<number> {
    const leases = await listLeases(db)
    const workers = new Set(leases.map(({ name }) => name).filter((name) => name.startsWith(memberPrefix)))
    const share = shareOf(member, [...workers.add(member)])
    const taken = leases.filter(({ name }) => partitionLeases.has(name))
    const mine = taken.filter((lease) => lease.holder === holder).map(({ name }) => name)
    const free = [...partitionLeases.keys()].filter((name) => !taken.some((lease) => lease.name === name))
    const excess = mine.slice(share)
    if (excess.length > 0) await releaseLeases(db, excess, holder)

    const askedAtMs = performance.now()
    const wanted = [...mine, ...free].slice(0, share)
    const held = await holdLeases(db, { names: [member, ...wanted], holder, leaseMs })
    const before = owned
    owned = new Set([...held.keys()].flatMap((name) => partitionLeases.get(name) ?? []))
    ownedUntilMs = askedAtMs + leaseMs
    if (`${[...owned]}` !== `${[...before]}`) log.info({ partitions: [...owned] }, 'partitions are assigned')
    if (performance.now() >= forgetAtMs) {
      await forgetLeases(db, memberPrefix)
      forgetAtMs = performance.now() + forgetMs
    }
    return renewMs
  }

  const readOwned = () => (performance.now() < ownedUntilMs ? owned : none)
  metrics.assigned.read = () => readOwned().size
  const rounds = doRounds('sharing the partitions of events', round, log)
  return {
    owned: readOwned,
    async [Symbol.asyncDispose]() {
      await rounds[Symbol.asyncDispose]()
      // Where it fails the leases run out by themselves.
      if (readOwned().size > 0)
        await releaseLeases(db, [member, ...partitionLeases.keys()], holder).catch(() => {})
      owned = none
    },
  }
}

/** As equal as it can be: the first ones of the list have one more where it does not come out even. */
function shareOf(member: string, members: readonly string[]): number {
  const rank = members.toSorted().indexOf(member)
  return Math.floor(eventPartitions / members.length) + Number(rank < eventPartitions % members.length)
}
