// The one way of every request: who asks, what is asked, done once, answered as the contract says.

import type { Request } from 'express'
import type { OperationId, Route } from '../generated/routes.ts'
import type { Principal, TokenVerifier } from '../platform/auth.ts'
import { transact } from '../platform/db/client.ts'
import { isOutage } from '../platform/outage.ts'
import type { Abandoned } from './abandoned.ts'
import type { Exchange } from './exchange.ts'
import {
  isRefusal,
  type Answer,
  type ApiRequest,
  type Handler,
  type Refusal,
  type Services,
} from './handler.ts'
import { beginAttempt, type Attempt } from './idempotency.ts'
import { countRequest } from './rate-limit.ts'
import { readInput, type Input } from './read-request.ts'
import { isFinal, toReply, type Reply } from './reply.ts'

export type Handlers = { [K in OperationId]: Handler<K> }

export type PipelineOptions = {
  services: Services
  verifyToken: TokenVerifier
  handlers: Handlers
  abandoned: Abandoned
}

/** Served without the database, and so without keeping the key: a second ticket is one that nobody uses, and a second place is the first one. */
const harmlessTwice: ReadonlySet<OperationId> = new Set<OperationId>(['createTicket', 'joinMatchmaking'])

export function createPipeline({ services, verifyToken, handlers, abandoned }: PipelineOptions) {
  const { config, db, redis, log, nowMs } = services

  return async (route: Route, request: Request, exchange: Exchange): Promise<Reply> => {
    const reply = (answer: Answer<OperationId>) => {
      exchange.code = isRefusal(answer) ? answer.code : undefined
      return toReply(route, answer, exchange.requestId)
    }
    exchange.operationId = route.operationId

    const late = await limitAddress(route, request)
    if (late) return reply(late)

    const asking = await authenticate(route, request)
    if (isRefusal(asking)) return reply(asking)
    const { principal } = asking
    if (principal) exchange.playerId = principal.playerId

    const input = await readInput(route, request)
    if (isRefusal(input)) return reply(input)

    const begun = await begin(route, request, input, principal)
    if (isRefusal(begun)) return reply(begun)
    if ('replay' in begun) return begun.replay
    const from = { origin: request.headers.origin, address: addressOf(request) }
    return carryOut(route, { ...input, principal, ...from }, begun.attempt, reply)
  }

  /** Operations that anyone may call are limited by address, where the contract says that they are limited at all. */
  async function limitAddress(route: Route, request: Request): Promise<Refusal | undefined> {
    if (route.authenticated || !route.errors.includes('rate_limited')) return undefined
    const { authRequestsMax: requestsMax, authWindowMs: windowMs } = config
    const limit = { limit: route.operationId, requestsMax, windowMs }
    const over = await countRequest(redis, { ...limit, address: addressOf(request) })
    return over && { ok: false, code: 'rate_limited', ...over }
  }

  async function authenticate(
    route: Route,
    request: Request,
  ): Promise<{ principal: Principal | undefined } | Refusal> {
    if (!route.authenticated) return { principal: undefined }
    const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (token === undefined) {
      return {
        ok: false,
        code: 'token_missing',
        detail: 'Send the header Authorization: Bearer <access token>.',
      }
    }
    return verifyToken(token)
  }

  async function begin(route: Route, request: Request, input: Input, principal: Principal | undefined) {
    const { idempotencyKey: key } = input
    if (key === undefined) return { attempt: undefined }
    const { operationId } = route
    try {
      return await beginAttempt(db, {
        request: {
          key,
          operationId,
          playerId: principal?.playerId,
          content: [request.originalUrl, input.bytes],
        },
        ...{ secret: config.secret, nowMs: nowMs(), abandoned },
      })
    } catch (error) {
      if (!isOutage(error) || !harmlessTwice.has(operationId)) throw error
      return { attempt: undefined }
    }
  }

  async function carryOut(
    route: Route,
    request: Input & { principal: Principal | undefined; origin: string | undefined; address: string },
    attempt: Attempt | undefined,
    reply: (answer: Answer<OperationId>) => Reply,
  ): Promise<Reply> {
    const handler = handlers[route.operationId] as Handler<OperationId>
    let settled = false
    const transactOnce: ApiRequest<OperationId>['transact'] = async (work) => {
      const done = await transact(db, async (trx) => {
        const answer = await work(trx)
        await attempt?.settle(trx, reply(answer), isFinal(answer))
        return answer
      })
      settled = true
      return done
    }
    try {
      const answer = await handler(
        { ...request, transact: transactOnce } as ApiRequest<OperationId>,
        services,
      )
      if (!settled) await attempt?.settle(db, reply(answer), isFinal(answer))
      return reply(answer)
    } catch (error) {
      if (settled) throw error
      const released = attempt?.release().catch(leaveLocked)
      // Whoever asked is not kept waiting for a database that does not answer.
      if (!isOutage(error)) await released
      throw error
    }
  }

  function leaveLocked(error: unknown): void {
    if (isOutage(error)) return
    log.warn({ err: error }, 'an idempotency key could not be released: it is free when its lock runs out')
  }
}

function addressOf({ ip = '' }: Request): string {
  return ip
}
