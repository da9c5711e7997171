import type { Handler } from '../handler.ts'
import { findMatch } from '../find-match.ts'

export const readMatch: Handler<'readMatch'> = async ({ params, principal }, services) => {
  const match = await findMatch(services, params.matchId, principal)
  return match ? { status: 200, body: match } : { ok: false, code: 'match_unknown' }
}
