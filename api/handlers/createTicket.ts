import { readPlayer } from '../../platform/db/players.ts'
import { liveGatewayUrls } from '../../platform/redis/registry.ts'
import { issueTicket } from '../../platform/redis/tickets.ts'
import type { Handler } from '../handler.ts'
import { cacheRatings } from '../rating-cache.ts'

const urlsMax = 16

export const createTicket: Handler<'createTicket'> = async ({ principal, origin }, services) => {
  const { db, redis, config, nowMs } = services
  const player = await readPlayer(db, principal.playerId)
  if (!player) return { ok: false, code: 'token_revoked' }
  const urls = await liveGatewayUrls(redis)
  if (urls.length === 0) {
    return { ok: false, code: 'unavailable', detail: 'No gateway is up.', retryAfterMs: 1_000 }
  }
  await cacheRatings(services, player.playerId)
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
