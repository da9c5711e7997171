// The arguments of `npm run drill -- outbox-chaos`.
import { parseArgs } from 'node:util'

export const name = 'outbox-chaos'
export const about = 'workers, Redis and MariaDB die and hang all the time, while events flow'

export type ChaosCommand =
  | { ok: false; problem: string }
  | { ok: true; help: boolean; seconds: number; seed: number; json: string | undefined }

const secondsDefault = 120
const bounds = { seconds: [5, 3_600], seed: [0, 2 ** 32 - 1] } as const

export const usage = `npm run drill -- ${name} [--seconds S] [--seed N] [--json [FILE]]

Three workers, an api, a Redis with an append-only file and a MariaDB, all of them real processes. Matches end, accounts are made, renamed and
deleted, while random faults strike: SIGKILL and restart, SIGSTOP and SIGCONT (some for longer than the leases), of the worker that leads the relay, of the others,
of Redis and MariaDB; and streams are trimmed and deleted. Then the faults are over, and everything must flow out: every event that was committed has had its effect
once with every consumer, in the order of its subject, nothing is left on its way or dead, and ratings, statistics and leaderboard equal those computed afresh from the matches.
Exits 0 only if all of it held.

  --seconds S    how long faults strike, ${bounds.seconds.join(' to ')} (${secondsDefault}: more than 300 of them strike processes)
  --seed N       which faults, and when: that of a run before, which it has printed
  --json [FILE]  the report as JSON, into a file or on standard output; progress then goes to standard error
  --help         this text
`

/** Undefined: this is about another drill. */
export function readChaosCommand(args: readonly string[]): ChaosCommand | undefined {
  if (!args.includes(name)) return undefined
  try {
    const { values, positionals } = parseArgs({
      args: args.flatMap((arg, at) => (arg === '--json' && !isFile(args[at + 1]) ? ['--json=-'] : [arg])),
      allowPositionals: true,
      options: {
        seconds: { type: 'string', default: String(secondsDefault) },
        seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 32)) },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (positionals.length > 1) return { ok: false, problem: 'Name one drill.' }
    const { json, help } = values
    const count = (flag: keyof typeof bounds): number => {
      const [min, max] = bounds[flag]
      const value = Number(values[flag])
      if (!Number.isInteger(value) || value < min || value > max || values[flag] === '')
        throw new Error(`--${flag} takes a whole number from ${min} to ${max}.`)
      return value
    }
    return { ok: true, help, seconds: count('seconds'), seed: count('seed'), json }
  } catch (error) {
    return { ok: false, problem: (error as Error).message }
  }
}

const isFile = (next: string | undefined): boolean =>
  next !== undefined && !next.startsWith('-') && next !== name
