import type { DrillEntry } from './index.ts'

export type Command =
  | { ok: false; problem: string }
  | {
      ok: true
      help: boolean
      names: string[]
      /** A file, or `-` for standard output; undefined: none is asked for. */
      json: string | undefined
      matches: number
      seconds: number
    }

const matchesDefault = 20
const secondsDefault = 8
/** The look for stale entries comes 5 s after the fault. */
const secondsMin = 5

export function usage(drills: Readonly<Record<string, DrillEntry>>): string {
  const lines = Object.entries(drills).map(([name, { about }]) => `  ${name.padEnd(14)} ${about}`)
  return `npm run drill -- NAME [--json [FILE]] [--matches N] [--seconds S]

Starts the whole system on free ports, plays matches between clients of the SDK, inflicts one failure on it, and checks what every player saw:
each match ended once, players, Redis, REST and MariaDB tell the same, nobody heard a fenced shard, nothing stale is left after 5 s.
Exits 0 only if all of it held, and the times are within their targets.

${lines.join('\n')}
  ${'all'.padEnd(14)} each in turn

  --json [FILE]  the report as JSON, into a file or on standard output; progress then goes to standard error
  --matches N    matches that run at any moment (${matchesDefault})
  --seconds S    how long play goes on after the failure is over, at least ${secondsMin} (${secondsDefault})
  --help         this text
`
}

/** Reads the arguments. `--json` takes the next one as its file unless that is another flag, or the name itself. */
export function readCommand(args: readonly string[], known: readonly string[]): Command {
  const command = { ok: true as const, help: false, json: undefined as string | undefined }
  const given: string[] = []
  let matches = matchesDefault
  let seconds = secondsDefault
  const isName = (text: string) => text === 'all' || known.includes(text)
  for (let at = 0; at < args.length; at++) {
    const [flag = '', inline] = (args[at] ?? '').split('=', 2)
    const next = args[at + 1]
    if (flag === '--help' || flag === '-h') command.help = true
    else if (flag === '--json') {
      const isFile =
        inline === undefined &&
        next !== undefined &&
        !next.startsWith('-') &&
        !(given.length === 0 && isName(next))
      command.json = inline ?? (isFile ? args[++at] : '-')
    } else if (flag === '--matches' || flag === '--seconds') {
      const value = Number(inline ?? args[++at])
      const [min, max] = flag === '--matches' ? [2, 200] : [secondsMin, 600]
      if (!Number.isInteger(value) || value < min || value > max)
        return { ok: false, problem: `${flag} takes a whole number from ${min} to ${max}.` }
      if (flag === '--matches') matches = value
      else seconds = value
    } else if (flag.startsWith('-')) return { ok: false, problem: `There is no ${flag}.` }
    else given.push(flag)
  }
  const [name, ...more] = given
  if (command.help) return { ...command, names: [], matches, seconds }
  if (name === undefined || more.length > 0) return { ok: false, problem: 'Name one drill.' }
  if (!isName(name))
    return {
      ok: false,
      problem: `There is no drill '${name}'. The drills are: ${[...known, 'all'].join(', ')}.`,
    }
  return { ...command, names: name === 'all' ? [...known] : [name], matches, seconds }
}
