import type { ErrorCode } from '../../generated/errors.ts'
import type { SessionHello } from '../../generated/messages.ts'
import { readMatchmakingStatus } from '../../platform/redis/matchmaking.ts'
import { claimSession } from '../../platform/redis/sessions.ts'
import { redeemTicket } from '../../platform/redis/tickets.ts'
import type { Connection } from '../connection.ts'
import type { Gateway } from '../gateway.ts'
import { watchExpiry } from '../session.ts'

/**
 * Opens the session. The session is claimed before the status is read: a match that is made in between is either in the status, or its shard
 * finds this socket and tells it.
 */
export async function openSession(
  gateway: Gateway,
  connection: Connection,
  hello: SessionHello,
): Promise<void> {
  if (connection.session) return connection.refuse('hello_repeated', hello.id)
  const holder = await identify(gateway, connection, hello)
  // Whose socket has closed meanwhile may be on a newer one by now, and must not lose that to this one.
  if (connection.closing) return
  if (!holder.ok) return connection.close(holder.code)
  const { playerId, name, sessionFamilyId, expiresAtMs } = holder
  const { incarnation } = gateway
  // Before the claim, so that a socket that closes gives it back, whatever became of it.
  const session = {
    playerId,
    name,
    sessionFamilyId,
    notifications: hello.notifications === true,
    epoch: 0,
    welcomed: false,
    expiresAtMs,
    expiry: undefined,
    queued: undefined,
  }
  connection.session = session
  connection.deltas = hello.deltas === true && connection.encoding === 'binary'
  const claimed = await claimSession(gateway.redis, {
    ...{ playerId, sessionFamilyId, encoding: connection.encoding, notifications: session.notifications },
    ...{ gateway: incarnation, connection: connection.id },
  })
  if (connection.session !== session) return
  if (!claimed.ok) return connection.close(claimed.code)
  // Claimed under a lease that is lost since, it was swept up with the rest.
  if (incarnation !== gateway.incarnation) return connection.close('unavailable')
  session.epoch = claimed.epoch
  const [status, revocation] = await Promise.all([
    readMatchmakingStatus(gateway.redis, playerId),
    gateway.revocationOf(sessionFamilyId),
  ])
  // Who revoked it between the first look and the claim did not find this socket.
  if (revocation) return connection.close(revocation)
  gateway.log.debug({ connection: connection.id, client: hello.client }, 'session')
  watchExpiry(gateway, connection)
  connection.send({
    type: 'session.welcome',
    replyTo: hello.id,
    playerId,
    name,
    expiresAtMs,
    heartbeatMs: gateway.config.heartbeatMs,
    rejoinWindowMs: gateway.config.rejoinWindowMs,
    status,
  })
  session.welcomed = true
  gateway.opened(connection)
}

type Holder = { playerId: string; name: string; sessionFamilyId: string; expiresAtMs: number }

async function identify(
  gateway: Gateway,
  { origin }: Connection,
  { credentialKind, credential }: SessionHello,
): Promise<({ ok: true } & Holder) | { ok: false; code: ErrorCode }> {
  if (credentialKind === 'ticket') {
    const holder = await redeemTicket(gateway.redis, credential, origin)
    if (!holder) return { ok: false, code: 'ticket_invalid' }
    if (holder.expiresAtMs <= gateway.clock.epochMs()) return { ok: false, code: 'token_expired' }
    const code = await gateway.revocationOf(holder.sessionFamilyId)
    return code ? { ok: false, code } : { ok: true, ...holder }
  }
  const verified = await gateway.verifyToken(credential)
  return verified.ok ? { ok: true, ...verified.principal } : verified
}
