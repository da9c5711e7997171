// One player as every system under test sees it: the same inputs at the same pace, and the same things counted. What differs between
// systems (how an input is sent, how a frame is read) is the driver's.
import { Rider, type Heading, type Start } from './rider.ts'
import type { Tally } from './tally.ts'

/** Inputs on their way; what was sent that many inputs ago and is not heard of is lost. */
const pendingMax = 64
/** After this an input that no snapshot contains is lost. */
const lostAfterMs = 5_000

export class Player {
  readonly #tally: Tally
  readonly #send: (heading: Heading) => number
  readonly #sentAtMs = new Float64Array(pendingMax)
  readonly #sentIds = new Float64Array(pendingMax)
  /** In the order of their ids: those from `#oldest` up to `#newest` are on their way. */
  #oldest = 0
  #newest = 0
  #rider: Rider | undefined
  #tick = 0
  /** The input that asks for a turn, until it counts; 0 for none. */
  #turnId = 0
  /** Inputs that were sent ahead of their time: as many beats are left out. */
  #ahead = 0
  #out = false

  /** `send` sends an input and answers its id: a number that grows from input to input. */
  constructor(tally: Tally, send: (heading: Heading) => number) {
    this.#tally = tally
    this.#send = send
  }

  get playing(): boolean {
    return this.#rider !== undefined
  }

  /** The match has begun, at this tick; where the player's cycle started, and how much of a whole ride it is to last. */
  begin(tick: number, start: Start, seats: number, part = 1): void {
    this.#rider = new Rider(start, seats, part)
    this.#tick = tick
    this.#turnId = 0
    this.#ahead = 0
    this.#out = false
    this.#oldest = this.#newest
    this.#tally.play(1)
  }

  /** A snapshot of a match that has begun: its tick, and the id of the player's last input that it contains. */
  frame(tick: number, acknowledged: number): void {
    const rider = this.#rider
    if (!rider) return
    const ticks = tick - this.#tick
    if (ticks <= 0) return this.#tally.add('outOfOrder')
    if (ticks > 1) this.#tally.add('ticksSkipped', ticks - 1)
    this.#tick = tick
    this.#tally.add('frames')
    this.#acknowledge(acknowledged)
    if (this.#turnId !== 0 && acknowledged >= this.#turnId) {
      this.#turnId = 0
      rider.turned()
    }
    if (!rider.ride(ticks) || this.#out) return
    this.#turnId = this.#input(rider.heading)
    this.#ahead++
  }

  /** An input was refused. */
  refused(code: string): void {
    // Its cycle has crashed while others ride on, or the end of the match is on its way.
    if (code === 'seat_out' || code === 'match_ended') this.#out = true
    this.#tally.refused(code)
  }

  /** The match is over. What was on its way then is not lost. */
  end(): void {
    if (!this.#rider) return
    this.#rider = undefined
    this.#oldest = this.#newest
    this.#tally.play(-1)
  }

  /** The connection broke, which should not be. */
  cut(): void {
    this.#tally.add('lost', this.#newest - this.#oldest)
    this.end()
  }

  beat(): void {
    if (!this.#rider || this.#out) return
    if (this.#ahead > 0) this.#ahead--
    else this.#input(this.#rider.heading)
  }

  #input(heading: Heading): number {
    this.#dropLost()
    const id = this.#send(heading)
    const slot = this.#newest++ % pendingMax
    this.#sentIds[slot] = id
    this.#sentAtMs[slot] = performance.now()
    this.#tally.add('inputs')
    return id
  }

  #acknowledge(acknowledged: number): void {
    if (this.#oldest === this.#newest || (this.#sentIds[this.#oldest % pendingMax] ?? 0) > acknowledged)
      return
    const nowMs = performance.now()
    for (; this.#oldest < this.#newest; this.#oldest++) {
      const slot = this.#oldest % pendingMax
      if ((this.#sentIds[slot] ?? 0) > acknowledged) return
      this.#tally.latencyMs(nowMs - (this.#sentAtMs[slot] ?? 0))
      this.#tally.add('acknowledged')
    }
  }

  #dropLost(): void {
    if (this.#oldest === this.#newest) return
    const oldestAtMs = this.#sentAtMs[this.#oldest % pendingMax] ?? 0
    const full = this.#newest - this.#oldest === pendingMax
    if (!full && performance.now() - oldestAtMs < lostAfterMs) return
    this.#oldest++
    this.#tally.add('lost')
  }
}
