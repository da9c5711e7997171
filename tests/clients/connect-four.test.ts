// Clients written from the documents alone, without the SDK: each plays a match to its end, so the documents are enough.
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test, type TestContext } from 'vitest'
import { privateSystem } from '../helpers/processes.ts'
import { playInBinary } from './binary-client.ts'

const guide = join(import.meta.dirname, '..', '..', 'docs/guides/another-language.md')
const loadedMachineTimeoutMs = 60_000
const system = await privateSystem()
const apiUrl = system.apiUrls[0]!

test(
  "the guide's Python client, in JSON, and a binary client play each other to the end and are told the same",
  { timeout: loadedMachineTimeoutMs },
  async (context) => {
    const python = pythonClient(context)
    const [printed, ending] = await Promise.all([python, playInBinary(apiUrl)])

    expect(ending).toMatchObject({ reason: 'completed' })
    expect(['line', 'board_full']).toContain(ending.decidedBy)
    const other = 1 - ending.seat
    expect(printed).toContain(`seat ${other} of match ${ending.matchId}`)
    expect(printed).toContain(`completed, place ${ending.placements[other]}`)
  },
)

test(
  'two binary clients play each other, and one of them wins',
  { timeout: loadedMachineTimeoutMs },
  async () => {
    const endings = await Promise.all([playInBinary(apiUrl), playInBinary(apiUrl)])
    expect(endings.map(({ seat }) => seat).toSorted()).toEqual([0, 1])
    for (const { placements, reason, decidedBy } of endings) {
      expect({ reason, decidedBy }).toEqual({ reason: 'completed', decidedBy: 'line' })
      expect(placements.toSorted()).toEqual([1, 2])
    }
  },
)

test(
  'a binary client that asks for what has changed plays one that does not, and they are told the same',
  { timeout: loadedMachineTimeoutMs },
  async () => {
    const [asking, other] = await Promise.all([
      playInBinary(apiUrl, { asksForDeltas: true }),
      playInBinary(apiUrl),
    ])
    const told = ({ matchId, reason, placements }: typeof asking) => ({ matchId, reason, placements })
    expect(told(asking)).toEqual(told(other))
    expect(asking).toMatchObject({ reason: 'completed', decidedBy: 'line' })
    expect(asking.deltas).toBeGreaterThan(5)
    expect(other.deltas).toBe(0)
  },
)

/** Puts the pieces of the guide together and runs them; resolves with what they print. */
async function pythonClient(context: TestContext): Promise<string> {
  requirePython(context)
  const pieces = [...readFileSync(guide, 'utf8').matchAll(/```python\n([\s\S]*?)```/g)].map(
    ([, code]) => code,
  )
  expect(pieces.length).toBeGreaterThan(3)
  const file = join(mkdtempSync(join(inject('runDirectory'), 'python-')), 'connect_four.py')
  writeFileSync(file, pieces.join('\n\n'))
  return (await promisify(execFile)('python3', [file, apiUrl], { timeout: loadedMachineTimeoutMs })).stdout
}

function requirePython(context: TestContext): void {
  try {
    execFileSync('python3', ['--version'])
  } catch (error) {
    const why = 'there is no python3 on the PATH: install Python 3.8 or newer'
    if (process.env['CI']) throw new Error(why, { cause: error })
    process.stderr.write(`skipped: ${why}\n`)
    context.skip(why)
  }
}
