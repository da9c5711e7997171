// `steady` on two systems side by side that differ in one thing: what that costs, as a ratio. Both play in the same seconds, so that whatever
// else the machine does, they feel alike; what is left is told by the spread over the rounds, and by a pair that differs in nothing.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Work } from '../driver.ts'
import { median } from '../peers/ratios.ts'
import { bars } from '../report/bars.ts'
import { check, ms, percent, round } from '../scenario.ts'
import type { Headline, Options, Outcome, Theatre } from '../scenario.ts'
import { startStage } from '../stage.ts'
import { cpuMicrosecondsPerFrame, type Measured } from '../watch.ts'

/** What a side gets that the other does not. */
interface Side {
  name: string
  env: Readonly<Record<string, string>>
  /** Whether its metrics are read, as a monitoring system does. */
  scraped: boolean
  /** Whether it traces, as much as it does by default, and sends that to a receiver. */
  traced?: boolean
}

interface Pair {
  plain: Side
  changed: Side
  /** Whose CPU counts: gateway and shard, where nothing else is said. */
  processes?: readonly string[]
  /** What the change may cost. */
  ratioMax?: number
}

const withoutMetrics = pathToFileURL(join(import.meta.dirname, '..', 'without-metrics.ts')).href

export const pairs: Readonly<Record<string, Pair>> = {
  nothing: {
    plain: { name: 'as it is', env: {}, scraped: true },
    changed: { name: 'as it is, too', env: {}, scraped: true },
  },
  metrics: {
    plain: { name: 'no metrics', env: { NODE_OPTIONS: `--import=${withoutMetrics}` }, scraped: false },
    changed: { name: 'all metrics', env: {}, scraped: true },
    ratioMax: 1.03,
  },
  tracing: {
    plain: { name: 'no traces', env: {}, scraped: false },
    changed: { name: 'traces', env: {}, scraped: false, traced: true },
    // A request is a span, too, and so is what the worker does.
    processes: ['api', 'gateway', 'shard', 'worker'],
    ratioMax: 1.05,
  },
}

const warmUpSeconds = 5
/** More often than most are set to. */
const scrapeEverySeconds = 5
const hotProcesses = ['gateway', 'shard']

interface Round {
  plain: number
  changed: number
  ratio: number
  /** The same of gateway and shard alone. */
  hotRatio: number
  latencyMs: { plain: number; changed: number }
  othersCpuShare: number
}

/** `--players` are those of both sides together. */
export async function playPair(
  options: Options & { pair: string },
  theatre: Theatre,
  work: Work,
): Promise<Outcome> {
  const pair = pairs[options.pair]
  if (!pair) throw new Error(`There is no pair '${options.pair}'.`)
  const { rounds: times = 3 } = options
  await using receiver = await startReceiver()
  const rounds: Round[] = []
  for (let at = 1; at <= times; at++) {
    theatre.say(`round ${at} of ${times}`)
    // Neither side is always the one that starts first.
    const order = at % 2 === 1 ? ([pair.plain, pair.changed] as const) : ([pair.changed, pair.plain] as const)
    const measured = await playRound(order, options, theatre, work, receiver.env)
    const [plain, changed] = order[0] === pair.plain ? measured : measured.toReversed()
    if (!plain || !changed) throw new Error('A side was not measured.')
    rounds.push(roundOf(pair.processes ?? hotProcesses, plain, changed))
    theatre.say(`ratio ${rounds.at(-1)?.ratio.toFixed(3)}`)
  }
  return judgePair(options.pair, rounds)
}

async function playRound(
  sides: readonly Side[],
  options: Options,
  theatre: Theatre,
  work: Work,
  receiverEnv: Side['env'],
): Promise<Measured[]> {
  const { signal } = theatre
  await using stages = new AsyncDisposableStack()
  const playing = []
  for (const { env: own, scraped, name, traced } of sides) {
    const env = traced ? { ...own, ...receiverEnv } : own
    const stage = stages.use(
      await startStage(options, theatre, { driver: 'play', work, env, metricsUnread: true }),
    )
    playing.push({ ...stage, name, scraped })
  }
  const players = options.players / sides.length
  await Promise.all(
    playing.map(({ watch, workers, name }) => watch.until(`${name}: joining`, workers.add(players), signal)),
  )
  await Promise.all(
    playing.map(({ watch, name }) => watch.during(`${name}: warming up`, warmUpSeconds, signal)),
  )
  const measured = await Promise.all(
    playing.map(({ watch, system, name, scraped }) =>
      watch.during(`${name}: playing`, options.seconds, signal, () => {
        if (scraped && watch.seconds.length % scrapeEverySeconds === 0) void scrape(system.opsUrls)
      }),
    ),
  )
  await Promise.all(playing.map(({ workers }) => workers.close()))
  return measured
}

/** Where spans go: a process of its own, whose work is nobody's that is measured. */
async function startReceiver(): Promise<AsyncDisposable & Pick<Side, 'env'>> {
  const child = fork(join(import.meta.dirname, '..', 'otlp-receiver.ts'), { execArgv: [] })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return {
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` },
    async [Symbol.asyncDispose]() {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}

async function scrape(opsUrls: Readonly<Record<string, string>>): Promise<void> {
  await Promise.allSettled(
    Object.values(opsUrls).map(async (url) => (await fetch(`${url}/metrics`)).arrayBuffer()),
  )
}

function roundOf(counted: readonly string[], plain: Measured, changed: Measured): Round {
  const costOf = (side: Measured, processes = counted) => cpuMicrosecondsPerFrame(side, processes)
  const [before, after] = [costOf(plain), costOf(changed)]
  const watched = Object.values(changed.processes).reduce((total, { cpuShare }) => total + cpuShare, 0)
  return {
    plain: round(before),
    changed: round(after),
    ratio: round(after / before, 4),
    hotRatio: round(costOf(changed, hotProcesses) / costOf(plain, hotProcesses), 4),
    latencyMs: { plain: round(plain.latencyMs.p99), changed: round(changed.latencyMs.p99) },
    // To either side, the other is one of those who use the machine as well.
    othersCpuShare: round(Math.max(0, plain.othersCpuShare - watched), 3),
  }
}

export function judgePair(name: string, rounds: readonly Round[]): Outcome {
  const { plain, changed, ratioMax, processes = hotProcesses } = pairs[name] as Pair
  const counted = processes.join(', ')
  const ratios = rounds.map(({ ratio }) => ratio)
  const ratio = round(median(ratios), 4)
  const [lowest, highest] = [Math.min(...ratios), Math.max(...ratios)]
  const problems: string[] = []
  const label = `CPU of ${counted} for each snapshot, ${changed.name} against ${plain.name}; from ${times(lowest)} to ${times(highest)} in ${rounds.length} rounds`
  const main: Headline =
    ratioMax === undefined
      ? { label, value: times(ratio) }
      : check(problems, {
          ...{ label, value: times(ratio), bound: `at most ${times(ratioMax)}` },
          held: ratio <= ratioMax,
        })
  const middle = (read: (round: Round) => number): number => median(rounds.map(read))
  return {
    problems,
    headlines: [
      main,
      ...(processes === hotProcesses
        ? []
        : [{ label: 'the same of gateway and shard alone', value: times(middle((each) => each.hotRatio)) }]),
      ...([plain, changed] as const).map(({ name }, i) => ({
        label: `the same by itself: ${name}`,
        value: `${middle((each) => (i === 0 ? each.plain : each.changed)).toFixed(1)} µs`,
      })),
      ...([plain, changed] as const).map(({ name }, i) => ({
        label: `from input to snapshot for 99 of 100: ${name}`,
        value: ms(middle(({ latencyMs }) => (i === 0 ? latencyMs.plain : latencyMs.changed))),
      })),
      {
        label: 'of a core: whatever else ran on this machine, at most',
        value: percent(Math.max(...rounds.map(({ othersCpuShare }) => othersCpuShare))),
      },
    ],
    figures: { pair: name, ratio, spread: { lowest, highest }, rounds },
    seconds: [],
    plots: [
      bars(
        `CPU of ${counted}`,
        'µs a snapshot delivered; lines from the lowest to the highest round',
        ([plain, changed] as const).map((side, i) => {
          const all = rounds.map((each) => (i === 0 ? each.plain : each.changed))
          return { name: side.name, value: median(all), range: [Math.min(...all), Math.max(...all)] }
        }),
      ),
    ],
  }
}

const times = (ratio: number): string => `${ratio.toFixed(3)} ×`
