// One system in one round: what it costs at a moderate load, and how many players it serves at most.
import { availableParallelism } from 'node:os'
import type { Stage } from '../stage.ts'
import { cpuMicrosecondsPerFrame, type Measured } from '../watch.ts'
import { count, ms, percent, round as roundTo, type Theatre } from '../scenario.ts'
import { type ContestantOptions, servers, startContestant } from './contestant.ts'
import type { RoundFigures, SystemName } from './ratios.ts'
import { findMost, type Level } from './search.ts'

export const bounds = { p99MsMax: 100, deliveredMin: 0.95 }

export interface Pace {
  /** Code is compiled, and players who came at once have gone apart. */
  warmUpSeconds: number
  /** At least. */
  settleSeconds: number
  levelSeconds: number
  finest: number
}

/** What all systems together were tried with, for the reader of the figures. */
export interface Tried {
  players: number
  p99Ms: number
  ticksDelivered: number
  held: boolean
  /** What else ran on the machine, of a core. */
  othersCpuShare: number
}

export type Round = RoundFigures & { tried: Tried[] }

/** A number that did not hold is measured again: so often at most, and beyond the first time only where something else used the machine. */
const measurementsMax = 4
/** Of a core: what else may run on the machine without a word about it. */
const othersMax = 0.15
const playersMax = 12_000
/** Those who come in are work of another kind: so long at most until nothing of it is left. */
const settleSecondsMax = 12
/** Of what the round before found: where the search begins. */
const fromOfExpected = 0.85

export async function playRound(
  name: SystemName,
  options: ContestantOptions & { pace: Pace; expected: number | undefined },
  theatre: Theatre,
): Promise<Round> {
  const { pace, players, seconds, expected = 0 } = options
  const { signal, say } = theatre
  const tried: Tried[] = []
  let contestant = await startContestant(name, options, theatre)
  let playing = 0

  const bringTo = async (wanted: number): Promise<void> => {
    const { watch, workers } = contestant
    await watch.until(`${name}: up to ${count(wanted)} players`, workers.add(wanted - playing), signal)
    playing = wanted
  }
  const measureLevel = async (wanted: number, fresh: boolean): Promise<Level> => {
    if (fresh) {
      await contestant[Symbol.asyncDispose]()
      contestant = await startContestant(name, options, theatre)
      playing = 0
    }
    await bringTo(wanted)
    const phase = `${name}: ${count(wanted)} players`
    await settle(contestant, phase, fresh ? pace.warmUpSeconds : pace.settleSeconds, signal)
    for (let measurements = 1; ; measurements++) {
      const measured = await contestant.watch.during(phase, pace.levelSeconds, signal)
      const others = measured.othersCpuShare
      const held = isHeld(measured)
      const disturbed = others > othersMax
      if (held || measurements === measurementsMax || (measurements > 1 && !disturbed)) {
        tried.push(triedOf(wanted, measured, held))
        say(
          `${phase}: p99 ${ms(measured.latencyMs.p99)}, ${percent(deliveredOf(measured))} of the ticks: ${held ? 'held' : 'too many'}`,
        )
        return { players: wanted, held, load: loadOf(measured) }
      }
      if (disturbed) say(`something else used ${percent(others)} of a core: ${phase} again`)
    }
  }

  try {
    await bringTo(players)
    const phase = `${name}: ${count(players)} players`
    await contestant.watch.during(phase, pace.warmUpSeconds, signal)
    const measured = await contestant.watch.during(phase, seconds, signal)
    const figures = figuresOf(measured)
    say(`${phase}: ${figures.cpuMicrosecondsPerFrame} µs and ${figures.bytesPerSnapshot} bytes a snapshot`)
    const most = await findMost({
      from: Math.max(players, 2 * Math.round((expected * fromOfExpected) / 2)),
      finest: pace.finest,
      max: playersMax,
      measure: measureLevel,
    })
    return { players: most, ...figures, tried }
  } finally {
    await contestant[Symbol.asyncDispose]()
  }
}

/** Until a second holds, at least so long: then what came with those who came in is over. */
async function settle({ watch }: Stage, phase: string, seconds: number, signal: AbortSignal) {
  await watch.during(phase, seconds, signal)
  for (let more = seconds; more < settleSecondsMax; more++) {
    if (isHeld(await watch.during(phase, 1, signal))) break
  }
}

function isHeld(measured: Measured): boolean {
  const { window, latencyMs } = measured
  const whole = window.lost === 0 && window.outOfOrder === 0 && Object.keys(window.errors).length === 0
  const inTime = window.acknowledged > 0 && latencyMs.p99 <= bounds.p99MsMax
  return whole && inTime && deliveredOf(measured) >= bounds.deliveredMin
}

const deliveredOf = ({ window }: Measured): number =>
  window.framesExpected === 0 ? 0 : window.frames / window.framesExpected

function loadOf({ processes }: Measured): number {
  const all = Object.values(processes).reduce((total, { cpuShare }) => total + cpuShare, 0)
  const busiest = Math.max(...Object.values(processes).map(({ cpuShare }) => cpuShare))
  return Math.max(busiest, all / availableParallelism())
}

function triedOf(players: number, measured: Measured, held: boolean): Tried {
  const p99Ms = roundTo(measured.latencyMs.p99)
  const othersCpuShare = roundTo(measured.othersCpuShare)
  return { players, p99Ms, ticksDelivered: roundTo(deliveredOf(measured), 4), held, othersCpuShare }
}

function figuresOf(measured: Measured): Omit<RoundFigures, 'players'> {
  const { window, latencyMs } = measured
  return {
    cpuMicrosecondsPerFrame: roundTo(cpuMicrosecondsPerFrame(measured, servers)),
    bytesPerSnapshot: roundTo(window.frames === 0 ? 0 : window.bytes / window.frames),
    latencyMs: { p50: roundTo(latencyMs.p50), p99: roundTo(latencyMs.p99) },
    redisMicrosecondsPerFrame: roundTo(cpuMicrosecondsPerFrame(measured, ['redis'])),
    clientMicrosecondsPerFrame: roundTo(cpuMicrosecondsPerFrame(measured, ['players'])),
  }
}
