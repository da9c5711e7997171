import { ConfigReader, logLevels } from '../platform/config.ts'

export type ProbeConfig = ReturnType<typeof readConfig>

/** Everything a probe is told. Throws a ConfigError that names every problem. */
export function readConfig(env: Readonly<Record<string, string | undefined>>) {
  const reader = new ConfigReader(env)
  return reader.done({
    name: reader.text('INSTANCE_NAME', 'probe'),
    logLevel: reader.oneOf('LOG_LEVEL', logLevels, 'info'),
    opsHost: reader.text('OPS_HOST', '127.0.0.1'),
    opsPort: reader.port('OPS_PORT', 0),
    /** The public door: where players reach the api. */
    apiUrl: reader.url('API_URL', ['http:', 'https:'], 'http://127.0.0.1:8080'),
    /** From the beginning of one run to that of the next, or to its end where that is later. */
    everyMs: reader.integer('PROBE_EVERY_MS', { fallback: 30_000, min: 1_000, max: 3_600_000 }),
    /** A shape that others rarely ask for keeps it from meeting them. */
    seats: reader.integer('PROBE_SEATS', { fallback: 2, min: 2, max: 8 }),
  })
}
