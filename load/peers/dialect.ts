import type { Heading, Start } from '../rider.ts'

// How one peer's protocol is spoken, without its own client: what a load client needs of a frame is little, and reading no more than that
// costs every system the same.

export interface Dialect {
  /** Where the two players of the next match connect. */
  seatUrls(port: number): Promise<readonly [string, string]>
  hear(ear: Ear, bytes: Buffer, isText: boolean): void
  input(id: number, heading: Heading): string | Uint8Array
}

/** A match has begun, or the one after it. */
export interface Begin {
  seat: number
  start: Start
}

/** What a player does with what it hears. */
export interface Ear {
  readonly seat: number
  reply(payload: string | Uint8Array): void
  begin(begin: Begin): void
  /** `acknowledged`: the id of the player's last input in this state; undefined where it is the one of the state before. */
  snapshot(tick: number, acknowledged: number | undefined): void
}

/** Decimal digits from here on. */
export function readDigits(bytes: Buffer, from: number): { value: number; end: number } {
  let [value, end] = [0, from]
  for (let digit = (bytes[end] ?? 0) - 48; digit >= 0 && digit <= 9; digit = (bytes[end] ?? 0) - 48) {
    value = value * 10 + digit
    end++
  }
  return { value, end }
}
