import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import type { Handlers } from '../../api/pipeline.ts'
import type { Problem } from '../../generated/messages.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { password, startTestApi } from './test-api.ts'

const servers = { redisUrl: await privateRedis(), databaseUrl: await privateDatabase() }
let games: unknown
const brokenHandlers = {
  listGames: () => ({ status: 200, body: games }),
  readJwks: () => refusal,
} as unknown as Handlers
let refusal: unknown
const api = await startTestApi({ ...servers, handlers: brokenHandlers })
const closedApi = await startTestApi({ ...servers, env: { ALLOWED_ORIGINS: 'https://play.example.com' } })
afterAll(async () => {
  await closedApi[Symbol.asyncDispose]()
  await api[Symbol.asyncDispose]()
})

test('a path that is not in the contract is unknown', async () => {
  for (const path of ['/', '/v1', '/v1/me/', '/V1/me', '/v1/auth/register/x', '/readyz']) {
    const { status, body, headers } = await api.fetchAnswer<Problem>(path, {})
    expect([path, status, body.code]).toEqual([path, 404, 'route_unknown'])
    expect(headers.get('content-type')).toBe('application/problem+json')
  }
})

test('a path that takes other methods names them', async () => {
  const { status, body, headers } = await api.fetchAnswer<Problem>('/v1/me', { method: 'PUT' })
  expect([status, body.code]).toEqual([405, 'method_not_allowed'])
  expect(headers.get('allow')).toBe('GET, PATCH, DELETE, HEAD')
  expect((await closedApi.fetchAnswer('/v1/games', { method: 'HEAD' })).status).toBe(200)
})

test.each([
  ['nothing', ''],
  ['half an object', '{"name":"Ada Lovelace"'],
  ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
  ['a trailing comma', '{"name":"Ada Lovelace",}'],
])('%s is malformed JSON', async (_, raw) => {
  const { status, body } = await api.refused('registerAccount', { raw })
  expect([status, body.code]).toEqual([400, 'malformed_json'])
})

test.each([
  ['another type', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['another charset', { 'content-type': 'application/json; charset=latin1' }],
  ['a compressed body', { 'content-encoding': 'gzip' }],
])('%s is refused', async (_, headers) => {
  const { status, body } = await api.refused('signIn', { body: { name: 'Ada', password }, headers })
  expect([status, body.code]).toEqual([415, 'unsupported_media_type'])
})

test('a body of 1 MB is refused, and the connection serves the next request', async () => {
  const { status, body } = await api.refused('registerAccount', { raw: 'x'.repeat(1_000_000) })
  expect([status, body.code]).toEqual([413, 'body_too_large'])
  expect((await api.call('createGuest')).status).toBe(201)
})

test('a body that does not end is answered and cut off after some megabytes', async () => {
  const { port, hostname } = new URL(api.urls['http'] ?? '')
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {}) // The server closes while we still write.
  let answer = ''
  socket.setEncoding('latin1').on('data', (data: string) => (answer += data))
  const closed = new Promise((resolve) => socket.once('close', resolve))
  const bytesMax = 64 * 1024 * 1024
  const chunk = 'x'.repeat(65_536)
  socket.write(
    `POST /v1/auth/register HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${bytesMax}\r\n\r\n`,
  )
  let bytes = 0
  while (!socket.destroyed && bytes < bytesMax) {
    bytes += chunk.length
    if (!socket.write(chunk))
      await Promise.race([closed, new Promise((resolve) => socket.once('drain', resolve))])
  }
  await closed
  expect(bytes).toBeLessThan(bytesMax)
  expect(answer).toMatch(/^(HTTP\/1.1 413 |$)/)
  expect((await api.call('createGuest')).status).toBe(201)
})

test.each([
  ['a missing field', { name: 'Ada Lovelace' }, ''],
  ['a short password', { name: 'Ada Lovelace', password: 'short' }, '/password'],
  ['a name with a space at its end', { name: 'Ada ', password }, '/name'],
  ['a name with a lone surrogate', { name: 'Ada\ud800bc', password }, '/name'],
  ['a name that is a number', { name: 7, password }, '/name'],
  ['a field that is not there', { name: 'Ada Lovelace', password, admin: true }, ''],
  ['a list', [], ''],
])('%s is named by its path', async (_, body, path) => {
  const refused = await api.refused('registerAccount', { body })
  expect([refused.status, refused.body.code]).toEqual([400, 'request_invalid'])
  expect(refused.body.problems?.[0]?.path).toBe(path)
})

test.each([
  ['readMatch', { params: { matchId: 'not-a-match' } }, 'matchId'],
  ['readMatch', { params: { matchId: randomUUID().toUpperCase() } }, 'matchId'],
  ['listMyMatches', { query: { limit: '0' } }, 'limit'],
  ['listMyMatches', { query: { limit: '101' } }, 'limit'],
  ['listMyMatches', { query: { limit: 'ten' } }, 'limit'],
  ['listMyMatches', { query: { limit: '1e1' } }, 'limit'],
  ['listMyMatches', { query: { cursor: 'bm90IG9uZSBvZiBvdXJz' } }, 'cursor'],
  ['listMyMatches', { query: { cursor: '%' } }, 'cursor'],
  ['listMyNotifications', { query: { unread: '1' } }, 'unread'],
  ['readLeaderboard', { params: { game: 'chess' } }, 'game'],
  ['createTicket', { key: 'too short' }, 'Idempotency-Key'],
  ['createTicket', { key: 'x'.repeat(65) }, 'Idempotency-Key'],
] as const)('%s refuses %o', async (operationId, options, path) => {
  const { accessToken: token } = await api.player()
  const { status, body } = await api.refused(operationId, { token, ...options })
  expect([status, body.code]).toEqual([400, 'request_invalid'])
  expect(body.problems?.[0]?.path).toBe(path)
})

test('a parameter that comes twice is refused', async () => {
  const { accessToken } = await api.player()
  const headers = { authorization: `Bearer ${accessToken}` }
  const { body } = await api.fetchAnswer<Problem>('/v1/matches?limit=1&limit=2', { headers })
  expect(body.code).toBe('request_invalid')
})

test('a path that is badly encoded is refused', async () => {
  const { status, body } = await api.fetchAnswer<Problem>('/v1/players/%ff', {})
  expect([status, body.code]).toEqual([400, 'request_invalid'])
})

test('what is not HTTP at all gets an answer and harms nobody', async () => {
  const { port, hostname } = new URL(api.urls['http'] ?? '')
  const socket = connect(Number(port), hostname)
  socket.write('\x16\x03\x01 this is not HTTP\r\n\r\n')
  expect(await text(socket)).toMatch(/^HTTP\/1.1 400 /)
  expect((await api.call('createGuest')).status).toBe(201)
})

test('an answer that breaks its schema is never sent: it is a logged fault', async () => {
  games = { games: [{ game: 'chess', secret: 'internal' }] }
  const { status, body, text } = await api.refused('listGames')
  expect([status, body.code]).toEqual([500, 'internal_error'])
  expect(text).not.toContain('internal"')
  const fault = api.logLines.find((line) => line.includes('broke its schema'))
  expect(fault).toContain(body.instance)
})

test('an answer without the body that the contract wants is a fault as well', async () => {
  games = undefined
  expect((await api.refused('listGames')).body.code).toBe('internal_error')
})

test('a refusal that the contract does not name is a fault as well', async () => {
  refusal = { ok: false, code: 'match_ended' }
  const { status, body } = await api.refused('readJwks')
  expect([status, body.code]).toEqual([500, 'internal_error'])
})

test('a request keeps the id that its client chose, if it is one', async () => {
  const chosen = await closedApi.call('listGames', { headers: { 'x-request-id': 'chosen-by-me-1' } })
  expect(chosen.headers.get('x-request-id')).toBe('chosen-by-me-1')
  const broken = await closedApi.call('listGames', { headers: { 'x-request-id': 'a b' } })
  expect(broken.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('any web page may call the api, and a preflight says so', async () => {
  const preflight = await api.fetchAnswer('/v1/me', {
    method: 'OPTIONS',
    headers: { origin: 'https://any.example.com', 'access-control-request-method': 'PATCH' },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
  expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH')
  expect(preflight.headers.get('access-control-allow-headers')).toContain('Idempotency-Key')
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull()
})

test('where origins are listed, only those may call', async () => {
  const allowedFor = async (origin: string) =>
    (await closedApi.call('listGames', { headers: { origin } })).headers.get('access-control-allow-origin')
  expect(await allowedFor('https://play.example.com')).toBe('https://play.example.com')
  expect(await allowedFor('https://evil.example.com')).toBeNull()
})
