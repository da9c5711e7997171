// @matchwire/client as somebody gets it: the packed tarball, installed into an empty folder.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { beforeAll, expect, inject, test } from 'vitest'
import { privateSystem } from '../helpers/processes.ts'
import { findNode } from './runtimes.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..', '..')
const loadedMachineTimeoutMs = 90_000
const gzippedBytesMax = 25_000

let folder: string
let installed: string

beforeAll(async () => {
  folder = mkdtempSync(join(inject('runDirectory'), 'package-'))
  const packing = await run(process.execPath, [join(root, 'codegen/sdk/pack.ts'), folder])
  const tarball = packing.stdout.trim()
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: folder })
  installed = join(folder, 'node_modules/@matchwire/client')
}, loadedMachineTimeoutMs)

test('the package holds its code, its declarations and its README, and needs no other package', () => {
  const files = readdirSync(installed, { recursive: true, withFileTypes: true })
  expect(
    files
      .filter((each) => each.isFile())
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['README.md', 'index.d.ts', 'index.js', 'package.json'])
  expect(readdirSync(join(folder, 'node_modules/@matchwire'))).toEqual(['client'])
  const { version, dependencies, scripts } = JSON.parse(read('package.json')) as Record<string, unknown>
  const contract = readFileSync(join(root, 'contracts/ws.asyncapi.yaml'), 'utf8')
  expect(version).toBe(/^ {2}version: '?([\d.]+)/m.exec(contract)?.[1])
  expect({ dependencies, scripts }).toEqual({})
})

test('a bundler finds nothing of Node in it, leaves out what is not used, and stays within 25 kB gzipped', async () => {
  const whole = await bundle(`export * from '@matchwire/client'`)
  const gzippedBytes = gzipSync(whole, { level: 9 }).length
  console.log(`@matchwire/client: ${whole.length} bytes minified, ${gzippedBytes} gzipped`)
  expect(gzippedBytes).toBeLessThanOrEqual(gzippedBytesMax)
  expect((await bundle(`export { MatchwireError } from '@matchwire/client'`)).length).toBeLessThan(1_000)
})

test(
  'its declarations are those of a client, and compile in strict projects for browsers and for Node',
  { timeout: loadedMachineTimeoutMs },
  async () => {
    const declarations = read('dist/index.d.ts')
    expect(declarations).toContain('interface MatchSnapshot')
    expect(declarations).not.toMatch(/ShardRequest|GatewayResponse|DomainEvent|\bimport\b/)

    writeFileSync(join(folder, 'consumer.ts'), consumer)
    const strict = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, target: 'es2022' }
    const environments = {
      browser: { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'], types: [] },
      node: {
        module: 'nodenext',
        lib: ['es2022'],
        typeRoots: [join(root, 'node_modules/@types')],
        types: ['node'],
      },
    }
    const compiling = Object.entries(environments).map(async ([name, environment]) => {
      const project = join(folder, `tsconfig.${name}.json`)
      // What TypeScript brings itself is not what is checked here.
      const compilerOptions = { ...strict, ...environment, skipDefaultLibCheck: true }
      writeFileSync(project, JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
      const { stdout } = await run(join(root, 'node_modules/.bin/tsc'), ['--project', project]).catch(
        (error: { stdout: string }) => error,
      )
      return stdout
    })
    expect(await Promise.all(compiling)).toEqual(['', ''])
  },
)

const consumer = `
import { createClient, MatchwireError, type ErrorCode, type Match } from '@matchwire/client'

const client = createClient({ apiUrl: '' })
const match: Match<'connect-four'> = await client.play({ game: 'connect-four', seats: 2 })
match.on('snapshot', ({ state }) => match.input({ column: state.seatToMove }))
// @ts-expect-error: connect four has no headings.
match.input({ heading: 'up' })
const { games } = await client.rest.listGames()
console.log(games[0]?.title)
export const retry = (error: MatchwireError): boolean => error.retryable && error.code !== ('internal_error' satisfies ErrorCode)
`

const system = await privateSystem()

for (const major of [24, 22, 20] as const) {
  test(
    `two copies of the README's game play each other to the end in Node ${major}`,
    { timeout: loadedMachineTimeoutMs },
    async (context) => {
      const node = await findNode(major)
      if ('missing' in node) {
        const why = `Node ${major} is not to be had here: ${node.missing}`
        if (process.env['CI']) throw new Error(why)
        process.stderr.write(`skipped: ${why}\n`)
        return context.skip(why)
      }
      const game = join(folder, `game-${major}.mjs`)
      writeFileSync(game, readmeGame())
      // As the README tells those who have Node 20 to do: the one way, and the other.
      const flags = major === 20 ? ['--experimental-websocket'] : []
      const other = join(folder, `game-${major}-ws.mjs`)
      if (major === 20) writeFileSync(other, withWebSocket(readmeGame()))
      const commands = [[...flags, game], major === 20 ? [other] : [game]]
      const outputs = await Promise.all(
        commands.map(async (words) => (await run(node.path, [...words, system.apiUrls[0]!])).stdout),
      )
      for (const output of outputs) {
        expect(output).toMatch(/^Guest-\w+ waits for an opponent$/m)
        expect(output).toMatch(/^o Guest-\w+ against x Guest-\w+$/m)
      }
      const endings = outputs.map((output) => /^completed: (.*)$/m.exec(output)?.[1])
      expect(endings).toContain('won, or drawn')
    },
  )
}

/** The README's first program: JavaScript as it stands. */
function readmeGame(): string {
  const game = /```ts\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? ''
  expect(game.trimEnd().split('\n').length).toBeLessThanOrEqual(30)
  return game
}

function withWebSocket(game: string): string {
  const ws = join(folder, 'node_modules/ws')
  mkdirSync(ws, { recursive: true })
  cpSync(join(root, 'node_modules/ws'), ws, { recursive: true })
  const injected = game.replace(/createClient\(\{ /, 'createClient({ WebSocket, ')
  expect(injected).not.toBe(game)
  return `import { WebSocket } from 'ws'\n${injected}`
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', write: false },
  })
  return outputFiles?.[0]?.text.trim() ?? ''
}

function read(file: string): string {
  return readFileSync(join(installed, file), 'utf8')
}
