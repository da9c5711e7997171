import { createServer } from 'node:http'
import { createTokenVerifier, redisTokenSources } from '../platform/auth.ts'
import { createBreaker } from '../platform/breaker.ts'
import { connectDatabase } from '../platform/db/client.ts'
import { watchPool } from '../platform/db/metrics.ts'
import { listen, stopServer } from '../platform/http.ts'
import type { Started } from '../platform/lifecycle.ts'
import type { Logger } from '../platform/log.ts'
import { shared } from '../platform/metrics.ts'
import { startOpsServer } from '../platform/ops-server.ts'
import { isOutage } from '../platform/outage.ts'
import { closeRedis, connectRedis } from '../platform/redis/client.ts'
import { guardRedis } from '../platform/redis/guard.ts'
import { keys } from '../platform/redis/keys.ts'
import { Abandoned } from './abandoned.ts'
import { createAddressHash } from './address-hash.ts'
import { createApp } from './app.ts'
import type { ApiConfig } from './config.ts'
import type { Services } from './handler.ts'
import { handlers } from './handlers/index.ts'
import { tidy } from './housekeeping.ts'
import { startMatchmaker } from './matchmaker.ts'
import { createApiMetrics } from './metrics.ts'
import { createPasswords } from './passwords.ts'
import type { Handlers } from './pipeline.ts'
import { repeat } from './repeat.ts'
import { createSigningKeys } from './signing-keys.ts'
import { createTokenIssuer } from './tokens.ts'

/** Also how long Redis, once emptied, is without the public keys, and so the gateways. Well under the lead of a new key. */
const keyRotationIntervalMs = 2_000
const tidyIntervalMs = 60_000
const releaseIntervalMs = 1_000
/** A client that sends slower than this is cut off, so that slow ones cannot hold all sockets. */
const requestTimeoutMs = 15_000

/** Beyond it new connections are closed at once. */
const connectionsMax = 10_000
const probeTimeoutMs = 1_000

export type ApiOverrides = { nowMs?: () => number; handlers?: Partial<Handlers> }

/** Acquires in order and listens last. Disposing lets requests in progress end, then closes in the opposite order. */
export async function startApi(
  config: ApiConfig,
  log: Logger,
  overrides: ApiOverrides = {},
): Promise<Started> {
  const { nowMs = Date.now } = overrides
  const metrics = createApiMetrics()
  await using resources = new AsyncDisposableStack()
  const db = resources.adopt(
    connectDatabase(config.databaseUrl, {
      poolMax: config.databasePoolMax,
      breaker: createBreaker('mariadb', { log, metrics: metrics.breaker }),
    }),
    (pool) => pool.destroy(),
  )
  watchPool(db, config.databasePoolMax, metrics.database)
  const redis = resources.adopt(connectRedis(config.redisUrl, { name: config.name }), closeRedis)
  redis.on('error', () => {}) // A lost connection shows as commands that fail, which the breaker tells of, once.
  guardRedis(redis, createBreaker('redis', { log, metrics: metrics.breaker }))

  const signingKeys = createSigningKeys({
    db,
    secret: config.secret,
    periodMs: config.signingKeyPeriodMs,
    leadMs: config.signingKeyLeadMs,
    tokenTtlMs: config.accessTokenTtlMs,
    publish: async (jwks) => void (await redis.set(keys.jwks(), JSON.stringify(jwks))),
    nowMs,
  })
  // Without its servers an api starts all the same, and says that it is unavailable: nobody has to start it again when they are back.
  await signingKeys.rotate().catch((error: unknown) => {
    if (!isOutage(error)) throw error
    log.error({ err: error }, 'the signing keys cannot be read yet')
  })

  const { accessTokenTtlMs, refreshTokenTtlMs } = config
  const services: Services = {
    config,
    log,
    metrics,
    db,
    redis,
    signingKeys,
    tokens: createTokenIssuer({ signingKeys, accessTokenTtlMs, refreshTokenTtlMs, nowMs }),
    passwords: createPasswords({
      cost: config.passwordHash,
      concurrencyMax: config.passwordConcurrencyMax,
      queueMax: config.passwordQueueMax,
    }),
    nowMs,
    source: `/apis/${config.name}`,
    hashAddress: createAddressHash(config.secret),
  }
  // The keys come from the database, so that a token of another api is good here before Redis has heard of its key.
  const { revocationOf } = redisTokenSources(redis)
  const verifyToken = createTokenVerifier({ readJwks: signingKeys.jwks, revocationOf, nowMs })
  const dependenciesAnswer = shared(() =>
    within(probeTimeoutMs, Promise.all([db.raw('SELECT 1'), redis.ping()])),
  )

  resources.use(repeat({ what: 'key rotation', intervalMs: keyRotationIntervalMs, log }, signingKeys.rotate))
  resources.use(repeat({ what: 'tidying', intervalMs: tidyIntervalMs, log }, () => tidy(services)))
  const abandoned = new Abandoned()
  const release = () => abandoned.release(db, nowMs())
  resources.use(repeat({ what: 'releasing keys', intervalMs: releaseIntervalMs, log }, release))
  resources.use(startMatchmaker(services))

  let stopping = false
  const ops = resources.use(
    await startOpsServer({
      host: config.opsHost,
      port: config.opsPort,
      ready: async () => !stopping && (await dependenciesAnswer()),
      metrics: metrics.process,
    }),
  )
  const app = createApp({
    services,
    verifyToken,
    dependenciesAnswer,
    abandoned,
    handlers: { ...handlers, ...overrides.handlers },
  })
  const server = createServer({ requestTimeout: requestTimeoutMs }, app)
  server.maxConnections = connectionsMax
  const http = await listen(server, config)
  resources.defer(() => stopServer(server))

  const held = resources.move()
  return {
    urls: { http, ops: ops.url },
    async [Symbol.asyncDispose]() {
      stopping = true
      await held.disposeAsync()
    },
  }
}

/** Whether the work succeeds in time. */
async function within(timeoutMs: number, work: Promise<unknown>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, timeoutMs, false).unref())
  return Promise.race([late, work.then(() => true).catch(() => false)])
}
