import { joinQueue } from '../../platform/redis/matchmaking.ts'
import type { Handler } from '../handler.ts'
import { readSignedIn } from '../signed-in.ts'

export const joinMatchmaking: Handler<'joinMatchmaking'> = async ({ principal, body }, services) => {
  const player = await readSignedIn(services, principal)
  if (!player) return { ok: false, code: 'token_revoked' }
  const { playerId, name } = player
  const joined = await joinQueue(services.redis, { playerId, name, ...body })
  return joined.ok ? { status: 201, body: joined.status } : joined
}
