// What Redis was asked for, from its own counters.
import { Redis } from 'ioredis'
import { round } from './scenario.ts'
import type { Measured } from './watch.ts'

interface RedisCounters {
  commands: number
  inputBytes: number
  outputBytes: number
}

export async function readRedisCounters(redisUrl: string): Promise<RedisCounters> {
  const info = await readInfo(redisUrl, 'stats')
  const field = (name: string): number => numberIn(info, new RegExp(`^${name}:(\\d+)`, 'm'))
  return {
    commands: field('total_commands_processed'),
    inputBytes: field('total_net_input_bytes'),
    outputBytes: field('total_net_output_bytes'),
  }
}

/** Keys that stay until somebody deletes them. */
export async function readUnexpiringKeys(redisUrl: string): Promise<number> {
  const info = await readInfo(redisUrl, 'keyspace')
  return numberIn(info, /^db0:keys=(\d+)/m) - numberIn(info, /^db0:.*expires=(\d+)/m)
}

async function readInfo(redisUrl: string, section: string): Promise<string> {
  const redis = new Redis(redisUrl)
  try {
    return await redis.info(section)
  } finally {
    redis.disconnect()
  }
}

const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0)

export function redisFigures(
  before: RedisCounters,
  after: RedisCounters,
  { durationMs, processes }: Measured,
): Record<string, number> {
  const perSecond = (of: keyof RedisCounters): number =>
    Math.round(((after[of] - before[of]) * 1_000) / durationMs)
  const cpuMs = processes['redis']?.cpuMs ?? 0
  return {
    commandsPerSecond: perSecond('commands'),
    cpuMicrosecondsPerCommand: round((cpuMs * 1_000) / Math.max(1, after.commands - before.commands), 1),
    inputBytesPerSecond: perSecond('inputBytes'),
    outputBytesPerSecond: perSecond('outputBytes'),
  }
}
