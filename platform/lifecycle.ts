import { ConfigError } from './config.ts'
import type { Logger } from './log.ts'

/** A started process: where it can be reached, and how to stop it in order. */
export type Started = AsyncDisposable & { readonly urls: Readonly<Record<string, string>> }

type Env = Readonly<Record<string, string | undefined>>

export type ProcessDefinition<Config> = {
  role: string
  readConfig: (env: Env) => Config
  /** Imports what it starts, so that this is loaded after what traces it. */
  start: (config: Config, log: Logger) => Promise<Started>
  createLog: (config: Config) => Logger
  /** How long matches or clients may still take when the process is told to stop; absent: no time at all. */
  drainMs?: (config: Config) => number
}

/** What a stop may take beyond that. */
const stopDeadlineMs = 10_000

/**
 * Runs one process from start to stop. SIGTERM or SIGINT stops it in order and exits 0; a second signal, or 10 s
 * more than it may drain, forces it and exits 1. Before it is ready it has nothing to stop: a signal just ends it.
 * A fault that nobody caught is logged and ends the process: its lease runs out, and the others take it from there.
 */
export async function runProcess<Config extends { name: string }>(
  definition: ProcessDefinition<Config>,
): Promise<void> {
  const { role } = definition
  let config: Config
  try {
    config = definition.readConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${role}: ${error.message}\n`)
    process.exit(2)
  }
  const log = definition.createLog(config)
  const fault = (error: unknown) => {
    log.fatal({ err: error }, 'fault: the process ends')
    process.exit(1)
  }
  process.on('uncaughtException', fault).on('unhandledRejection', fault)

  let tracing: AsyncDisposable | undefined
  let started: Started
  try {
    tracing = await traceIfAsked(role, config.name, log)
    started = await definition.start(config, log)
  } catch (error) {
    log.fatal({ err: error }, 'cannot start')
    if (error instanceof Error) process.stderr.write(`${role} ${config.name}: ${error.message}\n`)
    process.exit(1)
  }
  let stopping = false
  const stop = (signal: string) => {
    if (stopping) process.exit(1)
    stopping = true
    log.info({ signal }, 'stopping')
    setTimeout(
      () => {
        log.error('the stop took too long: forced')
        process.exit(1)
      },
      stopDeadlineMs + (definition.drainMs?.(config) ?? 0),
    ).unref()
    stopInOrder().then(() => {
      log.info('stopped')
      process.exit(0)
    }, fault)
  }
  const stopInOrder = async () => {
    await started[Symbol.asyncDispose]()
    await tracing?.[Symbol.asyncDispose]()
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  // A parent that is gone will not send a signal any more.
  process.on('disconnect', () => stop('disconnect'))
  log.info({ urls: started.urls }, 'ready')
  process.send?.({ kind: 'ready', role, name: config.name, urls: started.urls })
}

/** OpenTelemetry's own settings say whether spans go anywhere; where they do not, none of it is loaded. */
async function traceIfAsked(role: string, name: string, log: Logger): Promise<AsyncDisposable | undefined> {
  const { env } = process
  const exporter = env['OTEL_TRACES_EXPORTER']
  const asked = env['OTEL_EXPORTER_OTLP_ENDPOINT'] || env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] || exporter
  const disabled = env['OTEL_SDK_DISABLED']?.toLowerCase() === 'true'
  if (!asked || exporter === 'none' || disabled) return undefined
  try {
    const { startTracing } = await import('./tracing-sdk.ts')
    return await startTracing({ role, name, env, log })
  } catch (error) {
    log.error({ err: error }, 'cannot trace: the process goes on without')
    return undefined
  }
}
