import type { Scenario } from '../scenario.ts'
import { peers } from '../peers/scenario.ts'
import { connectStorm } from './connect-storm.ts'
import { idle } from './idle.ts'
import { outbox } from './outbox.ts'
import { pairs, playPair } from './pair.ts'
import { play } from './play.ts'
import { findMost } from './ramp.ts'
import { rest } from './rest.ts'
import { soak } from './soak.ts'
import { sockets } from './sockets.ts'

const steadyWork = { seats: 2, inputsPerSecond: 10, tickHz: 20 }
const shape = { gateways: 1, shards: 1, workers: 1 }

export const scenarios: Readonly<Record<string, Scenario>> = {
  steady: {
    about: 'matches of two at 20 Hz, each player sends 10 inputs a second',
    defaults: { players: 2_000, seconds: 60, ...shape },
    pairs: Object.keys(pairs),
    run: ({ pair, ...options }, theatre) =>
      pair === undefined
        ? play(options, theatre, { work: steadyWork, bounds: { p99MsMax: 75 } })
        : playPair({ ...options, pair }, theatre, steadyWork),
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
  'connect-storm': {
    about: 'everybody connects, authenticates and takes a seat at once, while a few play on',
    defaults: { players: 3_000, seconds: 5, ...shape },
    run: connectStorm,
  },
  idle: {
    about: 'sockets that are open and say nothing: memory and CPU of each',
    defaults: { players: 10_000, seconds: 30, ...shape },
    run: idle,
  },
  soak: {
    about: 'the work of steady for half an hour: whether memory and open files grow',
    defaults: { players: 400, seconds: 1_800, ...shape },
    run: soak,
  },
  rest: {
    about: 'requests over REST, --players of them at a time, --seconds for each operation',
    defaults: { players: 20, seconds: 5, ...shape },
    run: rest,
  },
  ramp: {
    about: 'ever more players until 99 of 100 inputs take longer than 100 ms; --seconds for each number',
    defaults: { players: 10_000, seconds: 5, ...shape },
    run: findMost,
  },
  sockets: {
    about: 'what Node’s sockets take by themselves for the frames and inputs of steady, and nothing else',
    defaults: { players: 2_000, seconds: 15, ...shape },
    run: (options, theatre) => sockets(options, theatre, steadyWork),
  },
  outbox: {
    about: 'events from commit to effect through outbox, relay and a consumer, and through BullMQ, in turn',
    defaults: { players: 20_000, seconds: 20, ...shape, rounds: 3 },
    run: outbox,
  },
  peers,
}
