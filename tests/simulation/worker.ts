import { parentPort, workerData } from 'node:worker_threads'
import { applyMutation, mutations } from './mutations.ts'
import type { Run } from './simulate.ts'

/** `seeds`: run these, one after the other. */
export type WorkerData = { mutation: string | undefined }
export type WorkerAnswer = { runs: Run[] }

const { mutation } = workerData as WorkerData
const broken = mutation === undefined ? undefined : mutations[mutation]
const patch = broken && applyMutation(broken)
// The system is loaded behind the mutation.
const { simulate } = await import('./simulate.ts')

parentPort?.on('message', (seeds: number[]) => void run(seeds))
parentPort?.postMessage({ runs: [] } satisfies WorkerAnswer)

async function run(seeds: readonly number[]): Promise<void> {
  const runs: Run[] = []
  for (const seed of seeds) runs.push(await simulate({ seed, ...(patch ? { patch } : {}) }))
  parentPort?.postMessage({ runs } satisfies WorkerAnswer)
}
