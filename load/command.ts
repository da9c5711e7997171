// The arguments of `npm run load`: read, and held within bounds, before anything starts.
import { parseArgs } from 'node:util'
import type { Options, Scenario } from './scenario.ts'

export type Command =
  | { kind: 'help' }
  | {
      kind: 'run'
      name: string
      scenario: Scenario
      options: Options
      json: string | undefined
      html: string | undefined
    }

/** How often a pair is compared where nothing else is said. */
const pairRounds = 3

type Scenarios = Readonly<Record<string, Scenario>>

const bounds = {
  players: [2, 20_000],
  seconds: [1, 7_200],
  gateways: [1, 8],
  shards: [1, 8],
  workers: [1, 8],
  rounds: [1, 9],
} as const

/** Throws an error that says what is wrong with the arguments. */
export function readCommand(args: readonly string[], scenarios: Scenarios): Command {
  const { values, positionals } = parseArgs({
    args: withValues(args),
    allowPositionals: true,
    options: {
      players: { type: 'string' },
      seconds: { type: 'string' },
      gateways: { type: 'string' },
      shards: { type: 'string' },
      workers: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean' },
      pair: { type: 'string' },
      json: { type: 'string' },
      html: { type: 'string' },
      profile: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return { kind: 'help' }
  const [name, ...more] = positionals
  const known = Object.keys(scenarios).join(', ')
  if (name === undefined) throw new Error(`Name a scenario: ${known}.`)
  if (more.length > 0) throw new Error(`Name one scenario, not '${positionals.join(' ')}'.`)
  const scenario = scenarios[name]
  if (!scenario) throw new Error(`There is no scenario '${name}'. The scenarios are: ${known}.`)
  const { pair } = values
  if (pair !== undefined && !scenario.pairs?.includes(pair))
    throw new Error(
      scenario.pairs
        ? `--pair takes one of ${scenario.pairs.join(', ')}, not '${pair}'.`
        : `${name} takes no --pair.`,
    )
  const count = (flag: keyof typeof bounds): number => {
    const [min, max] = bounds[flag]
    const given = values[flag]
    const value = given === undefined ? (scenario.defaults[flag] ?? min) : Number(given)
    if (!Number.isInteger(value) || value < min || value > max || given === '')
      throw new Error(`--${flag} takes a whole number from ${min} to ${max}, not '${given}'.`)
    return value
  }
  const options = {
    ...{ players: count('players'), seconds: count('seconds'), workers: count('workers') },
    ...{ gateways: count('gateways'), shards: count('shards') },
    profileDirectory: values.profile,
    ...(scenario.defaults.rounds !== undefined && { rounds: count('rounds'), quick: values.quick ?? false }),
    ...(pair !== undefined && { pair, rounds: values.rounds === undefined ? pairRounds : count('rounds') }),
  }
  return { kind: 'run', name, scenario, options, json: values.json, html: values.html }
}

/** `--json` with nothing behind it is standard output. */
function withValues(args: readonly string[]): string[] {
  return args.flatMap((arg, i) =>
    arg === '--json' && (args[i + 1] ?? '--').startsWith('--') ? ['--json=-'] : [arg],
  )
}

export function usage(scenarios: Scenarios): string {
  const lines = Object.entries(scenarios).map(([name, { about, defaults }]) => {
    const figures = `${defaults.players} players, ${defaults.seconds} s`
    return `  ${name.padEnd(14)}${about} (${figures})`
  })
  const pairs = Object.values(scenarios).flatMap((scenario) => scenario.pairs ?? [])
  return `npm run load -- SCENARIO [--players N] [--seconds S] [--json FILE] [--html FILE]

Starts the whole system on free ports of this machine, as npm start runs it, has players in processes of their own play on it, and says
what they saw and what it cost. Exits 0 only if what the scenario is to show held.

${lines.join('\n')}

  --players N    ${bounds.players.join(' to ')}
  --seconds S    how long is measured, ${bounds.seconds.join(' to ')}
  --gateways N   gateways and --shards N shards of the system, ${bounds.gateways.join(' to ')}
  --workers N    processes of players, ${bounds.workers.join(' to ')}
  --rounds N     how often peers lets each system take its turn, ${bounds.rounds.join(' to ')}; --quick: in short, for a look
  --pair WHAT    steady on two systems side by side, --rounds times; what one has and the other has not: ${pairs.join(', ')}
  --json FILE    the figures, as JSON; - or nothing is standard output
  --html FILE    a report with plots, one file that opens in any browser
  --profile DIR  where each process of the system leaves a CPU profile when it stops (this costs it some CPU)
  --help         this text
`
}
