// Which faults strike what, and when: all of it from a seed. Pure.

/** What is struck. `relay` is the worker that leads the relay then, `worker` another one. */
export type Target = 'relay' | 'worker' | 'redis' | 'mariadb' | 'stream'

export interface Blow {
  /** After the one before it. */
  afterMs: number
  target: Target
  /** `kill`: SIGKILL, and started again after so long. `pause`: SIGSTOP, and SIGCONT after so long. Of streams: the oldest entries go, or all. */
  kind: 'kill' | 'pause' | 'trim' | 'delete'
  lengthMs: number
  /** From 0 to below 1: which of those that could be struck. */
  pick: number
}

interface Choice {
  target: Target
  kind: Blow['kind']
  weight: number
  lengthMs: readonly [least: number, most: number]
}

/** Longer than a lease, which is 3 s: who comes back from that must find itself fenced. */
const beyondLeaseMs = [3_200, 4_500] as const
const choices: readonly Choice[] = [
  { target: 'relay', kind: 'kill', weight: 9, lengthMs: [0, 500] },
  { target: 'relay', kind: 'pause', weight: 12, lengthMs: [20, 800] },
  { target: 'relay', kind: 'pause', weight: 2, lengthMs: beyondLeaseMs },
  { target: 'worker', kind: 'kill', weight: 9, lengthMs: [0, 500] },
  { target: 'worker', kind: 'pause', weight: 18, lengthMs: [20, 800] },
  { target: 'worker', kind: 'pause', weight: 3, lengthMs: beyondLeaseMs },
  { target: 'redis', kind: 'kill', weight: 5, lengthMs: [0, 300] },
  { target: 'redis', kind: 'pause', weight: 8, lengthMs: [20, 1_200] },
  { target: 'mariadb', kind: 'kill', weight: 3, lengthMs: [0, 300] },
  { target: 'mariadb', kind: 'pause', weight: 8, lengthMs: [20, 1_200] },
]
const streamChoices: readonly Choice[] = [
  { target: 'stream', kind: 'trim', weight: 2, lengthMs: [0, 0] },
  { target: 'stream', kind: 'delete', weight: 1, lengthMs: [0, 0] },
]

/** Processes struck in a second: 312 in two minutes. */
const blowsPerSecond = 2.6
/** Beside them, for each of them. */
const streamBlowsPerBlow = 0.15

/** At least one blow of each kind, where there is time for as many. */
export function scheduleOf(seed: number, seconds: number): Blow[] {
  const random = randomOf(seed)
  const blows = Math.ceil(blowsPerSecond * seconds)
  const streamBlows = Math.ceil(blows * streamBlowsPerBlow)
  const chosen = [
    ...[...choices, ...draw(random, choices, Math.max(0, blows - choices.length))].slice(0, blows),
    ...[...streamChoices, ...draw(random, streamChoices, Math.max(0, streamBlows - 2))].slice(0, streamBlows),
  ]
  const meanMs = (seconds * 1_000) / chosen.length
  return shuffle(random, chosen).map(({ target, kind, lengthMs: [least, most] }) => ({
    ...{ target, kind, pick: random() },
    afterMs: Math.round(meanMs * (0.4 + 1.2 * random())),
    lengthMs: Math.round(least + (most - least) * random()),
  }))
}

/** How many of them strike processes. */
export function blowsOf(schedule: readonly Blow[]): number {
  return schedule.filter(({ target }) => target !== 'stream').length
}

function draw(random: () => number, from: readonly Choice[], times: number): Choice[] {
  const total = from.reduce((sum, { weight }) => sum + weight, 0)
  return Array.from({ length: times }, () => {
    let left = random() * total
    return from.find(({ weight }) => (left -= weight) < 0) ?? (from[0] as Choice)
  })
}

function shuffle<T>(random: () => number, all: readonly T[]): T[] {
  return all
    .map((each) => ({ each, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ each }) => each)
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
