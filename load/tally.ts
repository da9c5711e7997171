// What the players of one load process see, counted. Everything counts from the last `take()` on, but for the two that say how many.
import { createHistogram, packHistogram, recordMs, unpackHistogram } from './histogram.ts'

const counters = [
  /** Snapshots that reached a player, and bytes of all frames. */
  'frames',
  'bytes',
  'inputs',
  'acknowledged',
  /** Inputs that were never heard of again, and control messages that are missing. */
  'lost',
  /** Snapshots whose tick was not above the last one's. */
  'outOfOrder',
  /** Ticks of a match that a player saw no snapshot of. */
  'ticksSkipped',
  /** Snapshots that players who are in a match should have seen in this time. */
  'framesExpected',
  /** Accounts that were made and let in. */
  'signedIn',
  'matchesBegun',
  'matchesEnded',
] as const

export type Counter = (typeof counters)[number]
type Counts = Record<Counter, number>
const none = (): Counts => Object.fromEntries(counters.map((name) => [name, 0])) as Counts

/** What was counted in a piece of time. Plain data, so that it can be sent. */
export interface Window extends Counts {
  /** From an input to the first snapshot that contains it, packed. */
  latency: string
  /** How late the load process itself was, at worst, in doing what was due. */
  lateMsMax: number
  /** Players that are connected, and those that are in a match that runs. */
  connected: number
  playing: number
  /** Refused inputs by code: those that say that the match, or the player in it, is out are no faults. */
  refused: Record<string, number>
  /** What should not happen at all: by what it says. */
  errors: Record<string, number>
}

export class Tally {
  connected = 0
  #playing = 0
  lateMsMax = 0
  #counts = none()
  #latency = createHistogram()
  #refused: Record<string, number> = {}
  #errors: Record<string, number> = {}
  #playedSince = performance.now()
  readonly #tickHz: number

  constructor(tickHz: number) {
    this.#tickHz = tickHz
  }

  add(counter: Counter, count = 1): void {
    this.#counts[counter] += count
  }

  latencyMs(ms: number): void {
    recordMs(this.#latency, ms)
  }

  refused(code: string): void {
    this.#refused[code] = (this.#refused[code] ?? 0) + 1
  }

  /** Kinds of errors are few: a text must hold no number that differs each time. */
  error(what: string): void {
    this.#errors[what] = (this.#errors[what] ?? 0) + 1
  }

  /** A player's match runs, or is over. */
  play(change: 1 | -1): void {
    this.#countExpected()
    this.#playing += change
    this.add(change === 1 ? 'matchesBegun' : 'matchesEnded')
  }

  take(): Window {
    this.#countExpected()
    const { connected, lateMsMax } = this
    const [refused, errors] = [this.#refused, this.#errors]
    const taken = { ...this.#counts, refused, errors, connected, playing: this.#playing, lateMsMax }
    const latency = packHistogram(this.#latency)
    this.#counts = none()
    this.#latency.reset()
    this.#refused = {}
    this.#errors = {}
    this.lateMsMax = 0
    return { ...taken, latency }
  }

  #countExpected(): void {
    const nowMs = performance.now()
    this.#counts.framesExpected += (this.#playing * this.#tickHz * (nowMs - this.#playedSince)) / 1_000
    this.#playedSince = nowMs
  }
}

/** As if one process had counted what several did at the same time. */
export const mergeWorkers = (windows: readonly Window[]): Window => merge(windows, (a, b) => a + b)
/** As if it had been one window from the first to the last. */
export const mergeSeconds = (windows: readonly Window[]): Window => merge(windows, (_, last) => last)

function merge(windows: readonly Window[], gauge: (a: number, b: number) => number): Window {
  const latency = createHistogram()
  const counts = none()
  const refused: Record<string, number> = {}
  const errors: Record<string, number> = {}
  let [lateMsMax, connected, playing] = [0, 0, 0]
  for (const window of windows) {
    latency.add(unpackHistogram(window.latency))
    for (const name of counters) counts[name] += window[name]
    for (const [code, count] of Object.entries(window.refused)) refused[code] = (refused[code] ?? 0) + count
    for (const [text, count] of Object.entries(window.errors)) errors[text] = (errors[text] ?? 0) + count
    lateMsMax = Math.max(lateMsMax, window.lateMsMax)
    connected = gauge(connected, window.connected)
    playing = gauge(playing, window.playing)
  }
  return { ...counts, latency: packHistogram(latency), lateMsMax, connected, playing, refused, errors }
}
