import { ramp } from '../ramp.ts'
import { count, ms, percent, round, type Options, type Outcome, type Theatre } from '../scenario.ts'
import { startStage } from '../stage.ts'
import { playFigures } from './play.ts'

const work = { seats: 2, inputsPerSecond: 10, tickHz: 20 }
const bounds = { p99MsMax: 100, deliveredMin: 0.95 }
const fromPlayers = 400
const growth = 0.1

/** The work of `steady`, with ever more players up to `--players`; each number for a part of `--seconds`. */
export async function findMost(options: Options, theatre: Theatre): Promise<Outcome> {
  await using stage = await startStage(options, theatre, { driver: 'play', work })
  const { watch, workers } = stage
  const { signal, say } = theatre
  const { held, at, steps } = await ramp({
    ...{ watch, add: (players) => workers.add(players), bounds, growth, signal, say },
    ...{ from: Math.min(fromPlayers, options.players), max: options.players, secondsEach: options.seconds },
  })
  await watch.until('leaving', workers.close(), signal)
  const last = steps.at(-1)
  return {
    problems: at ? [] : ['Not even the first number of players was served within the bounds.'],
    headlines: [
      { value: count(held), label: `players served within ${bounds.p99MsMax} ms for 99 of 100 inputs` },
      { value: ms(at?.latencyMs.p99 ?? 0), label: 'from input to snapshot for 99 of 100, with that many' },
      ...(last && !last.held
        ? [
            {
              value: ms(last.p99Ms),
              label: `the same with ${count(last.players)} players, which was too many`,
            },
          ]
        : []),
      {
        value: percent(last?.delivered ?? 0),
        label: 'of their snapshots reached the players at the last number',
      },
    ],
    figures: {
      playersHeld: held,
      bounds,
      steps: steps.map((step) => ({
        ...step,
        p99Ms: round(step.p99Ms),
        delivered: round(step.delivered, 4),
      })),
      ...(at && { atHeld: playFigures(at) }),
    },
    seconds: watch.seconds,
  }
}
