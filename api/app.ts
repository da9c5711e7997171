// Express from the contract's routes. Whatever is not a route, and whatever goes wrong, is answered with a problem here.

import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import { routes } from '../generated/routes.ts'
import { isOutage, retryAfterMsOf } from '../platform/outage.ts'
import { openExchange, type Exchange } from './exchange.ts'
import type { Refusal } from './handler.ts'
import { problemReply, sendReply } from './reply.ts'
import { createPipeline, type PipelineOptions } from './pipeline.ts'

export type AppOptions = PipelineOptions & {
  /** Whether the database and Redis answer now. */
  dependenciesAnswer: () => Promise<boolean>
}

const unavailableRetryMs = 1_000
/** An outage fails many requests alike: one of them is told of in so much time. */
const outageToldEveryMs = 10_000

export function createApp(options: AppOptions): Express {
  const { config, log, metrics } = options.services
  const serve = createPipeline(options)
  let outageToldAtMs = -Infinity
  const app = express()
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing').enable('strict routing')
  app.set('query parser', 'simple').set('trust proxy', config.trustedProxyHops)
  app.use(openExchange({ allowedOrigins: config.allowedOrigins, log, metrics }))

  for (const route of routes) {
    app[route.method](route.path, async (request: Request, response: Response<unknown, Exchange>) => {
      sendReply(response, await serve(route, request, response.locals))
    })
  }
  for (const [path, allowed] of methodsOfPaths()) {
    app.all(path, (_request: Request, response: Response<unknown, Exchange>) => {
      response.set('Allow', allowed)
      refuse(response, { ok: false, code: 'method_not_allowed', detail: `This path takes ${allowed}.` })
    })
  }
  app.use((_request: Request, response: Response<unknown, Exchange>) => {
    refuse(response, { ok: false, code: 'route_unknown' })
  })
  app.use(answerFault)
  return app

  /** Express knows an error handler by its four parameters. */
  async function answerFault(
    error: unknown,
    request: Request,
    response: Response<unknown, Exchange>,
    _next: NextFunction,
  ): Promise<void> {
    if (request.destroyed && !response.writable) return
    if (error instanceof URIError) {
      return refuse(response, { ok: false, code: 'request_invalid', detail: 'The path is not well encoded.' })
    }
    const { requestId, operationId } = response.locals
    if (isOutage(error) || !(await options.dependenciesAnswer())) {
      const retryAfterMs = retryAfterMsOf(error)
      // What a breaker refuses, the breaker has told of.
      if (retryAfterMs === undefined && performance.now() - outageToldAtMs > outageToldEveryMs) {
        outageToldAtMs = performance.now()
        log.warn({ err: error, requestId, operationId }, 'a dependency could not do its part')
      }
      return refuse(response, {
        ok: false,
        code: 'unavailable',
        retryAfterMs: retryAfterMs ?? unavailableRetryMs,
      })
    }
    log.error({ err: error, requestId, operationId }, 'fault')
    refuse(response, { ok: false, code: 'internal_error' })
  }
}

function refuse(response: Response<unknown, Exchange>, refusal: Refusal): void {
  response.locals.code = refusal.code
  sendReply(response, problemReply(refusal, response.locals.requestId))
}

/** For each path, what `Allow` says. Express answers HEAD wherever there is GET. */
function methodsOfPaths(): Map<string, string> {
  const paths = Map.groupBy(routes, ({ path }) => path)
  return new Map(
    [...paths].map(([path, there]) => {
      const methods = there.map(({ method }) => method.toUpperCase())
      return [path, [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')]
    }),
  )
}
