// Records a match that ended: the match, its seats, ratings and statistics in one transaction, whoever is told and however often.
//
// The match's row is inserted first. Its primary key makes every other recorder of the same match wait for this transaction, and then find the
// match there; so ratings change once per match, wherever a worker dies.

import type { Knex } from 'knex'
import type { FinishedMatch } from '../../generated/messages.ts'
import { transact } from '../../platform/db/client.ts'
import { insertMatch, insertSeats, type RatingChange } from '../../platform/db/matches.ts'
import { lockStandings, ratingOf, readStandings, writeStandings } from '../../platform/db/ratings.ts'
import type { Redis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import { writeRatingCache } from '../../platform/redis/ratings.ts'
import { seasonOf } from '../../platform/season.ts'
import { describe } from '../../platform/tracing.ts'
import type { Handled } from '../consume.ts'
import type { Context } from '../event-consumer.ts'
import { readFinishedMatch } from '../finished-match.ts'
import { Standings } from '../standings.ts'

export const matchRecorder = {
  stream: keys.finishedMatches(),
  group: keys.recorderGroup(),
  deadStream: keys.deadFinishedMatches(),
  async handle(event: string, context: Context): Promise<Handled> {
    const read = readFinishedMatch(event)
    if (!read.ok) return read
    describe({ 'matchwire.match.id': read.match.matchId, 'matchwire.end.reason': read.match.ending.reason })
    const outcome = await recordMatch(read.match, context, read.traceparent)
    if (outcome === 'recorded') {
      const { game, ending } = read.match
      context.metrics.recorded.inc({ reason: ending.reason, game })
      context.metrics.recordingDelay.observe(Math.max(0, Date.now() - ending.endedAtMs) / 1e3)
    }
    context.log.info({ matchId: read.match.matchId, outcome }, 'a match ended')
    return { ok: true }
  },
}

/** Tells whether this call recorded the match, or it had been recorded before. */
export async function recordMatch(
  match: FinishedMatch,
  { db, redis }: { db: Knex; redis: Redis },
  traceparent?: string,
): Promise<'recorded' | 'repeated'> {
  const outcome = await transact(db, (trx) => record(trx, match, traceparent))
  // For a repeated match too: whoever recorded it may have died before this line. Read anew, since other matches may have been recorded.
  if (match.ending.counted) await cacheRatings(match, { db, redis })
  return outcome
}

async function record(
  trx: Knex.Transaction,
  match: FinishedMatch,
  traceparent: string | undefined,
): Promise<'recorded' | 'repeated'> {
  if (!(await insertMatch(trx, match, traceparent))) return 'repeated'
  const changes = match.ending.counted ? await rate(trx, match) : new Map<string, RatingChange>()
  await insertSeats(trx, match, changes)
  return 'recorded'
}

async function rate(trx: Knex.Transaction, match: FinishedMatch): Promise<Map<string, RatingChange>> {
  const { matchId, game, ending } = match
  const players = ending.seats.map(({ playerId }) => ({ playerId, game, season: seasonOf(ending.endedAtMs) }))
  const known = await lockStandings(trx, players)
  const standings = new Standings([...known, ...(await readStandings(trx, players))])
  const changes = standings.rate({ matchId, game, ...ending })
  await writeStandings(trx, [...standings], ending.endedAtMs)
  return new Map(
    changes.map(({ playerId, all }) => [
      playerId,
      { before: ratingOf(all.before), after: ratingOf(all.after) },
    ]),
  )
}

async function cacheRatings(match: FinishedMatch, { db, redis }: { db: Knex; redis: Redis }): Promise<void> {
  const { game, ending } = match
  const standings = await readStandings(
    db,
    ending.seats.map(({ playerId }) => ({ playerId, game })),
  )
  await Promise.all(
    standings.map(({ playerId, standing }) =>
      writeRatingCache(redis, playerId, { [game]: ratingOf(standing) }),
    ),
  )
}
