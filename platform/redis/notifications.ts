import { encodeGatewayResponse } from '../../generated/bus-codec.ts'
import type { Notification } from '../../generated/messages.ts'
import { keys } from './keys.ts'
import type { Redis } from './client.ts'
import { appendFrames } from './streams.ts'

/**
 * Has the gateways say it to those of these players who are online and asked for it: one read for all, one entry for each gateway. Who is gone
 * meanwhile, socket or gateway, is not told.
 */
export async function pushNotifications(
  redis: Redis,
  told: readonly { playerId: string; notification: Notification }[],
): Promise<void> {
  const sessions = redis.pipeline()
  for (const { playerId } of told) {
    sessions.hmget(keys.session(playerId), 'gateway', 'connection', 'notifications')
  }
  const replies = (await sessions.exec()) ?? []
  const frames = new Map<string, Uint8Array[]>()
  for (const [index, { notification }] of told.entries()) {
    const [error, session] = replies[index] ?? []
    if (error) throw new Error('Redis did not tell where a player is.', { cause: error })
    const [gateway, connection, asked] = session as (string | null)[]
    if (!gateway || !connection || asked !== '1') continue
    const frame = encodeGatewayResponse({
      type: 'notification.deliver',
      connection: Number(connection),
      notification,
    })
    frames.set(gateway, [...(frames.get(gateway) ?? []), frame])
  }
  await Promise.all(
    [...frames].map(([gateway, frames]) => appendFrames(redis, { stream: keys.responses(gateway), frames })),
  )
}
