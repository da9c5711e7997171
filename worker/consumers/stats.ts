import { addToStats, claimForStats } from '../../platform/db/player-stats.ts'
import { shareRebuildLock } from '../../platform/db/rebuild-locks.ts'
import type { EventConsumer } from '../event-consumer.ts'
import { Totals } from '../totals.ts'

/** Adds up what players have done in all matches, also those that do not count. Which matches are in the sums is kept with the matches. */
export const stats: EventConsumer<'match.recorded'> = {
  name: 'stats',
  types: ['match.recorded'],
  laterEvents: 'go on',
  async handle(trx, events) {
    await shareRebuildLock(trx, 'stats')
    const fresh = await claimForStats(
      trx,
      events.map(({ data }) => data.matchId),
    )
    const totals = new Totals()
    for (const { data } of events) if (fresh.has(data.matchId)) totals.add(data)
    await addToStats(trx, [...totals])
  },
}
