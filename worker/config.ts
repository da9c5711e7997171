import { ConfigReader, readCommonConfig } from '../platform/config.ts'

export type WorkerConfig = ReturnType<typeof readConfig>

/** Reads the worker's configuration; throws a ConfigError that names every problem. */
export function readConfig(env: Readonly<Record<string, string | undefined>>) {
  const reader = new ConfigReader(env)
  return reader.done({
    ...readCommonConfig(reader, 'worker'),
    databaseUrl: reader.url('DATABASE_URL', ['mysql:', 'mariadb:']),
    /** How many events are handled at once; each takes a connection. More of them leave less of the machine to those who play on it. */
    concurrentEventsMax: reader.integer('WORKER_CONCURRENT_EVENTS_MAX', { fallback: 2, min: 1, max: 64 }),
    /** How long a worker may keep an event before another one takes it over. A repeated event changes nothing. */
    claimIdleMs: reader.integer('WORKER_CLAIM_IDLE_MS', { fallback: 5_000, min: 10, max: 3_600_000 }),
  })
}
