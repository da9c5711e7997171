import { check, count, percent, round, type Options, type Outcome, type Theatre } from '../scenario.ts'
import { openFilesMax } from '../processes.ts'
import { startStage } from '../stage.ts'
import type { Measured } from '../watch.ts'

/** Nobody plays. */
const work = { seats: 1, inputsPerSecond: 1, tickHz: 0 }
/** So that what a first socket brings with it, code and caches, is there before anything is counted. */
const firstPlayers = 200
/** Memory that was only needed to let them in is given back within this. */
const settleSeconds = 20
const bytesMax = 12_000
const cpuShareMax = 0.05
/** What a process has open beside the sockets of its players. */
const otherFiles = 200

/** Sockets that are open and say nothing: what each of them costs. */
export async function idle(options: Options, theatre: Theatre): Promise<Outcome> {
  const needed = Math.ceil(options.players / Math.min(options.gateways, options.workers)) + otherFiles
  if (openFilesMax() < needed) {
    throw new Error(
      `A process may have ${openFilesMax()} files open here, and this takes ${needed}: raise it with \`ulimit -n ${needed}\`, or ask for fewer --players.`,
    )
  }
  await using stage = await startStage(options, theatre, { driver: 'idle', work })
  const { watch, workers } = stage
  const { signal } = theatre
  await watch.until('first players', workers.add(firstPlayers), signal)
  const before = await watch.during('as it was before', settleSeconds, signal)
  await watch.until('connecting', workers.add(options.players - firstPlayers), signal)
  await watch.during('settling', settleSeconds, signal)
  const measured = await watch.during('idle', options.seconds, signal)
  await watch.until('leaving', workers.close(), signal)

  const opened = measured.window.connected - before.window.connected
  const bytesEach = (gatewayBytes(measured) - gatewayBytes(before)) / Math.max(1, opened)
  const cpuShare = gatewayShare(measured)
  const problems = Object.entries(measured.window.errors).map(([text, times]) => `${times} times: ${text}`)
  const headlines = [
    check(problems, {
      label: 'sockets that stayed open',
      value: count(measured.window.connected),
      bound: `all ${count(options.players)}`,
      held: measured.window.connected === options.players,
    }),
    check(problems, {
      label: 'memory of the gateways for each socket',
      value: `${(bytesEach / 1_000).toFixed(1)} kB`,
      bound: `at most ${bytesMax / 1_000} kB`,
      held: bytesEach <= bytesMax,
    }),
    check(problems, {
      label: 'of a core, for all of them',
      value: percent(cpuShare),
      bound: `below ${percent(cpuShareMax)} for 10,000`,
      held: cpuShare < (cpuShareMax * options.players) / 10_000,
    }),
  ]
  return {
    problems,
    headlines,
    figures: {
      players: measured.window.connected,
      gatewayBytesPerSocket: Math.round(bytesEach),
      gatewayCores: round(cpuShare, 4),
      gatewayRssBytes: { before: gatewayBytes(before), after: gatewayBytes(measured) },
      errors: measured.window.errors,
    },
    seconds: watch.seconds,
  }
}

const gateways = ({ processes }: Measured) =>
  Object.entries(processes).flatMap(([name, process]) => (name.startsWith('gateway') ? [process] : []))
const gatewayBytes = (measured: Measured): number =>
  gateways(measured).reduce((total, { rssBytes }) => total + rssBytes, 0)
const gatewayShare = (measured: Measured): number =>
  gateways(measured).reduce((total, { cpuShare }) => total + cpuShare, 0)
