import { liveGatewayUrls } from '../../platform/redis/registry.ts'
import { issueTicket } from '../../platform/redis/tickets.ts'
import type { Handler } from '../handler.ts'
import { readSignedIn } from '../signed-in.ts'

const urlsMax = 16

export const createTicket: Handler<'createTicket'> = async ({ principal, origin }, services) => {
  const { redis, config, nowMs } = services
  const player = await readSignedIn(services, principal)
  if (!player) return { ok: false, code: 'token_revoked' }
  const urls = await liveGatewayUrls(redis)
  if (urls.length === 0) {
    return { ok: false, code: 'unavailable', detail: 'No gateway is up.', retryAfterMs: 1_000 }
  }
  const ticket = await issueTicket(
    redis,
    { ...principal, name: player.name, ...(origin !== undefined && { origin }) },
    config.ticketTtlMs,
  )
  return {
    status: 201,
    body: { ticket, expiresAtMs: nowMs() + config.ticketTtlMs, urls: urls.slice(0, urlsMax) },
  }
}
