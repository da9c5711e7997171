// Keeps the copies in Redis of what MariaDB says of players: their places on the leaderboards, and the ratings that matchmaking reads.
//
// An event only says whose entries may have changed; what they are is read from MariaDB, where it was committed before the event was told. So an
// event that comes late or again writes nothing that is older; nor does a worker that was paused for longer than its transaction lived, since every
// read for a leaderboard has its number. It is written before the commit: a worker that dies between leaves the event to another, who writes the same.

import type { Knex } from 'knex'
import type { Board } from '../../platform/leaderboard.ts'
import { readBoard, whoIsListed } from '../../platform/db/leaderboard.ts'
import {
  type PlayerStanding,
  ratingOf,
  readStandings,
  readStandingsOf,
  type StandingOf,
} from '../../platform/db/ratings.ts'
import { shareRebuildLock } from '../../platform/db/rebuild-locks.ts'
import type { Redis } from '../../platform/redis/client.ts'
import { beginRead, fillBoard, writeEntries } from '../../platform/redis/leaderboard.ts'
import { forgetRatingCache, writeRatingCache } from '../../platform/redis/ratings.ts'
import type { EventConsumer } from '../event-consumer.ts'

export const leaderboard: EventConsumer<
  'rating.changed' | 'account.deleted' | 'account.banned' | 'account.unbanned'
> = {
  name: 'leaderboard',
  types: ['rating.changed', 'account.deleted', 'account.banned', 'account.unbanned'],
  laterEvents: 'wait',
  async handle(trx, events, { redis }) {
    await shareRebuildLock(trx, 'leaderboard')
    let copied = false
    for (let reads = 0; !copied && reads < readsMax; reads += 1) copied = await copy(trx, redis, events)
    if (!copied)
      throw new Error(`Players were taken from leaderboards each of ${readsMax} times that they were read.`)
  },
}

/** Each but the first is for somebody who left a board within the few ms of the one before. */
const readsMax = 20

type Told = Parameters<typeof leaderboard.handle>[1]

/** False where it has to be done again. */
async function copy(trx: Knex.Transaction, redis: Redis, events: Told): Promise<boolean> {
  const changed: StandingOf[] = []
  const others: string[] = []
  for (const { type, subject, data } of events) {
    if (type !== 'rating.changed') others.push(subject)
    else changed.push({ playerId: subject, game: data.game }, data)
  }
  const read = await beginRead(redis)
  const standings = [...(await readStandings(trx, changed)), ...(await readStandingsOf(trx, others))]
  const players = [...new Set(events.map(({ subject }) => subject))]
  const listed = await whoIsListed(trx, players)

  for (const [board, ofBoard] of byBoard(standings)) {
    const entries = ofBoard.map(({ playerId, standing }) => ({
      playerId,
      rating: listed.has(playerId) ? ratingOf(standing) : undefined,
    }))
    const written = await writeEntries(redis, board, { read, entries })
    if (written === 'stale') return false
    if (written === 'not whole') await fillBoard(redis, board, readBoard(trx, board))
  }
  const unlisted = players.filter((playerId) => !listed.has(playerId))
  await Promise.all(unlisted.map((playerId) => forgetRatingCache(redis, playerId)))
  await Promise.all(
    standings
      .filter(({ playerId, season }) => listed.has(playerId) && season === undefined)
      .map(({ playerId, game, standing }) =>
        writeRatingCache(redis, playerId, { [game]: ratingOf(standing) }),
      ),
  )
  return true
}

function byBoard(standings: readonly PlayerStanding[]): (readonly [Board, PlayerStanding[]])[] {
  const boards = Map.groupBy(standings, ({ game, season }) => `${game} ${season}`)
  return [...boards.values()].flatMap((entries) => {
    const [first] = entries
    return first ? [[{ game: first.game, season: first.season }, entries] as const] : []
  })
}
