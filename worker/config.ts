import { ConfigReader, readCommonConfig } from '../platform/config.ts'
import { readAbuseConfig } from './abuse/config.ts'

export type WorkerConfig = ReturnType<typeof readConfig>

/** Reads the worker's configuration; throws a ConfigError that names every problem. */
export function readConfig(env: Readonly<Record<string, string | undefined>>) {
  const reader = new ConfigReader(env)
  return reader.done({
    ...readCommonConfig(reader, 'worker'),
    databaseUrl: reader.url('DATABASE_URL', ['mysql:', 'mariadb:']),
    /** How many batches of events are handled at once; each takes a connection. More of them leave less of the machine to those who play on it. */
    concurrentBatchesMax: reader.integer('WORKER_CONCURRENT_BATCHES_MAX', { fallback: 4, min: 1, max: 64 }),
    /** How long a worker may keep an ended match before another one takes it over. A repeated event changes nothing. */
    claimIdleMs: reader.integer('WORKER_CLAIM_IDLE_MS', { fallback: 5_000, min: 10, max: 3_600_000 }),
    /** How often an event is tried before it is a dead letter. */
    retryAttemptsMax: reader.integer('WORKER_RETRY_ATTEMPTS_MAX', { fallback: 8, min: 1, max: 100 }),
    /** After n attempts an event waits for a random time up to this, n times doubled, and never longer than `retryDelayMsMax`. */
    retryBaseMs: reader.integer('WORKER_RETRY_BASE_MS', { fallback: 1_000, min: 1, max: 3_600_000 }),
    retryDelayMsMax: reader.integer('WORKER_RETRY_DELAY_MAX_MS', {
      fallback: 300_000,
      min: 1,
      max: 86_400_000,
    }),
    abuse: readAbuseConfig(reader),
  })
}
