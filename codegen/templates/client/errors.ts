import { errors, type ErrorCode } from '../errors.ts'
import type { FieldProblem, Problem, ProtocolError } from '../messages.ts'

/** What the client finds out by itself. After `timed_out` and `network_failed` the server may have acted, or not. */
export type LocalErrorCode =
  'network_failed' | 'timed_out' | 'not_connected' | 'response_unexpected' | 'not_resumed' | 'client_closed'

/** A code of the error registry, or of the client. A newer server may send one that this version does not list. */
export type MatchwireErrorCode = ErrorCode | LocalErrorCode

interface Fault {
  readonly code: MatchwireErrorCode
  readonly message: string
  readonly status?: number | undefined
  readonly retryable: boolean
  readonly retryAfterMs?: number | undefined
  readonly problems?: readonly FieldProblem[] | undefined
  readonly requestId?: string | undefined
  readonly cause?: unknown
}

/** Every failure of the client: over REST, over the socket, or on the way. Tell them apart by `code`. */
export class MatchwireError extends Error {
  override readonly name = 'MatchwireError'
  readonly code: MatchwireErrorCode
  /** The HTTP status, or the registry's for what came over the socket; 0 where the server did not answer. */
  readonly status: number
  /** Whether the same request may succeed later. */
  readonly retryable: boolean
  /** How long to wait before, where the server said so. */
  readonly retryAfterMs: number | undefined
  /** What is wrong with the request, field by field. */
  readonly problems: readonly FieldProblem[]
  /** The id of the request in the server's logs. */
  readonly requestId: string | undefined

  constructor(fault: Fault) {
    super(fault.message, fault.cause === undefined ? undefined : { cause: fault.cause })
    this.code = fault.code
    this.status = fault.status ?? 0
    this.retryable = fault.retryable
    this.retryAfterMs = fault.retryAfterMs
    this.problems = fault.problems ?? []
    this.requestId = fault.requestId
  }
}

const localCodesRetryable: Record<LocalErrorCode, boolean> = {
  network_failed: true,
  timed_out: true,
  not_connected: true,
  response_unexpected: false,
  not_resumed: false,
  client_closed: false,
}

export function localError(code: LocalErrorCode, message: string, cause?: unknown): MatchwireError {
  return new MatchwireError({ code, message, retryable: localCodesRetryable[code], cause })
}

/** An error of the registry that the client raises itself, such as `token_missing` without asking the server. */
export function registryError(code: ErrorCode, message: string = errors[code].description): MatchwireError {
  const { status, retryable } = errors[code]
  return new MatchwireError({ code, message, status, retryable })
}

export function problemError(problem: Problem): MatchwireError {
  const { code, status, retryable, retryAfterMs, problems } = problem
  return new MatchwireError({
    code,
    message: problem.detail ?? problem.title,
    status,
    retryable,
    retryAfterMs,
    problems,
    requestId: problem.instance,
  })
}

export function protocolError(error: ProtocolError): MatchwireError {
  const { code, message, retryable, retryAfterMs } = error
  // A newer server may send a code that this version's registry does not list.
  const status = code in errors ? errors[code].status : 0
  return new MatchwireError({ code, message, status, retryable, retryAfterMs })
}

/** Why a socket was closed: the registry's code where the close code is one of its, else a lost connection. */
export function closeError(closeCode: number): MatchwireError {
  for (const code of Object.keys(errors) as ErrorCode[]) {
    if (errors[code].close === closeCode) return registryError(code)
  }
  return localError('network_failed', `The connection was lost (close code ${closeCode}).`)
}

/** The same, with what the gateway said of it before it closed. */
export function explainedBy(
  { code, message, status, retryable }: MatchwireError,
  said: { readonly message: string | undefined; readonly retryAfterMs: number | undefined },
): MatchwireError {
  const { retryAfterMs } = said
  return new MatchwireError({ code, message: said.message ?? message, status, retryable, retryAfterMs })
}

export function notConnected(): MatchwireError {
  return localError(
    'not_connected',
    'There is no connection: call connect(), or wait until it is made again.',
  )
}

/** What was thrown, as the one kind of error that callers meet. */
export function asMatchwireError(thrown: unknown): MatchwireError {
  return thrown instanceof MatchwireError
    ? thrown
    : localError('network_failed', `The network failed: ${String(thrown)}`, thrown)
}
