import type { Breaker } from '../breaker.ts'
import type { CircuitOpen } from '../outage.ts'
import type { Redis } from './client.ts'

/** What ioredis itself says on a new connection. Refused, it would never be one. */
const handshake = new Set(['auth', 'client', 'hello', 'info', 'select'])

/**
 * Lets a breaker decide over every command of a connection, so that a Redis that does not answer is not waited for. A transaction or a pipeline
 * is let through or refused as one. Not for leases, streams and blocking reads, which have clocks of their own.
 */
export function guardRedis(redis: Redis, breaker: Breaker): void {
  const send = redis.sendCommand.bind(redis)
  /** By command or pipeline. A command that waited for a connection comes by again, and the commands of a pipeline one by one. */
  const refusals = new WeakMap<object, CircuitOpen | null>()
  redis.sendCommand = (command, stream) => {
    const whole = stream && 'isPipeline' in stream ? stream : command
    const decided = refusals.get(whole)
    if (handshake.has(command.name) || decided === null) return send(command, stream)
    const refusal = decided ?? breaker.refuses() ?? null
    refusals.set(whole, refusal)
    if (refusal) command.reject(refusal)
    // Who asked hears of it from the command itself.
    else breaker.run(async () => send(command, stream)).catch(() => {})
    return command.promise
  }
}
