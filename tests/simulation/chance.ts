/** Everything that happens by chance in a run is drawn from here; the same seed draws the same. */
export class Chance {
  #a = 0
  #b: number
  #c: number
  #counter = 1

  constructor(seed: number, stream = 0) {
    this.#b = seed | 0
    this.#c = stream | 0
    for (let i = 0; i < 12; i++) this.uint32()
  }

  /** sfc32, as in shard/rules/random.ts. */
  uint32(): number {
    const drawn = (this.#a + this.#b + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + drawn) | 0
    return drawn >>> 0
  }

  /** From 0 up to 1. */
  readonly real = (): number => this.uint32() / 2 ** 32

  below(bound: number): number {
    return Math.floor(this.real() * bound)
  }

  between(from: number, to: number): number {
    return from + this.real() * (to - from)
  }

  happens(probability: number): boolean {
    return this.real() < probability
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('There is nothing to pick from')
    return item
  }

  uuid(): string {
    const hex = Array.from({ length: 4 }, () => this.uint32().toString(16).padStart(8, '0')).join('')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
  }

  /** Draws of its own, so that a draw more here changes nothing there. */
  fork(): Chance {
    return new Chance(this.uint32(), this.uint32())
  }
}
