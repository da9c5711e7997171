// Records matches that ended, and tells that they are recorded: whatever else follows from a match begins with that.
//
// The rows of the matches are inserted first. Their primary keys make every other recorder of one of them wait for this transaction, and then find the
// match there, whatever event told it.

import type { Knex } from 'knex'
import type { FinishedMatch, MatchFinished, RecordedMatch } from '../../generated/messages.ts'
import { insertMatches, insertSeats } from '../../platform/db/matches.ts'
import { appendEvents } from '../../platform/db/outbox.ts'
import { nameOfDeleted } from '../../platform/db/players.ts'
import { renameSeats } from '../../platform/redis/erasure.ts'
import { type Context, type EventConsumer, PermanentError } from '../event-consumer.ts'

export const recorder: EventConsumer<'match.finished'> = {
  name: 'recorder',
  types: ['match.finished'],
  laterEvents: 'go on',
  async handle(trx, events, context) {
    const { recorded, deleted } = await recordMatches(trx, events)
    if (deleted.length > 0) await forgetDeleted(recorded, deleted, context)
    await appendEvents(
      trx,
      recorded.map(({ data, traceparent }) => ({
        type: 'match.recorded',
        subject: data.matchId,
        data: recordOf(data),
        ...{ source: context.source, atMs: context.nowMs(), traceparent: traceparent ?? '' },
      })),
    )
    return async () => {
      for (const { data } of recorded) {
        context.metrics.recorded.inc({ reason: data.ending.reason, game: data.game })
        context.metrics.recordingDelay.observe(Math.max(0, context.nowMs() - data.ending.endedAtMs) / 1e3)
      }
      for (const event of events) {
        const outcome = recorded.includes(event) ? 'recorded' : 'repeated'
        context.log.info({ matchId: event.data.matchId, outcome }, 'a match ended')
      }
    }
  },
}

/** Tells which of them this call recorded, of each match one: the others had been recorded before. And whose account was deleted meanwhile. */
export async function recordMatches(
  trx: Knex.Transaction,
  events: readonly MatchFinished[],
): Promise<{ recorded: MatchFinished[]; deleted: string[] }> {
  for (const { subject, data } of events) {
    const contradiction = contradictionIn(subject, data)
    if (contradiction) throw new PermanentError(contradiction)
  }
  const firsts = [...Map.groupBy(events, ({ data }) => data.matchId).values()].flatMap(
    ([first]) => first ?? [],
  )
  const fresh = await insertMatches(trx, firsts)
  const recorded = firsts.filter(({ data }) => fresh.has(data.matchId))
  const deleted = await insertSeats(
    trx,
    recorded.map(({ data }) => data),
  )
  return { recorded, deleted }
}

/** Redis, too, is not to name whose account was deleted while they played: the shard wrote the names that it began with. */
async function forgetDeleted(
  recorded: readonly MatchFinished[],
  playerIds: readonly string[],
  { redis }: Context,
): Promise<void> {
  const matches = recorded.filter(({ data }) =>
    data.ending.seats.some((seat) => playerIds.includes(seat.playerId)),
  )
  const matchIds = matches.map(({ data }) => data.matchId)
  await renameSeats(redis, matchIds, { playerIds, name: nameOfDeleted })
}

/** What its schema cannot say. */
function contradictionIn(subject: string, { matchId, ending }: FinishedMatch): string | undefined {
  if (subject !== matchId) return 'Its subject is another match than its data.'
  const players = new Set(ending.seats.map((seat) => seat.playerId))
  if (players.size !== ending.seats.length) return 'A player sits in two seats.'
  if (ending.counted && ending.seats.some((seat) => seat.placement === undefined)) {
    return 'It counts, and a seat has no placement.'
  }
  return undefined
}

function recordOf({ matchId, game, createdAtMs, ending }: FinishedMatch): RecordedMatch {
  const { result: _, seats, ...rest } = ending
  return { matchId, game, createdAtMs, ...rest, seats: seats.map(({ name: _, ...seat }) => seat) }
}
