// npm run codegen: contracts/ -> generated/. The only file here that reads or writes anything.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import type { Group } from './generate.ts'

const HELP = `npm run codegen               write generated/ and the tables of contracts/*.md from contracts/
npm run codegen -- --check    write nothing; exit 1 naming each file that is not what the contracts say
npm run codegen -- --help     print this
`
const ROOT = join(import.meta.dirname, '..')
const SOURCES = ['contracts/**/*.{yaml,md}', 'codegen/templates/**/*.{ts,json,md}']

const startedAtMs = performance.now()
const options = readOptions()
if (options === undefined) process.exitCode = 2
else if (options.help === true) process.stdout.write(HELP)
else process.exitCode = await run(options.check === true)

function readOptions(): { check?: boolean; help?: boolean } | undefined {
  try {
    return parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } }).values
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${HELP}`)
    return undefined
  }
}

async function run(check: boolean): Promise<number> {
  // Loaded when it is needed: it brings the parser, Modelina and TypeScript with it.
  const { generate } = await import('./generate.ts')
  const generation = await generate(new Map(list(SOURCES).map((path) => [path, read(path)!])))
  if (!generation.ok) {
    for (const { file, pointer, reason } of generation.problems)
      console.error(`${file}#${pointer}\n  ${reason}`)
    console.error(`\n${generation.problems.length} problem(s) in the contracts; nothing was generated.`)
    return 1
  }
  const { groups } = generation
  const wanted = new Map(groups.flatMap(({ files }) => [...files]))
  const stale = list(['generated/**']).filter((path) => !wanted.has(path))
  const drifted = [...wanted].filter(([path, text]) => read(path) !== text).map(([path]) => path)
  if (check) return reportDrift([...drifted, ...stale])
  for (const path of drifted) write(path, wanted.get(path)!)
  for (const path of stale) rmSync(join(ROOT, path))
  for (const group of groups) console.log(describe(group, drifted))
  console.log(`done in ${((performance.now() - startedAtMs) / 1000).toFixed(1)} s`)
  return 0
}

function reportDrift(paths: readonly string[]): number {
  if (paths.length === 0) return 0
  for (const path of paths.toSorted()) console.error(`${path} is not what the contracts say`)
  console.error('Run `npm run codegen` and commit what it writes.')
  return 1
}

function describe({ name, files }: Group, drifted: readonly string[]): string {
  const changed = [...files.keys()].filter((path) => drifted.includes(path)).length
  const kilobytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024
  return `${name.padEnd(20)} ${files.size} file(s), ${kilobytes.toFixed(0)} KiB, ${changed} changed`
}

function list(patterns: string[]): string[] {
  const entries = globSync(patterns, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => relative(ROOT, join(entry.parentPath, entry.name))).sort()
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true })
  writeFileSync(join(ROOT, path), text)
}
