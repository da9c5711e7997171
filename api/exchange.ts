// What is said around every request: its id, its line in the log, and the headers that browsers want.

import { randomUUIDv7 } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { validators } from '../generated/validators.js'
import type { ErrorCode } from '../generated/errors.ts'
import type { OperationId } from '../generated/routes.ts'
import type { Logger } from '../platform/log.ts'
import { beginRequest, during, markFailed, type Span } from '../platform/tracing.ts'
import { type ApiMetrics, labelsOf } from './metrics.ts'

/** What is known of a request and its answer while it is worked on; Express keeps it as `response.locals`. */
export type Exchange = {
  requestId: string
  operationId?: OperationId
  playerId?: string
  /** Of the error that it was answered with. */
  code?: ErrorCode | undefined
}

const preflightMaxAgeSeconds = '600'

export type ExchangeOptions = { allowedOrigins: readonly string[]; log: Logger; metrics: ApiMetrics }

export function openExchange({ allowedOrigins, log, metrics }: ExchangeOptions) {
  const anyOrigin = allowedOrigins.includes('*')
  let active = 0
  metrics.active.read = () => active

  return (request: Request, response: Response<unknown, Exchange>, next: NextFunction): void => {
    const startedAtMs = performance.now()
    active++
    const wanted = request.headers['x-request-id']
    const requestId = validators.RequestId(wanted) ? String(wanted) : randomUUIDv7()
    response.locals.requestId = requestId
    const span = beginRequest(request.method, { 'matchwire.request.id': requestId }, request.headers)
    response.set({
      'X-Request-Id': requestId,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })

    // The path is not logged: where it is unknown, anything may stand in it.
    response.on('close', () => {
      active--
      const tookMs = performance.now() - startedAtMs
      const durationMs = Math.round(tookMs)
      const { operationId, code } = response.locals
      const labels = labelsOf(operationId)
      const status = response.headersSent ? String(response.statusCode) : 'none'
      metrics.requestTime.observe({ ...labels, http_response_status_code: status }, tookMs / 1e3)
      if (code) metrics.refused.inc({ operation: labels.operation, code })
      const { method } = request
      during(span, () =>
        log.info({ ...response.locals, method, status: response.statusCode, durationMs }, 'request'),
      )
      if (span) endSpan(span, response, labels)
    })

    const { origin } = request.headers
    if (!anyOrigin) response.vary('Origin')
    if (origin === undefined || !(anyOrigin || allowedOrigins.includes(origin))) return during(span, next)
    response.set({
      'Access-Control-Allow-Origin': anyOrigin ? '*' : origin,
      'Access-Control-Expose-Headers': 'X-Request-Id, Retry-After',
    })
    if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method'])
      return during(span, next)
    response.set({
      'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
      'Access-Control-Allow-Headers':
        'Authorization, Content-Type, Idempotency-Key, X-Request-Id, Traceparent, Tracestate',
      'Access-Control-Max-Age': preflightMaxAgeSeconds,
    })
    response.status(204).end()
  }
}

/** Without the address, as in the log, and without anything of the client's but the method. */
function endSpan(
  span: Span,
  response: Response<unknown, Exchange>,
  { http_request_method: method, http_route: route }: ReturnType<typeof labelsOf>,
): void {
  const { operationId, code } = response.locals
  if (operationId) span.updateName(`${method} ${route}`)
  span.setAttributes({
    'http.request.method': method,
    ...(operationId && { 'http.route': route, 'matchwire.operation': operationId }),
    ...(response.headersSent && { 'http.response.status_code': response.statusCode }),
    ...(code && { 'matchwire.error.code': code }),
  })
  if (response.statusCode >= 500) markFailed(span, code ?? String(response.statusCode))
  span.end()
}
