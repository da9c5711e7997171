import type { Response } from 'express'
import { errors } from '../generated/errors.ts'
import type { Problem } from '../generated/messages.ts'
import type { OperationId, Route } from '../generated/routes.ts'
import {
  operationValidators,
  validators,
  type Validate,
  type ValidationError,
} from '../generated/validators.js'
import { isRefusal, type Answer, type Refusal } from './handler.ts'

/** An answer as it goes over the wire, and as it is kept to be repeated. */
export type Reply = { status: number; mediaType?: string; body?: string; retryAfterMs?: number }

/** Holds an answer against the contract. One that breaks it is a bug of ours and throws: nobody ever gets it. */
export function toReply(route: Route, answer: Answer<OperationId>, requestId: string): Reply {
  const { operationId } = route
  if (isRefusal(answer)) {
    if (!route.errors.includes(answer.code)) {
      throw new Error(`${operationId} refused with ${answer.code}, which its x-errors do not name.`)
    }
    return problemReply(answer, requestId)
  }
  const { status, body } = answer as { status: number; body?: unknown }
  const validate = (operationValidators[operationId].responses as Record<number, Validate | undefined>)[
    status
  ]
  if (!validate && body === undefined) return { status }
  if (!validate?.(body)) {
    throw new Error(`${operationId} answered ${status} and broke its schema: ${describe(validate?.errors)}`)
  }
  return { status, mediaType: 'application/json', body: JSON.stringify(body) }
}

/** Whether the same request would get the same answer for ever, as far as we know. */
export function isFinal(answer: Answer<OperationId>): boolean {
  return !isRefusal(answer) || !errors[answer.code].retryable
}

/** An error as RFC 9457 has it. */
export function problemReply(refusal: Refusal, requestId: string): Reply {
  const { code, detail, retryAfterMs, problems } = refusal
  const { status, title, retryable } = errors[code]
  const problem: Problem = {
    type: `/errors#${code}`,
    title,
    status,
    code,
    ...(detail !== undefined && { detail }),
    instance: requestId,
    retryable,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(problems !== undefined && { problems }),
  }
  if (!validators.Problem(problem)) {
    throw new Error(`The problem ${code} breaks its schema: ${describe(validators.Problem.errors)}`)
  }
  return {
    status,
    mediaType: 'application/problem+json',
    body: JSON.stringify(problem),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  }
}

export function sendReply(response: Response, { status, mediaType, body, retryAfterMs }: Reply): void {
  response.status(status)
  if (retryAfterMs !== undefined) response.set('Retry-After', String(Math.ceil(retryAfterMs / 1000)))
  if (status === 401) response.set('WWW-Authenticate', 'Bearer')
  if (mediaType !== undefined) response.set('Content-Type', mediaType)
  response.end(body)
}

function describe(errors: readonly ValidationError[] | null | undefined): string {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`).join('; ')
}
