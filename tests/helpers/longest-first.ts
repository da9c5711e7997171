// The order of the files: those that take longest come first, or the last of them would run alone at the end. Vitest orders by what it
// measured before, and where nothing was measured by size, which says little: the simulation is one of the smallest files.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Longest first; each takes more than eight seconds. */
const long = [
  'simulation/simulation',
  'web/page',
  'gateway/loss',
  'web/play',
  'docs/site',
  'new/new',
  'shard/end-reasons',
  'codegen/command',
  'runbooks/reconnect-and-failure',
  'drills/shard-kill',
  'load/run',
  'deploy/observe',
  'contracts/diff',
  'deploy/system',
  'gateway/slow-clients',
  'docs/guides',
  'package/package',
  'worker/worker',
  'api/every-operation',
  'worker/relay',
  'gateway/readiness',
  'api/outage',
  'worker/consume',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = long.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`))
      return index === -1 ? long.length : index
    }
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}
