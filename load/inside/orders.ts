// What the command asks of the processes of the system it measures, over the channel that they were forked with. Those that are asked have the
// module that obeys loaded before anything else (`--import`): the system itself knows nothing of it.
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { Child } from '../../deploy/local/child.ts'

/** Whether the process observes itself; answered with what it did before. */
export type Observe = { kind: 'observe'; on: boolean }
/** Collects all garbage; answered with what is left. */
export type Weigh = { kind: 'weigh' }
type Order = Observe | Weigh
type Obeyed = { obeyed: Order['kind']; answer: unknown }

const moduleOf = { observe: 'metrics-switch.ts', weigh: 'live-memory.ts' } as const

/** Environment of processes that are to obey such orders. */
export function obeying(kind: Order['kind']): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, moduleOf[kind])).href}` }
}

/** One order at a time. */
export async function ask(child: Child, order: Order): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const listen = (message: Partial<Obeyed>): void => {
    if (message.obeyed === order.kind) resolve(message.answer)
  }
  child.process.on('message', listen)
  void child.exited.then((how) => reject(new Error(`A process ended (${how}) where it was to answer.`)))
  child.process.send(order, (error) => error && reject(error))
  try {
    return await promise
  } finally {
    child.process.off('message', listen)
  }
}

/** In the process itself. */
export function obey<O extends Order>(kind: O['kind'], act: (order: O) => unknown): void {
  process.on('message', (order: Order) => {
    if (order.kind === kind) process.send?.({ obeyed: kind, answer: act(order as O) } satisfies Obeyed)
  })
}
