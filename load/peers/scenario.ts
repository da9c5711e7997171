// The work of `steady` on Matchwire and on what a user would pick instead, in turn, and the ratios. What each is given: README.md.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { bars } from '../report/bars.ts'
import { check, count, type Headline, type Options, type Outcome, type Scenario } from '../scenario.ts'
import type { Theatre } from '../scenario.ts'
import { installPeers, versionOf } from './install.ts'
import { compare, type Ratios, summarize, type SystemFigures, type SystemName } from './ratios.ts'
import { bounds, type Pace, playRound, type Round } from './round.ts'

const work = { seats: 2, inputsPerSecond: 10, tickHz: 20 }
const full: Pace = { warmUpSeconds: 4, settleSeconds: 2, levelSeconds: 3, finest: 1.06 }
const quick: Pace = { warmUpSeconds: 2, settleSeconds: 1, levelSeconds: 2, finest: 1.15 }

/** The order within a round: what is compared most stands side by side. */
const systems = {
  matchwire: { label: 'Matchwire', packages: [] },
  colyseus: {
    label: 'Colyseus',
    packages: ['@colyseus/core', '@colyseus/schema', '@colyseus/ws-transport', 'ws'],
  },
  ws: { label: 'bare ws', packages: ['ws'] },
  socketio: { label: 'Socket.IO', packages: ['socket.io', 'engine.io'] },
} as const satisfies Record<SystemName, { label: string; packages: readonly string[] }>
const names = Object.keys(systems) as SystemName[]

export const peers: Scenario = {
  about: 'the work of steady on Colyseus, Socket.IO and bare ws in turn with ours, and the ratios',
  defaults: { players: 600, seconds: 5, gateways: 1, shards: 1, workers: 1, rounds: 3 },
  run: comparePeers,
}

async function comparePeers(options: Options, theatre: Theatre): Promise<Outcome> {
  const { rounds = 3 } = options
  const pace = options.quick ? quick : full
  const { say, signal } = theatre
  await installPeers(say, signal)
  const played: Record<SystemName, Round[]> = { matchwire: [], colyseus: [], ws: [], socketio: [] }
  for (let round = 1; round <= rounds; round++) {
    // The other way round each second time: no system is always the one that comes after another.
    for (const name of round % 2 === 1 ? names : names.toReversed()) {
      say(`round ${round} of ${rounds}: ${systems[name].label}`)
      const expected = played[name].at(-1)?.players
      played[name].push(await playRound(name, { ...options, work, pace, expected }, theatre))
    }
  }
  const figures = Object.fromEntries(
    names.map((name) => [name, summarize(versionsOf(name), played[name])]),
  ) as Record<SystemName, SystemFigures>
  return judgePeers(figures, rounds)
}

export function judgePeers(figures: Record<SystemName, SystemFigures>, rounds: number): Outcome {
  const ratios = compare(figures)
  const problems: string[] = []
  const headlines: Headline[] = [
    atLeast(problems, 'players held, against Colyseus', ratios.playersVsColyseus, 2.5),
    atLeast(problems, 'players held, against bare ws with the game inside', ratios.playersVsWs, 1),
    { label: 'players held, against Socket.IO', value: times(ratios.playersVsSocketio) },
    atMost(problems, 'CPU for a snapshot, against Colyseus', ratios.cpuVsColyseus, 0.5),
    atMost(problems, 'bytes of a snapshot, against Colyseus', ratios.bytesVsColyseus, 1),
    ...names.map((name) => ({
      label: `players held by ${describe(name, figures[name])}`,
      value: count(figures[name].players),
    })),
  ]
  return {
    ...{ problems, headlines, seconds: [], plots: plotsOf(figures) },
    figures: { rounds, bounds, systems: figures, ratios } satisfies { ratios: Ratios } & Record<
      string,
      unknown
    >,
  }
}

function describe(
  name: SystemName,
  { versions, cpuMicrosecondsPerFrame, bytesPerSnapshot }: SystemFigures,
): string {
  const [version = ''] = Object.values(versions)
  return `${systems[name].label} ${version} (${cpuMicrosecondsPerFrame} µs and ${bytesPerSnapshot} bytes a snapshot)`
}

function plotsOf(figures: Record<SystemName, SystemFigures>): string[] {
  const of = (read: (round: Round | SystemFigures) => number) =>
    names.map((name) => {
      const all = figures[name].rounds.map((round) => read(round as Round))
      const range: [number, number] = [Math.min(...all), Math.max(...all)]
      return { name: systems[name].label, value: read(figures[name]), range }
    })
  return [
    bars(
      'Players held',
      `99 of 100 inputs within ${bounds.p99MsMax} ms, ${100 * bounds.deliveredMin} % of ticks; more is better`,
      of(({ players }) => players),
    ),
    bars(
      'CPU of the servers',
      'µs a snapshot delivered, at the moderate load; less is better',
      of((each) => each.cpuMicrosecondsPerFrame),
    ),
    bars(
      'Bytes',
      'a snapshot, at the moderate load; less is better',
      of((each) => each.bytesPerSnapshot),
    ),
    bars(
      'Latency',
      'ms from an input to its snapshot for 99 of 100, at the moderate load',
      of(({ latencyMs }) => latencyMs.p99),
    ),
  ]
}

const times = (ratio: number): string => `${ratio.toFixed(2)} ×`

const atLeast = (problems: string[], label: string, ratio: number, bound: number): Headline =>
  check(problems, { label, value: times(ratio), bound: `at least ${times(bound)}`, held: ratio >= bound })
const atMost = (problems: string[], label: string, ratio: number, bound: number): Headline =>
  check(problems, { label, value: times(ratio), bound: `at most ${times(bound)}`, held: ratio <= bound })

function versionsOf(name: SystemName): Record<string, string> {
  if (name === 'matchwire') {
    const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string }
    return { matchwire: version, node: process.versions.node }
  }
  return Object.fromEntries(systems[name].packages.map((each) => [each, versionOf(each) ?? 'missing']))
}
