// Events from commit to effect, through outbox, relay, streams and one consumer's transactions; and the same events through BullMQ, in turn.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { evenEventsPerSecond, onTheirWayMax, runContest, type Round, type System } from '../outbox/contest.ts'
import { installPeers, versionOf } from '../peers/install.ts'
import { median } from '../median.ts'
import { bars } from '../report/bars.ts'
import { check, count, ms, percent, round, type Headline, type Options, type Outcome } from '../scenario.ts'
import type { Theatre } from '../scenario.ts'

const module = (...parts: string[]): string => join(import.meta.dirname, '..', ...parts)
const systems = {
  matchwire: {
    label: 'Matchwire',
    producer: module('outbox', 'producer.ts'),
    consumer: module('outbox', 'worker.ts'),
  },
  bullmq: {
    label: 'BullMQ',
    producer: module('peers', 'servers', 'bullmq-producer.ts'),
    consumer: module('peers', 'servers', 'bullmq-worker.ts'),
  },
} as const satisfies Record<string, System>
export type SystemName = keyof typeof systems
const names = Object.keys(systems) as SystemName[]

export const bounds = { eventsPerSecondMin: 10_000, p99MsMax: 100 }
const quickSeconds = 6
/** A backlog that grows by more in a measurement would be no steady state. */
const backlogGrowthMax = onTheirWayMax

export async function outbox(options: Options, theatre: Theatre): Promise<Outcome> {
  const { rounds = 3, quick, players, profileDirectory } = options
  const seconds = quick ? Math.min(quickSeconds, options.seconds) : options.seconds
  await installPeers(theatre.say, theatre.signal)
  const played: Record<SystemName, Round[]> = { matchwire: [], bullmq: [] }
  for (let at = 1; at <= rounds; at++) {
    for (const name of at % 2 === 1 ? names : names.toReversed()) {
      theatre.say(`round ${at} of ${rounds}: ${systems[name].label}`)
      const own = name === 'matchwire' ? profileDirectory : undefined
      played[name].push(
        await runContest({ system: systems[name], players, seconds, profileDirectory: own }, theatre),
      )
    }
  }
  return judgeOutbox(played)
}

export function judgeOutbox(played: Record<SystemName, readonly Round[]>): Outcome {
  const problems: string[] = []
  const [ours, bullmq] = [summarize(played.matchwire), summarize(played.bullmq)]
  const versions = versionsOf()
  const ratios = {
    eventsVsBullmq: round(ours.eventsPerSecond / bullmq.eventsPerSecond),
    microsecondsVsBullmq: round(ours.microsecondsPerEvent.total / bullmq.microsecondsPerEvent.total),
    p99VsBullmq: round(ours.latencyMs.p99 / bullmq.latencyMs.p99),
  }
  const none = (label: string, value: number): Headline =>
    check(problems, { label, value: count(value), bound: 'none', held: value === 0 })
  const headlines: Headline[] = [
    check(problems, {
      ...{ label: 'events a second from commit to effect', value: count(ours.eventsPerSecond) },
      bound: `at least ${count(bounds.eventsPerSecondMin)}`,
      held: ours.eventsPerSecond >= bounds.eventsPerSecondMin,
    }),
    check(problems, {
      ...{ label: `from commit to effect for 99 of 100, at ${count(evenEventsPerSecond)} events a second` },
      ...{ value: ms(ours.latencyMs.p99), bound: `at most ${bounds.p99MsMax} ms` },
      held: ours.latencyMs.p99 > 0 && ours.latencyMs.p99 <= bounds.p99MsMax,
    }),
    { value: ms(ours.latencyMs.p50), label: 'the same, for half of them' },
    { value: ms(ours.latencyMs.p999), label: 'the same, for 999 of 1,000' },
    none('events lost', ours.lost),
    none('effects doubled', ours.doubled),
    none('effects out of the order of their subject', ours.outOfOrder),
    check(problems, {
      ...{ label: 'events by which the backlog grew meanwhile', value: count(ours.backlogGrowth) },
      ...{ bound: `at most ${count(backlogGrowthMax)}`, held: ours.backlogGrowth <= backlogGrowthMax },
    }),
    {
      value: `${ratios.eventsVsBullmq.toFixed(2)} ×`,
      label: `the events a second of BullMQ ${versions.bullmq}`,
    },
    { value: count(bullmq.eventsPerSecond), label: 'events a second of BullMQ, which has no outbox' },
    { value: ms(bullmq.latencyMs.p99), label: 'from its addBulk to effect for 99 of 100, at the same pace' },
    {
      value: `${ours.microsecondsPerEvent.total} µs`,
      label: 'of CPU for each event, of all processes together',
    },
    { value: `${bullmq.microsecondsPerEvent.total} µs`, label: 'the same of BullMQ' },
    { value: percent(ours.othersCpuShare), label: 'of a core: whatever else ran on this machine, at most' },
  ]
  const { lost, doubled, outOfOrder, othersCpuShare, ...figures } = ours
  return {
    ...{ problems, headlines, seconds: [], plots: plotsOf(played) },
    figures: {
      ...figures,
      ...{ lost, doubled, outOfOrder, othersCpuShare, versions, peers: { bullmq }, ratios },
      rounds: played,
    },
  }
}

function summarize(rounds: readonly Round[]) {
  const middle = (read: (round: Round) => number, digits = 2): number =>
    round(median(rounds.map(read)), digits)
  const most = (read: (round: Round) => number): number => Math.max(...rounds.map(read))
  const parts = Object.keys(rounds[0]?.cpu ?? {})
  const each = (read: (round: Round, part: string) => number): Record<string, number> =>
    Object.fromEntries(parts.map((part) => [part, middle((of) => read(of, part))]))
  return {
    eventsPerSecond: middle(({ eventsPerSecond }) => eventsPerSecond, 0),
    latencyMs: {
      p50: middle(({ latencyMs }) => latencyMs.p50),
      p99: middle(({ latencyMs }) => latencyMs.p99),
      p999: middle(({ latencyMs }) => latencyMs.p999),
    },
    cpu: each(({ cpu }, part) => cpu[part] ?? 0),
    microsecondsPerEvent: {
      total: middle(totalOf, 1),
      ...each(({ microsecondsPerEvent }, part) => microsecondsPerEvent[part] ?? 0),
    } as Record<string, number> & { total: number },
    backlogGrowth: most(({ backlogGrowth }) => backlogGrowth),
    lost: most(({ effects }) => effects.committed - effects.events),
    doubled: most(({ effects }) => effects.doubled),
    outOfOrder: most(({ effects }) => effects.outOfOrder),
    othersCpuShare: most((of) => of.othersCpuShare),
  }
}

function plotsOf(played: Record<SystemName, readonly Round[]>): string[] {
  const of = (read: (round: Round) => number) =>
    names.map((name) => {
      const all = played[name].map(read)
      const range: [number, number] = [Math.min(...all), Math.max(...all)]
      return { name: systems[name].label, value: median(all), range }
    })
  return [
    bars(
      'Events a second',
      'from commit to effect; more is better',
      of((each) => each.eventsPerSecond),
    ),
    bars('CPU', 'µs for each event, of all processes; less is better', of(totalOf)),
    bars(
      'Latency',
      `ms for 99 of 100 at ${count(evenEventsPerSecond)} events a second; less is better`,
      of(({ latencyMs }) => latencyMs.p99),
    ),
  ]
}

/** Of all processes together. */
function totalOf({ microsecondsPerEvent }: Round): number {
  return Object.values(microsecondsPerEvent).reduce((total, each) => total + each, 0)
}

function versionsOf() {
  const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string }
  return { matchwire: version, node: process.versions.node, bullmq: versionOf('bullmq') ?? 'missing' }
}
