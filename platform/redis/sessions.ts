import type { ErrorCode } from '../../generated/errors.ts'
import type { Encoding } from '../../generated/messages.ts'
import { encodeGatewayResponse } from '../../generated/bus-codec.ts'
import { keys } from './keys.ts'
import type { Redis } from './client.ts'
import { runScript } from './script.ts'
import { appendFrames, streamEntriesMax } from './streams.ts'

type ClaimedBy = {
  playerId: string
  sessionFamilyId: string
  encoding: Encoding
  /** Whether the socket takes `notification`. */
  notifications: boolean
  heldUnder?: number
}

export type ClaimResult = { ok: true; epoch: number } | { ok: false; code: 'superseded' | 'unavailable' }

/** Where a player's newest socket is. */
export type SessionHolder = { gateway: number; connection: number }

/**
 * Makes this connection the player's session, and ends the one before it with `superseded` on whatever gateway it is. Answers the epoch:
 * a larger one is a newer connection. With `heldUnder`, the incarnation under which this connection had the session, it is only taken again,
 * and not from a newer connection. A gateway whose lease is gone claims nothing.
 */
export async function claimSession(
  redis: Redis,
  { playerId, sessionFamilyId, encoding, notifications, heldUnder, ...holder }: SessionHolder & ClaimedBy,
): Promise<ClaimResult> {
  const end = encodeGatewayResponse({ type: 'session.end', connection: 0, code: 'superseded' })
  const [epoch] = (await runScript(
    redis,
    'session-claim',
    [keys.session(playerId), keys.sessionEpochs(), keys.gatewaySessions(holder.gateway), keys.gateways()],
    [
      ...[holder.gateway, holder.connection, encoding, sessionFamilyId, playerId, heldUnder ?? ''],
      ...[Buffer.from(end), streamEntriesMax, notifications ? 1 : 0],
    ],
  )) as [number?]
  if (epoch === undefined) return { ok: false, code: 'superseded' }
  if (epoch === -1) return { ok: false, code: 'unavailable' }
  return { ok: true, epoch }
}

/** Gives the session back, and the player's place in a queue, unless a newer connection has it. */
export async function releaseSession(redis: Redis, playerId: string, holder: SessionHolder): Promise<void> {
  await runScript(
    redis,
    'session-release',
    [keys.session(playerId), keys.gatewaySessions(holder.gateway)],
    [holder.gateway, holder.connection, playerId],
  )
}

/** Ends the player's open socket, if there is one and it came from that sign-in (any, where none is named), with a code such as `token_revoked`. */
export async function revokeSession(
  redis: Redis,
  { playerId, sessionFamilyId, code }: { playerId: string; sessionFamilyId?: string; code: ErrorCode },
): Promise<void> {
  const [gateway, connection, family] = await redis.hmget(
    keys.session(playerId),
    'gateway',
    'connection',
    'family',
  )
  if (!gateway || !connection || (sessionFamilyId !== undefined && family !== sessionFamilyId)) return
  await endSession(redis, { gateway: Number(gateway), connection: Number(connection) }, code)
}

async function endSession(
  redis: Redis,
  { gateway, connection }: SessionHolder,
  code: ErrorCode,
): Promise<void> {
  await appendFrames(redis, {
    stream: keys.responses(gateway),
    frames: [encodeGatewayResponse({ type: 'session.end', connection, code })],
  })
}
