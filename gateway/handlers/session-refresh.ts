import type { Handler } from '../dispatch.ts'
import { watchExpiry } from '../session.ts'

/** A token of the same sign-in prolongs the session; another one's, or a bad one, is refused and the session goes on as it was. */
export const refreshSession: Handler<'session.refresh'> = async (
  gateway,
  connection,
  { id, accessToken },
) => {
  const { session } = connection
  const verified = await gateway.verifyToken(accessToken)
  if (connection.closing) return
  if (!verified.ok) return connection.refuse(verified.code, id)
  const { playerId, sessionFamilyId, expiresAtMs } = verified.principal
  if (playerId !== session.playerId || sessionFamilyId !== session.sessionFamilyId)
    return connection.refuse('forbidden', id)
  session.expiresAtMs = expiresAtMs
  watchExpiry(gateway, connection)
  connection.send({ type: 'session.refreshed', replyTo: id, expiresAtMs })
}
