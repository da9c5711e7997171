import type { EventConsumer } from '../event-consumer.ts'
import { abuse } from './abuse.ts'
import { erasure } from './erasure.ts'
import { leaderboard } from './leaderboard.ts'
import { notifications } from './notifications.ts'
import { ranking } from './ranking.ts'
import { stats } from './stats.ts'

/** Everyone who is told what was committed to the database. */
export const consumers: readonly EventConsumer[] = [
  ranking,
  leaderboard,
  stats,
  notifications,
  abuse,
  erasure,
]
