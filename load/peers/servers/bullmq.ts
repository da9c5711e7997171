// BullMQ as its "Going to production" page has it: a Redis with an append-only file and no eviction, jobs that are tried again with backoff, and
// are removed when they are done.
import { Redis } from 'ioredis'

export const queueName = 'events'

export const jobOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: true,
  removeOnFail: { count: 5_000 },
} as const

/** A worker's connection waits for a Redis that is away; that of a queue fails at once. */
export function connect({ waits }: { waits: boolean }): Redis {
  return new Redis(process.env['REDIS_URL'] ?? '', waits ? { maxRetriesPerRequest: null } : {})
}
