import type { MatchEnding } from '../../generated/messages.ts'
import { keys } from '../../platform/redis/keys.ts'
import { ApiPlace } from './api-place.ts'
import type { Chance } from './chance.ts'
import { GatewayPlace, type Place, ShardPlace } from './place.ts'
import type { Player } from './player.ts'
import type { SimulatedProcess } from './process.ts'
import { RedisServer } from './redis/server.ts'
import type { StreamEntry } from './redis/store.ts'
import type { Timeline } from './timeline.ts'
import { describeCommand } from './trace.ts'

/** `emptied`: how often Redis had been emptied before. */
export type FinishedEvent = { matchId: string; ending: MatchEnding; source: string; emptied: number }

/** Beyond a lease: for the sweep, and the way to the player. */
const toldWithinMs = 1_200

export type SystemParts = {
  timeline: Timeline
  chance: Chance
  patch: (script: string) => string
  /** Undefined where nobody reads it. */
  trace: ((line: string) => void) | undefined
}

/** The whole system, its one Redis, and what an onlooker who sees everything knows of it. */
export class System {
  readonly timeline: Timeline
  readonly chance: Chance
  readonly redis: RedisServer
  readonly gateways: readonly GatewayPlace[]
  readonly shards: readonly ShardPlace[]
  readonly api: ApiPlace
  readonly players: Player[] = []
  readonly violations: string[] = []
  /** Every event of a match that ended, in the order they were written. */
  readonly finished: FinishedEvent[] = []
  emptiedAtMs = -Infinity
  /** Matches that ended twice, because Redis was emptied and more failed beside. */
  readonly contradictions: string[] = []
  /** There is no fault in this run. */
  quiet = false
  /** The faults are over. */
  healed = false
  messages = 0
  /** Of the messages, those that told what has changed of a state. */
  deltas = 0
  unanswered = 0
  readonly tracing: boolean
  readonly #trace: ((line: string) => void) | undefined
  #emptied = 0
  /** When others than shards were in trouble. */
  readonly #troubles: { fromMs: number; toMs: number }[] = []
  readonly #begunAtMs = new Map<number, number>()

  constructor({ timeline, chance, patch, trace }: SystemParts) {
    this.timeline = timeline
    this.chance = chance
    this.#trace = trace
    this.tracing = trace !== undefined
    this.redis = new RedisServer(timeline, chance.fork(), patch)
    this.redis.onEmptied = () => {
      this.emptiedAtMs = timeline.nowMs
      this.#emptied++
    }
    this.redis.onAdded = (key, entry) => this.#added(key, entry)
    if (this.tracing)
      this.redis.onRun = (command, reply) => {
        const what = describeCommand(command, reply)
        if (what) this.trace('redis', what)
      }
    const leaseMs = chance.pick([1_200, 1_500, 3_000])
    const env = {
      REDIS_URL: 'redis://simulated',
      LEASE_MS: String(leaseMs),
      LEASE_RENEW_MS: String(leaseMs / 3),
      REJOIN_WINDOW_MS: String(chance.pick([600, 1_500, 4_000])),
      ATTACH_WINDOW_MS: String(chance.pick([800, 2_500])),
      HEARTBEAT_MS: String(chance.pick([400, 1_000])),
      SWEEP_MS: '400',
      GATEWAY_DRAIN_MS: String(chance.pick([0, 300, 1_000])),
      SHARD_DRAIN_MS: String(chance.pick([0, 500, 1_500])),
      SHARD_CAPACITY: String(chance.pick([1, 3, 100])),
      ...chance.pick([
        { QUEUE_BYTES_SOFT: '60', QUEUE_BYTES_MAX: '4000' },
        { QUEUE_BYTES_SOFT: '65536', QUEUE_BYTES_MAX: '1000000' },
      ]),
      QUEUE_AGE_MAX_MS: '1000',
    }
    const named = <P>(count: number, create: (index: number) => P) =>
      Array.from({ length: count }, (_, index) => create(index + 1))
    this.gateways = named(chance.pick([1, 2, 2, 3]), (n) => new GatewayPlace(this, `gateway-${n}`, env))
    this.shards = named(chance.pick([1, 2, 2, 3]), (n) => new ShardPlace(this, `shard-${n}`, env))
    this.api = new ApiPlace(this, 'api')
    this.leaseMs = leaseMs
    this.windowsMs = Number(env.REJOIN_WINDOW_MS) + Number(env.ATTACH_WINDOW_MS)
    if (this.tracing)
      this.trace(
        'system',
        JSON.stringify({ gateways: this.gateways.length, shards: this.shards.length, ...env }),
      )
  }

  readonly leaseMs: number
  readonly windowsMs: number

  get places(): Place[] {
    return [...this.gateways, ...this.shards, this.api]
  }

  start(): void {
    for (const place of this.places) place.start()
  }

  trace(who: string, what: string): void {
    this.#trace?.(`${this.timeline.nowMs.toFixed(2).padStart(9)} ${who.padEnd(10)} ${what}`)
  }

  readonly violate = (what: string): void => {
    this.violations.push(what)
    this.trace('VIOLATION', what)
  }

  began(incarnation: number): void {
    this.#begunAtMs.set(incarnation, this.timeline.nowMs)
  }

  /** Called before a shard runs rules: it must not where its lease may have run out for everybody else. */
  checkStep({ incarnation, name }: SimulatedProcess): void {
    const endsMs = this.redis.store.scores(keys.shards()).get(String(incarnation))
    if (
      endsMs !== undefined
        ? endsMs > this.redis.nowMs
        : this.emptiedAtMs > (this.#begunAtMs.get(incarnation) ?? 0)
    )
      return
    this.violate(`${name} steps as incarnation ${incarnation} after its lease`)
  }

  trouble(ms: number): void {
    const fromMs = this.timeline.nowMs
    this.#troubles.push({ fromMs, toMs: fromMs + ms })
  }

  /** Who plays a match that has just ended hears it in time, whatever became of its shard; unless gateways or Redis are in trouble too. */
  #checkToldInTime(matchId: string): void {
    const fromMs = this.timeline.nowMs
    const untilMs = fromMs + this.leaseMs + toldWithinMs
    const waiting = this.players.filter(({ current }) => current?.attached === matchId)
    const sockets = waiting.map((player) => ({ player, socket: player.current }))
    this.timeline.at(untilMs, () => {
      const troubled = this.#troubles.some(
        (each) => each.fromMs < untilMs && each.toMs + 2 * this.leaseMs > fromMs,
      )
      if (troubled) return
      for (const { player, socket } of sockets) {
        const listens = player.current === socket && (socket?.raw?.hinderedUntilMs ?? 0) < fromMs
        if (listens && !player.told.has(matchId))
          this.violate(`${player.name} was not told the end of ${matchId} in time`)
      }
    })
  }

  #added(key: string, { fields }: StreamEntry): void {
    if (key === keys.finishedMatches()) {
      const event = JSON.parse(fields[1] ?? '') as {
        source: string
        data: { matchId: string; ending: MatchEnding }
      }
      const { matchId, ending } = event.data
      this.finished.push({ matchId, ending, source: event.source, emptied: this.#emptied })
      this.#checkToldInTime(matchId)
      if (this.tracing) this.trace('redis', `records that ${matchId} ended: ${ending.reason}`)
    }
  }
}
