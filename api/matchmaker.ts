import { matchmake } from '../platform/redis/matchmaking.ts'
import type { Services } from './handler.ts'
import { repeat } from './repeat.ts'

/** Forms matches from the queues, for as long as this api lives. Each api does; the step itself is atomic. */
export function startMatchmaker({
  redis,
  config,
  log,
}: Pick<Services, 'redis' | 'config' | 'log'>): AsyncDisposable {
  const { matchmakingIntervalMs: intervalMs, matchmaking } = config
  return repeat({ what: 'matchmaking', intervalMs, log }, () => matchmake(redis, matchmaking))
}
