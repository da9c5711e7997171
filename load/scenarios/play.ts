// Players who play at an even pace for some time: the core of `steady`, `rooms` and `broadcast`.
import type { Work } from '../driver.ts'
import { readRedisCounters, redisFigures } from '../redis-use.ts'
import { check, count, mb, ms, percent, round } from '../scenario.ts'
import type { Headline, Options, Outcome, Theatre } from '../scenario.ts'
import { startStage } from '../stage.ts'
import { cpuMicrosecondsPerFrame, type Measured } from '../watch.ts'

/** Until code is compiled; where less is measured, no longer than that. */
const warmUpSecondsMax = 5

/** What play has to show. */
export interface PlayBounds {
  p99MsMax: number
}

export async function play(
  options: Options,
  theatre: Theatre,
  { work, bounds }: { work: Work; bounds: PlayBounds },
): Promise<Outcome> {
  await using stage = await startStage(options, theatre, { driver: 'play', work })
  const { watch, workers } = stage
  const { signal } = theatre
  await watch.until('joining', workers.add(options.players), signal)
  await watch.during('warming up', Math.min(warmUpSecondsMax, options.seconds), signal)
  const { redisUrl } = stage.system
  const redisBefore = await readRedisCounters(redisUrl)
  const measured = await watch.during('playing', options.seconds, signal)
  const redis = redisFigures(redisBefore, await readRedisCounters(redisUrl), measured)
  await watch.until('leaving', workers.close(), signal)
  const outcome = judgePlay(measured, watch.seconds, bounds)
  return { ...outcome, figures: { ...outcome.figures, redis } }
}

export function judgePlay(
  measured: Measured,
  seconds: Outcome['seconds'],
  { p99MsMax }: PlayBounds,
): Outcome {
  const problems: string[] = []
  const { window, latencyMs } = measured
  const zero = (label: string, value: number): Headline =>
    check(problems, { label, value: count(value), bound: 'none', held: value === 0 })
  const errors = Object.values(window.errors).reduce((total, each) => total + each, 0)
  const refused = Object.entries(window.refused).filter(([code]) => !refusalsOfAnEnd.has(code))
  const headlines = [
    { value: count(window.playing), label: 'players in a match at the end' },
    check(problems, {
      label: 'from an input to the snapshot that shows it, for 99 of 100',
      value: ms(latencyMs.p99),
      bound: `at most ${p99MsMax} ms`,
      held: window.acknowledged > 0 && latencyMs.p99 <= p99MsMax,
    }),
    { value: ms(latencyMs.p50), label: 'the same, for half of them' },
    zero('inputs and control messages lost', window.lost),
    zero('snapshots out of order', window.outOfOrder),
    zero('ticks that a player saw nothing of', window.ticksSkipped),
    zero('errors', errors + refused.reduce((total, [, each]) => total + each, 0)),
    ...costHeadlines(measured),
  ]
  for (const [text, times] of [...Object.entries(window.errors), ...refused])
    problems.push(`${times} times: ${text}`)
  return { problems, headlines, figures: playFigures(measured), seconds }
}

/** What comes of an input that crosses the end of its match, or of its player. */
const refusalsOfAnEnd = new Set(['match_ended', 'seat_out', 'not_attached'])

export function playFigures(measured: Measured): Record<string, unknown> {
  const { window, latencyMs, durationMs, processes } = measured
  const perSecond = (value: number): number => round((value * 1_000) / durationMs, 1)
  const { p50, p99, p999, max } = latencyMs
  return {
    players: window.playing,
    seconds: round(durationMs / 1_000, 1),
    latencyMs: { p50: round(p50), p99: round(p99), p999: round(p999), max: round(max) },
    lost: window.lost,
    outOfOrder: window.outOfOrder,
    ticksSkipped: window.ticksSkipped,
    ticksDelivered: round(window.framesExpected === 0 ? 0 : window.frames / window.framesExpected, 4),
    framesPerSecond: perSecond(window.frames),
    inputsPerSecond: perSecond(window.inputs),
    bytesPerFrame: round(window.frames === 0 ? 0 : window.bytes / window.frames, 1),
    matchesEnded: window.matchesEnded,
    cpu: {
      microsecondsPerFrame: round(cpuMicrosecondsPerFrame(measured, ['gateway', 'shard'])),
      redisMicrosecondsPerFrame: round(cpuMicrosecondsPerFrame(measured, ['redis'])),
      cores: Object.fromEntries(
        Object.entries(processes).map(([name, { cpuShare }]) => [name, round(cpuShare, 3)]),
      ),
    },
    othersCores: round(measured.othersCpuShare, 3),
    rssBytes: Object.fromEntries(Object.entries(processes).map(([name, { rssBytes }]) => [name, rssBytes])),
    refused: window.refused,
    errors: window.errors,
    playersLateMsMax: round(window.lateMsMax),
  }
}

function costHeadlines(measured: Measured): Headline[] {
  const { processes } = measured
  const sum = (prefix: string, of: 'cpuShare' | 'rssBytes'): number =>
    Object.entries(processes).reduce(
      (total, [name, each]) => total + (name.startsWith(prefix) ? each[of] : 0),
      0,
    )
  return [
    {
      value: `${cpuMicrosecondsPerFrame(measured, ['gateway', 'shard']).toFixed(1)} µs`,
      label: 'CPU time of gateways and shards for each snapshot that a player gets',
    },
    ...(['gateway', 'shard', 'redis', 'players'] as const).map((prefix) => ({
      value: percent(sum(prefix, 'cpuShare')),
      label: `of a core: ${{ gateway: 'gateways', shard: 'shards', redis: 'Redis', players: 'the players themselves' }[prefix]}`,
    })),
    { value: percent(measured.othersCpuShare), label: 'of a core: whatever else ran on this machine' },
    { value: mb(sum('gateway', 'rssBytes')), label: 'memory of the gateways' },
    { value: mb(sum('shard', 'rssBytes')), label: 'memory of the shards' },
  ]
}
