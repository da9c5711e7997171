import type { FinishedMatch, MatchFinished } from '../generated/messages.ts'
import { eventValidators } from '../generated/validators.js'

export type ReadMatch =
  { ok: true; match: FinishedMatch; traceparent: string | undefined } | { ok: false; reason: string }

const eventCharactersMax = 65_536

/** Reads a `match.finished` event; what its schema cannot say is checked here too. */
export function readFinishedMatch(text: string): ReadMatch {
  if (text.length > eventCharactersMax) return { ok: false, reason: `It has ${text.length} characters.` }
  let event: unknown
  try {
    event = JSON.parse(text)
  } catch (error) {
    return { ok: false, reason: `It is not JSON: ${String(error)}` }
  }
  const validate = eventValidators['match.finished']
  if (!validate(event))
    return { ok: false, reason: `It breaks its schema: ${JSON.stringify(validate.errors)}` }
  const { subject, data, traceparent } = event as MatchFinished
  const contradiction = contradictionIn(subject, data)
  return contradiction ? { ok: false, reason: contradiction } : { ok: true, match: data, traceparent }
}

function contradictionIn(subject: string, { matchId, ending }: FinishedMatch): string | undefined {
  if (subject !== matchId) return 'Its subject is another match than its data.'
  const players = new Set(ending.seats.map((seat) => seat.playerId))
  if (players.size !== ending.seats.length) return 'A player sits in two seats.'
  if (ending.counted && ending.seats.some((seat) => seat.placement === undefined)) {
    return 'It counts, and a seat has no placement.'
  }
  return undefined
}
