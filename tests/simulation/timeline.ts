// Simulated time. It stands still while code runs, and jumps to the next event when all of it waits. Events of one moment come in the order in
// which they were scheduled, so a run depends on nothing but its seed.

export type TimelineEvent = { readonly atMs: number; readonly order: number; run: (() => void) | undefined }

/** Events handed to Node at once; it settles every promise between two of them. */
const batch = 64
/** More than any run needs: beyond it something turns round and round. */
const turnsMax = 500_000

export class Timeline {
  nowMs = 0
  /** Events so far. */
  turns = 0
  #order = 0
  readonly #heap: TimelineEvent[] = []

  at(atMs: number, run: () => void): TimelineEvent {
    const event = { atMs: Math.max(atMs, this.nowMs), order: this.#order++, run }
    this.#push(event)
    return event
  }

  after(ms: number, run: () => void): TimelineEvent {
    return this.at(this.nowMs + ms, run)
  }

  cancel(event: TimelineEvent): void {
    event.run = undefined
  }

  /** Lets time pass until `untilMs`. What an event throws ends the run. */
  async run(untilMs: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      let done = false
      const step = () => {
        if (done) return
        const event = this.#next(untilMs)
        if (!event) {
          done = true
          this.nowMs = untilMs
          resolve()
          return
        }
        this.nowMs = event.atMs
        this.turns++
        try {
          if (this.turns > turnsMax) throw new Error(`No end after ${turnsMax} turns, at ${this.nowMs} ms`)
          event.run?.()
        } catch (error) {
          done = true
          reject(error as Error)
        }
      }
      const steps = () => {
        if (done) return
        for (let i = 0; i < batch; i++) setImmediate(step)
        setImmediate(steps)
      }
      steps()
    })
  }

  #next(untilMs: number): TimelineEvent | undefined {
    for (let event = this.#heap[0]; event && event.atMs <= untilMs; event = this.#heap[0]) {
      this.#pop()
      if (event.run) return event
    }
    return undefined
  }

  #push(event: TimelineEvent): void {
    const heap = this.#heap
    let at = heap.push(event) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent]
      if (!above || !isBefore(event, above)) break
      heap[at] = above
      at = parent
    }
    heap[at] = event
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (!last || heap.length === 0) return
    let at = 0
    for (;;) {
      const left = heap[2 * at + 1]
      const right = heap[2 * at + 2]
      if (!left) break
      const rightFirst = right !== undefined && isBefore(right, left)
      const child = rightFirst ? right : left
      if (!isBefore(child, last)) break
      heap[at] = child
      at = 2 * at + (rightFirst ? 2 : 1)
    }
    heap[at] = last
  }
}

function isBefore(a: TimelineEvent, b: TimelineEvent): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order)
}
