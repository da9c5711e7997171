// One process of load: runs the driver that its first argument names, as the process that forked it says. See workers.ts.
import type { CreateDriver, Driver, Work } from './driver.ts'
import { Tally, type Window } from './tally.ts'

export type Order =
  | { kind: 'begin'; module: string; target: unknown; work: Work }
  | { kind: 'add'; players: number }
  | { kind: 'act'; what: string }
  | { kind: 'take' }
  | { kind: 'close' }

export type Answer =
  { kind: 'done' } | { kind: 'failed'; message: string } | { kind: 'taken'; window: Window }

if (!process.send) throw new Error('This is a part of `npm run load`, which starts it.')
// Ctrl-C in a terminal reaches every process: the one that forked this one says when to stop.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit(0))

let tally = new Tally(0)
let driver: Driver | undefined

process.on('message', (order: Order & { id: number }) => {
  const answer = (answer: Answer): void => void process.send?.({ ...answer, id: order.id })
  obey(order).then(answer, (error: unknown) => {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  })
})

async function obey(order: Order): Promise<Answer> {
  if (order.kind === 'take') return { kind: 'taken', window: tally.take() }
  if (order.kind === 'begin') {
    const { createDriver } = (await import(order.module)) as { createDriver: CreateDriver<unknown> }
    tally = new Tally(order.work.tickHz)
    driver = createDriver({ target: order.target, work: order.work, tally })
  } else if (order.kind === 'add') await driver?.add(order.players)
  else if (order.kind === 'act') await driver?.act?.(order.what)
  else await driver?.close()
  return { kind: 'done' }
}
