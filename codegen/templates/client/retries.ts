import { backoffCapMs, backoffMs } from './backoff.ts'
import type { Environment } from './environment.ts'
import type { MatchwireError, MatchwireErrorCode } from './errors.ts'

/** Refusals of a credential for its age: the next attempt has another ticket, from a renewed token. */
const renewable: ReadonlySet<MatchwireErrorCode> = new Set(['token_expired', 'ticket_invalid'])

/** Whether a lost connection is made again, and when. */
export class Retries {
  readonly #environment: Environment
  /** Since when there was no failure; undefined after one, until a connection stands. */
  #wellSinceMs: number | undefined
  /** In a row, none of them followed by a connection that lasted. */
  #failures = 0
  #credentialReplaced = false

  constructor(environment: Environment) {
    this.#environment = environment
  }

  /** Whether another attempt could mend it. A credential that was replaced and is refused again is not refused for its age. */
  mayMend({ code, retryable }: MatchwireError): boolean {
    return retryable || (renewable.has(code) && !this.#credentialReplaced)
  }

  /** How long to wait before the next attempt; undefined where none could mend it. */
  nextInMs(error: MatchwireError): number | undefined {
    if (!this.mayMend(error)) return undefined
    if (renewable.has(error.code)) this.#credentialReplaced = true
    const { clock, random } = this.#environment
    const lasted = this.#wellSinceMs !== undefined && clock.now() - this.#wellSinceMs >= backoffCapMs
    const failures = lasted ? 0 : this.#failures
    this.#failures = failures + 1
    this.#wellSinceMs = undefined
    return backoffMs(failures, random, error.retryAfterMs)
  }

  connected(): void {
    this.#credentialReplaced = false
    this.#wellSinceMs ??= this.#environment.clock.now()
  }

  /** What comes next has nothing to do with what was. */
  reset(): void {
    this.#credentialReplaced = false
    this.#wellSinceMs = undefined
    this.#failures = 0
  }
}
