// What an open session does by itself: it asks for a sign of life after silence, and renews the tokens before they end.
import { backoffCapMs } from './backoff.ts'
import type { Cancel, Clock } from './environment.ts'
import { asMatchwireError } from './errors.ts'
import type { TokenKeeper } from './tokens.ts'

/** However short tokens live, they are not renewed more often. */
const renewIntervalMsMin = 1_000

export class Upkeep {
  /** Set by whoever hears the gateway. Browsers hide its WebSocket pings, so only messages count. */
  heard = false

  readonly #clock: Clock
  readonly #tokens: TokenKeeper
  #stopped = false
  #cancelBeat: Cancel = () => {}
  #cancelRenewal: Cancel = () => {}

  /** Runs from now until `stop()`; calls `checkAlive` after each `heartbeatMs` without a message. */
  constructor(clock: Clock, tokens: TokenKeeper, heartbeatMs: number, checkAlive: () => void) {
    this.#clock = clock
    this.#tokens = tokens
    const beat = (): void => {
      if (!this.heard) checkAlive()
      this.heard = false
      if (!this.#stopped) this.#cancelBeat = clock.after(heartbeatMs, beat)
    }
    this.#cancelBeat = clock.after(heartbeatMs, beat)
    this.#renewIn(tokens.renewInMs ?? 0)
  }

  stop(): void {
    this.#stopped = true
    this.#cancelBeat()
    this.#cancelRenewal()
  }

  /** Renews the tokens, and goes on to do so; the gateway is told by who listens to them. */
  async renew(): Promise<void> {
    this.#cancelRenewal()
    try {
      await this.#tokens.renew()
      this.#renewIn(this.#tokens.renewInMs ?? 0)
    } catch (error) {
      // Where it is of no use to try again the player is signed out, which the gateway says by closing the socket.
      if (asMatchwireError(error).retryable) this.#renewIn(backoffCapMs)
    }
  }

  #renewIn(delayMs: number): void {
    if (this.#stopped) return
    this.#cancelRenewal = this.#clock.after(Math.max(renewIntervalMsMin, delayMs), () => {
      const dueInMs = this.#tokens.renewInMs ?? 0
      // A request over REST may have renewed them meanwhile.
      if (dueInMs > 0) this.#renewIn(dueInMs)
      else void this.renew()
    })
  }
}
