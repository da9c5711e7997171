import { writeAct } from '../../platform/db/operator-acts.ts'
import { requestEnd } from '../../platform/redis/matches.ts'
import { findMatch } from '../find-match.ts'
import type { Handler, Refusal } from '../handler.ts'

export const endMatch: Handler<'endMatch'> = async ({ params, body, principal }, services) => {
  if (principal.role !== 'operator') return { ok: false, code: 'forbidden' }
  const match = await findMatch(services, params.matchId, principal)
  if (!match) return { ok: false, code: 'match_unknown' }
  if (match.state === 'ended') return { ok: false, code: 'match_ended' }
  const { matchId, seats } = match
  const { placements } = body
  if (placements && placements.length !== seats.length) return wrongPlacements(seats.length)
  const { playerId: operatorId } = principal
  // Before it is done: what was asked is known, even where the answer is lost.
  await writeAct(services.db, { act: 'end_match', operatorId, matchId, nowMs: services.nowMs() })
  const asked = await requestEnd(services.redis, { matchId, ...(placements && { placements }) })
  if (!asked.ok) return asked
  services.log.info({ matchId, operatorId, placements }, 'an operator ends a match')
  return { status: 202, body: match }
}

function wrongPlacements(seats: number): Refusal {
  return {
    ok: false,
    code: 'request_invalid',
    detail: 'A match is ended with a placement for each of its seats, or with none.',
    problems: [{ path: '/placements', problem: `must have ${seats} items` }],
  }
}
