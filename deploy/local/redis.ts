import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import type { Binaries } from './binaries.ts'
import { startDaemon, type Daemon } from './daemon.ts'

export interface PrivateRedisOptions {
  binaries: NonNullable<Binaries['redis']>
  /** The data, the log and the pid record are kept under it. */
  directory: string
  /** Whether data outlives the server. */
  durable: boolean
  signal: AbortSignal
}

/** Tests take a logical database each; an unused one costs Redis next to nothing. */
export const redisDatabases = 512

export async function startRedis({
  binaries,
  directory,
  durable,
  signal,
}: PrivateRedisOptions): Promise<Daemon> {
  const data = join(directory, 'redis')
  mkdirSync(data, { recursive: true })
  return startDaemon({
    name: 'redis',
    command: binaries.server,
    args: (port) => [
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', '.', '--databases', String(redisDatabases)],
      ...['--save', '', '--appendonly', durable ? 'yes' : 'no'],
    ],
    cwd: data,
    logFile: join(directory, 'logs', 'redis.log'),
    recordFile: join(directory, 'run', 'redis.json'),
    ping: (port) => pingRedis(`redis://127.0.0.1:${port}`),
    signal,
  })
}

export async function pingRedis(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    connectTimeout: 2000,
    commandTimeout: 2000,
  })
  // connect() rejects with "Connection is closed."; why it was, only the event says.
  let reason: Error | undefined
  redis.on('error', (error: Error) => (reason = error))
  try {
    await redis.connect()
    await redis.ping()
  } catch (error) {
    throw reason ?? error
  } finally {
    redis.disconnect()
  }
}
