import { isIPv6 } from 'node:net'
import type { Redis } from '../platform/redis/client.ts'
import { keys } from '../platform/redis/keys.ts'

export type RateLimit = { limit: string; requestsMax: number; windowMs: number }

/**
 * Counts a request of this address, for all api processes together, in a window that its first request opens. Answers how long to wait where
 * there were too many, else undefined.
 */
export async function countRequest(
  redis: Redis,
  request: RateLimit & { address: string },
): Promise<{ retryAfterMs: number } | undefined> {
  const { limit, requestsMax, windowMs, address } = request
  const key = keys.rateLimit(limit, networkOf(address))
  const replies = await redis.multi().incr(key).pexpire(key, windowMs, 'NX').pttl(key).exec()
  const [count, , leftMs] = replies?.map(([error, reply]) => (error ? NaN : Number(reply))) ?? []
  if (count === undefined || leftMs === undefined || Number.isNaN(count)) {
    throw new Error('Redis did not count a request.')
  }
  return count > requestsMax ? { retryAfterMs: Math.max(0, leftMs) } : undefined
}

/** An IPv6 host has a whole /64 to itself, so that is what counts as one address. */
export function networkOf(address: string): string {
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (v4) return v4
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').split('::')
  const [front, back] = [head, tail].map((half) => half.split(':').filter((group) => group !== ''))
  const zeros = Array.from({ length: 8 }, () => '0')
  const groups = [
    ...(front ?? []),
    ...zeros.slice((front?.length ?? 0) + (back?.length ?? 0)),
    ...(back ?? []),
  ]
  return groups.slice(0, 4).join(':')
}
