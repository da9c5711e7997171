// Makes ratings of the matches that count, in the order of the batch, and keeps that order.
//
// The standings of all the batch's players are locked first; the ids of rated_matches are given after that. So two matches that share a player
// have ids in the order in which they were rated, whoever rated them, and whoever rates all matches afresh by id comes to the same ratings.

import type { MatchRecorded } from '../../generated/messages.ts'
import { writeSeatRatings } from '../../platform/db/matches.ts'
import { appendEvents, type Happening } from '../../platform/db/outbox.ts'
import {
  lockStandings,
  ratingOf,
  readStandings,
  writeRatingOrder,
  writeStandings,
} from '../../platform/db/ratings.ts'
import { shareRebuildLock } from '../../platform/db/rebuild-locks.ts'
import { seasonOf } from '../../platform/season.ts'
import { type EventConsumer, PermanentError } from '../event-consumer.ts'
import { Standings } from '../standings.ts'

export const ranking: EventConsumer<'match.recorded'> = {
  name: 'ranking',
  types: ['match.recorded'],
  laterEvents: 'go on',
  async handle(trx, events, { source, nowMs }) {
    const counted = events.filter(({ data }) => data.counted)
    if (counted.length === 0) return
    for (const { data } of counted) refuseWhatCannotBeRated(data)
    await shareRebuildLock(trx, 'ranking')

    const players = counted.flatMap(({ data: { game, endedAtMs, seats } }) =>
      seats.map(({ playerId }) => ({ playerId, game, season: seasonOf(endedAtMs) })),
    )
    const known = await lockStandings(trx, players)
    const standings = new Standings([...known, ...(await readStandings(trx, players))])
    const rated = counted.map((event) => ({ event, changes: standings.rate(event.data) }))

    await writeRatingOrder(
      trx,
      rated.map(({ event }) => event.data.matchId),
    )
    await writeStandings(trx, [...standings], nowMs())
    await writeSeatRatings(
      trx,
      rated.flatMap(({ event, changes }) =>
        changes.map(({ all }, seat) => ({
          matchId: event.data.matchId,
          seat,
          before: ratingOf(all.before),
          after: ratingOf(all.after),
        })),
      ),
    )
    const happenings = rated.flatMap(({ event, changes }) =>
      changes.map(({ playerId, season, all, inSeason }): Happening => {
        const { matchId, game } = event.data
        return {
          type: 'rating.changed',
          subject: playerId,
          ...{ source, atMs: nowMs(), traceparent: event.traceparent ?? '' },
          data: {
            ...{ playerId, game, season, matchId },
            before: ratingOf(all.before),
            after: ratingOf(all.after),
            seasonBefore: ratingOf(inSeason.before),
            seasonAfter: ratingOf(inSeason.after),
            seasonMatches: inSeason.after.matches,
          },
        }
      }),
    )
    await appendEvents(trx, happenings)
  },
}

function refuseWhatCannotBeRated({ seats }: MatchRecorded['data']): void {
  if (seats.length < 2) throw new PermanentError('It counts, and has one seat.')
  if (seats.some(({ placement }) => placement === undefined))
    throw new PermanentError('It counts, and a seat has no placement.')
  if (new Set(seats.map(({ playerId }) => playerId)).size < seats.length)
    throw new PermanentError('A player sits in two seats.')
}
