// Loaded into each process of a soak: tells the memory that is left when all garbage is gone. How much garbage there is, and for how long,
// is V8's choice: an idle heap is hardly ever collected, so that its size says nothing about what it holds.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { obey, type Weigh } from './orders.ts'

/** What the process holds on to, in bytes. */
export type LiveMemory = { heap: number; external: number }

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as (options: {
  type: string
  execution: string
  flavor: string
}) => void

obey<Weigh>('weigh', (): LiveMemory => {
  // As V8 does where it runs out of memory: what finalizers hold goes, too, and the code of functions that have not run lately.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  const { heapUsed, external } = process.memoryUsage()
  return { heap: heapUsed, external }
})
