// `steady` on two systems side by side that differ in one thing: what that costs, as a ratio. Both play in the same seconds, so that whatever
// else the machine does, they feel alike. What can be switched while the system runs changes sides all the time, so that what one system has
// for itself (how its code was compiled, where its memory lies, which matches it has) falls out, too.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Work } from '../driver.ts'
import { obeying } from '../inside/orders.ts'
import { median, medianInterval } from '../median.ts'
import { scrape } from '../metrics.ts'
import { bars } from '../report/bars.ts'
import { check, ms, percent, round } from '../scenario.ts'
import type { Headline, Options, Outcome, Theatre } from '../scenario.ts'
import { startStage, type SystemStage } from '../stage.ts'
import { cpuMicrosecondsPerFrame, type Measured } from '../watch.ts'

/** What a side gets that the other does not. */
interface Side {
  name: string
  /** Whether it observes itself, and its metrics are read, as a monitoring system does. */
  observed: boolean
  /** Whether it traces, as much as it does by default, and sends that to a receiver. */
  traced?: boolean
}

interface Pair {
  plain: Side
  changed: Side
  /** Whether the systems change sides while they run. */
  switched: boolean
  /** Whose CPU counts: gateway and shard, where nothing else is said. */
  processes?: readonly string[]
  /** What the change may cost. */
  ratioMax?: number
}

export const pairs: Readonly<Record<string, Pair>> = {
  nothing: {
    plain: { name: 'as it is', observed: true },
    changed: { name: 'as it is, too', observed: true },
    switched: true,
  },
  metrics: {
    plain: { name: 'no metrics', observed: false },
    changed: { name: 'all metrics', observed: true },
    switched: true,
    ratioMax: 1.03,
  },
  tracing: {
    plain: { name: 'no traces', observed: true },
    changed: { name: 'traces', observed: true, traced: true },
    switched: false,
    // A request is a span, too, and so is what the worker does.
    processes: ['api', 'gateway', 'shard', 'worker'],
    ratioMax: 1.05,
  },
}

/** Until code is compiled, and first matches have begun to end at their own times. */
const warmUpSeconds = 15
/** More often than most are set to, and once in each block. */
const scrapeEverySeconds = 5
/** How long the systems keep their sides, and how long after a change nothing counts. */
const blockSeconds = 5
const settleSeconds = 1
const hotProcesses = ['gateway', 'shard']

/** One side against the other. */
interface Comparison {
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
  const comparisons: Comparison[] = []
  for (let at = 1; at <= times; at++) {
    theatre.say(`round ${at} of ${times}`)
    // Neither side is always the one that starts first.
    const sides = at % 2 === 1 ? ([pair.plain, pair.changed] as const) : ([pair.changed, pair.plain] as const)
    const compared = await playRound(pair, sides, options, theatre, work, receiver.env)
    comparisons.push(...compared)
    theatre.say(`ratio ${median(compared.map(({ ratio }) => ratio)).toFixed(3)}`)
  }
  return judgePair(options.pair, comparisons)
}

type Sides = readonly [Side, Side]

async function playRound(
  pair: Pair,
  sides: Sides,
  options: Options,
  theatre: Theatre,
  work: Work,
  receiverEnv: Readonly<Record<string, string>>,
): Promise<Comparison[]> {
  const { signal } = theatre
  await using stack = new AsyncDisposableStack()
  const stages: SystemStage[] = []
  for (const { traced } of sides) {
    const env = { ...obeying('observe'), ...(traced && receiverEnv) }
    const stage = await startStage(options, theatre, { driver: 'play', work, env, metricsUnread: true })
    stages.push(stack.use(stage))
  }
  const each = <T>(act: (stage: SystemStage, at: number) => Promise<T>): Promise<T[]> =>
    Promise.all(stages.map(act))
  const players = options.players / sides.length
  await each(({ watch, workers }) => watch.until('joining', workers.add(players), signal))
  await each(({ watch }) => watch.during('warming up', warmUpSeconds, signal))

  /** Both systems for so long, each on its side; what plain and changed came to. */
  const playBlock = async (now: Sides, seconds: number) => {
    await each(({ system }, at) => system.order({ kind: 'observe', on: now[at]?.observed === true }))
    await each(({ watch }) => watch.during('settling', settleSeconds, signal))
    const measured = await each(({ watch, system }, at) => {
      let second = 0
      return watch.during(`${now[at]?.name}: playing`, seconds, signal, () => {
        if (now[at]?.observed && second++ % scrapeEverySeconds === 0)
          void Promise.all(Object.values(system.opsUrls).map(scrape))
      })
    })
    const [plain, changed] = now[0] === pair.plain ? measured : measured.toReversed()
    if (!plain || !changed) throw new Error('A side was not measured.')
    return { plain, changed }
  }
  const counted = pair.processes ?? hotProcesses
  const comparisons: Comparison[] = []
  if (!pair.switched) comparisons.push(compare(counted, [await playBlock(sides, options.seconds)]))
  else {
    const [first, second] = sides
    const couples = Math.max(1, Math.round(options.seconds / (2 * blockSeconds)))
    for (let at = 0; at < couples; at++) {
      // ABBA: what drifts favours one side in one couple, and the other in the next.
      const order: Sides[] = [
        [first, second],
        [second, first],
      ]
      const blocks = []
      for (const now of at % 2 === 0 ? order : order.toReversed())
        blocks.push(await playBlock(now, blockSeconds))
      comparisons.push(compare(counted, blocks))
    }
  }
  await each(({ workers }) => workers.close())
  return comparisons
}

/** Where spans go: a process of its own, whose work is nobody's that is measured. */
async function startReceiver(): Promise<AsyncDisposable & { env: Readonly<Record<string, string>> }> {
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

interface Block {
  plain: Measured
  changed: Measured
}

/** In several blocks each system has had both sides: in the geometric mean what belongs to the systems falls out. */
function compare(counted: readonly string[], blocks: readonly Block[]): Comparison {
  const mean = (read: (block: Block) => number): number =>
    Math.exp(blocks.reduce((total, block) => total + Math.log(read(block)), 0) / blocks.length)
  const costs = (processes: readonly string[]) => ({
    plain: mean(({ plain }) => cpuMicrosecondsPerFrame(plain, processes)),
    changed: mean(({ changed }) => cpuMicrosecondsPerFrame(changed, processes)),
  })
  const [all, hot] = [costs(counted), costs(hotProcesses)]
  return {
    plain: round(all.plain),
    changed: round(all.changed),
    ratio: round(all.changed / all.plain, 4),
    hotRatio: round(hot.changed / hot.plain, 4),
    latencyMs: {
      plain: round(mean(({ plain }) => plain.latencyMs.p99)),
      changed: round(mean(({ changed }) => changed.latencyMs.p99)),
    },
    othersCpuShare: round(Math.max(...blocks.map(othersOf)), 3),
  }
}

/** To either side, the other is one of those who use the machine as well. */
function othersOf({ plain, changed }: Block): number {
  const watched = Object.values(changed.processes).reduce((total, { cpuShare }) => total + cpuShare, 0)
  return Math.max(0, plain.othersCpuShare - watched)
}

export function judgePair(name: string, comparisons: readonly Comparison[]): Outcome {
  const { plain, changed, ratioMax, processes = hotProcesses } = pairs[name] as Pair
  const counted = processes.join(', ')
  const ratios = comparisons.map(({ ratio }) => ratio)
  const ratio = round(median(ratios), 4)
  const [lowest, highest] = [Math.min(...ratios), Math.max(...ratios)]
  const interval = medianInterval(ratios)
  const problems: string[] = []
  const spread = `${times(lowest)} to ${times(highest)} in ${comparisons.length} comparisons`
  const main: Headline = {
    label: `CPU of ${counted} for each snapshot, ${changed.name} against ${plain.name}: the median; ${spread}`,
    value: times(ratio),
  }
  // Where there are enough comparisons, it is not enough that the median may be below the bound by chance.
  const sure: Headline =
    ratioMax === undefined
      ? { label: atMost(interval), value: times(interval?.[1] ?? ratio) }
      : check(problems, {
          ...{
            label: atMost(interval),
            value: times(interval?.[1] ?? ratio),
            bound: `at most ${times(ratioMax)}`,
          },
          held: (interval?.[1] ?? ratio) <= ratioMax,
        })
  const middle = (read: (each: Comparison) => number): number => median(comparisons.map(read))
  return {
    problems,
    headlines: [
      main,
      sure,
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
        value: percent(Math.max(...comparisons.map(({ othersCpuShare }) => othersCpuShare))),
      },
    ],
    figures: { pair: name, ratio, interval95: interval, spread: { lowest, highest }, comparisons },
    seconds: [],
    plots: [
      bars(
        `CPU of ${counted}`,
        'µs a snapshot delivered; lines from the lowest to the highest',
        ([plain, changed] as const).map((side, i) => {
          const all = comparisons.map((each) => (i === 0 ? each.plain : each.changed))
          return { name: side.name, value: median(all), range: [Math.min(...all), Math.max(...all)] }
        }),
      ),
    ],
  }
}

const atMost = (interval: readonly [number, number] | undefined): string =>
  interval
    ? `the same at most, with 95 % confidence from ${times(interval[0])} to here`
    : 'the same, from too few comparisons to tell how sure that is'

const times = (ratio: number): string => `${ratio.toFixed(3)} ×`
