// The whole real system on free ports, with one process that a fault befalls, and a look at who holds a lease.
import { appendFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Redis } from 'ioredis'
import type { Daemon } from '../deploy/local/daemon.ts'
import { startRoleProcess, type RoleProcess } from '../deploy/local/role-process.ts'
import { startServers } from '../deploy/local/servers.ts'
import { startSystem } from '../deploy/local/system.ts'
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts'
import { nowMs } from './history.ts'

export interface Arena extends AsyncDisposable {
  readonly apiUrl: string
  readonly databaseUrl: string
  /** A connection that no fault proxy stands before. */
  readonly redis: Redis
  readonly redisServer: Daemon
  /** Started beside the system, and not again when it ends. */
  readonly victim: RoleProcess | undefined
  /** The victim's way to Redis. */
  readonly proxy: FaultProxy
  /** Who held a lease, one entry whenever that changed. */
  readonly sightings: readonly Sighting[]
  /** Everything that the processes wrote, to look into when a drill fails. Removed at the end unless it is kept. */
  readonly directory: string
  keepDirectory(): void
}

export interface Sighting {
  atMs: number
  /** Role and name of each process with a lease that is not yet reaped, sorted. */
  leases: string[]
}

export interface ArenaOptions {
  victim: 'shard' | 'gateway' | undefined
  env: Readonly<Record<string, string>>
  signal: AbortSignal
}

/** What the drills are not about: guests come from one address, and ratings matter to nobody. */
const ownEnv = {
  AUTH_REQUESTS_MAX: '100000',
  CONNECTIONS_PER_ADDRESS_MAX: '10000',
  MATCHMAKING_RATING_WINDOW: '65535',
  ATTACH_WINDOW_MS: '5000',
  LOG_LEVEL: 'info',
}
const watchMs = 20

export async function startArena({ victim: role, env, signal }: ArenaOptions): Promise<Arena> {
  await using started = new AsyncDisposableStack()
  const directory = await mkdtemp(join(tmpdir(), 'matchwire-drill-'))
  let kept = false
  started.defer(async () => {
    if (!kept) await rm(directory, { recursive: true, force: true })
  })
  const report = (line: string): void => appendFileSync(join(directory, 'report.log'), `${line}\n`)
  const templateDirectory = resolve('.data', 'template')
  const common = { templateDirectory, durable: false, report, signal }

  const bare = { ...process.env, REDIS_URL: undefined, DATABASE_URL: undefined }
  const servers = started.use(
    await startServers({ ...common, directory: join(directory, 'servers'), env: bare }),
  )
  const redisServer = servers.daemons.find(({ name }) => name === 'redis')
  if (!redisServer) throw new Error('Redis runs in a container here: a drill needs redis-server on the PATH.')
  // A server that was left paused does not hear that it shall stop.
  started.defer(() => void redisServer.child.process.kill('SIGCONT'))
  const { redisUrl, databaseUrl } = servers
  const proxy = started.use(await startFaultProxy(redisUrl))

  const systemEnv = { ...process.env, ...ownEnv, ...env, REDIS_URL: redisUrl, DATABASE_URL: databaseUrl }
  const counts = role === undefined ? {} : { [role]: 1 }
  const system = started.use(
    await startSystem({
      ...common,
      directory: join(directory, 'system'),
      ports: 'free',
      counts,
      env: systemEnv,
    }),
  )
  let victim: RoleProcess | undefined
  if (role !== undefined) {
    victim = await startRoleProcess({
      ...{ role, name: `${role}-2`, main: resolve(role, 'main.ts'), directory: join(directory, 'victim') },
      env: { ...systemEnv, REDIS_URL: proxy.url, GATEWAY_PORT: '0', OPS_PORT: '0' },
      ...{ report, signal },
    })
    const { child } = victim
    started.defer(async () => {
      child.process.kill('SIGCONT')
      await victim?.stop()
    })
  }

  const redis = new Redis(redisUrl, {
    ...{ commandTimeout: 1_000, maxRetriesPerRequest: 0, autoResendUnfulfilledCommands: false },
    retryStrategy: () => watchMs,
  })
  redis.on('error', () => {})
  started.defer(() => redis.disconnect())
  const sightings = started.use(watchLeases(redis))
  const running = started.move()
  return {
    apiUrl: system.apiUrls[0] ?? '',
    ...{ databaseUrl, redis, redisServer, victim, proxy, directory, sightings: sightings.seen },
    keepDirectory() {
      kept = true
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

const readLeases = `
local leases = {}
for _, kind in ipairs({ 'shard', 'gateway' }) do
  for _, incarnation in ipairs(redis.call('ZRANGE', 'mw:' .. kind .. 's', 0, -1)) do
    table.insert(leases, kind .. ' ' .. (redis.call('HGET', 'mw:' .. kind .. ':' .. incarnation, 'name') or '?'))
  end
end
table.sort(leases)
return leases`

function watchLeases(redis: Redis): AsyncDisposable & { seen: Sighting[] } {
  const seen: Sighting[] = []
  let stopped = false
  const watch = async (): Promise<void> => {
    while (!stopped) {
      // While Redis does not answer, nothing is known.
      const leases = (await redis.eval(readLeases, 0).catch(() => undefined)) as string[] | undefined
      if (leases && leases.join() !== seen.at(-1)?.leases.join()) seen.push({ atMs: nowMs(), leases })
      await delay(watchMs)
    }
  }
  const watching = watch()
  return {
    seen,
    async [Symbol.asyncDispose]() {
      stopped = true
      await watching
    },
  }
}
