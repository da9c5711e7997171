import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import ts from 'typescript'
import { generate } from '../../codegen/generate.ts'
import { contractFiles, fixtureDirectory, type FixtureDirectory } from './generated.ts'

let directory: FixtureDirectory
beforeAll(() => {
  directory = fixtureDirectory()
})
afterAll(() => directory[Symbol.dispose]())

const loadedMachineTimeoutMs = 60_000

test(
  'two runs in two processes and two places give the same bytes',
  { timeout: loadedMachineTimeoutMs },
  async () => {
    const { stdout, stderr } = directory.codegen()
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^types .*\n(.*\n)*done in [\d.]+ s\n$/)
    const generation = await generate(contractFiles('fixture'))
    const files = generation.ok ? generation.groups.flatMap((group) => [...group.files]) : []
    expect(files.map(([path]) => path)).toContain('generated/ws-codec.ts')
    const onDisk = written()
    for (const [path, text] of files) expect(onDisk.get(path)).toBe(text)
  },
)

test(
  'what is generated compiles with the settings of the repository',
  { timeout: loadedMachineTimeoutMs },
  () => {
    const config = ts.readConfigFile(join(import.meta.dirname, '../../tsconfig.base.json'), (path) =>
      ts.sys.readFile(path),
    )
    const { options } = ts.convertCompilerOptionsFromJson(
      (config.config as { compilerOptions: object }).compilerOptions,
      directory.path,
    )
    const files = readdirSync(join(directory.path, 'generated')).filter((name) => name.endsWith('.ts'))
    const program = ts.createProgram(
      files.map((name) => join(directory.path, 'generated', name)),
      { ...options, types: [], lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'] },
    )
    const faults = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    expect(faults).toEqual([])
  },
)

test(
  '--check names exactly the files that drifted, and the command that mends them',
  { timeout: loadedMachineTimeoutMs },
  () => {
    writeFileSync(join(directory.path, 'generated/errors.ts'), '// edited by hand\n')
    writeFileSync(join(directory.path, 'generated/forgotten.ts'), '')
    rmSync(join(directory.path, 'generated/docs/binary-layout.md'))
    const { status, stderr } = directory.codegen('--check')
    expect(status).toBe(1)
    expect(stderr).toBe(
      [
        'generated/docs/binary-layout.md is not what the contracts say',
        'generated/errors.ts is not what the contracts say',
        'generated/forgotten.ts is not what the contracts say',
        'Run `npm run codegen` and commit what it writes.\n',
      ].join('\n'),
    )
  },
)

test(
  'with faults in the contracts it tells all of them in order and writes nothing',
  { timeout: loadedMachineTimeoutMs },
  () => {
    const path = join(directory.path, 'contracts/ws.asyncapi.yaml')
    const faulty = readFileSync(path, 'utf8')
      .replace('x-wire-id: 200', 'x-wire-id: 1')
      .replace('action: send', 'action: transmit')
      .replace(', maxLength: 8 }', ' }')
    writeFileSync(path, faulty)
    const before = written()
    const { status, stdout, stderr } = directory.codegen()
    expect(status).toBe(1)
    expect(stdout).toBe('')
    const places = stderr.split('\n').filter((line) => line.startsWith('contracts/'))
    expect(places).toEqual(places.toSorted())
    expect(places).toContain('contracts/ws.asyncapi.yaml#/components/messages/all.kinds')
    expect(places).toContain('contracts/ws.asyncapi.yaml#/components/schemas/Welcome/properties/name')
    // The specification of AsyncAPI itself forbids the action.
    expect(stderr).toContain('contracts/ws.asyncapi.yaml#/operations/tell/action\n  breaks AsyncAPI 3.0.0:')
    expect(stderr).toMatch(/\d+ problem\(s\) in the contracts; nothing was generated\.\n$/)
    expect(written()).toEqual(before)
  },
)

test('--help says what it can do, and so does an option that it has not', () => {
  const help = 'npm run codegen -- --check'
  expect(directory.codegen('--help').stdout).toContain(help)
  const { status, stderr } = directory.codegen('--chekc')
  expect(status).toBe(2)
  expect(stderr).toContain("Unknown option '--chekc'")
  expect(stderr).toContain(help)
})

function written(): Map<string, string> {
  const entries = readdirSync(directory.path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map((path) => [path.slice(directory.path.length + 1), readFileSync(path, 'utf8')]))
}
