// Spans, as every process makes them, and the context that goes with what they write. Without an SDK (tracing-sdk.ts) there are none.
//
// Invariant: whether a trace is kept is decided where it begins, at a request or a command. What is not kept has no context to hand on, and who
// is handed none begins no span. So what is not traced costs a comparison, and nothing is traced in part.

import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type TimeInput,
  trace,
  TraceFlags,
} from '@opentelemetry/api'
import { allFromText, toText } from './trace-context.ts'

export type { Attributes, Span, SpanContext } from '@opentelemetry/api'

const tracer = trace.getTracer('matchwire')

/** Begins a trace, or goes on with that of the headers, at what somebody asks of this process; undefined where it is not kept. */
export function beginRequest(
  name: string,
  attributes: Attributes,
  headers?: Readonly<Record<string, unknown>>,
): Span | undefined {
  const parent = headers ? propagation.extract(ROOT_CONTEXT, headers) : ROOT_CONTEXT
  return kept(tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, parent))
}

/**
 * Begins to handle what was made elsewhere, in these contexts: one, or those of everything in a batch. It links to all of them, and belongs to
 * the trace of the first. Undefined where there are none.
 */
export function beginHandling(
  name: string,
  causes: readonly SpanContext[],
  { attributes = {}, startTime }: { attributes?: Attributes; startTime?: TimeInput } = {},
): Span | undefined {
  const [first] = causes
  if (!first) return undefined
  const links = causes.map((cause) => ({ context: cause }))
  const options = { kind: SpanKind.CONSUMER, attributes, links, ...(startTime && { startTime }) }
  return kept(tracer.startSpan(name, options, trace.setSpanContext(ROOT_CONTEXT, first)))
}

/** Begins a part of something that is traced; undefined where it is not. It links to whatever else it came from. */
export function beginPart(
  name: string,
  whole: SpanContext | undefined,
  { attributes = {}, links = [] }: { attributes?: Attributes; links?: readonly SpanContext[] } = {},
): Span | undefined {
  if (!whole) return undefined
  const options = { attributes, links: links.map((each) => ({ context: each })) }
  return kept(tracer.startSpan(name, options, trace.setSpanContext(ROOT_CONTEXT, whole)))
}

/** Does the work within the span, which ends with it; what the work logs and asks of Redis and MariaDB belongs to it. */
export function within<T>(span: Span | undefined, work: () => T): T {
  if (!span) return work()
  try {
    const done = during(span, work)
    if (isPending(done)) return endWith(span, done) as T
    span.end()
    return done
  } catch (error) {
    endFailed(span, error)
    throw error
  }
}

/** The same for a span that somebody else ends. */
export function during<T>(span: Span | undefined, work: () => T): T {
  return span ? context.with(trace.setSpan(context.active(), span), work) : work()
}

/** Begins something that is no part of what is going on here. */
export function untraced<T>(begin: () => T): T {
  return trace.getActiveSpan() ? context.with(ROOT_CONTEXT, begin) : begin()
}

/** What is going on here, where it is traced. */
export function currentContext(): SpanContext | undefined {
  const span = trace.getActiveSpan()
  return span?.isRecording() ? span.spanContext() : undefined
}

/** The same as text; '' where it is not traced. */
export function currentTraceparent(): string {
  const current = currentContext()
  return current ? toText(current) : ''
}

/** What is going on here, where it is traced, has to do with those, too. */
export function linkTo(traceparents: string | null | undefined): void {
  const span = traceparents ? trace.getActiveSpan() : undefined
  if (!span?.isRecording()) return
  for (const each of allFromText(traceparents)) span.addLink({ context: each })
}

/** Says more of what is going on here, where it is traced. */
export function describe(attributes: Attributes): void {
  trace.getActiveSpan()?.setAttributes(attributes)
}

/** Says that it failed. An error's text may hold values, which are nobody's business here: its kind is told alone. */
export function markFailed(span: Span | undefined, error: unknown): void {
  span?.setStatus({ code: SpanStatusCode.ERROR })
  span?.setAttribute('error.type', kindOf(error))
}

async function endWith(span: Span, pending: PromiseLike<unknown>): Promise<unknown> {
  try {
    const done = await pending
    span.end()
    return done
  } catch (error) {
    endFailed(span, error)
    throw error
  }
}

/** Knex has promises of its own. */
function isPending(done: unknown): done is PromiseLike<unknown> {
  return typeof done === 'object' && done !== null && 'then' in done
}

function endFailed(span: Span, error: unknown): void {
  markFailed(span, error)
  span.end()
}

function kindOf(error: unknown): string {
  if (typeof error === 'string') return error
  if (!(error instanceof Error)) return '_OTHER'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

function kept(span: Span): Span | undefined {
  const isKept = span.isRecording() && (span.spanContext().traceFlags & TraceFlags.SAMPLED) !== 0
  return isKept ? span : undefined
}
