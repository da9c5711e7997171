// Of the state of a match, what a player of load needs: the tick, and the last input of each seat that it contains. Both stand at the
// beginning of a `match.snapshot` and of a `match.delta` (generated/docs/binary-layout.md), and nothing behind them is read.

const snapshotWireId = 138
const deltaWireId = 143
/** `match.delta` names the state it builds on by its tick, as far as a byte goes. */
const baseModulus = 256

export type Viewed = 'seen' | 'no state' | 'base unknown'

export class SnapshotView {
  tick = 0
  readonly inputs: number[] = []
  /** Where the next byte is read, and the byte that the next flag is in. */
  #at = 0
  #flags = 0
  #flagBit = 256

  take(frame: Buffer): Viewed {
    if (frame[0] === snapshotWireId) return this.#takeWhole(frame)
    return frame[0] === deltaWireId ? this.#takeDelta(frame) : 'no state'
  }

  #takeWhole(frame: Buffer): Viewed {
    this.tick = frame.readUInt32LE(2)
    this.inputs.length = frame[6] ?? 0
    for (let seat = 0; seat < this.inputs.length; seat++) this.inputs[seat] = frame.readUInt32LE(7 + 4 * seat)
    return 'seen'
  }

  #takeDelta(frame: Buffer): Viewed {
    if (frame[1] !== this.tick % baseModulus) return 'base unknown'
    this.#at = 2
    this.#flagBit = 256
    if (this.#flag(frame)) this.tick += this.#difference(frame)
    if (!this.#flag(frame)) return 'seen'
    // As many seats as before: a match has the same all along.
    this.#flag(frame)
    for (let seat = 0; seat < this.inputs.length; seat++) {
      if (this.#flag(frame)) this.inputs[seat] = (this.inputs[seat] ?? 0) + this.#difference(frame)
    }
    return 'seen'
  }

  /** Eight flags share a byte, which stands where the first of them is needed. */
  #flag(frame: Buffer): boolean {
    if (this.#flagBit === 256) {
      this.#flags = frame[this.#at++] ?? 0
      this.#flagBit = 1
    }
    const isSet = (this.#flags & this.#flagBit) !== 0
    this.#flagBit *= 2
    return isSet
  }

  /** Seven bits a byte, the lowest first; even numbers are up, odd ones down. */
  #difference(frame: Buffer): number {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const part = frame[this.#at++] ?? 0
      value += (part & 127) * scale
      if (part < 128) return value % 2 === 0 ? value / 2 : -(value + 1) / 2
    }
  }
}
