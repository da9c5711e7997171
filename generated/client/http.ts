// Generated from contracts/ by `npm run codegen`. Do not edit.
// One REST request: its URL, its time-out, its safe repetition, and errors as MatchwireError.
import type { Problem } from '../messages.ts'
import type { RestRoute } from '../rest-client-table.ts'
import { backoffMs } from './backoff.ts'
import { sleep, type Environment } from './environment.ts'
import { asMatchwireError, localError, MatchwireError, problemError } from './errors.ts'

const requestTimeoutMs = 10_000
const attemptsMax = 3
/** Where the server asks for a longer wait, the caller hears of it instead. */
const retryAfterMsMax = 5_000

export interface RequestParts {
  readonly params?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>
  readonly body?: unknown
}

export interface RequestHeaders {
  readonly accessToken?: string
  readonly idempotencyKey?: string
}

/**
 * The body of a 2xx answer; throws MatchwireError for all else. A retryable failure is tried again, a bounded number of times,
 * where that cannot do a thing twice: reads, and operations that carry an Idempotency-Key.
 */
export async function exchange(
  environment: Environment,
  route: RestRoute,
  parts: RequestParts,
  headers: RequestHeaders,
): Promise<unknown> {
  const repeatable = route.method === 'GET' || headers.idempotencyKey !== undefined
  for (let failures = 0; ; failures += 1) {
    try {
      return await exchangeOnce(environment, route, parts, headers)
    } catch (thrown) {
      const error = asMatchwireError(thrown)
      const retryAfterMs = error.retryAfterMs ?? 0
      if (!repeatable || !error.retryable || failures + 1 === attemptsMax || retryAfterMs > retryAfterMsMax)
        throw error
      await sleep(environment.clock, backoffMs(failures, environment.random, retryAfterMs))
    }
  }
}

async function exchangeOnce(
  { apiUrl, fetch, clock }: Environment,
  route: RestRoute,
  parts: RequestParts,
  { accessToken, idempotencyKey }: RequestHeaders,
): Promise<unknown> {
  const headers: Record<string, string> = {}
  if (accessToken !== undefined) headers['authorization'] = `Bearer ${accessToken}`
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey
  if (parts.body !== undefined) headers['content-type'] = 'application/json'

  const abort = new AbortController()
  const cancelTimeout = clock.after(requestTimeoutMs, () => {
    abort.abort(
      localError('timed_out', `${route.method} ${route.path} had no answer within ${requestTimeoutMs} ms.`),
    )
  })
  try {
    const response = await fetch(apiUrl + pathOf(route.path, parts), {
      method: route.method,
      headers,
      signal: abort.signal,
      ...(parts.body !== undefined && { body: JSON.stringify(parts.body) }),
    })
    return bodyOf(response.status, await response.text())
  } catch (thrown) {
    throw asMatchwireError(abort.signal.aborted ? abort.signal.reason : thrown)
  } finally {
    cancelTimeout()
  }
}

function pathOf(template: string, { params = {}, query = {} }: RequestParts): string {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value))
  const searchText = search.toString()
  return searchText === '' ? path : `${path}?${searchText}`
}

function bodyOf(status: number, text: string): unknown {
  const body = parse(text)
  if (status >= 200 && status < 300 && (text === '' || body !== undefined)) return body
  if (isProblem(body)) throw problemError(body)
  // Not from the api: a proxy on the way, or another server altogether.
  throw new MatchwireError({
    code: 'response_unexpected',
    message: `The answer with status ${status} is not one of the contract: is apiUrl right?`,
    status,
    retryable: status === 429 || status >= 500,
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' && body !== null && 'code' in body && 'status' in body && 'retryable' in body
  )
}
