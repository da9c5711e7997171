import { join } from 'node:path'
import type { DrillEntry } from './index.ts'
import * as chaos from './outbox-chaos/command.ts'

export type Command =
  | { ok: false; problem: string }
  | {
      ok: true
      help: boolean
      names: string[]
      /** A file, or `-` for standard output; undefined: none is asked for. */
      json: string | undefined
      html: string | undefined
      matches: number
      /** How long the fault lasts; undefined: as long as the drill says. */
      seconds: number | undefined
      /** How long play goes on after it, in seconds. */
      after: number
      observed: boolean
      /** Of the causes, those of these alerts; undefined: all of them. */
      only: string[] | undefined
    }

const matchesDefault = 20
const afterDefault = 8
/** Where the report of all drills goes unless another place is named. */
export const htmlDefault = join('.data', 'drills.html')
/** The drill that is none of the others: it takes as long as all of them, and inflicts little causes in the place of one failure. */
export const causesName = 'causes'
/** The look for stale entries comes 5 s after the fault. */
const bounds = { matches: [2, 200], seconds: [1, 600], after: [5, 600] } as const

export function usage(drills: Readonly<Record<string, DrillEntry>>): string {
  const lines = Object.entries(drills).map(([name, { about }]) => `  ${name.padEnd(14)} ${about}`)
  return `npm run drill -- NAME [--json [FILE]] [--html FILE] [--matches N] [--seconds S] [--after S]
npm run drill -- ${causesName} [--only ALERT,…] [--json [FILE]] [--html FILE]

Starts the whole system on free ports, plays matches between clients of the SDK, inflicts one failure on it, and checks what every player saw:
each match ended once, players, Redis, REST and MariaDB tell the same, nobody heard a fenced shard, nothing stale is left after 5 s; what was
acknowledged is there, and once. Prometheus and Alertmanager watch it with the rules of ops/, an hour of them shortened to a minute: the alerts
that should be raised are, and nobody is paged for anything else. Exits 0 only if all of it held, and the times are within their targets.

${lines.join('\n')}
  ${'all'.padEnd(14)} each in turn
  ${causesName.padEnd(14)} every alert that none of them is about, brought about by a cause of its own, awaited, and its end awaited; not a part of
  ${' '.repeat(14)} all, since it takes as long as all the others (some eight minutes)
  ${chaos.name.padEnd(14)} ${chaos.about}; by itself, with flags of its own: -- ${chaos.name} --help

  --json [FILE]  the report as JSON, into a file or on standard output; progress then goes to standard error
  --html FILE    a report for people, with a timeline of each drill; all writes one to ${htmlDefault} in any case
  --matches N    matches that run at any moment (${matchesDefault})
  --seconds S    how long the failure lasts, where it lasts: ${lasting(drills)}
  --after S      how long play goes on after the failure is over, at least ${bounds.after[0]} (${afterDefault})
  --only ALERT,… of the causes those of these alerts
  --unobserved   without Prometheus and Alertmanager: alerts and SLOs are not looked at
  --help         this text
`
}

/**
 * Reads the arguments. `--json` takes the next one as its file unless that is another flag, or the name itself. `caused` are the alerts that there
 * is a cause for.
 */
export function readCommand(
  args: readonly string[],
  drills: Readonly<Record<string, DrillEntry>>,
  caused: readonly string[],
): Command {
  const known = Object.keys(drills)
  const command = {
    ...{ ok: true as const, help: false, observed: true },
    ...{ json: undefined as string | undefined, html: undefined as string | undefined },
    ...{ matches: matchesDefault, seconds: undefined as number | undefined, after: afterDefault },
    only: undefined as string[] | undefined,
  }
  const given: string[] = []
  /** Flags that say how one failure is inflicted. */
  const ofFailures: string[] = []
  const isName = (text: string) => text === 'all' || text === causesName || known.includes(text)
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
    } else if (flag === '--html') {
      const file = inline ?? args[++at]
      if (!file) return { ok: false, problem: '--html takes the name of a file.' }
      command.html = file
    } else if (flag === '--only') {
      command.only = (inline ?? args[++at] ?? '').split(',').filter(Boolean)
      const unknown = command.only.find((alert) => !caused.includes(alert))
      if (unknown !== undefined || command.only.length === 0)
        return {
          ok: false,
          problem: `${unknown === undefined ? '--only takes the names of alerts' : `There is no cause of '${unknown}'`}. There are those of: ${caused.join(', ')}.`,
        }
    } else if (flag === '--unobserved') {
      command.observed = false
      ofFailures.push(flag)
    } else if (flag === '--matches' || flag === '--seconds' || flag === '--after') {
      const figure = flag.slice(2) as keyof typeof bounds
      const value = Number(inline ?? args[++at])
      const [min, max] = bounds[figure]
      if (!Number.isInteger(value) || value < min || value > max)
        return { ok: false, problem: `${flag} takes a whole number from ${min} to ${max}.` }
      command[figure] = value
      ofFailures.push(flag)
    } else if (flag.startsWith('-')) return { ok: false, problem: `There is no ${flag}.` }
    else given.push(flag)
  }
  const [name, ...more] = given
  if (command.help) return { ...command, names: [] }
  if (name === undefined || more.length > 0) return { ok: false, problem: 'Name one drill.' }
  if (!isName(name))
    return {
      ok: false,
      problem: `There is no drill '${name}'. The drills are: ${[...known, 'all', causesName, chaos.name].join(', ')}.`,
    }
  const [meaningless] = name === causesName ? ofFailures : command.only ? ['--only'] : []
  if (meaningless !== undefined)
    return { ok: false, problem: `${meaningless} has no meaning with ${name}: see --help.` }
  if (command.seconds !== undefined && name !== 'all' && !drills[name]?.phases.some(({ lastsMs }) => lastsMs))
    return {
      ok: false,
      problem: `--seconds has no meaning here: ${name} is over at once, or takes what it takes.`,
    }
  if (name === 'all') return { ...command, html: command.html ?? htmlDefault, names: [...known] }
  return { ...command, names: [name] }
}

function lasting(drills: Readonly<Record<string, DrillEntry>>): string {
  const phases = Object.values(drills).flatMap((drill) => drill.phases)
  return phases.flatMap(({ name, lastsMs }) => (lastsMs ? `${name} ${lastsMs / 1_000}` : [])).join(', ')
}
