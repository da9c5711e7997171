// The three forms of a span's context, by W3C Trace Context, level 1: in this process, on the bus, and as text in events and records.

import { isSpanContextValid, type SpanContext } from '@opentelemetry/api'

const traceIdDigits = 32
const spanIdDigits = 16
const traceparent = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

/** As `TraceContext` of the bus has it. */
export function toBytes({ traceId, spanId, traceFlags }: SpanContext): Uint8Array {
  return Buffer.from(traceId + spanId + hexOf(traceFlags), 'hex')
}

/** Undefined where it is none, as all zeros are. */
export function fromBytes(bytes: Uint8Array): SpanContext | undefined {
  const digits = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')
  const spanAt = traceIdDigits + spanIdDigits
  return valid(
    digits.slice(0, traceIdDigits),
    digits.slice(traceIdDigits, spanAt),
    digits.slice(spanAt, spanAt + 2),
  )
}

/** As the header `traceparent` has it. */
export function toText({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${hexOf(traceFlags)}`
}

export function fromText(text: string): SpanContext | undefined {
  const [, traceId = '', spanId = '', flags = ''] = traceparent.exec(text) ?? []
  return valid(traceId, spanId, flags)
}

/** Several of them, a blank between each two; what is none is left out. */
export function allFromText(text: string | null | undefined): SpanContext[] {
  return text ? text.split(' ').flatMap((each) => fromText(each) ?? []) : []
}

function valid(traceId: string, spanId: string, flags: string): SpanContext | undefined {
  const context = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true }
  return isSpanContextValid(context) ? context : undefined
}

function hexOf(traceFlags: number): string {
  return traceFlags.toString(16).padStart(2, '0')
}
