import { encodeShardRequest } from '../generated/bus-codec.ts'
import { type Clock, every } from '../platform/clock.ts'
import type { Logger } from '../platform/log.ts'
import type { Redis } from '../platform/redis/client.ts'
import { keys } from '../platform/redis/keys.ts'

const probeMs = 1_000
/** How old the last answer may be. */
const answerAgeMaxMs = 3_500

/**
 * Proves the data path: once a second a token goes through a shard's stream, its loop, and this gateway's stream. A port that is open proves
 * less, and the database is no part of it.
 */
export type Probe = Disposable & {
  /** Whether a token came back lately. */
  works(): boolean
  answered: (token: number) => void
}

export type ProbePorts = {
  clock: Clock
  redis: Redis
  log: Logger
  write: (shard: number, frames: readonly Uint8Array[]) => void
}

export function createProbe({ clock, redis, log, write }: ProbePorts): Probe {
  let token = 0
  let answeredAtMs = -Infinity
  const probe = async () => {
    // Shards whose lease has run out are reaped within moments; one that is probed meanwhile just does not answer.
    const shard = await redis.zrandmember(keys.shards())
    if (typeof shard !== 'string') return
    token = (token + 1) % 2 ** 32
    write(Number(shard), [encodeShardRequest({ type: 'path.probe', token })])
  }
  const run = () =>
    void probe().catch((error: unknown) => log.warn({ err: error }, 'cannot probe the data path'))
  run()
  const timer = every(clock, probeMs, run)
  return {
    works: () => clock.nowMs() - answeredAtMs < answerAgeMaxMs,
    answered: () => {
      answeredAtMs = clock.nowMs()
    },
    [Symbol.dispose]: () => timer.cancel(),
  }
}
