import { check, mb, round, type Headline, type Options, type Outcome, type Theatre } from '../scenario.ts'
import { startStage } from '../stage.ts'
import { handlesOf } from '../watch.ts'
import { judgePlay } from './play.ts'

const work = { seats: 2, inputsPerSecond: 10, tickHz: 20 }
/** Records that Redis keeps for a day by default would grow all along: these come and go within the warm-up. */
const env = { MATCH_RECORD_TTL_MS: '60000' }
const warmUpSecondsMax = 300
/** Where less is measured, the first part of it. */
const warmUpShare = 1 / 6
const sampleSeconds = 10
/** What memory and open files may differ by between the first and the last third, as garbage comes and goes. */
const growthShareMax = 0.05
const growthBytesMin = 8e6
const growthHandlesMin = 8
/** So that there is something to compare: two in each third. */
const samplesMin = 6
const p99MsMax = 100

export interface Sample {
  rssBytes: Record<string, number>
  handles: Record<string, number>
}

/** The work of `steady` for long: whether memory and open files stay what they are. */
export async function soak(options: Options, theatre: Theatre): Promise<Outcome> {
  const { signal } = theatre
  await using stage = await startStage(options, theatre, { driver: 'play', work, env })
  const { watch, workers, system } = stage
  await watch.until('joining', workers.add(options.players), signal)
  const warmUpSeconds = Math.min(warmUpSecondsMax, Math.ceil(options.seconds * warmUpShare))
  await watch.during('warming up', warmUpSeconds, signal)
  const samples: Sample[] = []
  const measured = await watch.during('playing', options.seconds - warmUpSeconds, signal, (second) => {
    if (watch.seconds.length % sampleSeconds !== 0) return
    const rssBytes = Object.fromEntries(
      system.processes.map(({ name }) => [name, second.processes[name]?.rssBytes ?? 0]),
    )
    samples.push({ rssBytes, handles: handlesOf(system.processes) })
  })
  await watch.until('leaving', workers.close(), signal)

  const outcome = judgePlay(measured, watch.seconds, { p99MsMax })
  const { problems } = outcome
  const { growth, headlines } = judgeGrowth(
    problems,
    system.processes.map(({ name }) => name),
    samples,
  )
  return {
    ...outcome,
    headlines: [...headlines, ...outcome.headlines],
    figures: { ...outcome.figures, warmUpSeconds, samples: samples.length, growth },
  }
}

export function judgeGrowth(problems: string[], names: readonly string[], samples: readonly Sample[]) {
  if (samples.length < samplesMin)
    problems.push(
      `${samples.length} samples, one in ${sampleSeconds} s, where growth is told from ${samplesMin}.`,
    )
  const growth = Object.fromEntries(
    names.map((name) => [
      name,
      {
        rssBytes: growthOf(samples.map(({ rssBytes }) => rssBytes[name] ?? 0)),
        handles: growthOf(samples.map(({ handles }) => handles[name] ?? 0)),
      },
    ]),
  )
  const headlines = Object.entries(growth).flatMap(([name, { rssBytes, handles }]): Headline[] => [
    check(problems, {
      label: `memory of ${name} grew, from ${mb(rssBytes.first)}`,
      value: mb(rssBytes.by),
      bound: `at most ${mb(Math.max(growthBytesMin, growthShareMax * rssBytes.first))}`,
      held: rssBytes.by <= Math.max(growthBytesMin, growthShareMax * rssBytes.first),
    }),
    check(problems, {
      label: `open files of ${name} grew, from ${handles.first}`,
      value: String(handles.by),
      bound: `at most ${growthHandlesMin}`,
      held: handles.by <= growthHandlesMin,
    }),
  ])
  return { growth, headlines }
}

/** By how much the middle of the last third is above that of the first. */
function growthOf(values: readonly number[]): { first: number; by: number; perHour: number } {
  const third = Math.max(1, Math.floor(values.length / 3))
  const first = median(values.slice(0, third))
  const by = median(values.slice(-third)) - first
  const hours = ((values.length - third) * sampleSeconds) / 3_600
  return { first, by, perHour: round(hours > 0 ? by / hours : 0, 0) }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
