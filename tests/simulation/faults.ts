import { keys } from '../../platform/redis/keys.ts'
import type { Chance } from './chance.ts'
import { type Place, ShardPlace } from './place.ts'
import type { Stream } from './redis/store.ts'
import type { System } from './system.ts'

// What goes wrong in a run: when, to whom, and for how long.

/** Who was hit, if it was one, and for how long. */
type Hit = { place?: Place; ms: number; note?: string }
type Fault = (system: System, chance: Chance) => Hit

const anyPlace = (system: System, chance: Chance): Place =>
  chance.pick(chance.happens(0.1) ? system.places : [...system.gateways, ...system.shards])

/** Around the length of a lease: now shorter, now longer. */
const someMs = ({ leaseMs }: System, chance: Chance) =>
  leaseMs * chance.pick([0.2, 0.6, 1, 1.4, 2.5]) * chance.between(0.8, 1.2)

const faults: Record<string, Fault> = {
  kill(system, chance) {
    const [place, ms] = [anyPlace(system, chance), someMs(system, chance)]
    place.kill(ms)
    return { place, ms }
  },
  stop(system, chance) {
    const [place, ms] = [anyPlace(system, chance), someMs(system, chance)]
    place.stop(ms)
    // Beside the time that it takes to stop.
    return { place, ms: ms + 4_000 }
  },
  pause(system, chance) {
    const [place, ms] = [anyPlace(system, chance), someMs(system, chance)]
    const { process } = place
    process.pause()
    system.timeline.after(ms, () => process.resume())
    return { place, ms }
  },
  partition(system, chance) {
    const [place, ms] = [anyPlace(system, chance), someMs(system, chance)]
    const { process } = place
    process.partitioned = true
    system.timeline.after(ms, () => process.heal())
    return { place, ms }
  },
  'drop connections'(system, chance) {
    const place = anyPlace(system, chance)
    for (const connection of [...place.process.connections]) if (chance.happens(0.7)) connection.break()
    return { place, ms: 0 }
  },
  'drop all connections'(system) {
    dropAll(system)
    return { ms: 0 }
  },
  slow(system, chance) {
    const [place, ms] = [anyPlace(system, chance), someMs(system, chance)]
    const slowMs = chance.pick([20, 200, 1_000])
    const connections = [...place.process.connections].filter(() => chance.happens(0.6))
    for (const connection of connections) connection.slowMs = slowMs
    system.timeline.after(ms, () => {
      for (const connection of connections) connection.slowMs = 0
    })
    return { place, ms: ms + slowMs, note: `by ${slowMs}` }
  },
  flaky(system, chance) {
    const [place, ms] = [anyPlace(system, chance), someMs(system, chance)]
    const flakiness = chance.pick([0.02, 0.1, 0.3])
    const connections = [...place.process.connections]
    for (const connection of connections) connection.flakiness = flakiness
    system.timeline.after(ms, () => {
      for (const connection of connections) connection.flakiness = 0
    })
    return { place, ms, note: `by ${flakiness}` }
  },
  'trim a stream'(system, chance) {
    const { values } = system.redis.store
    const streams = [...values].filter(([key]) => /^mw:(requests|responses):/.test(key))
    if (streams.length === 0) return { ms: 0 }
    const [key, stream] = chance.pick(streams)
    if (stream.kind === 'stream') overflow(stream)
    return { ms: 0, note: key }
  },
  'trim what is unread'(system, chance) {
    const place = chance.pick([...system.gateways, ...system.shards])
    const { process } = place
    const stream = place instanceof ShardPlace ? keys.requests : keys.responses
    process.partitioned = true
    const ms = system.leaseMs * chance.between(0.1, 0.4)
    system.timeline.after(ms, () => {
      const unread = system.redis.store.values.get(stream(process.incarnation))
      if (unread?.kind === 'stream') overflow(unread)
      process.heal()
    })
    return { place, ms }
  },
  'pause Redis'(system, chance) {
    const ms = someMs(system, chance)
    system.redis.pause()
    system.timeline.after(ms, () => system.redis.resume())
    return { ms }
  },
  'restart Redis'(system, chance) {
    const empty = chance.happens(0.5)
    const ms = someMs(system, chance)
    system.redis.stop()
    dropAll(system)
    system.timeline.after(ms, () => system.redis.start({ empty }))
    return { ms, note: empty ? 'empty' : 'with what it held' }
  },
}

function dropAll(system: System): void {
  for (const { process } of system.places)
    for (const connection of [...process.connections]) connection.break()
}

/** How often each comes, against the others. */
const weights: Record<string, number> = {
  ...{ kill: 5, stop: 3, pause: 4, partition: 4, 'drop connections': 4, 'drop all connections': 1 },
  ...{
    slow: 2,
    flaky: 4,
    'trim a stream': 1,
    'trim what is unread': 2,
    'pause Redis': 2,
    'restart Redis': 1,
  },
}
const bag = Object.entries(weights).flatMap(([name, weight]) => Array.from({ length: weight }, () => name))

/** Of the thousands of entries that stay in a stream that overflows, the last of each sender is one. */
function overflow(stream: Stream): void {
  const lasts = new Map(stream.entries.map((entry) => [entry.fields[1], entry]))
  stream.entries = stream.entries.filter((entry) => lasts.get(entry.fields[1]) === entry)
}

/** Lays out the faults of a run, and answers the count of each kind. */
export function planFaults(system: System, { fromMs, toMs }: { fromMs: number; toMs: number }): string[] {
  const chance = system.chance.fork()
  const planned = Array.from({ length: chance.pick([0, 1, 1, 2, 3, 5]) }, () => chance.pick(bag))
  for (const name of planned) {
    system.timeline.at(chance.between(fromMs, toMs), () => {
      const hit = faults[name]?.(system, chance)
      if (!hit) return
      const { place, ms, note = '' } = hit
      if (!(place instanceof ShardPlace)) system.trouble(ms)
      if (system.tracing) system.trace('FAULT', `${name} ${place?.name ?? ''} ${note} for ${ms.toFixed()} ms`)
    })
  }
  return planned
}

/** Everything works again, and stays so. */
export function endFaults(system: System): void {
  system.trace('system', 'the faults are over')
  system.healed = true
  system.redis.resume()
  system.redis.start({ empty: false })
  for (const place of system.places) {
    place.comeBack()
    const { process } = place
    process.heal()
    process.resume()
    for (const connection of process.connections) connection.slowMs = connection.flakiness = 0
  }
}
