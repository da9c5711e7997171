import type { Knex } from 'knex'
import type { ErrorCode } from '../generated/errors.ts'
import type { FieldProblem } from '../generated/messages.ts'
import type { OperationId, Operations } from '../generated/routes.ts'
import type { Principal } from '../platform/auth.ts'
import type { Logger } from '../platform/log.ts'
import type { Redis } from '../platform/redis/client.ts'
import type { ApiConfig } from './config.ts'
import type { ApiMetrics } from './metrics.ts'
import type { Passwords } from './passwords.ts'
import type { SigningKeys } from './signing-keys.ts'
import type { TokenIssuer } from './tokens.ts'

/** Does one operation. The request has passed its schema; the answer is held against its own before it is sent. */
export type Handler<K extends OperationId> = (
  request: ApiRequest<K>,
  services: Services,
) => Answer<K> | Promise<Answer<K>>

export type ApiRequest<K extends OperationId> = Pick<Operations[K], 'params' | 'query' | 'body'> & {
  /** Who asks. Only operations that need an access token may look. */
  readonly principal: Principal
  /** The web page that asks, where one does. */
  readonly origin: string | undefined
  /** Where the request comes from, beyond proxies of ours. */
  readonly address: string
  /**
   * Runs `work` in a transaction that also keeps its answer for the request's Idempotency-Key: both are there, or neither. It may run
   * more than once, so what it does beside the database must bear that. The answer is what the handler returns.
   */
  transact(work: (trx: Knex.Transaction) => Promise<Answer<K>>): Promise<Answer<K>>
}

export type Answer<K extends OperationId> = Success<K> | Refusal

export type Success<K extends OperationId> = Extract<
  Operations[K]['response'],
  { status: 200 | 201 | 202 | 204 }
>

/** An expected no, with a code that the operation's `x-errors` names. */
export type Refusal = {
  ok: false
  code: ErrorCode
  /** What happened this time, and what to do about it. */
  detail?: string
  retryAfterMs?: number
  problems?: FieldProblem[]
}

export type Services = {
  config: ApiConfig
  log: Logger
  metrics: ApiMetrics
  db: Knex
  redis: Redis
  signingKeys: SigningKeys
  tokens: TokenIssuer
  passwords: Passwords
  nowMs: () => number
  /** Who commits the events that handlers tell: `/apis/api-1`. */
  source: string
  /** What is kept of where an account came from. */
  hashAddress: (address: string) => Buffer
}

export function isRefusal(answer: object): answer is Refusal {
  return 'ok' in answer && answer.ok === false
}
