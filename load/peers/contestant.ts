// One system with players on it, watched: Matchwire as `npm start` runs it, or a peer's server in one process.
import { join } from 'node:path'
import type { Work } from '../driver.ts'
import type { Options, Theatre } from '../scenario.ts'
import { type Stage, startServerStage, startStage } from '../stage.ts'
import type { PeerTarget } from './play.ts'
import type { SystemName } from './ratios.ts'

export type ContestantOptions = Options & { work: Work }

/** The names of the processes whose CPU counts as the server's begin so. */
export const servers = ['gateway', 'shard', 'server']

export function startContestant(
  name: SystemName,
  options: ContestantOptions,
  theatre: Theatre,
): Promise<Stage> {
  const { work, workers } = options
  if (name === 'matchwire') return startStage(options, theatre, { driver: 'play', work })
  return startServerStage<PeerTarget>(
    {
      ...{ name, work, workers },
      server: join(import.meta.dirname, 'servers', `${name}.ts`),
      driver: join(import.meta.dirname, 'play.ts'),
      targetAt: (port) => ({ peer: name, port }),
    },
    theatre,
  )
}
