import { ConfigReader, readCommonConfig } from '../platform/config.ts'

export type ApiConfig = ReturnType<typeof readConfig>

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Everything an api is told. Throws a ConfigError that names every problem. */
export function readConfig(env: Readonly<Record<string, string | undefined>>) {
  const reader = new ConfigReader(env)
  const integer = (name: string, fallback: number, [min, max]: [number, number]) =>
    reader.integer(name, { fallback, min, max })

  const config = {
    ...readCommonConfig(reader, 'api'),
    databaseUrl: reader.url('DATABASE_URL', ['mysql:', 'mariadb:']),
    databasePoolMax: integer('DATABASE_POOL_MAX', 10, [2, 200]),
    host: reader.text('API_HOST', '127.0.0.1'),
    port: reader.port('API_PORT', 7000),
    /** Seals the signing keys in the database, and is mixed into what idempotency keys become. The same for every api. */
    secret: reader.text('API_SECRET'),
    /** Web pages that may call the api; `*` is any. Nothing here rides on cookies, so that any is safe. */
    allowedOrigins: reader
      .text('ALLOWED_ORIGINS', '*')
      .split(',')
      .map((origin) => origin.trim()),
    /** How many proxies of ours stand before the api, so that the address limits count the client and not the proxy. */
    trustedProxyHops: integer('TRUSTED_PROXY_HOPS', 0, [0, 8]),

    accessTokenTtlMs: integer('ACCESS_TOKEN_TTL_MS', 10 * minute, [second, hour]),
    refreshTokenTtlMs: integer('REFRESH_TOKEN_TTL_MS', 30 * day, [minute, 365 * day]),
    ticketTtlMs: integer('TICKET_TTL_MS', 30 * second, [second, 5 * minute]),
    /** How long one key signs, and how long before that it is published. */
    signingKeyPeriodMs: integer('SIGNING_KEY_PERIOD_MS', day, [minute, 90 * day]),
    signingKeyLeadMs: integer('SIGNING_KEY_LEAD_MS', hour, [second, 30 * day]),

    /** argon2id, as OWASP recommends it for 19 MiB. A password is hashed anew at the next sign-in after these change. */
    passwordHash: {
      memoryKib: integer('PASSWORD_MEMORY_KIB', 19_456, [8, 1_048_576]),
      passes: integer('PASSWORD_PASSES', 2, [1, 16]),
    },
    /** Each hash in progress holds a thread of libuv's four and its memory; the others wait, and beyond the queue they are refused. */
    passwordConcurrencyMax: integer('PASSWORD_CONCURRENCY_MAX', 2, [1, 16]),
    passwordQueueMax: integer('PASSWORD_QUEUE_MAX', 64, [0, 1_000]),

    /** Requests of one address to one operation of `auth`, in each window. */
    authRequestsMax: integer('AUTH_REQUESTS_MAX', 120, [1, 1_000_000]),
    authWindowMs: integer('AUTH_WINDOW_MS', minute, [second, hour]),

    /** How long what nobody needs any more is kept. */
    retention: {
      processedEventsMs: day * integer('RETENTION_PROCESSED_EVENTS_DAYS', 7, [1, 365]),
      notificationsMs: day * integer('RETENTION_NOTIFICATIONS_DAYS', 90, [1, 3_650]),
      deadLettersMs: day * integer('RETENTION_DEAD_LETTERS_DAYS', 30, [1, 3_650]),
      addressesMs: day * integer('RETENTION_ADDRESSES_DAYS', 30, [1, 365]),
      signalsMs: day * integer('RETENTION_ABUSE_SIGNALS_DAYS', 180, [1, 3_650]),
      pairsMs: day * integer('RETENTION_ABUSE_PAIRS_DAYS', 30, [1, 365]),
    },

    matchmakingIntervalMs: integer('MATCHMAKING_INTERVAL_MS', 50, [10, 10 * second]),
    matchmaking: {
      ratingWindow: integer('MATCHMAKING_RATING_WINDOW', 200, [0, 65_535]),
      ratingWindowPerSecond: integer('MATCHMAKING_RATING_WINDOW_PER_SECOND', 50, [0, 65_535]),
      queueTimeoutMs: integer('MATCHMAKING_QUEUE_TIMEOUT_MS', 10 * minute, [second, day]),
      confirmTimeoutMs: integer('MATCHMAKING_CONFIRM_TIMEOUT_MS', 100, [50, minute]),
      ...(env.MATCH_SEED ? { seed: integer('MATCH_SEED', 0, [0, 4_294_967_295]) } : {}),
    },
  }

  if (config.secret !== '' && (config.secret.length < 32 || config.secret.length > 256)) {
    reader.problem('API_SECRET must have 32 to 256 characters; `openssl rand -hex 32` makes one')
  }
  if (config.signingKeyLeadMs >= config.signingKeyPeriodMs) {
    reader.problem('SIGNING_KEY_LEAD_MS must be shorter than SIGNING_KEY_PERIOD_MS')
  }
  if (config.refreshTokenTtlMs <= config.accessTokenTtlMs) {
    reader.problem('REFRESH_TOKEN_TTL_MS must be longer than ACCESS_TOKEN_TTL_MS')
  }
  for (const origin of config.allowedOrigins) {
    if (origin !== '*' && (!URL.canParse(origin) || new URL(origin).origin !== origin)) {
      reader.problem(`ALLOWED_ORIGINS must be * or origins such as https://play.example.com, not '${origin}'`)
    }
  }
  return reader.done(config)
}
