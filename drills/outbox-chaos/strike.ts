// Strikes processes and streams as the schedule says. A process is struck by one blow at a time; several processes may lie low together.
import { setTimeout as delay } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import type { Unit } from '../../deploy/local/child.ts'
import { eventPartitions } from '../../platform/db/outbox.ts'
import { keys } from '../../platform/redis/keys.ts'
import { nowMs } from '../history.ts'
import type { Blow, Target } from './schedule.ts'

export interface Struck {
  atMs: number
  overAtMs: number
  /** Such as `relay kill` or `stream trim`. */
  what: string
  victim: string
}

export interface Victims {
  workers: readonly Unit[]
  redisServer: Unit
  mariadbServer: Unit
  redis: Redis
  /** The name of the worker that leads the relay, as far as is known. */
  leader: () => string | undefined
  onRedisBack: () => void
}

const freePollMs = 10

/** Resolves once every blow has fallen and is over. */
export async function strike(
  schedule: readonly Blow[],
  victims: Victims,
  signal: AbortSignal,
): Promise<Struck[]> {
  const struck: Struck[] = []
  const lying = new Set<string>()
  const going: Promise<void>[] = []
  for (const blow of schedule) {
    await delay(blow.afterMs, undefined, { signal })
    if (blow.target === 'stream') {
      const key = keys.events(Math.floor(blow.pick * eventPartitions))
      const atMs = nowMs()
      // A Redis that lies low cannot be struck: then this is no blow.
      const took = await hitStream(victims.redis, key, blow).catch(() => false)
      if (took) struck.push({ atMs, overAtMs: nowMs(), what: `stream ${blow.kind}`, victim: key })
      continue
    }
    let unit = unitOf(blow, victims, lying)
    for (; !unit; unit = unitOf(blow, victims, lying)) await delay(freePollMs, undefined, { signal })
    const victim = unit
    lying.add(victim.name)
    const what = `${roleOf(victim, victims)} ${blow.kind}`
    const atMs = nowMs()
    going.push(
      hit(victim, blow).then(() => {
        lying.delete(victim.name)
        struck.push({ atMs, overAtMs: nowMs(), what, victim: victim.name })
        if (what === 'redis kill') victims.onRedisBack()
      }),
    )
    going.at(-1)?.catch(() => {}) // Met below.
  }
  await Promise.all(going)
  return struck.toSorted((a, b) => a.atMs - b.atMs)
}

/** Where the target lies low already, a worker is struck in its place; undefined while all of them do, too. */
function unitOf({ target, pick }: Blow, victims: Victims, lying: ReadonlySet<string>): Unit | undefined {
  const free = (units: readonly Unit[]): Unit[] => units.filter(({ name }) => !lying.has(name))
  const [server] = free(
    target === 'redis' ? [victims.redisServer] : target === 'mariadb' ? [victims.mariadbServer] : [],
  )
  if (server) return server
  const workers = free(victims.workers)
  const leader = workers.find(({ name }) => name === victims.leader())
  if (target === 'relay' && leader) return leader
  const others = workers.filter((worker) => worker !== leader)
  return others[Math.floor(pick * others.length)] ?? leader
}

function roleOf(unit: Unit, { redisServer, mariadbServer, leader }: Victims): Exclude<Target, 'stream'> {
  if (unit === redisServer) return 'redis'
  if (unit === mariadbServer) return 'mariadb'
  return unit.name === leader() ? 'relay' : 'worker'
}

async function hit(unit: Unit, { kind, lengthMs }: Blow): Promise<void> {
  const { process: victim } = unit.child
  victim.kill(kind === 'kill' ? 'SIGKILL' : 'SIGSTOP')
  if (kind === 'pause') {
    await delay(lengthMs)
    victim.kill('SIGCONT')
    return
  }
  await unit.child.exited
  await delay(lengthMs)
  await unit.startAgain()
}

async function hitStream(redis: Redis, key: string, { kind, pick }: Blow): Promise<boolean> {
  if (kind === 'delete') return (await redis.del(key)) === 1
  const length = await redis.xlen(key)
  return (await redis.xtrim(key, 'MAXLEN', Math.floor(length * pick))) > 0
}
