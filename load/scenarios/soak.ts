import type { LiveMemory } from '../inside/live-memory.ts'
import { obeying } from '../inside/orders.ts'
import { readMetric } from '../metrics.ts'
import { median } from '../median.ts'
import { readUnexpiringKeys } from '../redis-use.ts'
import { check, count, mb, round } from '../scenario.ts'
import type { Headline, Options, Outcome, Theatre } from '../scenario.ts'
import { startStage, type SystemStage } from '../stage.ts'
import type { SystemUnderLoad } from '../system.ts'
import { handlesOf, measureSeconds } from '../watch.ts'
import { judgePlay } from './play.ts'

const work = { seats: 2, inputsPerSecond: 10, tickHz: 20 }
/** Records that Redis keeps for a day by default would grow all along: these come and go within the warm-up. */
const env = { ...obeying('weigh'), MATCH_RECORD_TTL_MS: '60000' }
/** Caches are full then, and so is what a shard keeps of its last thousand matches. */
const warmUpSecondsMax = 300
/** Where less is measured, the first part of it. */
const warmUpShare = 1 / 3
const sampleSeconds = 20
/** To collect all garbage holds a process up, which is no part of what is measured. */
const weighSeconds = 1
/** What memory and open files may differ by between the first and the last third. */
const growthShareMax = 0.05
const growthBytesMin = 8e6
const growthHandlesMin = 8
/** A leak of this much for each match or sign-in is to be found; so half of it is what live memory may grow by. */
const leakBytes = 1_000
/**
 * What Redis keeps of each player who was rated, for as long as its leaderboards and its copy of ratings are kept (capacity.md): beyond that it may
 * grow no more than any other process.
 */
const ratedBytes = 1_000
/** Below so many of them it does not stand out from what comes and goes: a buffer that is full now and empty then. */
const eventsMin = 2_000
/** So that there is something to compare: two in each third. */
const samplesMin = 6
const p99MsMax = 100

export interface Sample {
  atS: number
  /** Matches that ended and players who signed in so far: whichever are fewer. */
  events: number
  /** What each process of ours holds on to, all garbage gone. */
  liveBytes: Record<string, number>
  /** What is resident then, but for pages that MariaDB keeps because it has room for them. */
  rssBytes: Record<string, number>
  handles: Record<string, number>
  /** Keys in Redis that nothing but the system itself will ever remove. */
  redisKeys: number
}

/** The work of `steady` for long, and players who come and go: whether memory, open files and keys stay what they are. */
export async function soak(options: Options, theatre: Theatre): Promise<Outcome> {
  const { signal } = theatre
  await using stage = await startStage(options, theatre, { driver: 'comeAndGo', work, env })
  const { watch, workers } = stage
  await watch.until('joining', workers.add(options.players), signal)
  const warmUpSeconds = Math.min(warmUpSecondsMax, Math.ceil(options.seconds * warmUpShare))
  await watch.during('warming up', warmUpSeconds, signal)
  const readPoolBytes = createPoolReader(stage.system)
  const samples: Sample[] = [await weigh(stage, readPoolBytes, signal)]
  for (let left = options.seconds - warmUpSeconds; left > 0; left -= sampleSeconds) {
    await watch.during('playing', Math.min(left, sampleSeconds), signal)
    samples.push(await weigh(stage, readPoolBytes, signal))
  }
  await watch.until('leaving', workers.close(), signal)

  const measured = measureSeconds(watch.seconds.filter(({ phase }) => phase === 'playing'))
  const outcome = judgePlay(measured, watch.seconds, { p99MsMax })
  const { growth, headlines } = judgeGrowth(outcome.problems, samples)
  return {
    ...outcome,
    headlines: [...headlines, ...outcome.headlines],
    figures: { ...outcome.figures, warmUpSeconds, growth, samples },
  }
}

async function weigh(
  { watch, system }: SystemStage,
  readPoolBytes: () => Promise<number>,
  signal: AbortSignal,
): Promise<Sample> {
  const [weighed] = await Promise.all([
    system.order({ kind: 'weigh' }),
    watch.during('weighing', weighSeconds, signal),
  ])
  const { window } = measureSeconds(watch.seconds)
  const { atS = 0, processes = {} } = watch.seconds.at(-1) ?? {}
  const poolBytes = await readPoolBytes()
  const rssBytes = Object.fromEntries(
    system.processes.map(({ name }) => [
      name,
      (processes[name]?.rssBytes ?? 0) - (name === 'mariadb' ? poolBytes : 0),
    ]),
  )
  const live = Object.entries(weighed as Record<string, LiveMemory>)
  return {
    ...{ atS: round(atS, 1), events: Math.min(window.matchesEnded / work.seats, window.signedIn) },
    liveBytes: Object.fromEntries(live.map(([name, { heap, external }]) => [name, heap + external])),
    ...{ rssBytes, handles: handlesOf(system.processes) },
    redisKeys: await readUnexpiringKeys(system.redisUrl),
  }
}

/** Reads the most that MariaDB's buffer pool has had in use so far: a page that was in use once stays resident. */
function createPoolReader(system: SystemUnderLoad): () => Promise<number> {
  let most = 0
  return async () => {
    const opsUrl = system.opsUrls['worker-1'] ?? ''
    const bytes = await readMetric(opsUrl, 'mysql_buffer_pool_bytes{state="data"}')
    return (most = Math.max(most, bytes))
  }
}

export function judgeGrowth(problems: string[], samples: readonly Sample[]) {
  if (samples.length < samplesMin)
    problems.push(
      `${samples.length} samples, one in ${sampleSeconds} s, where growth is told from ${samplesMin}.`,
    )
  const events = (samples.at(-1)?.events ?? 0) - (samples[0]?.events ?? 0)
  if (events < eventsMin)
    problems.push(
      `${count(events)} matches and sign-ins, where growth is told from ${eventsMin}: play for longer, or with more players.`,
    )
  const liveBytesMax = (leakBytes / 2) * events
  const namesOf = (what: 'liveBytes' | 'rssBytes' | 'handles'): string[] =>
    Object.keys(samples[0]?.[what] ?? {})
  const seriesOf = (what: 'liveBytes' | 'rssBytes' | 'handles', name: string): number[] =>
    samples.map((sample) => sample[what][name] ?? 0)
  const atSs = samples.map(({ atS }) => atS)
  const live = Object.fromEntries(
    namesOf('liveBytes').map((name) => [name, trendOf(atSs, seriesOf('liveBytes', name))]),
  )
  const keys = trendOf(
    atSs,
    samples.map(({ redisKeys }) => redisKeys),
  )
  const growth = Object.fromEntries(
    namesOf('rssBytes').map((name) => [
      name,
      {
        ...(live[name] && { liveBytes: live[name] }),
        rssBytes: growthOf(seriesOf('rssBytes', name)),
        handles: growthOf(seriesOf('handles', name)),
      },
    ]),
  )
  /** In the time that resident memory is compared over. */
  const eventsBetween = growthOf(samples.map(({ events }) => events)).by
  const headlines = [
    ...Object.entries(live).map(([name, { first, by }]): Headline =>
      check(problems, {
        label: `live memory of ${name} grew, from ${mb(first)}, with ${count(events)} matches and sign-ins`,
        value: `${(by / 1e6).toFixed(2)} MB`,
        bound: `at most ${(liveBytesMax / 1e6).toFixed(2)} MB`,
        held: by <= liveBytesMax,
      }),
    ),
    check(problems, {
      label: `keys of Redis that do not expire grew, from ${count(keys.first)}`,
      value: count(keys.by),
      bound: `at most ${count(events / 2)}`,
      held: keys.by <= events / 2,
    }),
    ...Object.entries(growth).flatMap(([name, { rssBytes, handles }]): Headline[] => {
      const keptBytes = name === 'redis' ? ratedBytes * eventsBetween : 0
      const rssBytesMax = Math.max(growthBytesMin, growthShareMax * rssBytes.first) + keptBytes
      return [
        check(problems, {
          label: `resident memory of ${name} grew, from ${mb(rssBytes.first)}`,
          value: mb(rssBytes.by),
          bound: `at most ${mb(rssBytesMax)}`,
          held: rssBytes.by <= rssBytesMax,
        }),
        check(problems, {
          label: `open files of ${name} grew, from ${handles.first}`,
          value: String(handles.by),
          bound: `at most ${growthHandlesMin}`,
          held: handles.by <= growthHandlesMin,
        }),
      ]
    }),
  ]
  return { growth: { ...growth, redisKeys: keys }, headlines }
}

/**
 * By how much a straight line rises from the first sample to the last: its slope is the median of those between any two samples (Theil and Sen),
 * so that up to a quarter of the samples may lie anywhere.
 */
function trendOf(atSs: readonly number[], values: readonly number[]): { first: number; by: number } {
  const slopes: number[] = []
  for (const [i, value] of values.entries()) {
    for (let j = i + 1; j < values.length; j++)
      slopes.push(((values[j] ?? 0) - value) / ((atSs[j] ?? 0) - (atSs[i] ?? 0)))
  }
  const seconds = (atSs.at(-1) ?? 0) - (atSs[0] ?? 0)
  return { first: values[0] ?? 0, by: round((median(slopes) || 0) * seconds, 0) }
}

/** By how much the middle of the last third is above that of the first. */
function growthOf(values: readonly number[]): { first: number; by: number } {
  const third = Math.max(1, Math.floor(values.length / 3))
  const first = median(values.slice(0, third))
  return { first, by: median(values.slice(-third)) - first }
}
