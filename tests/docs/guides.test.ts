// The code in the guides: every page is one program, which compiles as it stands there, and the first one plays.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { expect, inject, test } from 'vitest'
import { privateSystem } from '../helpers/processes.ts'

const loadedMachineTimeoutMs = 60_000
const root = join(import.meta.dirname, '..', '..')
const guides = readdirSync(join(root, 'docs/guides')).map((name) => `docs/guides/${name}`)
const pages = [...guides, 'README.md', 'generated/client/README.md'].filter((page) => programOf(page) !== '')

test(
  'every guide and README that shows TypeScript compiles, strictly, as one program',
  { timeout: loadedMachineTimeoutMs },
  () => {
    expect(pages).toContain('docs/guides/first-game.md')
    expect(pages).toContain('docs/guides/reconnect.md')
    const programs = new Map(pages.map((page) => [join(root, `${page}.ts`), programOf(page)]))
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2024,
      lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      paths: { '@matchwire/client': [join(root, 'generated/client/index.ts')] },
      types: ['node'],
      ...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
      ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
    }
    const host = ts.createCompilerHost(options)
    const { getSourceFile, fileExists } = host
    host.fileExists = (path) => programs.has(path) || fileExists(path)
    host.getSourceFile = (path, version) => {
      const text = programs.get(path)
      return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version)
    }
    const faults = ts.getPreEmitDiagnostics(ts.createProgram([...programs.keys()], options, host))
    expect(
      faults.map(({ file, start = 0, messageText }) => {
        const line = file?.text.slice(0, start).split('\n').length
        return `${file?.fileName} line ${line} of its code: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
      }),
    ).toEqual([])
  },
)

test(
  "two of the first guide's players play each other to the end",
  { timeout: loadedMachineTimeoutMs },
  async () => {
    const system = await privateSystem()
    const apiUrl = system.apiUrls[0]!
    const folder = mkdtempSync(join(inject('runDirectory'), 'guide-'))
    const program = programOf('docs/guides/first-game.md')
    const client = JSON.stringify(join(root, 'generated/client/index.ts'))
    const file = join(folder, 'player.mjs')
    writeFileSync(file, program.replace("'@matchwire/client'", client))

    const play = async () => (await promisify(execFile)(process.execPath, [file, apiUrl])).stdout
    const outputs = await Promise.all([play(), play()])
    for (const output of outputs) {
      expect(output).toMatch(/^I am (Guest-\w+)\nAgainst Guest-\w+, in seat [01]\ncompleted: place [12]\n$/)
    }
  },
)

/** The blocks of TypeScript on a page, one behind the other. */
function programOf(page: string): string {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code).join('\n')
}
