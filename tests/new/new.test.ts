// npm run new, in a copy of the repository.
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

const run = promisify(execFile)
const repository = join(import.meta.dirname, '..', '..')
const loadedMachineTimeoutMs = 300_000

let copy: string
beforeAll(() => {
  copy = copyRepository()
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('what is refused, with a reason and without a trace', () => {
  test.each([
    ['game', 'TicTacToe', "'TicTacToe' cannot name a game: it takes small letters and digits"],
    ['game', 'lightcycles', "There is a game 'lightcycles' already."],
    ['game', 'match', 'the contracts have another schema called MatchInput'],
    ['game', 'class', "'class' is a word of JavaScript"],
    ['game', 'games', "'games' means something already"],
    ['game', 'constructor', "'constructor' is a word of JavaScript"],
    ['game', 'latency', 'web/playground/latency.ts is there already'],
    ['game', 'simulation', 'tests/rules/simulation.test.ts is there already'],
    ['game', 'a'.repeat(33), '32 characters at most'],
    ['game', '../../etc', 'cannot name a game'],
    ['operation', 'season', "'season' cannot name an operation: it takes a verb and what it is about"],
    ['operation', 'toString', "'toString' is a word of JavaScript"],
    ['operation', 'readMe', "There is an operation 'readMe' already."],
    ['operation', 'countMatches', "'countMatches' would be at /v1/matches, which has operations already"],
  ])('a new %s %s', async (kind, name, reason) => {
    const refused = await scaffold(kind, name)
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain(reason)
  })

  test('anything but a kind and a name', async () => {
    for (const words of [[], ['game'], ['level', 'one'], ['game', 'one', 'two']]) {
      const refused = await scaffold(...words)
      expect(refused).toMatchObject({ code: 2, stdout: '' })
      expect(refused.stderr).toContain('npm run new -- game NAME')
    }
  })
})

test(
  'a new game and a new operation are green at once: types, lint, format, and their tests',
  { timeout: loadedMachineTimeoutMs },
  async () => {
    const operation = await scaffold('operation', 'readSeason')
    expect(operation).toMatchObject({ code: 0, stderr: '' })
    expect(operation.stdout).toContain('GET /v1/season answers already')
    await node('codegen/diff/main.ts')
    const game = await scaffold('game', 'tic-tac-toe')
    expect(game).toMatchObject({ code: 0, stderr: '' })
    expect(game.stdout).toContain('tic-tac-toe can be played already')
    // A client that knows no such game could be told of one: that is for the author, and told; it fails where the version is not raised yet.
    const told = await node('codegen/diff/main.ts').catch((error: Error) => error.message)
    expect(told).toContain('takes tic-tac-toe as well')

    const touched = [game, operation].flatMap(({ stdout }) => [
      ...stdout.matchAll(/^(?:new|edited) +(.*)$/gm),
    ])
    const files = touched.map(([, path]) => path!)
    expect(files).toContain('shard/rules/games/tic-tac-toe.ts')
    expect(files).toContain('api/handlers/readSeason.ts')
    const code = files.filter((path) => path.endsWith('.ts'))
    await Promise.all([bin('tsc', '--build'), bin('eslint', '--max-warnings', '0', ...code)])
    await bin('prettier', '--check', ...files)

    const own = ['tests/rules/tic-tac-toe.test.ts', 'tests/rules/contract.test.ts']
    const titles = 'readSeason|tic-tac-toe|a move|the outcome|a match ends|the games .* are listed'
    const others = ['tests/api/every-operation.test.ts', 'tests/api/matches.test.ts']
    expect(await bin('vitest', 'run', ...own, ...others, '--testNamePattern', titles)).toMatch(
      /Test Files +4 passed/,
    )
    expect((await scaffold('game', 'tic-tac-toe')).stderr).toBe("There is a game 'tic-tac-toe' already.\n")
  },
)

type Outcome = { code: number; stdout: string; stderr: string }

async function scaffold(...words: string[]): Promise<Outcome> {
  try {
    return { code: 0, ...(await run(process.execPath, [join(copy, 'codegen/new/main.ts'), ...words])) }
  } catch (error) {
    return error as Outcome & Error
  }
}

const node = (...words: string[]) => passes(process.execPath, words)
const bin = (name: string, ...words: string[]) => passes(join(copy, 'node_modules/.bin', name), words)

/** What a command prints; throws with all of it where it fails. */
async function passes(command: string, words: string[]): Promise<string> {
  const { VITEST: _, ...env } = process.env
  try {
    const options = { cwd: copy, env: { ...env, NO_COLOR: '1' }, maxBuffer: 16_000_000 }
    return (await run(command, words, options)).stdout
  } catch (error) {
    const { stdout, stderr } = error as Outcome
    throw new Error(`${words.join(' ')}\n${stdout}\n${stderr}`, { cause: error })
  }
}

/** What git has or would have, with the installed packages, and a cache and data of its own. */
function copyRepository(): string {
  const path = mkdtempSync(join(tmpdir(), 'matchwire-new-'))
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const files = execFileSync('git', listing, { cwd: repository, encoding: 'utf8' }).split('\0')
  for (const file of files.filter((each) => each !== '' && existsSync(join(repository, each)))) {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    cpSync(join(repository, file), join(path, file))
  }
  mkdirSync(join(path, 'node_modules'))
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (name !== '.cache')
      symlinkSync(join(repository, 'node_modules', name), join(path, 'node_modules', name))
  }
  // What the compiler knows of the files that are the same: it looks at the others, and at what builds on them.
  const known = join(repository, 'node_modules', '.cache', 'tsconfig.node.tsbuildinfo')
  if (existsSync(known)) cpSync(known, join(path, 'node_modules', '.cache', basename(known)))
  mkdirSync(join(path, '.data'))
  symlinkSync(inject('templateDirectory'), join(path, '.data', 'template'))
  return path
}
