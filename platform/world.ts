import { type Clock, systemClock } from './clock.ts'
import { connectRedis, type Redis, type RedisUse } from './redis/client.ts'

/** What a process has of the world around it: time, chance and Redis. Passed in, so that a simulation can bring its own. */
export type World = {
  readonly clock: Clock
  /** From 0 up to 1, and never 1; not for secrets. */
  readonly random: () => number
  /** Opens one connection; see connectRedis. */
  readonly connectRedis: (use: RedisUse) => Redis
}

export function realWorld({ redisUrl }: { redisUrl: string }): World {
  return { clock: systemClock, random: Math.random, connectRedis: (use) => connectRedis(redisUrl, use) }
}
