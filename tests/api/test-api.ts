// An api of a test file's own, in this process, on a private Redis and database; called by operationId.

import { randomUUID } from 'node:crypto'
import { readConfig } from '../../api/config.ts'
import type { Handlers } from '../../api/pipeline.ts'
import { startApi } from '../../api/start-api.ts'
import type { Account, Problem, SignedIn, Tokens } from '../../generated/messages.ts'
import { routes, type OperationId } from '../../generated/routes.ts'
import { connectDatabase } from '../../platform/db/client.ts'
import { createLog } from '../../platform/log.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'

export type CallOptions = {
  params?: Record<string, string>
  query?: Record<string, string>
  /** Ends the path with a lone `?`: another URL that means the same. */
  bareQuery?: boolean
  body?: unknown
  /** In the place of `body`, as it is. */
  raw?: string | Uint8Array<ArrayBuffer>
  token?: string
  key?: string
  headers?: Record<string, string>
}

export type Answer<T> = { status: number; headers: Headers; body: T; text: string }

export type TestApiOptions = {
  redisUrl: string
  databaseUrl: string
  env?: Record<string, string>
  handlers?: Partial<Handlers>
}

export type TestApi = Awaited<ReturnType<typeof startTestApi>>

export async function startTestApi({ redisUrl, databaseUrl, env = {}, handlers }: TestApiOptions) {
  const config = readConfig({
    REDIS_URL: redisUrl,
    DATABASE_URL: databaseUrl,
    API_PORT: '0',
    API_SECRET: 'a secret that is only good for testing',
    PASSWORD_MEMORY_KIB: '32',
    PASSWORD_PASSES: '1',
    AUTH_REQUESTS_MAX: '1000000',
    ...env,
  })
  const logLines: string[] = []
  const log = createLog(
    { role: 'api', name: config.name, level: config.logLevel },
    { write: (line) => void logLines.push(line) },
  )
  const clock = { aheadMs: 0 }
  const api = await startApi(config, log, {
    nowMs: () => Date.now() + clock.aheadMs,
    ...(handlers && { handlers }),
  })
  const db = connectDatabase(databaseUrl, { poolMax: 2 })
  const redis = connectRedis(redisUrl, { name: 'test' })
  const url = api.urls['http'] ?? ''

  async function fetchAnswer<T>(path: string, init: RequestInit): Promise<Answer<T>> {
    const response = await fetch(url + path, init)
    const text = await response.text()
    const body = (text === '' ? undefined : JSON.parse(text)) as T
    return { status: response.status, headers: response.headers, body, text }
  }

  async function call<T = unknown>(operationId: OperationId, options: CallOptions = {}): Promise<Answer<T>> {
    const { params = {}, query = {}, bareQuery = false, body, raw, token, key, headers = {} } = options
    const route = routes.find((candidate) => candidate.operationId === operationId)
    if (!route) throw new Error(`The contract has no ${operationId}.`)
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
    const search = new URLSearchParams(query)
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    return fetchAnswer<T>(search.size > 0 || bareQuery ? `${path}?${search}` : path, {
      method: route.method.toUpperCase(),
      headers: {
        ...(content !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(key !== undefined && { 'idempotency-key': key }),
        ...headers,
      },
      ...(content !== undefined && { body: content }),
    })
  }

  /** A new account, signed in. */
  async function player(): Promise<TestPlayer> {
    const name = `P ${randomUUID().slice(0, 12)}`
    const { body } = await call<SignedIn>('registerAccount', { body: { name, password } })
    return { ...body.account, ...body.tokens }
  }

  /** Makes a player an operator, with tokens of the same sign-in that say so. */
  async function promote(player: TestPlayer): Promise<TestPlayer> {
    const { playerId, refreshToken } = player
    await db('players').where({ id: playerId }).update({ role: 'operator' })
    const { body } = await call<Tokens>('refreshTokens', { body: { refreshToken } })
    return { ...player, ...body, role: 'operator' }
  }

  return {
    config,
    urls: api.urls,
    /** How far the api's clock is ahead of ours. */
    clock,
    db,
    redis,
    logLines,
    fetchAnswer,
    call,
    refused: (operationId: OperationId, options?: CallOptions) => call<Problem>(operationId, options),
    player,
    promote,
    async [Symbol.asyncDispose]() {
      await api[Symbol.asyncDispose]()
      await db.destroy()
      closeRedis(redis)
    },
  }
}

export type TestPlayer = Account & Tokens

export const password = 'correct horse battery staple'
