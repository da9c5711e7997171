import { percentilesMs, unpackHistogram } from '../histogram.ts'
import { readProcess } from '../processes.ts'
import { check, count, ms, round, type Options, type Outcome, type Theatre } from '../scenario.ts'
import { drivers, startStage } from '../stage.ts'
import { measureSeconds, type Watched } from '../watch.ts'
import { startWorkers } from '../workers.ts'

const work = { seats: 2, inputsPerSecond: 10, tickHz: 20 }
/** Those who play on while the others come. */
const insidePlayers = 100
const perCoreMin = 1_000
const p99MsMax = 100

/** Everybody comes at once, with a ticket in hand, while a few play: how fast the door is, and whether those inside feel it. */
export async function connectStorm(options: Options, theatre: Theatre): Promise<Outcome> {
  const { signal } = theatre
  await using stage = await startStage({ ...options, workers: 1 }, theatre, { driver: 'play', work })
  const { watch, workers, system, target } = stage
  await using storm = await startWorkers({ module: drivers.storm, target, work, count: options.workers })
  stage.others.push(...storm.pids.map((pid, i) => ({ name: `players-storm-${i + 1}`, pid })))
  await watch.until('insiders join', workers.add(insidePlayers), signal)
  await watch.until('accounts are made', storm.add(options.players), signal)
  const calm = await watch.during('calm', options.seconds, signal)
  await watch.until('tickets are given', storm.act('tickets'), signal)

  await storm.take()
  const cpuBefore = gatewayCpuMs(system.processes)
  const began = performance.now()
  await watch.until('everybody connects', storm.act('connect'), signal)
  const doorMs = performance.now() - began
  const doorCpuMs = gatewayCpuMs(system.processes) - cpuBefore
  const door = await storm.take()
  const seatsBegan = performance.now()
  await watch.until('everybody takes a seat', storm.act('attach'), signal)
  const seatsMs = performance.now() - seatsBegan
  const seats = await storm.take()
  await watch.until('leaving', Promise.all([storm.close(), workers.close()]), signal)

  const inside = measureSeconds(watch.seconds.filter(({ phase }) => phase.startsWith('everybody')))
  // What the gateways do for those inside is not the door's.
  const calmShare = Object.entries(calm.processes).reduce(
    (total, [name, { cpuShare }]) => total + (name.startsWith('gateway') ? cpuShare : 0),
    0,
  )
  const ownCpuMs = Math.max(1, doorCpuMs - calmShare * doorMs)
  const perCore = (door.connected * 1_000) / ownCpuMs
  const problems = [door, seats, inside.window].flatMap(({ errors }) =>
    Object.entries(errors).map(([text, times]) => `${times} times: ${text}`),
  )
  const letIn = percentilesMs(unpackHistogram(door.latency))
  const seated = percentilesMs(unpackHistogram(seats.latency))
  const headlines = [
    check(problems, {
      label: 'sockets were let in',
      value: count(door.connected),
      bound: `all ${count(options.players)}`,
      held: door.connected >= options.players,
    }),
    check(problems, {
      label: 'sockets authenticated for each second of a gateway’s CPU',
      value: count(perCore),
      bound: `at least ${count(perCoreMin)}`,
      held: perCore >= perCoreMin,
    }),
    check(problems, {
      label: 'from input to snapshot for 99 of 100, for those inside meanwhile',
      value: ms(inside.latencyMs.p99),
      bound: `at most ${p99MsMax} ms`,
      held: inside.window.acknowledged > 0 && inside.latencyMs.p99 <= p99MsMax,
    }),
    { value: ms(calm.latencyMs.p99), label: 'the same before anybody came' },
    { value: count((door.connected * 1_000) / doorMs), label: 'sockets let in a second, by the clock' },
    { value: ms(letIn.p99), label: 'from connecting to the welcome, for 99 of 100' },
    {
      value: count((seats.matchesBegun * 1_000) / seatsMs),
      label: 'seats taken a second, matches made for them',
    },
    { value: ms(seated.p99), label: 'from asking for a match to the seat, for 99 of 100' },
  ]
  return {
    problems,
    headlines,
    figures: {
      players: options.players,
      authenticated: door.connected,
      authenticatedPerGatewayCoreSecond: Math.round(perCore),
      authenticatedPerSecond: round((door.connected * 1_000) / doorMs, 1),
      welcomeMs: roundAll(letIn),
      seats: seats.matchesBegun,
      seatsPerSecond: round((seats.matchesBegun * 1_000) / seatsMs, 1),
      seatMs: roundAll(seated),
      inside: { players: insidePlayers, latencyMs: roundAll(inside.latencyMs), lost: inside.window.lost },
      calm: { latencyMs: roundAll(calm.latencyMs) },
    },
    seconds: watch.seconds,
  }
}

function gatewayCpuMs(processes: readonly Watched[]): number {
  return processes
    .filter(({ name }) => name.startsWith('gateway'))
    .reduce((total, { pid }) => total + (readProcess(pid)?.cpuMs ?? 0), 0)
}

const roundAll = <T extends object>(values: T): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value as number)]))
