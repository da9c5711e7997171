import type { Clock } from '../../platform/clock.ts'
import type { Logger } from '../../platform/log.ts'
import type { RedisUse } from '../../platform/redis/client.ts'
import type { World } from '../../platform/world.ts'
import type { Chance } from './chance.ts'
import { SimulatedConnection } from './redis/connection.ts'
import { epochStartMs, type RedisServer } from './redis/server.ts'
import type { Timeline, TimelineEvent } from './timeline.ts'

/** `timer`: due by the clock. `io`: something has arrived. */
type Work = { readonly kind: 'timer' | 'io'; run: (() => void) | undefined }
export type Scheduled = { cancel(): void }

export type ProcessParts = {
  name: string
  timeline: Timeline
  chance: Chance
  redis: RedisServer
  /** The code of the process threw and nobody caught it. */
  onFault: (error: unknown) => void
  /** It has taken a lease. */
  onIncarnation: (incarnation: number) => void
  trace: (who: string, what: string) => void
}

/**
 * One life of one process. Everything that makes its code run comes through it: so it can be paused, when all of that waits and the clock
 * goes on, and killed, when none of it comes any more.
 */
export class SimulatedProcess {
  readonly name: string
  readonly world: World
  readonly log: Logger
  /** Of the lease it took last. */
  incarnation = 0
  readonly connections = new Set<SimulatedConnection>()
  /** Whether Redis can be reached from it. */
  partitioned = false
  #state: 'running' | 'paused' | 'dead' = 'running'
  #waiting: Work[] = []
  readonly #parts: ProcessParts

  constructor(parts: ProcessParts) {
    const { name, timeline, chance, redis, trace } = parts
    this.#parts = parts
    this.name = name
    // No two machines agree on the time of day, and none on when its own clock began.
    const startMs = chance.between(0, 1e6)
    const skewMs = chance.between(-500, 500)
    const clock: Clock = {
      nowMs: () => timeline.nowMs + startMs,
      epochMs: () => Math.floor(epochStartMs + timeline.nowMs + skewMs),
      // A timer is never early and often a little late.
      at: (atMs, callback) => this.timer(atMs - startMs + chance.real(), callback),
      afterTurn: (callback) => void this.timer(timeline.nowMs, callback),
    }
    this.world = {
      clock,
      random: chance.real,
      connectRedis: (use: RedisUse) => {
        const connection = new SimulatedConnection({ use, process: this, timeline, chance, redis })
        this.connections.add(connection)
        return connection.facade
      },
    }
    const say = (level: string) => (data: unknown, text?: string) => {
      if (typeof data === 'object' && data !== null && 'incarnation' in data && text === 'incarnation')
        this.#began(Number(data.incarnation))
      trace(name, `${level} ${text ?? ''} ${describe(data)}`)
    }
    const level = (name: string) => ({ [name]: say(name) })
    this.log = Object.assign(
      {},
      ...['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map(level),
    ) as unknown as Logger
  }

  #began(incarnation: number): void {
    this.incarnation = incarnation
    this.#parts.onIncarnation(incarnation)
  }

  get alive(): boolean {
    return this.#state !== 'dead'
  }

  get paused(): boolean {
    return this.#state === 'paused'
  }

  timer(atMs: number, run: () => void): Scheduled {
    return this.#schedule({ kind: 'timer', run }, atMs)
  }

  /** Runs something that arrives at a moment of simulated time. */
  arrives(atMs: number, run: () => void): Scheduled {
    return this.#schedule({ kind: 'io', run }, atMs)
  }

  #schedule(work: Work, atMs: number): Scheduled {
    const { timeline } = this.#parts
    const event: TimelineEvent = timeline.at(atMs, () => this.#do(work))
    return {
      cancel() {
        work.run = undefined
        timeline.cancel(event)
      },
    }
  }

  #do(work: Work): void {
    if (this.#state === 'dead') return
    if (this.#state === 'paused') {
      this.#waiting.push(work)
      return
    }
    try {
      work.run?.()
    } catch (error) {
      this.#parts.onFault(error)
    }
  }

  pause(): void {
    if (this.#state === 'running') this.#state = 'paused'
  }

  resume(): void {
    if (this.#state !== 'paused') return
    this.#state = 'running'
    const waiting = this.#waiting
    this.#waiting = []
    // Node looks at its timers before it reads its sockets; or it was in the middle of reading.
    if (this.#parts.chance.happens(0.5))
      waiting.sort((a, b) => Number(a.kind === 'io') - Number(b.kind === 'io'))
    const { timeline } = this.#parts
    for (const work of waiting) timeline.after(0, () => this.#do(work))
  }

  /** The partition is over. */
  heal(): void {
    this.partitioned = false
    for (const connection of this.connections) connection.heal()
  }

  kill(): void {
    this.#state = 'dead'
    this.#waiting = []
    for (const connection of this.connections) connection.die()
  }
}

function describe(data: unknown): string {
  if (typeof data !== 'object' || data === null) return String(data)
  const { err, ...rest } = data as { err?: unknown }
  const error = err instanceof Error ? ` ${err.message}` : ''
  return (Object.keys(rest).length > 0 ? JSON.stringify(rest) : '') + error
}
