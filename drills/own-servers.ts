import { resolve } from 'node:path'
import type { Daemon } from '../deploy/local/daemon.ts'
import { startServers, type ServersOptions } from '../deploy/local/servers.ts'

export interface OwnServers extends AsyncDisposable {
  readonly redisUrl: string
  readonly databaseUrl: string
  readonly redisServer: Daemon
  readonly mariadbServer: Daemon
}

/** A Redis and a MariaDB of the drill's own, which it may strike: what was acknowledged must outlive a server that is killed. */
export async function startOwnServers(
  options: Pick<ServersOptions, 'directory' | 'report' | 'signal'>,
): Promise<OwnServers> {
  await using started = new AsyncDisposableStack()
  const { redisUrl, databaseUrl, daemons } = started.use(
    await startServers({
      ...{ ...options, templateDirectory: resolve('.data', 'template'), durable: true },
      env: { ...process.env, REDIS_URL: undefined, DATABASE_URL: undefined },
    }),
  )
  const [redisServer, mariadbServer] = ['redis', 'mariadb'].map((server) =>
    daemons.find(({ name }) => name === server),
  )
  if (!redisServer || !mariadbServer)
    throw new Error(
      'A server runs in a container here: a drill needs redis-server and mariadbd on this machine.',
    )
  // A server that was left paused does not hear that it shall stop.
  started.defer(() => [redisServer, mariadbServer].forEach(({ child }) => child.process.kill('SIGCONT')))
  const running = started.move()
  return {
    ...{ redisUrl, databaseUrl, redisServer, mariadbServer },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}
