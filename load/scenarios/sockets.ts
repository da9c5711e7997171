// What Node's sockets take by themselves for the work of `steady`: no WebSocket, no contract, no match, no Redis. No server on `node:net` takes less, so
// this is what the gateway's CPU for a frame, and the players' own, is to be held against.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { nodeFlagsOf } from '../../deploy/local/role-process.ts'
import { readMachineCpuMs, readProcess } from '../processes.ts'
import { count, percent, round, type Options, type Outcome, type Theatre } from '../scenario.ts'

const warmUpMs = 3_000
const framesPerPlayer = 20
/** Of the frames that were due: with fewer, a frame's CPU says nothing of the work that was asked for. */
const writtenShareMin = 0.95

export async function sockets({ players, seconds }: Options, { signal, say }: Theatre): Promise<Outcome> {
  using server = startPart('server')
  const { port } = await server.told(signal)
  using clients = startPart('clients', String(port), String(players))
  await clients.told(signal)
  say(`${count(players)} sockets are open: warming up, and then ${seconds} s are measured`)
  await delay(warmUpMs, undefined, { signal })
  const cpuMs = () => [server.cpuMs(), clients.cpuMs(), readMachineCpuMs()] as const
  await server.ask(signal)
  const [before, beganMs] = [cpuMs(), performance.now()]
  await delay(seconds * 1_000, undefined, { signal })
  const { writes = 0, reads = 0 } = await server.ask(signal)
  const [after, durationMs] = [cpuMs(), performance.now() - beganMs]

  const [serverMs, clientsMs, machineMs] = after.map((each, i) => each - (before[i] ?? 0)) as [
    number,
    number,
    number,
  ]
  const [serverMicroseconds, clientMicroseconds] = [serverMs, clientsMs].map((each) =>
    round((each * 1_000) / Math.max(1, writes)),
  )
  const othersCores = Math.max(0, machineMs - serverMs - clientsMs) / durationMs
  const due = (players * framesPerPlayer * durationMs) / 1_000
  const problems =
    writes < writtenShareMin * due
      ? [`frames written: ${count(writes)}, where ${count(due)} were due: ask for fewer --players.`]
      : []
  return {
    problems,
    headlines: [
      {
        value: `${serverMicroseconds} µs`,
        label: 'CPU time of a server on node:net for each frame, half a read in it, that does nothing else',
      },
      { value: `${clientMicroseconds} µs`, label: 'the same at the other end' },
      { value: percent(serverMs / durationMs), label: 'of a core: the server' },
      { value: percent(clientsMs / durationMs), label: 'of a core: the other end' },
      { value: percent(othersCores), label: 'of a core: whatever else ran on this machine' },
    ],
    figures: {
      players,
      framesPerSecond: round((writes * 1_000) / durationMs, 1),
      inputsPerSecond: round((reads * 1_000) / durationMs, 1),
      cpu: { serverMicrosecondsPerFrame: serverMicroseconds, clientMicrosecondsPerFrame: clientMicroseconds },
      othersCores: round(othersCores, 3),
    },
    seconds: [],
  }
}

type Part = Disposable & {
  cpuMs(): number
  /** What it says next. */
  told(signal: AbortSignal): Promise<Record<string, number>>
  /** The same, once it is asked. */
  ask(signal: AbortSignal): Promise<Record<string, number>>
}

function startPart(name: 'server' | 'clients', ...args: string[]): Part {
  const child = fork(join(import.meta.dirname, '..', 'sockets', `${name}.ts`), args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: nodeFlagsOf('gateway'),
  })
  const told: Part['told'] = async (signal) => {
    const gone = once(child, 'exit', { signal }).then(([code]) => {
      throw new Error(`The ${name} ended by itself (exit ${code}).`)
    })
    const [said] = await Promise.race([once(child, 'message', { signal }), gone])
    return said as Record<string, number>
  }
  return {
    cpuMs: () => readProcess(child.pid ?? 0)?.cpuMs ?? 0,
    told,
    ask(signal) {
      child.send('tell')
      return told(signal)
    },
    [Symbol.dispose]: () => void child.kill(),
  }
}
