import { validators } from '../generated/validators.js'
import { games } from './rules/games/index.ts'
import { stateHash } from './rules/hash.ts'
import type { Effect, Match, Step } from './rules/match.ts'
import type { RecordedMatch, RecordedStep } from './rules/replay.ts'

// A recorded match is a file of JSON Lines:
//
//   {"format":"matchwire-recording","version":1,"game":"lightcycles","seats":2,"seed":42,"hash":"…"}   the start
//   {"tick":1,"inputs":[{"seat":0,"input":{"heading":"up"}}],"hash":"…"}                               each step
//   {"tick":2,"timeOut":true,"hash":"…"}   {"tick":3,"leaves":[1],"hash":"…"}
//   {"end":"completed","placements":[1,2],"result":{"lightcycles":{…}}}                                 the end
//
// A hash is that of the state after the step. Placements and result stand where the rules decided; `fault` where they
// were wrong, and `failedStep`, a step without its hash, where they threw. A file without its last line was cut short, as when a process is killed.

const format = 'matchwire-recording'
const version = 1

export type Recording = RecordedMatch & { readonly end: RecordedEnd | undefined }
export type RecordedEnd = {
  readonly end: string
  readonly placements?: readonly number[]
  readonly result?: unknown
  readonly fault?: string
  readonly failedStep?: Step
}

/** The line, with its line end, that an effect adds to the match's recording; undefined for none. */
export function recordingLine(match: Match, effect: Effect): string | undefined {
  const row = rowOf(match, effect)
  return row && JSON.stringify(row) + '\n'
}

function rowOf(match: Match, effect: Effect): object | undefined {
  switch (effect.kind) {
    case 'started': {
      const { game, seats, seed, state } = match
      return { format, version, game: game.name, seats: seats.length, seed, hash: stateHash(state) }
    }
    case 'stepped':
      return { ...effect.step, hash: stateHash(effect.state) }
    case 'ended': {
      const { reason, placements, result, fault, failedStep } = effect.ending
      return { end: reason, placements, result, fault: fault && String(fault), failedStep }
    }
    default:
      return undefined
  }
}

/** Reads a recording. A problem is a sentence that names the line. */
export function parseRecording(text: string): Parsed<Recording> {
  const lines = text.split('\n')
  // After the last line end stands nothing, or half a line of a process that was killed.
  if (parseRow(lines.at(-1)) === undefined) lines.pop()
  const rows = lines.map(parseRow)
  const broken = rows.indexOf(undefined)
  if (broken >= 0) return { ok: false, problem: `Line ${broken + 1} is not a JSON object` }
  const [first, ...rest] = rows as Row[]
  const start = parseStart(first ?? {})
  if (!start.ok) return { ok: false, problem: `Line 1: ${start.problem}` }
  const end = isEnd(rest.at(-1), start.value) ? (rest.pop() as RecordedEnd & Row) : undefined
  const odd = rest.findIndex((row) => typeof row['hash'] !== 'string' || !isStep(row, start.value))
  if (odd >= 0) return { ok: false, problem: `Line ${odd + 2} is not a step of this match` }
  return { ok: true, value: { ...start.value, steps: rest as (RecordedStep & Row)[], end } }
}

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problem: string }

type Row = Readonly<Record<string, unknown>>

function parseRow(line: string | undefined): Row | undefined {
  try {
    const value: unknown = JSON.parse(line ?? '')
    return isRow(value) ? value : undefined
  } catch {
    return undefined // Reported by its number, where it is not the last.
  }
}

function parseStart(row: Row): Parsed<Start> {
  const { seats, seed, hash } = row
  const refuse = (problem: string) => ({ ok: false, problem }) as const
  if (row['format'] !== format) return refuse(`this is not a recording; one starts {"format":"${format}",…`)
  if (row['version'] !== version) {
    return refuse(`the format's version ${String(row['version'])} is not known; this reads ${version}`)
  }
  const game = Object.values(games).find(({ name }) => name === row['game'])
  if (!game) return refuse(`the game ${String(row['game'])} is not known`)
  const { min, max } = game.seats
  if (!isIndex(seats, max + 1) || seats < min) return refuse(`${game.name} takes ${min} to ${max} seats`)
  if (!isIndex(seed, 2 ** 32)) return refuse('the seed is not an unsigned 32-bit integer')
  if (typeof hash !== 'string') return refuse('the hash of the start is missing')
  return { ok: true, value: { game, seats, seed, hash } }
}

type Start = Omit<RecordedMatch, 'steps'>

function isStep(row: Row, { game, seats }: Start): boolean {
  const { tick, inputs, leaves, timeOut } = row
  const isSeat = (seat: unknown) => isIndex(seat, seats)
  const isInput = (each: unknown) =>
    isRow(each) && isSeat(each['seat']) && validators.GameInput({ [game.name]: each['input'] })
  if (!isIndex(tick, 2 ** 32)) return false
  if (Array.isArray(inputs)) return inputs.every(isInput)
  if (Array.isArray(leaves)) return leaves.every(isSeat)
  return timeOut === true
}

function isEnd(row: Row | undefined, start: Start): boolean {
  if (typeof row?.['end'] !== 'string') return false
  const { failedStep } = row
  return failedStep === undefined || (isRow(failedStep) && isStep(failedStep, start))
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isIndex(value: unknown, below: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below
}
