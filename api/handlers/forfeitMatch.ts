import { requestForfeit } from '../../platform/redis/matches.ts'
import { findMatch } from '../find-match.ts'
import type { Handler } from '../handler.ts'

export const forfeitMatch: Handler<'forfeitMatch'> = async ({ params, principal }, services) => {
  const match = await findMatch(services, params.matchId, principal)
  if (!match) return { ok: false, code: 'match_unknown' }
  if (match.state === 'ended') return { ok: false, code: 'match_ended' }
  const asked = await requestForfeit(services.redis, { matchId: match.matchId, playerId: principal.playerId })
  return asked.ok ? { status: 202, body: match } : asked
}
