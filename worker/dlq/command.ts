import { parseArgs } from 'node:util'
import { validators } from '../../generated/validators.js'
import type { By, LetterChoice } from '../../platform/db/dead-letter-acts.ts'
import type { LetterFilter } from '../../platform/db/dead-letters.ts'

export const usage = `Usage: DATABASE_URL=mysql://… npm run dlq -- COMMAND …

Events that a consumer has given up: what they are, and what becomes of them (procedure: runbooks/dlq.md).

Commands
  list                  the letters that match, those given up last first; nothing personal is in it
  show ID               all of a letter: the event, what it failed of, and who did what to it
  replay ID             gives the event back to its consumer, which handles it now; twice has one effect
  replay --consumer …   the same with all dead letters that match
  discard ID            gives the event up for good: its effect never comes
  discard --consumer …  the same with all dead letters that match

Which letters (list, and replay and discard with --consumer); all of what is named holds
  --consumer NAME       those that this consumer gave up
  --error-class CLASS   those that failed so, such as permanent, invalid, ER_DATA_TOO_LONG, RangeError
  --type TYPE           those of events of this type, such as match.recorded
  --subject ID          those about this player or match
  --older-than AGE      those given up longer ago; AGE is a number and s, m, h or d, such as 90s or 2h
  --newer-than AGE      those given up since

list
  --state STATE         dead (where none is named), replayed, discarded or all
  --limit N             how many, 1 to 500; 20 where it is not named
  --after ID            goes on behind this letter, the last one of the page before

replay, discard
  --actor WHO           who does it, 64 characters at most; kept with the letter
  --reason WHY          why, 500 characters at most; kept with the letter

  --json                prints JSON
  --help                prints this

DATABASE_URL is the workers' own, as platform/db/migrate.ts takes it.

Exits with 0 when it is done; with 1 when it is not (no such letter, settled before, the database fails);
with 2 when the command is not understood.
`

type Printed = { json: boolean }
export type ListCommand = Printed & {
  command: 'list'
  filter: LetterFilter
  limit: number
  after: string | undefined
}
export type ShowCommand = Printed & { command: 'show'; letterId: string }
export type ActCommand = Printed & { command: 'replay' | 'discard'; choice: LetterChoice; by: By }
export type Command = { command: 'help' } | ListCommand | ShowCommand | ActCommand

/** Reads what follows `npm run dlq --`; throws a UsageError that says what to write. */
export function readCommand(args: readonly string[], nowMs: number): Command {
  const { values, positionals } = parse(args)
  const [command = '', id, ...more] = positionals
  if (values.help || command === 'help') return { command: 'help' }
  if (!isCommand(command)) {
    throw new UsageError(
      `${command === '' ? 'Say' : `There is no '${command}': say`} list, show, replay or discard.`,
    )
  }
  if (more.length > 0) throw new UsageError(`${command} takes one ID; quote a --reason of several words.`)
  const allowed: readonly string[] = optionsOf[command]
  const odd = Object.keys(values).find((name) => !allowed.includes(name))
  if (odd !== undefined) throw new UsageError(`${command} does not take --${odd}.`)

  const json = values.json ?? false
  const filter = readFilter(values, nowMs)
  if (command === 'list') {
    if (id !== undefined) throw new UsageError(`list takes no ID: npm run dlq -- show ${id}`)
    return { command, json, filter: { ...filter, state: stateOf(values.state) }, ...pageOf(values) }
  }
  if (command === 'show') return { command, json, letterId: readId(id, command) }
  const by = {
    actor: readText(values.actor, { name: 'actor', charactersMax: 64, hint: 'who does this' }),
    reason: readText(values.reason, { name: 'reason', charactersMax: 500, hint: 'why' }),
    nowMs,
  }
  return { command, json, choice: readChoice(command, id, filter), by }
}

export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const filterOptions = ['consumer', 'error-class', 'type', 'subject', 'older-than', 'newer-than']
const optionsOf = {
  list: [...filterOptions, 'state', 'limit', 'after', 'json'],
  show: ['json'],
  replay: [...filterOptions, 'actor', 'reason', 'json'],
  discard: [...filterOptions, 'actor', 'reason', 'json'],
} as const satisfies Record<string, readonly string[]>

function isCommand(word: string): word is keyof typeof optionsOf {
  return Object.hasOwn(optionsOf, word)
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        consumer: text,
        'error-class': text,
        type: text,
        subject: text,
        'older-than': text,
        'newer-than': text,
        state: text,
        limit: text,
        after: text,
        actor: text,
        reason: text,
        json: flag,
        help: { ...flag, short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

type Values = ReturnType<typeof parse>['values']

function readFilter(values: Values, nowMs: number): LetterFilter {
  const { consumer, type, subject } = values
  const olderMs = ageOf('older-than', values['older-than'])
  const newerMs = ageOf('newer-than', values['newer-than'])
  return {
    ...{ consumer, errorClass: values['error-class'], type, subject },
    deadBeforeMs: olderMs === undefined ? undefined : nowMs - olderMs,
    deadAfterMs: newerMs === undefined ? undefined : nowMs - newerMs,
  }
}

function readChoice(command: string, id: string | undefined, filter: LetterFilter): LetterChoice {
  const { consumer, ...rest } = filter
  const filters = Object.values(filter).some((value) => value !== undefined)
  if (id !== undefined && filters) {
    throw new UsageError(`${command} takes an ID, or --consumer and what narrows it; not both.`)
  }
  if (consumer !== undefined) return { consumer, ...rest }
  if (filters) throw new UsageError(`To ${command} many, name their --consumer.`)
  return { letterId: readId(id, command) }
}

function readId(id: string | undefined, command: string): string {
  if (id === undefined)
    throw new UsageError(`${command} takes the ID of a letter: npm run dlq -- list shows them.`)
  if (validators.DeadLetterId(id)) return id
  throw new UsageError(`'${id}' is not the ID of a letter: npm run dlq -- list shows them.`)
}

function readText(
  value: string | undefined,
  { name, charactersMax, hint }: { name: string; charactersMax: number; hint: string },
): string {
  const text = value?.trim() ?? ''
  if (text === '') throw new UsageError(`Say ${hint}: --${name} '…'`)
  if (text.length > charactersMax)
    throw new UsageError(`--${name} takes ${charactersMax} characters at most.`)
  return text
}

const states = ['dead', 'replayed', 'discarded'] as const

function stateOf(text = 'dead'): LetterFilter['state'] {
  if (text === 'all') return undefined
  const state = states.find((each) => each === text)
  if (state === undefined) throw new UsageError(`--state takes ${states.join(', ')} or all, not '${text}'.`)
  return state
}

function pageOf({ limit: text = '20', after }: Values): { limit: number; after: string | undefined } {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1 || limit > 500) {
    throw new UsageError(`--limit takes a whole number from 1 to 500, not '${text}'.`)
  }
  return { limit, after: after === undefined ? undefined : readId(after, '--after') }
}

const unitsMs: Readonly<Record<string, number>> = { s: 1e3, m: 60e3, h: 3_600e3, d: 86_400e3 }

function ageOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const [, count = '', unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? []
  const unitMs = unitsMs[unit]
  if (unitMs === undefined)
    throw new UsageError(`--${name} takes a time such as 90s, 15m, 2h or 3d, not '${text}'.`)
  return Number(count) * unitMs
}
