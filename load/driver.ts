// What a load process runs: a module that opens players on one kind of system and has them play. `createDriver` is its one export.
import type { Tally } from './tally.ts'

/** The work, the same on every system: each match has so many seats and ticks, and each player sends so many inputs a second. */
export interface Work {
  seats: number
  inputsPerSecond: number
  tickHz: number
}

export interface DriverOptions<Target> {
  /** Where the system is and what else the driver has to know of it: plain data, given to `startWorkers`. */
  target: Target
  work: Work
  tally: Tally
}

export interface Driver {
  /** Opens so many more, and resolves when all of them do what they are there for: in a match, where they play. */
  add(players: number): Promise<void>
  /** Does something together that `add` has only prepared, where a driver has such a thing. */
  act?(what: string): Promise<void>
  /** Stops playing, waits a moment for what is on its way, and closes all of them. */
  close(): Promise<void>
}

export type CreateDriver<Target> = (options: DriverOptions<Target>) => Driver
