import { countWaiting, matchmake } from '../platform/redis/matchmaking.ts'
import type { Services } from './handler.ts'
import { repeat } from './repeat.ts'

/** Forms matches from the queues, for as long as this api lives. Each api does; the step itself is atomic. */
export function startMatchmaker({
  redis,
  config,
  log,
  metrics,
}: Pick<Services, 'redis' | 'config' | 'log' | 'metrics'>): AsyncDisposable {
  const { matchmakingIntervalMs: intervalMs, matchmaking } = config
  metrics.waiting.read = () => countWaiting(redis)
  return repeat({ what: 'matchmaking', intervalMs, log }, async () => {
    metrics.placed.total += await matchmake(redis, matchmaking)
  })
}
