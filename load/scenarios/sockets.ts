import { join } from 'node:path'
import type { Work } from '../driver.ts'
import { check, percent, round, type Options, type Outcome, type Theatre } from '../scenario.ts'
import { startServerStage } from '../stage.ts'
import { cpuMicrosecondsPerFrame } from '../watch.ts'

const warmUpSeconds = 3
/** With fewer of the frames that were due, a frame's CPU says nothing of the work that was asked for. */
const deliveredMin = 0.95
const directory = join(import.meta.dirname, '..', 'sockets')

/**
 * What Node's sockets take by themselves for the frames and inputs of this work: no WebSocket, no contract, no match, no Redis. No server on `node:net`
 * takes less, so this is what the gateway's CPU for a frame, and the players' own, is to be held against.
 */
export async function sockets(options: Options, theatre: Theatre, work: Work): Promise<Outcome> {
  await using stage = await startServerStage(
    {
      ...{ name: 'a server of sockets', work, workers: options.workers },
      ...{ server: join(directory, 'server.ts'), driver: join(directory, 'play.ts') },
      targetAt: (port) => ({ port }),
    },
    theatre,
  )
  const { watch, workers } = stage
  const { signal } = theatre
  await watch.until('connecting', workers.add(options.players), signal)
  await watch.during('warming up', warmUpSeconds, signal)
  const measured = await watch.during('writing', options.seconds, signal)
  await watch.until('leaving', workers.close(), signal)

  const { window, durationMs, processes, othersCpuShare } = measured
  const delivered = window.frames / window.framesExpected
  const [serverMicroseconds, clientMicroseconds] = ['server', 'players'].map((prefix) =>
    round(cpuMicrosecondsPerFrame(measured, [prefix])),
  )
  const problems = Object.entries(window.errors).map(([text, times]) => `${times} times: ${text}`)
  const headlines = [
    check(problems, {
      label: 'of the frames that were due reached the other end',
      value: percent(delivered),
      bound: `at least ${percent(deliveredMin)}`,
      held: delivered >= deliveredMin,
    }),
    {
      value: `${serverMicroseconds} µs`,
      label: 'CPU time of a server on node:net for each frame, half a read in it, that does nothing else',
    },
    { value: `${clientMicroseconds} µs`, label: 'the same at the other end' },
    { value: percent(processes['server']?.cpuShare ?? 0), label: 'of a core: the server' },
    { value: percent(othersCpuShare), label: 'of a core: whatever else ran on this machine' },
  ]
  const perSecond = (value: number): number => round((value * 1_000) / durationMs, 1)
  return {
    problems,
    headlines,
    figures: {
      players: window.connected,
      framesPerSecond: perSecond(window.frames),
      inputsPerSecond: perSecond(window.inputs),
      cpu: { serverMicrosecondsPerFrame: serverMicroseconds, clientMicrosecondsPerFrame: clientMicroseconds },
      othersCores: round(othersCpuShare, 3),
    },
    seconds: watch.seconds,
  }
}
