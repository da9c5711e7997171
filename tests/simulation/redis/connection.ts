import type { Redis, RedisUse } from '../../../platform/redis/client.ts'
import type { Chance } from '../chance.ts'
import type { Scheduled, SimulatedProcess } from '../process.ts'
import type { Timeline } from '../timeline.ts'
import type { Reply } from './lua.ts'
import type { Command, RedisServer } from './server.ts'

// A connection to the simulated Redis that behaves as platform/redis/client.ts has ioredis behave: commands are sent once and in order; one
// that has no answer in time fails, and may still be done later; while there is no connection they wait, and fail when it cannot be made
// again; nothing heard for a time-out and a half destroys it.

type Call = {
  readonly name: string
  readonly args: string[]
  settled: boolean
  /** It was on its way when the connection broke, and did not get there. */
  lost: boolean
  timeOut: Scheduled | undefined
  settle(reply: Reply | Error): void
}

export type ConnectionParts = {
  use: RedisUse
  process: SimulatedProcess
  timeline: Timeline
  chance: Chance
  redis: RedisServer
}

/** As client.ts has them. */
const commandTimeoutMs = 2_000
const reconnectDelayMsMax = 1_000

export class SimulatedConnection {
  /** What the code of the system sees. */
  readonly facade: Redis
  /** How much longer than usual everything takes on this connection. */
  slowMs = 0
  /** How likely each command is to be the last on this connection. */
  flakiness = 0
  readonly #parts: ConnectionParts
  readonly #timeoutMs: number
  /** Which of its connections it is on; what belongs to another means nothing any more. */
  #life = 0
  #state: 'connecting' | 'ready' | 'closed' = 'connecting'
  #offline: Call[] = []
  #unanswered: Call[] = []
  /** What cannot go through while the process is partitioned. */
  #held: (() => void)[] = []
  #sentAtMs = 0
  #answeredAtMs = 0
  #watching = false
  #attempt = 0

  constructor(parts: ConnectionParts) {
    this.#parts = parts
    this.#timeoutMs = (parts.use.commandTimeoutMs ?? commandTimeoutMs) + (parts.use.blockMs ?? 0)
    this.facade = this.#createFacade()
    this.#connect(this.#latencyMs())
  }

  /** Commands as methods, as ioredis has them. */
  #createFacade(): Redis {
    const methods: Record<string, unknown> = {
      on: () => facade,
      disconnect: () => this.#close(),
      callBuffer: (name: string, ...args: unknown[]) => this.#call(name, args).then(toBuffers),
    }
    const facade: unknown = new Proxy(methods, {
      get: (known, name) => {
        if (typeof name !== 'string' || name === 'then') return undefined
        return (known[name] ??= (...args: unknown[]) => this.#call(name.toUpperCase(), args))
      },
    })
    return facade as Redis
  }

  #latencyMs(): number {
    const { chance } = this.#parts
    return (
      (chance.happens(0.02) ? chance.between(1, 30) : chance.between(0.1, 1)) + this.slowMs * chance.real()
    )
  }

  #call(name: string, args: unknown[]): Promise<Reply> {
    if (this.#state === 'closed') return Promise.reject(new Error('Connection is closed.'))
    const { process, timeline } = this.#parts
    return new Promise((resolve, reject) => {
      const call: Call = {
        name,
        args: args.flatMap(flatten),
        settled: false,
        lost: false,
        timeOut: undefined,
        settle: (reply) => {
          if (call.settled) return
          call.settled = true
          call.timeOut?.cancel()
          if (reply instanceof Error) reject(reply)
          else resolve(reply)
        },
      }
      call.timeOut = process.timer(timeline.nowMs + this.#timeoutMs, () =>
        call.settle(new Error('Command timed out')),
      )
      if (this.#state === 'ready') this.#send(call)
      else this.#offline.push(call)
    })
  }

  #send(call: Call): void {
    this.#unanswered.push(call)
    const life = this.#life
    const command: Command = {
      from: this.#parts.process.name,
      name: call.name,
      args: call.args,
      answer: (reply) => this.#through(life, () => this.#answer(life, call, reply)),
      wanted: () => life === this.#life && this.#state === 'ready',
    }
    this.#through(life, () => {
      this.#sentAtMs = this.#after(this.#sentAtMs)
      this.#parts.timeline.at(this.#sentAtMs, () => {
        if (!call.lost) this.#parts.redis.receive(command)
      })
    })
    this.#watch()
    const { chance, process, timeline } = this.#parts
    if (this.flakiness > 0 && chance.happens(this.flakiness))
      process.arrives(timeline.nowMs + chance.between(0, 2), () => life === this.#life && this.break())
  }

  #answer(life: number, call: Call, reply: Reply | Error): void {
    this.#answeredAtMs = this.#after(this.#answeredAtMs)
    this.#parts.process.arrives(this.#answeredAtMs, () => {
      if (life !== this.#life) return
      this.#unanswered = this.#unanswered.filter((each) => each !== call)
      call.settle(reply)
    })
  }

  /** A moment from now, in order behind what went before. */
  #after(beforeMs: number): number {
    return Math.max(beforeMs, this.#parts.timeline.nowMs + this.#latencyMs())
  }

  /** Does it now, or when the partition has healed; never if the connection is another by then. */
  #through(life: number, go: () => void): void {
    if (this.#parts.process.partitioned) {
      this.#held.push(() => {
        if (life === this.#life) go()
      })
    } else go()
  }

  /** The partition has healed. */
  heal(): void {
    const held = this.#held
    this.#held = []
    for (const go of held) go()
  }

  /** As ioredis's socketTimeout: an answer is due and nothing at all has come. */
  #watch(): void {
    if (this.#watching) return
    this.#watching = true
    const { process, timeline } = this.#parts
    const life = this.#life
    const heardMs = this.#answeredAtMs
    process.timer(timeline.nowMs + this.#timeoutMs * 1.5, () => {
      if (life !== this.#life || this.#state !== 'ready') return
      this.#watching = false
      if (this.#unanswered.length === 0) return
      if (this.#answeredAtMs === heardMs) this.break()
      else this.#watch()
    })
  }

  /** The connection is lost: of what was on its way, some was done and some was not, and nobody here knows which. */
  break(): void {
    if (this.#state !== 'ready') return
    const { chance } = this.#parts
    const unanswered = this.#unanswered
    const done = chance.below(unanswered.length + 1)
    for (const call of unanswered.slice(done)) call.lost = true
    this.#leave()
    this.#state = 'connecting'
    this.#connect(chance.between(0, 100))
    for (const call of unanswered) call.settle(new Error('Connection is closed.'))
  }

  #leave(): void {
    this.#life++
    this.#unanswered = []
    this.#held = []
    this.#watching = false
  }

  #connect(delayMs: number): void {
    const { process, timeline, redis, chance } = this.#parts
    process.timer(timeline.nowMs + delayMs, () => {
      if (this.#state !== 'connecting') return
      if (redis.answers && !process.partitioned) {
        this.#state = 'ready'
        this.#attempt = 0
        const offline = this.#offline
        this.#offline = []
        for (const call of offline) this.#send(call)
        return
      }
      this.#attempt++
      // As maxRetriesPerRequest: what has waited for two attempts fails.
      if (this.#attempt > 1) {
        const offline = this.#offline
        this.#offline = []
        for (const call of offline) call.settle(new Error('Reached the max retries per request limit'))
      }
      this.#connect(chance.real() * Math.min(reconnectDelayMsMax, 50 * 2 ** Math.min(this.#attempt, 6)))
    })
  }

  /** Closed from here: what was sent still gets there. */
  #close(): void {
    if (this.#state === 'closed') return
    const open = [...this.#unanswered, ...this.#offline]
    this.#leave()
    this.#state = 'closed'
    this.#offline = []
    this.#parts.process.connections.delete(this)
    for (const call of open) call.settle(new Error('Connection is closed.'))
  }

  /** Its process was killed. */
  die(): void {
    const { chance } = this.#parts
    for (const call of this.#unanswered.slice(chance.below(this.#unanswered.length + 1))) call.lost = true
    this.#leave()
    this.#state = 'closed'
  }
}

function flatten(arg: unknown): string | string[] {
  if (typeof arg === 'string') return arg
  if (Buffer.isBuffer(arg)) return arg.toString('latin1')
  if (Array.isArray(arg)) return arg.flatMap(flatten)
  if (typeof arg === 'object' && arg !== null)
    return Object.entries(arg).flatMap(([key, value]) => [key, String(value)])
  return String(arg)
}

function toBuffers(reply: Reply): unknown {
  if (typeof reply === 'string') return Buffer.from(reply, 'latin1')
  return Array.isArray(reply) ? reply.map(toBuffers) : reply
}
