import { findBinaries, type ServerName } from './binaries.ts'
import { startContainer } from './containers.ts'
import type { Daemon } from './daemon.ts'
import { databaseName, pingDatabase, startMariadb } from './mariadb.ts'
import type { Report } from './progress.ts'
import { pingRedis, startRedis } from './redis.ts'

export interface Servers extends AsyncDisposable {
  redisUrl: string
  databaseUrl: string
  /** Those that run as our children, to be watched by whoever keeps the system up. */
  daemons: Daemon[]
}

export interface ServersOptions {
  /** The servers' data, logs and pid records are kept under it. */
  directory: string
  templateDirectory: string
  /** Whether data outlives the servers. */
  durable: boolean
  /** With the memory and the log that MariaDB has by default: for those who measure it. */
  roomy?: boolean
  /** REDIS_URL and DATABASE_URL name servers to use instead; PATH is where the programs are looked for. */
  env: NodeJS.ProcessEnv
  report: Report
  signal: AbortSignal
}

/** A Redis and a MariaDB that answer, and that stop when this is disposed if they were started here. */
export async function startServers(options: ServersOptions): Promise<Servers> {
  const { REDIS_URL, DATABASE_URL } = options.env
  if (REDIS_URL) await expectAnswer('REDIS_URL', REDIS_URL, pingRedis)
  if (DATABASE_URL) await expectAnswer('DATABASE_URL', DATABASE_URL, pingDatabase)
  const needed: ServerName[] = []
  if (!REDIS_URL) needed.push('redis')
  if (!DATABASE_URL) needed.push('mariadb')
  const binaries = await findBinaries(needed, options)

  await using started = new AsyncDisposableStack()
  const daemons: Daemon[] = []
  const start = async (name: ServerName): Promise<number> => {
    options.signal.throwIfAborted()
    const { redis, mariadb } = binaries
    if (name === 'redis' && redis) return own(await startRedis({ ...options, binaries: redis }))
    if (name === 'mariadb' && mariadb) return own(await startMariadb({ ...options, binaries: mariadb }))
    const container = await startContainer(name, options)
    started.defer(() => container.stop())
    return container.port
  }
  const own = (daemon: Daemon): number => {
    daemons.push(daemon)
    started.defer(() => daemon.stop())
    return daemon.port
  }
  const redisUrl = REDIS_URL || `redis://127.0.0.1:${await start('redis')}`
  const databaseUrl = DATABASE_URL || `mysql://root@127.0.0.1:${await start('mariadb')}/${databaseName}`
  const running = started.move()
  return { redisUrl, databaseUrl, daemons, [Symbol.asyncDispose]: () => running.disposeAsync() }
}

async function expectAnswer(
  variable: string,
  url: string,
  ping: (url: string) => Promise<void>,
): Promise<void> {
  try {
    await ping(url)
  } catch (cause) {
    const reason = (cause as Error).message || (cause as NodeJS.ErrnoException).code
    throw new Error(
      `The server that ${variable} names does not answer (${withoutPassword(url)}: ${reason}). ` +
        `Start it, or unset ${variable} and a private one is started here.`,
      { cause },
    )
  }
}

function withoutPassword(url: string): string {
  return URL.canParse(url) ? url.replace(/\/\/[^@/]*@/, '//…@') : 'not a URL'
}
