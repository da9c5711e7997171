import type { Chance } from './chance.ts'
import type { Place } from './place.ts'
import type { System } from './system.ts'

// What goes wrong in a run: when, to whom, and for how long.

type Fault = (system: System, chance: Chance) => string

const anyPlace = (system: System, chance: Chance): Place =>
  chance.pick(chance.happens(0.1) ? system.places : [...system.gateways, ...system.shards])

/** Around the length of a lease: now shorter, now longer. */
const someMs = ({ leaseMs }: System, chance: Chance) =>
  leaseMs * chance.pick([0.2, 0.6, 1, 1.4, 2.5]) * chance.between(0.8, 1.2)

const faults: Record<string, Fault> = {
  kill(system, chance) {
    const place = anyPlace(system, chance)
    place.kill(someMs(system, chance))
    return place.name
  },
  stop(system, chance) {
    const place = anyPlace(system, chance)
    place.stop(someMs(system, chance))
    return place.name
  },
  pause(system, chance) {
    const { name, process } = anyPlace(system, chance)
    const ms = someMs(system, chance)
    process.pause()
    system.timeline.after(ms, () => process.resume())
    return `${name} for ${ms}`
  },
  partition(system, chance) {
    const { name, process } = anyPlace(system, chance)
    const ms = someMs(system, chance)
    process.partitioned = true
    system.timeline.after(ms, () => process.heal())
    return `${name} for ${ms}`
  },
  'drop connections'(system, chance) {
    const { name, process } = anyPlace(system, chance)
    for (const connection of [...process.connections]) if (chance.happens(0.7)) connection.break()
    return name
  },
  'drop all connections'(system) {
    for (const { process } of system.places)
      for (const connection of [...process.connections]) connection.break()
    return ''
  },
  slow(system, chance) {
    const { name, process } = anyPlace(system, chance)
    const slowMs = chance.pick([20, 200, 1_000])
    const connections = [...process.connections].filter(() => chance.happens(0.6))
    for (const connection of connections) connection.slowMs = slowMs
    system.timeline.after(someMs(system, chance), () => {
      for (const connection of connections) connection.slowMs = 0
    })
    return `${name} by ${slowMs}`
  },
  flaky(system, chance) {
    const { name, process } = anyPlace(system, chance)
    const flakiness = chance.pick([0.02, 0.1, 0.3])
    const connections = [...process.connections]
    for (const connection of connections) connection.flakiness = flakiness
    system.timeline.after(someMs(system, chance), () => {
      for (const connection of connections) connection.flakiness = 0
    })
    return `${name} by ${flakiness}`
  },
  'trim a stream'(system, chance) {
    const { values } = system.redis.store
    const streams = [...values].filter(([key]) => /^mw:(requests|responses):/.test(key))
    if (streams.length === 0) return ''
    const [key, stream] = chance.pick(streams)
    if (stream.kind === 'stream') stream.entries = []
    return key
  },
  'pause Redis'(system, chance) {
    const ms = someMs(system, chance)
    system.redis.pause()
    system.timeline.after(ms, () => system.redis.resume())
    return `for ${ms}`
  },
  'restart Redis'(system, chance) {
    const empty = chance.happens(0.5)
    const ms = someMs(system, chance)
    system.redis.stop()
    for (const { process } of system.places)
      for (const connection of [...process.connections]) connection.break()
    system.timeline.after(ms, () => system.redis.start({ empty }))
    return `${empty ? 'empty' : 'with what it held'} after ${ms}`
  },
}

/** How often each comes, against the others. */
const weights: Record<string, number> = {
  ...{ kill: 5, stop: 3, pause: 4, partition: 4, 'drop connections': 4, 'drop all connections': 1 },
  ...{ slow: 2, flaky: 4, 'trim a stream': 1, 'pause Redis': 2, 'restart Redis': 1 },
}
const bag = Object.entries(weights).flatMap(([name, weight]) => Array.from({ length: weight }, () => name))

/** Lays out the faults of a run, and answers the count of each kind. */
export function planFaults(system: System, { fromMs, toMs }: { fromMs: number; toMs: number }): string[] {
  const chance = system.chance.fork()
  const planned = Array.from({ length: chance.pick([0, 1, 1, 2, 3, 5]) }, () => chance.pick(bag))
  for (const name of planned) {
    system.timeline.at(chance.between(fromMs, toMs), () => {
      const what = faults[name]?.(system, chance)
      if (system.tracing) system.trace('FAULT', `${name} ${what}`)
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
