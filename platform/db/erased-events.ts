// Events that are tried again, or are dead letters, hold what their events hold; names of players are in those of finished matches alone, which
// the recorder takes.

import type { Knex } from 'knex'
import { nameOfDeleted } from './players.ts'

const recorder = 'recorder'

const eventsAtOnce = 200

/** Takes these players' names from the events in this table. Waits for who is writing there, so that nothing is overlooked. */
export async function eraseFromEvents(
  trx: Knex.Transaction,
  table: 'dead_letters' | 'event_retries',
  playerIds: readonly string[],
): Promise<void> {
  if (playerIds.length === 0) return
  const erased = new Set(playerIds)
  const anyOf = (event: string) => event.match(uuids)?.some((id) => erased.has(id)) ?? false
  for (let last: string | undefined; ;) {
    const part = trx(table).where({ consumer: recorder }).orderBy('event_id').limit(eventsAtOnce).forUpdate()
    if (last !== undefined) part.where('event_id', '>', last)
    // Looked through here: a statement that looks for hundreds of ids in thousands of events takes longer than one may.
    const rows = await part.select<{ event_id: string; event: string }[]>('event_id', 'event')
    for (const { event_id, event } of rows.filter((row) => anyOf(row.event))) {
      // An error may quote what it failed of.
      await trx(table)
        .where({ consumer: recorder, event_id })
        .update({
          event: withoutNames(event, erased),
          error: trx.raw("IF(error IS NULL, NULL, 'It went with the account of a player.')"),
        })
    }
    if (rows.length < eventsAtOnce) return
    last = rows.at(-1)?.event_id
  }
}

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** Who may be named in an event that fails. */
export function playersNamedIn({ consumer, event }: { consumer: string; event: string }): string[] {
  if (consumer !== recorder) return []
  return [...event.matchAll(/"playerId": ?"([0-9a-f-]{36})"/g)].map(([, playerId = '']) => playerId)
}

/** Of a text that is no JSON nobody knows where a name is: nothing is left of it. */
function withoutNames(event: string, playerIds: ReadonlySet<string>): string {
  try {
    return JSON.stringify(JSON.parse(event), (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('playerId' in value) || !('name' in value))
        return value
      return playerIds.has(String(value.playerId)) ? { ...value, name: nameOfDeleted } : value
    })
  } catch {
    return ''
  }
}
