// What is said around every request: its id, its line in the log, and the headers that browsers want.

import { randomUUIDv7 } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { validators } from '../generated/validators.js'
import type { Logger } from '../platform/log.ts'

/** What is known of a request and its answer while it is worked on; Express keeps it as `response.locals`. */
export type Exchange = { requestId: string; operationId?: string; playerId?: string }

const preflightMaxAgeSeconds = '600'

export function openExchange({ allowedOrigins, log }: { allowedOrigins: readonly string[]; log: Logger }) {
  const anyOrigin = allowedOrigins.includes('*')

  return (request: Request, response: Response<unknown, Exchange>, next: NextFunction): void => {
    const startedAtMs = performance.now()
    const wanted = request.headers['x-request-id']
    const requestId = validators.RequestId(wanted) ? String(wanted) : randomUUIDv7()
    response.locals.requestId = requestId
    response.set({
      'X-Request-Id': requestId,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })

    // The path is not logged: where it is unknown, anything may stand in it.
    response.on('close', () => {
      const durationMs = Math.round(performance.now() - startedAtMs)
      const { method } = request
      log.info({ ...response.locals, method, status: response.statusCode, durationMs }, 'request')
    })

    const { origin } = request.headers
    if (!anyOrigin) response.vary('Origin')
    if (origin === undefined || !(anyOrigin || allowedOrigins.includes(origin))) return next()
    response.set({
      'Access-Control-Allow-Origin': anyOrigin ? '*' : origin,
      'Access-Control-Expose-Headers': 'X-Request-Id, Retry-After',
    })
    if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) return next()
    response.set({
      'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, X-Request-Id',
      'Access-Control-Max-Age': preflightMaxAgeSeconds,
    })
    response.status(204).end()
  }
}
