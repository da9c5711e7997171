// Lets many players each act at an even pace, at moments of their own, with one timer for all of them.
import type { Tally } from './tally.ts'

const slotMs = 5

export interface Paced {
  beat(): void
}

export class Pacer implements Disposable {
  readonly #slots: Set<Paced>[]
  readonly #timer: NodeJS.Timeout
  readonly #began = performance.now()
  #done = 0
  #next = 0

  /** Each player acts once in `intervalMs`. How late this process is goes into the tally. */
  constructor(intervalMs: number, tally: Tally) {
    this.#slots = Array.from({ length: Math.max(1, Math.round(intervalMs / slotMs)) }, () => new Set())
    this.#timer = setInterval(() => this.#turn(tally), slotMs)
  }

  /** Returns how to stop. */
  add(player: Paced): () => void {
    const slot = this.#slots[this.#next++ % this.#slots.length]
    slot?.add(player)
    return () => void slot?.delete(player)
  }

  /** What was due while the process was late is made up for, so that the load is what was asked for. */
  #turn(tally: Tally): void {
    const due = Math.floor((performance.now() - this.#began) / slotMs)
    tally.lateMsMax = Math.max(tally.lateMsMax, (due - this.#done - 1) * slotMs)
    // More than one turn of the wheel late, a player's inputs would only pile up.
    this.#done = Math.max(this.#done, due - this.#slots.length)
    for (; this.#done < due; this.#done++) {
      for (const player of this.#slots[this.#done % this.#slots.length] ?? []) player.beat()
    }
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer)
  }
}
