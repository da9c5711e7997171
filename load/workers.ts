// The processes that play: started, told what to do, and asked what they saw. They are processes so that their CPU time is known, and so
// that no system under test shares a thread with its load.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { stopChild } from './child.ts'
import type { Work } from './driver.ts'
import { mergeWorkers, type Window } from './tally.ts'
import type { Answer, Order } from './worker.ts'

export interface WorkersOptions<Target> {
  /** The file that exports `createDriver`. */
  module: string
  target: Target
  work: Work
  count: number
}

export interface Workers extends AsyncDisposable {
  readonly pids: readonly number[]
  /** Spread over the processes, in whole matches; resolves when all are in. */
  add(players: number): Promise<void>
  /** Has all of them do what `add` has prepared. */
  act(what: string): Promise<void>
  /** What happened since it was asked last. */
  take(): Promise<Window>
  /** Closes all players in order. */
  close(): Promise<void>
}

export async function startWorkers<Target>(options: WorkersOptions<Target>): Promise<Workers> {
  const { module, target, work, count } = options
  const workers = Array.from({ length: count }, startWorker)
  const all = (order: Order): Promise<Answer[]> => Promise.all(workers.map((worker) => worker.ask(order)))
  const stop = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
  try {
    await all({ kind: 'begin', module, target, work })
  } catch (error) {
    await stop()
    throw error
  }
  return {
    pids: workers.map(({ pid }) => pid),
    async add(players) {
      const matches = Math.ceil(players / work.seats)
      const shares = workers.map((_, i) => Math.floor((matches + i) / count) * work.seats)
      await Promise.all(workers.map((worker, i) => worker.ask({ kind: 'add', players: shares[i] ?? 0 })))
    },
    async act(what) {
      await all({ kind: 'act', what })
    },
    async take() {
      const answers = await all({ kind: 'take' })
      return mergeWorkers(answers.flatMap((answer) => (answer.kind === 'taken' ? [answer.window] : [])))
    },
    async close() {
      await all({ kind: 'close' })
    },
    [Symbol.asyncDispose]: stop,
  }
}

function startWorker() {
  const child = fork(join(import.meta.dirname, 'worker.ts'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const waiting = new Map<number, PromiseWithResolvers<Answer>>()
  let lastId = 0
  let gone: Error | undefined
  child.on('message', ({ id, ...answer }: Answer & { id: number }) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (answer.kind === 'failed') asked?.reject(new Error(answer.message))
    else asked?.resolve(answer)
  })
  child.once('exit', (code, signal) => {
    gone = new Error(`A load process ended by itself (${signal ?? `exit ${code}`}).`)
    for (const { reject } of waiting.values()) reject(gone)
    waiting.clear()
  })
  return {
    pid: child.pid ?? 0,
    ask(order: Order): Promise<Answer> {
      if (gone) return Promise.reject(gone)
      const answer = Promise.withResolvers<Answer>()
      waiting.set(++lastId, answer)
      child.send({ ...order, id: lastId })
      return answer.promise
    },
    stop: () => stopChild(child),
  }
}
