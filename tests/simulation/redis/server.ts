import type { Chance } from '../chance.ts'
import type { Timeline } from '../timeline.ts'
import { type Reply, runLua, sha1Of } from './lua.ts'
import { Store, type StreamEntry } from './store.ts'

/** A command on its way through Redis, and where its answer goes. */
export type Command = {
  readonly from: string
  readonly name: string
  readonly args: string[]
  answer(reply: Reply | Error): void
  /** Whether anybody waits for the answer still. */
  wanted(): boolean
}

type Waiting = { command: Command; key: string; after: string; count: number }

/** The start of simulated time, since the epoch. */
export const epochStartMs = 1_700_000_000_000

/** One Redis: runs commands one after the other, unless it is paused or down. */
export class RedisServer {
  readonly store: Store
  /** Changes a script's text before it is compiled. */
  readonly #patch: (script: string) => string
  readonly #timeline: Timeline
  readonly #scripts = new Map<string, string>()
  #state: 'up' | 'paused' | 'down' = 'up'
  /** What arrived while it was paused. */
  #arrived: Command[] = []
  #waiting: Waiting[] = []
  #dirty = new Set<string>()
  /** Called after every command. */
  onRun: (command: Command, reply: Reply | Error | undefined) => void = () => {}
  /** Called for every stream entry. */
  onAdded: (key: string, entry: StreamEntry) => void = () => {}
  /** Called whenever it comes up without what it held. */
  onEmptied: () => void = () => {}

  constructor(timeline: Timeline, chance: Chance, patch: (script: string) => string) {
    this.#timeline = timeline
    this.#patch = patch
    this.store = new Store(() => this.nowMs, chance.real)
    this.store.onAdded = (key, entry) => {
      this.#dirty.add(key)
      this.onAdded(key, entry)
    }
  }

  get nowMs(): number {
    return epochStartMs + this.#timeline.nowMs
  }

  /** Whether a new connection gets an answer. */
  get answers(): boolean {
    return this.#state === 'up'
  }

  pause(): void {
    if (this.#state === 'up') this.#state = 'paused'
  }

  resume(): void {
    if (this.#state !== 'paused') return
    this.#state = 'up'
    const arrived = this.#arrived
    this.#arrived = []
    for (const command of arrived) this.receive(command)
  }

  stop(): void {
    this.#state = 'down'
    this.#arrived = []
    this.#waiting = []
  }

  start({ empty }: { empty: boolean }): void {
    if (this.#state !== 'down') return
    this.#state = 'up'
    if (!empty) return
    this.store.clear()
    this.#scripts.clear()
    this.onEmptied()
  }

  receive(command: Command): void {
    if (this.#state === 'down') return
    if (this.#state === 'paused') {
      this.#arrived.push(command)
      return
    }
    let reply: Reply | Error | undefined
    try {
      reply = this.#run(command)
    } catch (error) {
      reply = error as Error
    }
    this.onRun(command, reply)
    if (reply !== undefined) command.answer(reply)
    if (this.#dirty.size > 0) this.#wake()
  }

  /** Undefined where the answer comes later. */
  #run(command: Command): Reply | Error | undefined {
    const { name, args } = command
    switch (name) {
      case 'EVALSHA': {
        const script = this.#scripts.get(args[0] ?? '')
        return script === undefined ? new Error('NOSCRIPT No matching script.') : this.#script(script, args)
      }
      case 'EVAL': {
        const [text = ''] = args
        this.#scripts.set(sha1Of(text), text)
        return this.#script(text, args)
      }
      case 'XREAD':
        return this.#read(command)
      default:
        return this.store.run(name, args)
    }
  }

  #script(text: string, [, count, ...rest]: string[]): Reply {
    const keys = rest.slice(0, Number(count))
    return runLua(this.#patch(text), keys, rest.slice(Number(count)), (name, args) =>
      this.store.run(name, args),
    )
  }

  /** XREAD COUNT n BLOCK ms STREAMS key after */
  #read(command: Command): Reply | undefined {
    const [, count = '', , blockMs = '', , key = '', after = ''] = command.args
    const found = this.store.read(key, after, Number(count))
    if (found) return found
    const waiting = { command, key, after, count: Number(count) }
    this.#waiting.push(waiting)
    this.#timeline.after(Number(blockMs), () => this.#giveUp(waiting))
    return undefined
  }

  #giveUp(waiting: Waiting): void {
    if (!this.#waiting.includes(waiting)) return
    if (this.#state === 'paused') {
      this.#timeline.after(10, () => this.#giveUp(waiting))
      return
    }
    this.#waiting = this.#waiting.filter((each) => each !== waiting)
    waiting.command.answer(null)
  }

  #wake(): void {
    this.#waiting = this.#waiting.filter((waiting) => {
      if (!this.#dirty.has(waiting.key)) return true
      if (!waiting.command.wanted()) return false
      const found = this.store.read(waiting.key, waiting.after, waiting.count)
      if (!found) return true
      waiting.command.answer(found)
      return false
    })
    this.#dirty.clear()
  }
}
