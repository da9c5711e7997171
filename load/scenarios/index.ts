import type { Scenario } from '../scenario.ts'
import { play } from './play.ts'

const shape = { gateways: 1, shards: 1, workers: 1 }

export const scenarios: Readonly<Record<string, Scenario>> = {
  steady: {
    about: 'matches of two at 20 Hz, each player sends 10 inputs a second',
    defaults: { players: 2_000, seconds: 60, ...shape },
    run: (options, theatre) =>
      play(options, theatre, {
        work: { seats: 2, inputsPerSecond: 10, tickHz: 20 },
        bounds: { p99MsMax: 75 },
      }),
  },
  rooms: {
    about: 'matches of eight at 20 Hz, each player sends 10 inputs a second',
    defaults: { players: 800, seconds: 60, ...shape },
    run: (options, theatre) =>
      play(options, theatre, {
        work: { seats: 8, inputsPerSecond: 10, tickHz: 20 },
        bounds: { p99MsMax: 100 },
      }),
  },
  broadcast: {
    about: 'matches of eight at 20 Hz, each player sends 2 messages a second and hears of everybody',
    defaults: { players: 800, seconds: 60, ...shape },
    run: (options, theatre) =>
      play(options, theatre, {
        work: { seats: 8, inputsPerSecond: 2, tickHz: 20 },
        bounds: { p99MsMax: 100 },
      }),
  },
}
