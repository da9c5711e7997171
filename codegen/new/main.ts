// npm run new: the stubs of a game or of a REST operation, each working as it is. The only file here that reads or writes.
import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { planGame } from './game.ts'
import { planOperation } from './operation.ts'

const HELP = `npm run new -- game NAME         a game, such as tic-tac-toe: contract, rules, test, playground
npm run new -- operation NAME    a REST operation, such as readSeason: contract, handler, test
`
const root = join(import.meta.dirname, '..', '..')
const kinds = { game: planGame, operation: planOperation }

process.exitCode = await run(process.argv.slice(2))

async function run([kind = '', name, ...rest]: string[]): Promise<number> {
  const asked = kind === '--help'
  if (!(kind === 'game' || kind === 'operation') || name === undefined || rest.length > 0) {
    process[asked ? 'stdout' : 'stderr'].write(HELP)
    return asked ? 0 : 2
  }
  const contracts = globSync('contracts/**/*.yaml', { cwd: root, exclude: ['contracts/baseline/**'] })
  const plan = kinds[kind](
    name,
    read,
    contracts.map((path) => read(path) ?? ''),
  )
  if (!plan.ok) {
    console.error(plan.reason)
    return 1
  }
  for (const [path, text] of plan.files) {
    console.log(`${read(path) === undefined ? 'new    ' : 'edited '} ${path}`)
    await write(path, text)
  }
  execFileSync(process.execPath, [join(root, 'codegen/main.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const { now, edit, test } = plan.next
  const width = Math.max(...edit.map(([path]) => path.length))
  const rows = edit.map(([path, what]) => `  ${path.padEnd(width)}  ${what}`)
  console.log(['written by codegen: generated/', '', now, '', ...rows, '', `Its tests: ${test}`].join('\n'))
  return 0
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function write(path: string, text: string): Promise<void> {
  const file = join(root, path)
  const formatted = await format(text, { ...(await resolveConfig(file)), filepath: file })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, formatted)
}
