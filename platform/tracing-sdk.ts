// OpenTelemetry's SDK, by its standard environment variables. Only a process that is told where its spans go loads this file.
//
// What goes out is bounded and says little: the SDK queues at most OTEL_BSP_MAX_QUEUE_SIZE spans (2048) and drops what comes on top; a collector
// that is away is told of once; no text of an error leaves the process, since drivers put values into theirs.

import { diag, DiagLogLevel } from '@opentelemetry/api'
import { IORedisInstrumentation } from '@opentelemetry/instrumentation-ioredis'
import { KnexInstrumentation } from '@opentelemetry/instrumentation-knex'
import { defaultResource, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { NodeSDK } from '@opentelemetry/sdk-node'
import {
  ConsoleSpanExporter,
  ParentBasedSampler,
  type ReadableSpan,
  type SpanExporter,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace'
import { register } from 'import-in-the-middle/register-hooks.mjs'
import { contractVersion } from '../generated/tables.ts'
import type { Logger } from './log.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Of the traces that begin here, unless OTEL_TRACES_SAMPLER or OTEL_TRACES_SAMPLER_ARG say otherwise. */
const sampledRatioDefault = 0.1
/** What spans that are left at the end may take to go out. */
const flushTimeoutMs = 2_000
/** Different complaints of the SDK that are logged, each once. */
const complaintsMax = 32

/** Begins to trace this process. To be called before what is to be traced is imported. Disposing sends what is left, within a bound. */
export async function startTracing({
  role,
  name,
  env,
  log,
}: {
  role: string
  name: string
  env: Env
  log: Logger
}): Promise<AsyncDisposable> {
  diag.setLogger(complainOnce(log), { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true })
  const exporter = await exporterOf(env)
  // ES modules cannot be changed once they are loaded: this gives way to the instrumentations when they are, and only to theirs.
  register({ include: ['ioredis', 'knex'] })
  const sdk = new NodeSDK({
    resource: defaultResource().merge(
      resourceFromAttributes({
        'service.namespace': 'matchwire',
        'service.name': `matchwire-${role}`,
        'service.instance.id': name,
        'service.version': contractVersion,
      }),
    ),
    // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES; the others would tell of the machine, at each start.
    resourceDetectors: [envDetector],
    instrumentations: [
      // Within a trace alone: never for a blocking read, a lease, a probe.
      new IORedisInstrumentation({ requireParentSpan: true, dbStatementSerializer: (command) => command }),
      // With placeholders, as the query is written.
      new KnexInstrumentation({ requireParentSpan: true }),
    ],
    traceExporter: discreet(exporter, log),
    ...(env['OTEL_TRACES_SAMPLER'] ? {} : { sampler: defaultSampler(env) }),
    metricReaders: [],
    logRecordProcessors: [],
  })
  sdk.start()
  log.info({ sampler: env['OTEL_TRACES_SAMPLER'] }, 'tracing')
  return {
    async [Symbol.asyncDispose]() {
      const late = new Promise((resolve) => setTimeout(resolve, flushTimeoutMs).unref())
      await Promise.race([sdk.shutdown().catch(() => {}), late])
    },
  }
}

function defaultSampler(env: Env): ParentBasedSampler {
  const asked = env['OTEL_TRACES_SAMPLER_ARG']
  const ratio = asked ? Number(asked) : sampledRatioDefault
  return new ParentBasedSampler({
    root: new TraceIdRatioBasedSampler(ratio >= 0 && ratio <= 1 ? ratio : sampledRatioDefault),
  })
}

/** Throws where the variables name what is none. */
async function exporterOf(env: Env): Promise<SpanExporter> {
  const kind = env['OTEL_TRACES_EXPORTER'] || 'otlp'
  if (kind === 'console') return new ConsoleSpanExporter()
  if (kind !== 'otlp') throw new Error(`OTEL_TRACES_EXPORTER is otlp, console or none, not '${kind}'.`)
  for (const name of ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']) {
    const url = env[name]
    if (url && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new Error(`${name} is no http URL.`)
  }
  const protocol = env['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL'] || env['OTEL_EXPORTER_OTLP_PROTOCOL']
  const { OTLPTraceExporter } =
    protocol === 'grpc'
      ? await import('@opentelemetry/exporter-trace-otlp-grpc')
      : protocol === 'http/json'
        ? await import('@opentelemetry/exporter-trace-otlp-http')
        : await import('@opentelemetry/exporter-trace-otlp-proto')
  return new OTLPTraceExporter()
}

/** Says once that spans cannot be sent, and once that they can again; and sends no text of an error. */
function discreet(exporter: SpanExporter, log: Logger): SpanExporter {
  let failing = false
  return {
    export(spans, done) {
      for (const span of spans) withhold(span)
      exporter.export(spans, (result) => {
        const failed = result.code !== 0
        if (failed && !failing) log.warn({ err: result.error }, 'spans cannot be sent: they are dropped')
        if (!failed && failing) log.info('spans are sent again')
        failing = failed
        done({ code: 0 })
      })
    },
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
    shutdown: () => exporter.shutdown(),
  }
}

function withhold({ status, events }: ReadableSpan): void {
  delete status.message
  for (const { attributes } of events) {
    delete attributes?.['exception.message']
    delete attributes?.['exception.stacktrace']
  }
}

function complainOnce(log: Logger) {
  const told = new Set<string>()
  const tell = (message: string) => {
    if (told.has(message) || told.size >= complaintsMax) return
    told.add(message)
    log.warn({ message }, 'OpenTelemetry')
  }
  return { error: tell, warn: tell, info() {}, debug() {}, verbose() {} }
}
