// The repository's contracts and the fixture's, and what was generated from each, for tests that hold one against the other.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { emitCodec } from '../../codegen/emit/codec.ts'
import { emitValidators } from '../../codegen/emit/validators.ts'
import { dereference, descend, loadDocuments, type Documents, type Files } from '../../codegen/load.ts'
import type { Model } from '../../codegen/model.ts'
import { readContracts } from '../../codegen/read.ts'
import type { Schema } from '../helpers/arbitrary.ts'

const REPOSITORY = join(import.meta.dirname, '../..')
const FIXTURE = join(import.meta.dirname, 'fixtures')

export interface FixtureDirectory {
  readonly path: string
  codegen(...args: string[]): { status: number | null; stdout: string; stderr: string }
  [Symbol.dispose](): void
}

/** A directory with the generator and the fixture's contracts, in which `npm run codegen` can run. */
export function fixtureDirectory(): FixtureDirectory {
  const path = mkdtempSync(join(tmpdir(), 'matchwire-codegen-'))
  cpSync(join(REPOSITORY, 'codegen'), join(path, 'codegen'), { recursive: true })
  rmSync(join(path, 'codegen/templates/client'), { recursive: true, force: true })
  cpSync(join(FIXTURE, 'contracts'), join(path, 'contracts'), { recursive: true })
  cpSync(join(REPOSITORY, 'package.json'), join(path, 'package.json'))
  symlinkSync(join(REPOSITORY, 'node_modules'), join(path, 'node_modules'))
  mkdirSync(join(path, 'generated'))
  return {
    path,
    codegen: (...args) =>
      spawnSync(process.execPath, [join(path, 'codegen/main.ts'), ...args], { encoding: 'utf8' }),
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  }
}

/** What a test calls of a contract's generated modules, which for the fixture no compiler knows. */
export interface Generated {
  readonly ws: Readonly<Record<string, never>>
  readonly bus: Readonly<Record<string, never>>
  readonly validators: Readonly<Record<string, never>>
}

export async function generatedFor(root: 'repository' | 'fixture'): Promise<Generated> {
  if (root === 'repository') return importAll(join(REPOSITORY, 'generated'))
  const files = contractFiles('fixture')
  const model = modelOf(files)
  const template = files.get('codegen/templates/codec.ts')!
  const path = mkdtempSync(join(tmpdir(), 'matchwire-codegen-'))
  writeFileSync(join(path, 'ws-codec.ts'), emitCodec(model, ['ClientMessage', 'ServerMessage'], template))
  writeFileSync(join(path, 'bus-codec.ts'), emitCodec(model, ['ShardRequest', 'GatewayResponse'], template))
  writeFileSync(join(path, 'validators.js'), emitValidators(model).js)
  const modules = await importAll(path)
  rmSync(path, { recursive: true })
  return modules
}

async function importAll(directory: string): Promise<Generated> {
  const load = async (name: string): Promise<Readonly<Record<string, never>>> =>
    (await import(pathToFileURL(join(directory, name)).href)) as Readonly<Record<string, never>>
  return {
    ws: await load('ws-codec.ts'),
    bus: await load('bus-codec.ts'),
    validators: await load('validators.js'),
  }
}

export function contractFiles(root: 'repository' | 'fixture'): Files {
  const directory = root === 'repository' ? REPOSITORY : FIXTURE
  const read = (base: string, pattern: string): [string, string][] =>
    globSync(pattern, { cwd: base })
      .sort()
      .map((path) => [path, readFileSync(join(base, path), 'utf8')])
  return new Map([
    ...read(directory, 'contracts/**/*.{yaml,md}'),
    ...read(REPOSITORY, 'codegen/templates/*.ts'),
  ])
}

export function modelOf(files: Files): Model {
  const reading = readContracts(files)
  if (reading.ok) return reading.model
  throw new Error(
    reading.problems.map(({ file, pointer, reason }) => `${file}#${pointer} ${reason}`).join('\n'),
  )
}

/** Message name -> the schema of its payload as it is written, references followed. */
export function payloadSchemas(files: Files, document: 'ws' | 'bus' | 'events'): Map<string, Schema> {
  const documents: Documents = loadDocuments(files, ({ file, pointer }, reason) => {
    throw new Error(`${file}#${pointer} ${reason}`)
  })
  const file = `contracts/${document}.asyncapi.yaml`
  const messages = descend({ file, pointer: '', node: documents.roots.get(file)! }, 'components', 'messages')!
  return new Map(
    Object.keys(messages.node as object).map((name) => {
      const payload = descend(messages, name, 'payload')!
      return [name, dereference(documents, payload) as Schema]
    }),
  )
}
