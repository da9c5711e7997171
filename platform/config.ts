/** Reads one process's configuration out of environment variables, and reports every problem at once. */
export class ConfigReader {
  readonly #env: Readonly<Record<string, string | undefined>>
  readonly #problems: string[] = []

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.#env = env
  }

  text(name: string, fallback?: string): string {
    const value = this.#env[name] || fallback
    if (value === undefined) this.problem(`${name} is not set`)
    return value ?? ''
  }

  integer(name: string, { fallback, min, max }: { fallback: number; min: number; max: number }): number {
    const text = this.#env[name]
    if (!text) return fallback
    const value = Number(text)
    if (!Number.isInteger(value) || value < min || value > max) {
      this.problem(`${name} must be a whole number from ${min} to ${max}, not '${text}'`)
      return fallback
    }
    return value
  }

  /** A TCP port; 0 takes a free one. */
  port(name: string, fallback: number): number {
    return this.integer(name, { fallback, min: 0, max: 65_535 })
  }

  url(name: string, protocols: readonly string[], fallback?: string): string {
    const text = this.text(name, fallback)
    if (text === '') return text
    const protocol = URL.canParse(text) ? new URL(text).protocol : ''
    if (!protocols.includes(protocol)) {
      this.problem(`${name} must be a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`)
    }
    return text
  }

  oneOf<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const text = this.#env[name] || fallback
    const choice = choices.find((candidate) => candidate === text)
    if (choice === undefined) this.problem(`${name} must be one of ${choices.join(', ')}, not '${text}'`)
    return choice ?? fallback
  }

  /** Reports a relation between settings that does not hold. */
  problem(text: string): void {
    this.#problems.push(text)
  }

  /** The configuration, frozen; throws a ConfigError that names every problem. */
  done<T extends object>(config: T): Readonly<T> {
    if (this.#problems.length > 0) throw new ConfigError(this.#problems)
    return Object.freeze(config)
  }
}

export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n- ${problems.join('\n- ')}`,
    )
    this.name = 'ConfigError'
  }
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** What every process is told: its name, its log level, its Redis, and the port for operators. */
export function readCommonConfig(reader: ConfigReader, role: string) {
  return {
    name: reader.text('INSTANCE_NAME', role),
    logLevel: reader.oneOf('LOG_LEVEL', logLevels, 'info'),
    redisUrl: reader.url('REDIS_URL', ['redis:', 'rediss:']),
    opsHost: reader.text('OPS_HOST', '127.0.0.1'),
    opsPort: reader.port('OPS_PORT', 0),
  }
}
