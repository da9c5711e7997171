// Every REST request of a run as its client saw it, on one clock.
import { nowMs } from './history.ts'

export interface Requested {
  readonly atMs: number
  readonly tookMs: number
  /** As in `POST /v1/auth/guest`. */
  readonly operation: string
  /** 0: there was no answer. */
  readonly status: number
  /** Whether a failure said when to come again. */
  readonly retryAfter: boolean
}

/** Longer than anybody waits, and than the api takes to give up. */
const timeoutMs = 15_000

export class Requests {
  readonly entries: Requested[] = []

  /** `fetch`, written down. */
  readonly fetch: typeof fetch = async (input, init) => {
    const atMs = nowMs()
    const url = new URL(input instanceof Request ? input.url : input)
    const operation = `${init?.method ?? 'GET'} ${url.pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')}`
    const note = (status: number, retryAfter: boolean): void =>
      void this.entries.push({ atMs, tookMs: nowMs() - atMs, operation, status, retryAfter })
    const late = AbortSignal.timeout(timeoutMs)
    const signal = init?.signal ? AbortSignal.any([init.signal, late]) : late
    try {
      const response = await fetch(input, { ...init, signal })
      note(response.status, response.headers.has('retry-after'))
      return response
    } catch (error) {
      // Whoever gave up by himself was not failed.
      if (!init?.signal?.aborted) note(0, false)
      throw error
    }
  }
}

/** No answer, or one that says that the fault is ours. */
export function isFailed({ status }: Requested): boolean {
  return status === 0 || status >= 500
}

/** Those that failed at that moment or after it. */
export function failedSince(requests: readonly Requested[], sinceMs: number): Requested[] {
  return requests.filter((request) => isFailed(request) && endOf(request) >= sinceMs)
}

/** When its answer came, or who asked gave up. */
export function endOf({ atMs, tookMs }: Pick<Requested, 'atMs' | 'tookMs'>): number {
  return atMs + tookMs
}
