// What the consumer under load does: a row for each match, and the rating of each player, as a consumer of the product keeps them. Set-wise: two
// statements, however many events. Whatever comes twice, or out of order, shows in the rows.
import type { Knex } from 'knex'
import type { DomainEvent, RatingChanged } from '../../generated/messages.ts'
import { connectDatabase, transact } from '../../platform/db/client.ts'

export async function createEffects(db: Knex): Promise<void> {
  await db.raw('CREATE TABLE load_marks (event_id UUID NOT NULL PRIMARY KEY) ENGINE = InnoDB')
  await db.raw(`CREATE TABLE load_matches (
    match_id UUID NOT NULL PRIMARY KEY,
    times INT UNSIGNED NOT NULL
  ) ENGINE = InnoDB`)
  await db.raw(`CREATE TABLE load_players (
    player_id UUID NOT NULL PRIMARY KEY,
    rating INT UNSIGNED NOT NULL,
    first_change INT UNSIGNED NOT NULL,
    last_change INT UNSIGNED NOT NULL,
    changes INT UNSIGNED NOT NULL,
    out_of_order INT UNSIGNED NOT NULL
  ) ENGINE = InnoDB`)
}

/** Rows are written in the order of their keys: transactions that share some wait for each other, and never in a circle. */
export async function applyEffects(trx: Knex.Transaction, events: readonly DomainEvent[]): Promise<void> {
  const matches = events.flatMap((event) => (event.type === 'match.recorded' ? [event.subject] : []))
  if (matches.length > 0)
    await trx.raw(
      `INSERT INTO load_matches VALUES ${matches.map(() => '(?, 1)').join()} ON DUPLICATE KEY UPDATE times = times + 1`,
      matches.toSorted(),
    )
  const rows = [...playersOf(events)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (rows.length > 0)
    await trx.raw(
      `INSERT INTO load_players VALUES ${rows.map(() => '(?, ?, ?, ?, ?, ?)').join()}
       ON DUPLICATE KEY UPDATE rating = VALUES(rating), changes = changes + VALUES(changes),
         out_of_order = out_of_order + VALUES(out_of_order) + (VALUES(first_change) <= last_change), last_change = GREATEST(last_change, VALUES(last_change))`,
      rows.flatMap(([playerId, { rating, first, last, changes, outOfOrder }]) => [
        ...[playerId, rating, first, last, changes, outOfOrder],
      ]),
    )
}

/** For a peer, which has no marks: where an event comes again, there is a mark of it, and this throws. So many transactions at a time. */
export function effectsOfPeer(
  databaseUrl: string,
  transactionsMax: number,
): (events: readonly DomainEvent[]) => Promise<void> {
  const db = connectDatabase(databaseUrl, { poolMax: transactionsMax })
  return (events) =>
    transact(db, async (trx) => {
      const ids = events.map(({ id }) => id)
      await trx.raw(`INSERT INTO load_marks VALUES ${ids.map(() => '(?)').join()}`, ids.toSorted())
      await applyEffects(trx, events)
    })
}

interface PlayerChanges {
  rating: number
  first: number
  last: number
  changes: number
  outOfOrder: number
}

function playersOf(events: readonly DomainEvent[]): Map<string, PlayerChanges> {
  const players = new Map<string, PlayerChanges>()
  for (const event of events) {
    if (event.type !== 'rating.changed') continue
    const { playerId, after: rating, seasonMatches: change } = (event as RatingChanged).data
    const before = players.get(playerId)
    players.set(playerId, {
      ...{
        rating,
        first: before?.first ?? change,
        last: Math.max(change, before?.last ?? 0),
        changes: (before?.changes ?? 0) + 1,
      },
      outOfOrder: (before?.outOfOrder ?? 0) + (before && change <= before.last ? 1 : 0),
    })
  }
  return players
}

export interface Effects {
  events: number
  doubled: number
  outOfOrder: number
}

/** What has come of it, while no event is on its way. */
export async function readEffects(db: Knex): Promise<Effects> {
  const [[matches]] = (await db.raw(
    'SELECT COUNT(*) AS matches, COALESCE(SUM(times), 0) AS times FROM load_matches',
  )) as [[{ matches: number; times: string }]]
  const [[players]] = (await db.raw(
    `SELECT COALESCE(SUM(changes), 0) AS changes, COALESCE(SUM(out_of_order), 0) AS outOfOrder,
       COALESCE(SUM(GREATEST(changes, last_change) - last_change), 0) AS doubled FROM load_players`,
  )) as [[{ changes: string; outOfOrder: string; doubled: string }]]
  return {
    events: matches.matches + Number(players.changes) - Number(players.doubled),
    doubled: Number(matches.times) - matches.matches + Number(players.doubled),
    outOfOrder: Number(players.outOfOrder),
  }
}
