// The highest number of players whom a system serves within bounds: more and more are let in until they are not served so any longer.
import type { Measured, Watch } from './watch.ts'

export interface RampOptions {
  watch: Watch
  /** Lets more players in; resolves when they play. */
  add: (players: number) => Promise<void>
  /** Players to begin with, and how many there may be. */
  from: number
  max: number
  /** How many more each time, as a part of those there are: what is found is exact to it. */
  growth: number
  /** How long each number is measured; as long again where it did not hold, since a machine has bad moments. */
  secondsEach: number
  bounds: ServedBounds
  signal: AbortSignal
  say: (line: string) => void
}

export interface ServedBounds {
  p99MsMax: number
  /** The part of its snapshots that a player must get. */
  deliveredMin: number
}

export interface Ramp {
  /** 0 where not even the first number held. */
  held: number
  /** The measurement of the highest number that held. */
  at: Measured | undefined
  steps: { players: number; p99Ms: number; delivered: number; held: boolean }[]
}

/** Players come in whole matches of up to so many. */
const wholeMatch = 8
/** Those who have just come in get used to it first. */
const settleSeconds = 2

export async function ramp(options: RampOptions): Promise<Ramp> {
  const { watch, add, max, growth, secondsEach, bounds, signal, say } = options
  const found: Ramp = { held: 0, at: undefined, steps: [] }
  let players = 0
  for (let next = options.from; next <= max; next = players + wholeMatches(players * growth)) {
    await watch.until(`up to ${next} players`, add(next - players), signal)
    players = next
    await watch.during(`${players} players join in`, settleSeconds, signal)
    let measured = await watch.during(`${players} players`, secondsEach, signal)
    if (!isServed(measured, bounds)) measured = await watch.during(`${players} players`, secondsEach, signal)
    const held = isServed(measured, bounds)
    const { p99 } = measured.latencyMs
    found.steps.push({ players, p99Ms: p99, delivered: deliveredOf(measured), held })
    say(`${players} players: p99 ${Math.round(p99)} ms, ${held ? 'held' : 'not held'}`)
    if (!held) return found
    found.held = players
    found.at = measured
  }
  return found
}

const wholeMatches = (players: number): number => Math.max(1, Math.round(players / wholeMatch)) * wholeMatch

export const deliveredOf = ({ window }: Measured): number =>
  window.framesExpected === 0 ? 0 : window.frames / window.framesExpected

function isServed(measured: Measured, { p99MsMax, deliveredMin }: ServedBounds): boolean {
  const { window, latencyMs } = measured
  const undisturbed = window.lost === 0 && Object.keys(window.errors).length === 0
  return (
    undisturbed &&
    window.acknowledged > 0 &&
    latencyMs.p99 <= p99MsMax &&
    deliveredOf(measured) >= deliveredMin
  )
}
