import { restRoutes, type RestMethods, type RestRoute } from '../rest-client-table.ts'
import type { Environment } from './environment.ts'
import { MatchwireError } from './errors.ts'
import { exchange, type RequestHeaders, type RequestParts } from './http.ts'
import type { TokenKeeper } from './tokens.ts'

/** Every operation of the REST contract, by its operationId. */
export function createRest(environment: Environment, tokens: TokenKeeper): RestMethods {
  async function call(route: RestRoute, parts: RequestParts): Promise<unknown> {
    // One key for all attempts of this call: whatever is lost on the way, the thing is done once.
    const headers: RequestHeaders = route.idempotent ? { idempotencyKey: randomKey() } : {}
    if (!route.authenticated) return exchange(environment, route, parts, headers)

    const accessToken = await tokens.access()
    try {
      return await exchange(environment, route, parts, { ...headers, accessToken })
    } catch (error) {
      if (!(error instanceof MatchwireError)) throw error
      if (error.code === 'token_revoked' || error.code === 'account_banned') tokens.forget(accessToken)
      if (error.code !== 'token_expired' && error.code !== 'token_invalid') throw error
    }
    return exchange(environment, route, parts, { ...headers, accessToken: await tokens.renew(accessToken) })
  }

  const methods: Record<string, (parts?: RequestParts) => Promise<unknown>> = {}
  for (const [operationId, route] of Object.entries(restRoutes)) {
    methods[operationId] = (parts = {}) => call(route, parts)
  }
  return methods as unknown as RestMethods
}

function randomKey(): string {
  // Not crypto.randomUUID, which pages served without TLS do not have.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
