// Marks of events whose time has passed. A mark is needed as long as its event may come again: until its consumer is past it, and no retry of it waits.

import type { Knex } from 'knex'
import { firstUuidAt } from '../uuid.ts'

/**
 * Deletes marks of events that are older; by their ids, which are UUIDv7 and so begin with their time. Returns how many, `limit` at most of each
 * consumer.
 */
export async function deleteOldMarks(
  db: Knex,
  { beforeMs, limit }: { beforeMs: number; limit: number },
): Promise<number> {
  let deleted = 0
  for (const consumer of await db('processed_events').distinct().pluck<string[]>('consumer')) {
    deleted += await db('processed_events')
      .where({ consumer })
      .where('event_id', '<', firstUuidAt(beforeMs))
      .limit(limit)
      .delete()
  }
  return deleted
}
