// The whole real system on free ports, with one process that a fault befalls, and a look at who holds a lease.
import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Redis } from 'ioredis'
import type { Notified } from '../deploy/local/alert-receiver.ts'
import type { Daemon } from '../deploy/local/daemon.ts'
import { observe, type Observing } from '../deploy/local/observe.ts'
import { freePort } from '../deploy/local/ports.ts'
import { startRoleProcess, type Role, type RoleProcess } from '../deploy/local/role-process.ts'
import { startSystem } from '../deploy/local/system.ts'
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts'
import { nowMs } from './history.ts'
import { startOwnServers } from './own-servers.ts'

export interface Arena extends AsyncDisposable {
  readonly apiUrl: string
  readonly databaseUrl: string
  /** A connection that no fault proxy stands before. */
  readonly redis: Redis
  readonly redisServer: Daemon
  readonly mariadbServer: Daemon
  /** What the servers keep is under it. */
  readonly serversDirectory: string
  /** Of the system itself, each started again when it ends. */
  readonly processes: readonly RoleProcess[]
  /** Started beside the system, and not again when it ends. */
  readonly victim: RoleProcess | undefined
  /** Starts one more process beside the system; it stops when it is disposed of, and then nobody looks out for it any more. */
  enlist(role: Role, options?: EnlistOptions): Promise<Enlisted>
  /** The way that the fault befalls, where it befalls one. */
  readonly proxy: FaultProxy | undefined
  /** Prometheus, Alertmanager and the synthetic player; undefined: nothing is observed. */
  readonly observing: Observing | undefined
  /** What Alertmanager told, in order. */
  readonly alerts: readonly Notified[]
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

/** A way that leads through a proxy: the victim's to Redis, that of all processes to a server, or that of the synthetic player to the api. */
export type Way = 'victim-redis' | 'redis' | 'database' | 'door'

export interface EnlistOptions {
  env?: Readonly<Record<string, string>>
  /** Its way to this server leads through a proxy. */
  proxied?: 'redis' | 'database'
}

export interface Enlisted extends AsyncDisposable {
  readonly process: RoleProcess
  readonly proxy: FaultProxy | undefined
}

export interface ArenaOptions {
  victim: Role | undefined
  proxied: Way | undefined
  /** How many of each process the system has; absent: as `npm start` has it, and one of the victim's kind. */
  counts?: Readonly<Record<Role, number>>
  env: Readonly<Record<string, string>>
  observed: boolean
  signal: AbortSignal
}

/** What the drills are not about: guests come from one address, and ratings matter to nobody. */
const ownEnv = {
  AUTH_REQUESTS_MAX: '100000',
  CONNECTIONS_PER_ADDRESS_MAX: '10000',
  MATCHMAKING_RATING_WINDOW: '65535',
  ATTACH_WINDOW_MS: '5000',
  // Three who register a second would take a good part of a small machine, and be late for that alone.
  ...{ PASSWORD_MEMORY_KIB: '32', PASSWORD_PASSES: '1' },
  LOG_LEVEL: 'info',
}
const watchMs = 20
/** An hour of the rules is a minute of the drill: their windows and waits are so much shorter, and nothing else of them. */
export const timeScale = 1 / 60
/** What a process has to ask of a server that hangs has 1.5 s: a scrape must not give up before. */
const scrapeIntervalMs = 2_000
const probeEveryMs = 2_000

export async function startArena(options: ArenaOptions): Promise<Arena> {
  const { victim: role, proxied, env, observed, signal } = options
  await using started = new AsyncDisposableStack()
  const directory = await mkdtemp(join(tmpdir(), 'matchwire-drill-'))
  let kept = false
  started.defer(async () => {
    if (!kept) await rm(directory, { recursive: true, force: true })
  })
  const report = (line: string): void => appendFileSync(join(directory, 'report.log'), `${line}\n`)
  const templateDirectory = resolve('.data', 'template')
  // What was acknowledged must outlive a server that is killed.
  const common = { templateDirectory, durable: true, report, signal }

  const serversDirectory = join(directory, 'servers')
  const { redisUrl, databaseUrl, redisServer, mariadbServer } = started.use(
    await startOwnServers({ directory: serversDirectory, report, signal }),
  )
  const server = { redis: redisUrl, database: databaseUrl }
  const ofAll =
    proxied === 'redis' || proxied === 'database'
      ? started.use(await startFaultProxy(server[proxied]))
      : undefined

  const systemEnv: NodeJS.ProcessEnv = {
    ...{ ...process.env, ...ownEnv, ...env, API_SECRET: randomBytes(32).toString('hex') },
    REDIS_URL: (proxied === 'redis' && ofAll?.url) || redisUrl,
    DATABASE_URL: (proxied === 'database' && ofAll?.url) || databaseUrl,
  }
  const counts = options.counts ?? (role === undefined ? {} : { [role]: 1 })
  const system = started.use(
    await startSystem({
      ...common,
      directory: join(directory, 'system'),
      ports: 'free',
      counts,
      env: systemEnv,
    }),
  )
  const besides: RoleProcess[] = []
  const numbers = { api: 0, gateway: 0, shard: 0, worker: 0, probe: 0 }
  for (const each of system.processes) numbers[each.role]++
  const enlist = async (role: Role, { env, proxied }: EnlistOptions = {}): Promise<Enlisted> => {
    await using own = new AsyncDisposableStack()
    const proxy = proxied && own.use(await startFaultProxy(server[proxied]))
    const name = `${role}-${++numbers[role]}`
    const process = await startRoleProcess({
      ...{ role, name, main: resolve(role, 'main.ts'), directory: join(directory, 'beside') },
      env: {
        ...{ ...systemEnv, ...env },
        ...(proxy && { [proxied === 'redis' ? 'REDIS_URL' : 'DATABASE_URL']: proxy.url }),
        // When it is started again it is where it was.
        ...{ API_PORT: String(await freePort()), OPS_PORT: String(await freePort()), GATEWAY_PORT: '0' },
      },
      ...{ report, signal },
    })
    besides.push(process)
    own.defer(async () => {
      besides.splice(besides.indexOf(process), 1)
      process.child.process.kill('SIGCONT')
      proxy?.heal()
      await process.stop()
    })
    const running = own.move()
    return { process, proxy, [Symbol.asyncDispose]: () => running.disposeAsync() }
  }
  const beside =
    role && started.use(await enlist(role, proxied === 'victim-redis' ? { proxied: 'redis' } : {}))
  const victim = beside?.process

  const apiUrl = (role === 'api' && victim?.urls['http']) || (system.apiUrls[0] ?? '')
  const door = proxied === 'door' ? started.use(await startFaultProxy(apiUrl)) : undefined
  const proxy = ofAll ?? beside?.proxy ?? door
  const alerts: Notified[] = []
  const observing = observed
    ? started.use(
        await observe({
          ...{ directory: join(directory, 'observing'), apiUrl: door?.url ?? apiUrl, probeEveryMs },
          ...{ scrapeIntervalMs, processes: () => [...system.processes, ...besides] },
          ...{ scale: timeScale, onNotified: (alert) => alerts.push(alert), env: systemEnv, report, signal },
        }),
      )
    : undefined

  const redis = new Redis(redisUrl, {
    ...{ commandTimeout: 1_000, maxRetriesPerRequest: 0, autoResendUnfulfilledCommands: false },
    retryStrategy: () => watchMs,
  })
  redis.on('error', () => {})
  started.defer(() => redis.disconnect())
  const sightings = started.use(watchLeases(redis))
  const running = started.move()
  return {
    ...{ apiUrl, databaseUrl, redis, redisServer, mariadbServer, serversDirectory, victim, proxy, enlist },
    processes: system.processes,
    ...{ observing, alerts, directory, sightings: sightings.seen },
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
