import fc from 'fast-check'
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseRecording, recordingLine } from '../../shard/recording.ts'
import { games } from '../../shard/rules/games/index.ts'
import { attach, createMatch, type Effect, tick } from '../../shard/rules/match.ts'
import { replay } from '../../shard/rules/replay.ts'
import { forbidClockAndChance } from '../helpers/purity.ts'

forbidClockAndChance()

const recordings = join(import.meta.dirname, 'recordings')
const recorded = (name: string): string => readFileSync(join(recordings, name), 'utf8')

describe('a recorded match', () => {
  test.each(readdirSync(recordings))('%s comes out as it did', (name) => {
    const parsed = parseRecording(recorded(name))
    if (!parsed.ok) throw new Error(parsed.problem)
    const { outcome, difference } = replay(parsed.value)
    expect(difference).toBeUndefined()
    expect(outcome?.placements).toEqual(parsed.value.end?.placements)
  })

  test('is read without a throw, whatever became of the file', () => {
    const files = readdirSync(recordings).map(recorded)
    const damage = fc.record({
      text: fc.constantFrom(...files),
      from: fc.nat(4_000),
      cut: fc.nat(200),
      put: fc.oneof(fc.string(), fc.json()),
    })
    fc.assert(
      fc.property(damage, ({ text, from, cut, put }) => {
        const parsed = parseRecording(text.slice(0, from) + put + text.slice(from + cut))
        if (parsed.ok) replay(parsed.value)
        else expect(parsed.problem).toMatch(/^Line \d+/)
      }),
      { numRuns: 500 },
    )
  })

  test('keeps the step that the rules threw at', () => {
    const game = games['connect-four']
    const broken = { ...games.lightcycles, step: game.step }
    const match = createMatch({ game: broken, seats: 2, seed: 1, attachWindowMs: 10, rejoinWindowMs: 10 }, 0)
    const effects: Effect[] = [0, 1].flatMap((seat) => attach(match, seat, 0))
    effects.push(...tick(match, 50))
    const text = effects.map((effect) => recordingLine(match, effect) ?? '').join('')
    const { failedStep, fault } = JSON.parse(text.trim().split('\n').at(-1)!) as Record<string, unknown>
    expect(failedStep).toEqual({ tick: 1, inputs: [] })
    expect(fault).toMatch(/TypeError/)
  })
})

describe('npm run replay', () => {
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'matchwire-replay-'))
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  const match = recorded('connect-four-line.jsonl')
  const lines = match.trimEnd().split('\n')
  const edited = (edit: (lines: string[]) => string[]): string => edit([...lines]).join('\n') + '\n'

  test('says what was played, that it agrees, and how it ended', async () => {
    const { exitCode, stdout, stderr } = await run(match)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^connect-four, 2 seats, seed \d+, \d+ ticks recorded\n/)
    expect(stdout).toMatch(/\nEvery state hash agrees\.\nEnded as completed\.\nResult: \{"connect-four":/)
  })

  test('explains itself', async () => {
    expect(await replayArgs(['--help'])).toMatchObject({ exitCode: 0, stderr: '' })
    const [none, tooMany, unknown] = await Promise.all([[], ['a', 'b'], ['--fast']].map(replayArgs))
    for (const run of [none, tooMany, unknown]) {
      expect(run).toMatchObject({ exitCode: 1, stdout: '' })
      expect(run!.stderr).toMatch(/^Usage: npm run replay -- FILE/)
    }
  })

  test('throws what the rules threw, with its stack, where that ended the match', async () => {
    const end = { end: 'rules_fault', fault: 'TypeError', failedStep: { tick: 3, inputs: [] } }
    const { exitCode, stdout } = await run(edited((all) => [...all.slice(0, 3), JSON.stringify(end)]))
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/\nEnded as rules_fault: TypeError\.\n/)
    expect(stdout).toMatch(
      /The rules throw at {"tick":3,"inputs":\[\]}: TypeError.*\n.* at .*connect-four.ts/,
    )
  })

  test('fails where the rules were mended since they threw', async () => {
    const failedStep = { tick: 3, inputs: [{ seat: 0, input: { column: 0 } }] }
    const end = { end: 'rules_fault', fault: 'TypeError', failedStep }
    const { exitCode, stderr } = await run(edited((all) => [...all.slice(0, 3), JSON.stringify(end)]))
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^The rules do not throw any more at {"tick":3,/)
  })

  test('names the first tick that differs', async () => {
    const text = edited((all) => all.map((line) => line.replace(/^({"tick":5,.*"hash":")..../, '$10000')))
    const { exitCode, stderr } = await run(text)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^First difference at tick 5: recorded 0000\w{12}, replayed \w{16}\.\n$/)
  })

  test.each<[string, string, RegExp]>([
    [
      'another seed',
      edited(([head, ...rest]) => [head!.replace(/"seed":\d+/, '"seed":6'), ...rest]),
      /tick 0: recorded/,
    ],
    ['a missing step', edited((all) => all.toSpliced(3, 1)), /tick 3: recorded as tick 4/],
    [
      'an illegal input',
      edited((all) => all.with(2, lines[2]!.replace(/"seat":./, '"seat":1'))),
      /tick 2: .*not_your_turn/,
    ],
    [
      'another result',
      edited((all) => all.with(-1, lines.at(-1)!.replace('"line"', '"clock"'))),
      /result differs/,
    ],
    ['a match cut short', edited((all) => all.slice(0, 8)), /was cut short/],
    ['half a line at the end', match.slice(0, -20), /was cut short/],
    ['a line that is not JSON', edited((all) => all.with(4, 'oops')), /Line 5 is not a JSON object/],
    ['a line that is no step', edited((all) => all.with(4, '{"tick":4,"hash":"x"}')), /Line 5 is not a step/],
    [
      'a seat that is not there',
      edited((all) => all.with(2, lines[2]!.replace(/"seat":./, '"seat":2'))),
      /Line 3 is not a step/,
    ],
    [
      'an unknown game',
      edited(([, ...rest]) => [lines[0]!.replace('connect-four', 'go'), ...rest]),
      /Line 1: the game go is not known/,
    ],
    [
      'too many seats',
      edited(([, ...rest]) => [lines[0]!.replace('"seats":2', '"seats":3'), ...rest]),
      /Line 1: connect-four takes 2 to 2/,
    ],
    [
      'a later format',
      edited(([, ...rest]) => [lines[0]!.replace('"version":1', '"version":2'), ...rest]),
      /Line 1: the format's version 2/,
    ],
    ['another file', '{"name":"matchwire"}\n', /Line 1: this is not a recording/],
    ['an empty file', '', /Line 1: this is not a recording/],
  ])('tells %s', async (_, text, problem) => {
    const { exitCode, stderr } = await run(text)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(problem)
  })

  test('prints, where it is asked to, what players saw after each step', async () => {
    const { exitCode, stdout } = await replayArgs([
      '--frames',
      join(recordings, 'connect-four-abandoned.jsonl'),
    ])
    expect(exitCode).toBe(0)
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row) as unknown)
    expect(rows).toHaveLength(12)
    expect(rows[0]).toEqual({ game: 'connect-four', seats: 2 })
    expect(rows[1]).toMatchObject({ tick: 0, state: { seatToMove: 1, moves: 0 } })
    expect(rows[10]).toMatchObject({ tick: 9, leaves: [0], state: { moves: 8 } })
    expect(rows[11]).toMatchObject({ end: 'abandoned', placements: [2, 1] })
  })

  test('tells a file that is not there, and a directory', async () => {
    const absent = await replayArgs([join(directory, 'absent.jsonl')])
    expect(absent).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/absent.jsonl cannot be read: ENOENT/),
    })
    const folder = await replayArgs([directory])
    expect(folder).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/cannot be read: EISDIR/) })
  })
})

let directory: string

/** Replays a recording as a user would. */
async function run(text: string) {
  const file = join(directory, `${crypto.randomUUID()}.jsonl`)
  writeFileSync(file, text)
  return replayArgs([file])
}

function replayArgs(args: readonly string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const script = join(import.meta.dirname, '..', '..', 'shard', 'replay.ts')
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...args], (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr })
    })
  })
}
