// The player's tokens: kept, renewed before they end, and never renewed twice at once.
import type { Tokens } from '../messages.ts'
import { restRoutes } from '../rest-client-table.ts'
import type { Environment } from './environment.ts'
import { asMatchwireError, MatchwireError, registryError } from './errors.ts'
import { exchange } from './http.ts'

/** Times are the client's own, since its clock may be hours off the server's. */
interface KeptTokens {
  readonly accessToken: string
  readonly refreshToken: string
  readonly renewAtMs: number
  readonly expiresAtMs: number
}

/** The part of an access token's life that is over when it is renewed. */
const renewAfterShare = 0.9

export class TokenKeeper {
  /** Told of each access token that a renewal brought. */
  renewed: (accessToken: string) => void = () => {}

  readonly #environment: Environment
  readonly #storageKey: string
  #kept: KeptTokens | undefined
  #renewal: Promise<string> | undefined

  constructor(environment: Environment) {
    this.#environment = environment
    this.#storageKey = `matchwire.tokens ${environment.apiUrl}`
    this.#kept = this.#read()
  }

  get signedIn(): boolean {
    return this.#kept !== undefined
  }

  /** How long the access token may still be used before it is to be renewed; undefined when signed out. */
  get renewInMs(): number | undefined {
    return this.#kept && this.#kept.renewAtMs - this.#environment.clock.now()
  }

  keep(tokens: Tokens): void {
    this.#replace(keptOf(tokens, this.#environment.clock.now()))
  }

  /** Signs out on this side; with a token, only while that one is still the current one. */
  forget(accessToken = this.#kept?.accessToken): void {
    if (accessToken === this.#kept?.accessToken) this.#replace(undefined)
  }

  /** An access token to send now. Throws `token_missing` when signed out. */
  async access(): Promise<string> {
    const kept = this.#current()
    const { clock } = this.#environment
    if (clock.now() < kept.renewAtMs) return kept.accessToken
    try {
      return await this.renew(kept.accessToken)
    } catch (error) {
      // It was renewed early, so that a server which cannot be reached for a moment does no harm.
      if (asMatchwireError(error).retryable && clock.now() < kept.expiresAtMs) return kept.accessToken
      throw error
    }
  }

  /** A newer access token than `stale`. However many ask at once, the refresh token is sent once. */
  renew(stale = this.#kept?.accessToken): Promise<string> {
    const kept = this.#kept
    if (kept !== undefined && kept.accessToken !== stale) return Promise.resolve(kept.accessToken)
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = undefined
    })
    return this.#renewal
  }

  async #renew(): Promise<string> {
    const before = this.#current()
    // Another tab may have renewed the pair that both have stored.
    const stored = this.#read()
    if (stored !== undefined && stored.refreshToken !== before.refreshToken) {
      this.#kept = stored
    } else {
      const tokens = await this.#trade(before)
      // Meanwhile the player may have signed out, or in as somebody else: then the new pair is nobody's.
      if (this.#kept === before) this.keep(tokens)
    }
    const accessToken = this.#current().accessToken
    this.renewed(accessToken)
    return accessToken
  }

  #current(): KeptTokens {
    if (this.#kept !== undefined) return this.#kept
    throw registryError('token_missing', 'Nobody is signed in: sign in, register or create a guest first.')
  }

  async #trade(kept: KeptTokens): Promise<Tokens> {
    const { refreshToken } = kept
    // The key follows from the token, so that a refresh whose answer was lost, with the page or to another tab, can be repeated;
    // half of a token says nothing of the other half.
    const idempotencyKey = `refresh-${refreshToken.slice(0, 22)}`
    try {
      const route = restRoutes.refreshTokens
      return (await exchange(
        this.#environment,
        route,
        { body: { refreshToken } },
        { idempotencyKey },
      )) as Tokens
    } catch (error) {
      if (error instanceof MatchwireError && error.status === 401) this.forget(kept.accessToken)
      throw error
    }
  }

  #replace(kept: KeptTokens | undefined): void {
    this.#kept = kept
    const { storage } = this.#environment
    if (kept === undefined) storage?.removeItem(this.#storageKey)
    else storage?.setItem(this.#storageKey, JSON.stringify(kept))
  }

  #read(): KeptTokens | undefined {
    const text = this.#environment.storage?.getItem(this.#storageKey)
    return text ? (JSON.parse(text) as KeptTokens) : undefined
  }
}

function keptOf({ accessToken, refreshToken, accessExpiresAtMs }: Tokens, nowMs: number): KeptTokens {
  const lifeMs = accessExpiresAtMs - (issuedAtMs(accessToken) ?? nowMs)
  return {
    accessToken,
    refreshToken,
    renewAtMs: nowMs + lifeMs * renewAfterShare,
    expiresAtMs: nowMs + lifeMs,
  }
}

/** When the server made a JSON Web Token, by its own clock; undefined where the token does not say. */
function issuedAtMs(accessToken: string): number | undefined {
  try {
    const [, payload = ''] = accessToken.split('.')
    const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { iat?: unknown }
    return typeof claims.iat === 'number' ? claims.iat * 1000 : undefined
  } catch {
    return undefined
  }
}
