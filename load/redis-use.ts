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
  const redis = new Redis(redisUrl)
  try {
    const info = await redis.info('stats')
    const field = (name: string): number => Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(info)?.[1] ?? 0)
    return {
      commands: field('total_commands_processed'),
      inputBytes: field('total_net_input_bytes'),
      outputBytes: field('total_net_output_bytes'),
    }
  } finally {
    redis.disconnect()
  }
}

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
