// What the playground's server, which may kill processes, does for whom. Browsers cannot send most of this; others can.
import { copyFileSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { startPlayground } from '../../deploy/local/playground.ts'
import { readSlos } from '../../ops/slos.ts'
import { privateDirectory } from '../helpers/processes.ts'

const recordings = join(import.meta.dirname, '..', 'rules', 'recordings')
const recordingsDirectory = privateDirectory()
const matchId = '0192c5a0-7b1e-7c3a-9d2e-5f6a7b8c9d0e'
copyFileSync(join(recordings, 'lightcycles-2-seats.jsonl'), join(recordingsDirectory, `${matchId}.jsonl`))
const playground = await startPlayground({
  port: 0,
  apiUrl: 'http://127.0.0.1:1',
  redisUrl: inject('redisServerUrl'),
  processes: [],
  recordingsDirectory,
  logsDirectory: recordingsDirectory,
})
afterAll(() => playground[Symbol.asyncDispose]())
const { host, port, origin } = new URL(playground.url)

/** Sends just this: `fetch` would mend the path and the headers. */
function send(
  method: string,
  path: string,
  { headers = {}, body = '' }: { headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], body: text }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const own = { origin }

test.each([
  ['a page of another origin', { origin: 'http://evil.example' }],
  ['a page of another port', { origin: 'http://127.0.0.1:1' }],
  ['somebody who names no origin', {}],
])('%s may not have anything done', async (_, headers) => {
  for (const path of [`/local/matches/${matchId}/lose-shard`, '/local/replay']) {
    expect((await send('POST', path, { headers })).status).toBe(403)
  }
})

test('a name of somebody else that leads here is not answered for', async () => {
  const headers = { host: `evil.example:${port}`, origin: `http://evil.example:${port}` }
  expect((await send('POST', '/local/replay', { headers })).status).toBe(421)
  expect((await send('GET', '/', { headers })).status).toBe(421)
  expect((await send('GET', '/', { headers: { host: `localhost:${port}` } })).status).toBe(200)
})

test('a shard is lost with POST alone, and only one that runs the match', async () => {
  const path = `/local/matches/${matchId}/lose-shard`
  expect((await send('GET', path)).status).toBe(404)
  expect((await send('PUT', path, { headers: own })).status).toBe(405)
  expect(await send('POST', path, { headers: own })).toMatchObject({
    status: 409,
    body: 'No shard runs this match.',
  })
  expect((await send('POST', '/local/matches/1/lose-shard', { headers: own })).status).toBe(404)
})

test('a recording is given as what players saw, by the id of its match', async () => {
  const { status, body } = await send('GET', `/local/recordings/${matchId}`)
  expect(status).toBe(200)
  const rows = body
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row) as Record<string, unknown>)
  expect(rows[0]).toEqual({ game: 'lightcycles', seats: 2, tickIntervalMs: 50 })
  expect(rows[1]).toMatchObject({ tick: 0, state: { cycles: [{ alive: true }, { alive: true }] } })
  expect(rows.at(-1)).toMatchObject({ end: 'completed', placements: [1, 2] })
  expect((await send('GET', `/local/recordings/${matchId.replace('0', '1')}`)).status).toBe(404)
})

test('a recording that was sent is played again, or refused with the reason', async () => {
  const good = readFileSync(join(recordings, 'connect-four-draw.jsonl'), 'utf8')
  const answer = await send('POST', '/local/replay', { headers: own, body: good })
  expect(answer.body.split('\n').length).toBe(46)
  const changed = await send('POST', '/local/replay', {
    headers: own,
    body: good.replace('"column":', '"column":1'),
  })
  expect(changed.status).toBe(422)
  expect(changed.body).toMatch(/Line 2 is not a step of this match|First difference at tick 1/)
  const large = await send('POST', '/local/replay', { headers: own, body: 'x'.repeat(1_000_001) })
  expect(large.status).toBe(413)
})

test.each([
  '/../../package.json',
  '/%2e%2e/%2e%2e/package.json',
  '/..%2f..%2fpackage.json',
  '/docs/../../package.json',
  '/main.ts',
  '/local/recordings/..%2f..%2fx',
])('%s leads to nothing', async (path) => {
  expect((await send('GET', path)).status).toBe(404)
})

test('the page, its script and its style are served as what they are, and allow no other origin', async () => {
  expect((await send('GET', '/')).type).toMatch('text/html')
  expect((await send('GET', '/playground.js')).type).toMatch('text/javascript')
  expect((await send('GET', '/style.css')).type).toMatch('text/css')
  for (const page of ['/', '/status']) expect((await send('GET', page)).body).toContain("default-src 'none'")
  expect(host).toMatch(/^127\.0\.0\.1:/)
})

test('how the system does is told to this machine, as a page and as JSON', async () => {
  expect((await send('GET', '/status')).type).toMatch('text/html')
  expect((await send('GET', '/status.js')).type).toMatch('text/javascript')
  expect((await send('GET', '/status.css')).type).toMatch('text/css')
  const { type, body } = await send('GET', '/status.json?after=nonsense')
  expect(type).toBe('application/json')
  expect(JSON.parse(body)).toMatchObject({
    processes: [],
    promises: readSlos().slos.map(({ name }) => ({ name, verdict: 'none' })),
  })
  expect((await send('GET', '/status.json', { headers: { host: 'evil.example' } })).status).toBe(421)
})
