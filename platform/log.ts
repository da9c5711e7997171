import { trace } from '@opentelemetry/api'
import { type DestinationStream, pino } from 'pino'
import type { LogLevel } from './config.ts'
import { thinWarnings } from './log-flood.ts'

export type { Logger } from 'pino'

/** Never in a log, wherever it stands: what lets someone in. */
const secretPaths = [
  'authorization',
  'password',
  'ticket',
  'credential',
  'accessToken',
  'refreshToken',
  'token',
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`])

/** One JSON object a line, on standard output unless told otherwise. What is said within a span carries its ids. */
export function createLog(
  { role, name, level }: { role: string; name: string; level: LogLevel },
  destination: DestinationStream = standardOutput(),
) {
  return pino(
    {
      level,
      base: { role, name },
      mixin: spanIds,
      hooks: { logMethod: thinWarnings() },
      redact: { paths: secretPaths, censor: '[secret]' },
      // Drivers put the whole command on their errors, with the values in it.
      serializers: {
        err: (error: Error) => ({
          ...pino.stdSerializers.err(error),
          ...{ sql: undefined, sqlMessage: undefined, command: undefined },
        }),
      },
    },
    destination,
  )
}

/** Named as OpenTelemetry names them in logs that are no OTLP. */
function spanIds(): object {
  const span = trace.getActiveSpan()?.spanContext()
  return span ? { trace_id: span.traceId, span_id: span.spanId, trace_flags: `0${span.traceFlags}` } : {}
}

/** Writes at once, so that a process that ends has said everything; a reader that has gone away stops nothing. */
function standardOutput(): DestinationStream {
  return pino.destination({ dest: 1, sync: true }).on('error', () => {})
}
