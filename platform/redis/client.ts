import { Redis } from 'ioredis'

export type { Redis } from 'ioredis'

/** What a connection is for decides its time-outs. A blocking reader waits `blockMs` at most inside Redis. */
export type RedisUse = { name: string; blockMs?: number; commandTimeoutMs?: number }

const commandTimeoutMsDefault = 2_000
/** Short against a lease: who has slept through the return of Redis must not lose it. */
const reconnectDelayMsMax = 250

/**
 * Opens one connection to Redis; it reconnects by itself for ever.
 *
 * A command fails after its time-out (default 2 s) and is never sent twice: after a lost connection the caller cannot know whether an
 * XADD was done, so repeating it here would double it. A server that is paused or black-holed counts as gone: the socket is destroyed
 * when nothing was heard for a time-out and a half while a reply is due.
 */
export function connectRedis(url: string, { name, blockMs = 0, commandTimeoutMs }: RedisUse): Redis {
  const timeoutMs = (commandTimeoutMs ?? commandTimeoutMsDefault) + blockMs
  return new Redis(url, {
    connectionName: name,
    protocol: 2,
    connectTimeout: timeoutMs,
    commandTimeout: timeoutMs,
    socketTimeout: Math.round(timeoutMs * 1.5),
    // Whatever was due when a connection is lost fails at once; with 1, a reconnect that succeeds would leave it to its time-out.
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (attempt) => Math.random() * Math.min(reconnectDelayMsMax, 50 * 2 ** Math.min(attempt, 3)),
  })
}

/** Closes a connection without waiting for a server that may be gone. */
export function closeRedis(redis: Redis): void {
  redis.disconnect()
}
