import type { Connection } from './connection.ts'
import type { Gateway } from './gateway.ts'

/** Warns before the session's token expires, and closes the socket when it has. Called again after a refresh. */
export function watchExpiry(gateway: Gateway, connection: Connection): void {
  const { session } = connection
  if (!session) return
  const { clock, config } = gateway
  session.expiry?.cancel()
  const leftMs = () => session.expiresAtMs - clock.epochMs()
  const closeWhenExpired = () => {
    session.expiry = clock.at(clock.nowMs() + leftMs(), () => connection.close('token_expired'))
  }
  if (leftMs() <= config.expiryWarningMs) return closeWhenExpired()
  session.expiry = clock.at(clock.nowMs() + leftMs() - config.expiryWarningMs, () => {
    connection.send({ type: 'session.warning', code: 'token_expired', inMs: Math.max(0, leftMs()) })
    closeWhenExpired()
  })
}
