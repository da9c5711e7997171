import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, inject, test } from 'vitest'
import { account, ending, match, matchId, snapshot, started, TestGateway, tokens } from './world.ts'

const root = join(import.meta.dirname, '..', '..')
const client = join(root, 'generated', 'client')
const typescript = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

test('bundled for browsers the client takes no more than 25 kB, gzipped, and needs nothing of Node', async () => {
  // For a browser esbuild refuses every import of a Node built-in.
  const code = await bundle(`export { createClient } from './index.ts'`)

  const gzippedBytes = gzipSync(code, { level: 9 }).length
  console.log(`the client: ${code.length} bytes, gzipped ${gzippedBytes}`)
  expect(gzippedBytes).toBeLessThanOrEqual(25_000)
  expect(code).not.toMatch(/\b(require|process|Buffer|__dirname)\b/)
})

test('importing it has no effects: what is not used is left out', async () => {
  const errorsAlone = await bundle(`export { MatchwireError } from './index.ts'`)
  expect(errorsAlone.length).toBeLessThan(1_000)
})

test("what only a gateway needs is not in the client's bundle", async () => {
  const code = await bundle(`export { createClient } from './index.ts'`, { minify: false })
  expect(code).toContain('function decodeServerMessage')
  expect(code).not.toContain('function encodeServerMessage')
  expect(code).not.toContain('function decodeClientMessage')
  expect(code).not.toContain('seat.attach')
})

test("the README's game is 30 lines long, type-checks, and plays to the end", async () => {
  const readme = readFileSync(join(client, 'README.md'), 'utf8')
  const game = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  expect(game.trimEnd().split('\n').length).toBeLessThanOrEqual(30)

  const directory = mkdtempSync(join(inject('runDirectory'), 'readme-'))
  const gateway = await TestGateway.start()
  const api = createServer((request, response) => {
    const answer = request.url?.endsWith('guest')
      ? { account, tokens: tokens(1, { issuedAtMs: Math.floor(Date.now() / 1000) * 1000 }) }
      : { ticket: 't'.repeat(43), expiresAtMs: 0, urls: [gateway.url] }
    response.writeHead(201).end(JSON.stringify(answer))
  }).listen(0)
  try {
    const file = join(directory, 'game.ts')
    writeFileSync(file, game.replace('@matchwire/client', join(client, 'index.ts')))
    await promisify(execFile)(process.execPath, [typescript, '--noEmit', ...strict, file])

    const apiUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}`
    const played = promisify(execFile)(process.execPath, [file, apiUrl])
    const connection = await gateway.connection(0)
    const { id } = await connection.take('matchmaking.join')
    connection.send({ type: 'matchmaking.queued', replyTo: id, status: { state: 'queued' } })
    connection.send({ type: 'matchmaking.matched', match, attachWithinMs: 15_000 })
    const attach = await connection.take('match.attach')
    connection.send({ type: 'match.attached', replyTo: attach.id, match, seat: 0 })
    connection.send(started(1), snapshot(0))
    expect((await connection.take('match.input')).input['connect-four']).toBeDefined()
    connection.send({ type: 'match.ended', sequence: 2, matchId, ending })

    const { stdout, stderr } = await played
    expect(stderr).toBe('')
    expect(stdout).toContain('o Ada against x Grace Hopper')
    expect(stdout).toContain('. . . . . . .')
    expect(stdout).toContain('completed: won, or drawn')
  } finally {
    api.close()
    await gateway.close()
  }
})

const strict = [
  ...['--strict', '--target', 'es2024', '--module', 'nodenext', '--allowImportingTsExtensions'],
  ...['--erasableSyntaxOnly', '--skipLibCheck', '--types', 'node'],
]

async function bundle(contents: string, options: { minify?: boolean } = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: client, loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', write: false },
    ...options,
  })
  return (outputFiles?.[0]?.text ?? '').trim()
}
