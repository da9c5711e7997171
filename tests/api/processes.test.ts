import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, test } from 'vitest'
import type { RealtimeTicket, SignedIn, Tokens } from '../../generated/messages.ts'
import { connectDatabase } from '../../platform/db/client.ts'
import { acquireLease } from '../../platform/redis/lease.ts'
import { realWorld } from '../../platform/world.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'

const main = new URL('../../api/main.ts', import.meta.url)
const secret = 'a secret that is only good for testing'
const env = {
  REDIS_URL: await privateRedis(),
  DATABASE_URL: await privateDatabase(),
  API_SECRET: secret,
  API_PORT: '0',
  LOG_LEVEL: 'trace',
}
const children = new Set<ChildProcess>()
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

type Running = { url: string; child: ChildProcess; output: () => string }

function start(environment: Record<string, string>) {
  const child = fork(main, { env: environment, silent: true, execPath: process.execPath })
  children.add(child)
  child.once('exit', () => children.delete(child))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  }
  return { child, output: () => output }
}

async function startReady(name: string): Promise<Running> {
  const { child, output } = start({ ...env, INSTANCE_NAME: name })
  const [ready] = (await once(child, 'message')) as [
    { kind: string; role: string; urls: Record<string, string> },
  ]
  expect(ready).toMatchObject({ kind: 'ready', role: 'api', name })
  return { url: ready.urls['http'] ?? '', child, output }
}

test('two api processes serve one system, log no secret, and stop cleanly', async () => {
  const gateway = await acquireLease({
    world: realWorld({ redisUrl: env.REDIS_URL }),
    kind: 'gateway',
    name: 'fake',
    leaseMs: 30_000,
    renewMs: 10_000,
    record: { url: 'ws://127.0.0.1:1/v1' },
    onFenced: () => {},
  })
  const [one, two] = await Promise.all([startReady('api-1'), startReady('api-2')])
  const password = 'a password that must not be logged'
  const idempotencyKey = 'an-idempotency-key-that-must-not-be-logged'
  const post = async <T>(api: Running, path: string, body?: object, headers: Record<string, string> = {}) => {
    const response = await fetch(api.url + path, {
      method: 'POST',
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json().catch(() => undefined)) as T }
  }
  const authorized = ({ accessToken }: Tokens) => ({ authorization: `Bearer ${accessToken}` })

  const credentials = { name: 'Ada Lovelace', password }
  const registered = await post<SignedIn>(one, '/v1/auth/register', credentials, {
    'idempotency-key': idempotencyKey,
  })
  expect(registered.status).toBe(201)
  expect((await post(two, '/v1/auth/register', credentials)).status).toBe(409)
  const signedIn = await post<SignedIn>(two, '/v1/auth/sign-in', credentials)
  const refreshed = await post<Tokens>(one, '/v1/auth/refresh', {
    refreshToken: signedIn.body.tokens.refreshToken,
  })
  expect(refreshed.status).toBe(200)
  const ticket = await post<RealtimeTicket>(
    two,
    '/v1/realtime/tickets',
    undefined,
    authorized(refreshed.body),
  )
  expect(ticket.status).toBe(201)
  expect((await post(one, '/v1/auth/sign-out', undefined, authorized(refreshed.body))).status).toBe(204)
  expect((await post(two, '/v1/realtime/tickets', undefined, authorized(refreshed.body))).status).toBe(401)

  // A secret where none belongs: in the path, in a broken body, in a wrong field.
  await post(one, `/v1/${refreshed.body.refreshToken}`)
  await post(one, '/v1/auth/sign-in', { name: credentials.name, password: 7, [password]: password })

  for (const { child } of [one, two]) {
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
  }
  await gateway[Symbol.asyncDispose]()

  const output = one.output() + two.output()
  const operations = ['registerAccount', 'signIn', 'refreshTokens', 'createTicket', 'signOut']
  for (const operation of operations) expect(output).toContain(`"operationId":"${operation}"`)
  const pairs = [registered.body.tokens, signedIn.body.tokens, refreshed.body]
  const secrets = [
    ...[password, idempotencyKey, secret, ticket.body.ticket],
    ...pairs.flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken]),
  ]
  for (const text of secrets) expect(output.includes(text)).toBe(false)
})

test('an error of the database is logged without the values of its statement', async () => {
  const { child, output, url } = await startReady('api-3')
  const db = connectDatabase(env.DATABASE_URL, { poolMax: 1 })
  await db.raw('DELETE FROM credentials')
  await db.raw('ALTER TABLE credentials MODIFY password_hash VARCHAR(1) NOT NULL')
  await db.destroy()
  const response = await fetch(`${url}/v1/auth/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Grace Hopper', password: 'correct horse battery' }),
  })
  expect(response.status).toBe(500)
  child.kill('SIGTERM')
  await once(child, 'close')
  expect(output()).toContain('ER_DATA_TOO_LONG')
  expect(output()).not.toContain('$argon2id')
})

test('a configuration with problems ends the process, which names them all', async () => {
  const { child, output } = start({ LOG_LEVEL: 'loud' })
  expect(await once(child, 'close')).toEqual([2, null])
  for (const name of ['LOG_LEVEL', 'REDIS_URL', 'DATABASE_URL', 'API_SECRET'])
    expect(output()).toContain(name)
})
