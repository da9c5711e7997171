// npm run ops: slo.yaml and alerts.yaml -> ops/generated. With --check nothing is written, and what is not as it would be fails.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { readCauses } from './causes.ts'
import { dashboards } from './dashboards/index.ts'
import { definitions } from './definitions.ts'
import { type Known, knownSeries, unknownIn } from './known.ts'
import { selectorsOf } from './promql.ts'
import { FileError } from './read-yaml.ts'
import { rules } from './rules.ts'
import { readSlos } from './slos.ts'

const usage = `npm run ops -- [--check]

Makes ops/generated from ops/slo.yaml and ops/alerts.yaml: recording rules, alerts and dashboards.

  --check   writes nothing; fails where ops/generated is not what would be written
  --help    this text
`
const directory = join(import.meta.dirname, 'generated')

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) process.stdout.write(usage)
  else await run(values.check ?? false)
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  const isUsage = code?.startsWith('ERR_PARSE_ARGS')
  if (!isUsage && !(error instanceof FileError)) throw error
  process.stderr.write(`${message}\n${isUsage ? `\n${usage}` : ''}`)
  process.exitCode = isUsage ? 2 : 1
}

async function run(check: boolean): Promise<void> {
  const files = await generate()
  const there = globSync('**/*.{yaml,json}', { cwd: directory })
  const stale = [
    ...Object.keys(files).filter((file) => contentOf(file) !== files[file]),
    ...there.filter((file) => !(file in files)),
  ]
  if (check && stale.length > 0)
    throw new FileError([
      `Not what \`npm run ops\` writes: ${stale.map((file) => relative('.', join(directory, file))).join(', ')}.`,
      'Run it, and commit what it writes.',
    ])
  if (check) return
  for (const file of stale) {
    const path = join(directory, file)
    const text = files[file]
    mkdirSync(dirname(path), { recursive: true })
    if (text === undefined) rmSync(path)
    else writeFileSync(path, text)
  }
}

/** By their path under ops/generated. */
async function generate(): Promise<Record<string, string>> {
  const [slos, causes] = [readSlos(), readCauses()]
  const named = [
    ...slos.slos.map(({ name, good, total }) => ({
      where: `slo.yaml: ${name}`,
      expressions: [...good, ...total],
    })),
    ...causes.map(({ name, expr }) => ({ where: `alerts.yaml: ${name}`, expressions: [expr] })),
  ]
  const known = knownSeries(definitions)
  const problems = named.flatMap(({ where, expressions }) =>
    expressions
      .flatMap((expression) => problemsOf(expression, known))
      .map((problem) => `${where}: ${problem}`),
  )
  if (problems.length > 0) throw new FileError([...new Set(problems)])
  const head = '# Written by `npm run ops` from ops/slo.yaml and ops/alerts.yaml. Do not edit.\n\n'
  return {
    'rules.yaml': await format(head + rules({ slos, causes, scale: 1 }), { parser: 'yaml' }),
    ...Object.fromEntries(
      Object.entries(dashboards(slos)).map(([file, model]) => [
        `dashboards/${file}`,
        `${JSON.stringify(model, null, 2)}\n`,
      ]),
    ),
  }
}

function problemsOf(expression: string, known: Known): string[] {
  try {
    return selectorsOf(expression).flatMap((selector) => unknownIn(selector, known) ?? [])
  } catch (error) {
    return [(error as Error).message]
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(join(directory, file), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
