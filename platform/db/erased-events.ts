// Events that are tried again, or are dead letters, hold what their events hold; names of players are in those of finished matches alone, which
// the recorder takes.

import type { Knex } from 'knex'
import { nameOfDeleted } from './players.ts'

const recorder = 'recorder'

/** Takes these players' names from the events in this table. Waits for who is writing there, so that nothing is overlooked. */
export async function eraseFromEvents(
  trx: Knex.Transaction,
  table: 'dead_letters' | 'event_retries',
  playerIds: readonly string[],
): Promise<void> {
  if (playerIds.length === 0) return
  const found = await trx(table)
    .where({ consumer: recorder })
    .whereRaw('event REGEXP ?', [playerIds.join('|')])
    .forUpdate()
    .select<{ id: string | number; event: string }[]>('id', 'event')
  for (const { id, event } of found) {
    // An error may quote what it failed of.
    await trx(table)
      .where({ id })
      .update({
        event: withoutNames(event, new Set(playerIds)),
        error: trx.raw("IF(error IS NULL, NULL, 'It went with the account of a player.')"),
      })
  }
}

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
