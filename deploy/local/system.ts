import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { migrate } from '../../platform/db/migrate.ts'
import { keepRunning } from './keep-running.ts'
import { planProcesses, requireFreePorts, type Ports } from './plan.ts'
import { claimRecord, readLiveRecord, removeRecord, stopRecorded } from './process-record.ts'
import { reportSlow, type Report } from './progress.ts'
import { startPlayground } from './playground.ts'
import { startRoleProcess, type Role, type RoleProcess } from './role-process.ts'
import { startServers } from './servers.ts'

export interface SystemOptions {
  /** Everything the system keeps is under it: data, logs, pid records. One system at a time runs from it. */
  directory: string
  templateDirectory: string
  /** Whether the data outlives the system. */
  durable: boolean
  ports: Ports
  /** How many of each process; one api, two gateways, two shards and one worker where it does not say. */
  counts?: Partial<Record<Role, number>>
  /** As for startServers; handed on to every process, too. */
  env: NodeJS.ProcessEnv
  /** Where the playground is served, if it is; 0 takes a free port. Shards keep recordings for it. */
  playgroundPort?: number
  report: Report
  /** Gives up starting. A system that runs is stopped by disposing of it. */
  signal: AbortSignal
}

export interface System extends AsyncDisposable {
  readonly redisUrl: string
  readonly databaseUrl: string
  readonly apiUrls: readonly string[]
  readonly gatewayUrls: readonly string[]
  readonly processes: readonly RoleProcess[]
  readonly playgroundUrl: string | undefined
  readonly logsDirectory: string
}

const repository = join(import.meta.dirname, '..', '..')
const leftoverGraceMs = 10_000

/** The whole system on this machine: servers, a migrated database, and our processes, each started again if it dies. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { directory, playgroundPort, report, signal } = options
  await using started = new AsyncDisposableStack()
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  started.defer(claimDirectory(directory))
  const onStop = (what: string): void => report(`stopping ${what}, left by an earlier run`)
  await stopRecorded(join(directory, 'run'), { graceMs: leftoverGraceMs, onStop })
  const planned = planProcesses(options.ports, options.counts)
  const playgroundPorts = playgroundPort === undefined ? {} : { PLAYGROUND_PORT: playgroundPort }
  await requireFreePorts([...planned, { name: 'the playground', ports: playgroundPorts }])

  const servers = started.use(await startServers(options))
  const { redisUrl, databaseUrl } = servers
  await reportSlow(report, 'migrating the database', migrate(databaseUrl))

  const processes: RoleProcess[] = []
  started.defer(() => stopInOrder(processes))
  const recordingsDirectory = resolve(directory, options.env['SHARD_RECORDINGS_DIR'] || 'recordings')
  const apiSecret = options.env['API_SECRET'] || ownSecret(join(directory, 'api-secret'))
  const starting = planned.map(async ({ role, name, ports }) => {
    const main = join(repository, role, 'main.ts')
    const env: NodeJS.ProcessEnv = { ...options.env, REDIS_URL: redisUrl }
    for (const [variable, port] of Object.entries(ports)) env[variable] = String(port)
    // Nobody gets what he has no use for.
    if (role === 'api' || role === 'worker') env['DATABASE_URL'] = databaseUrl
    if (role === 'api') env['API_SECRET'] = apiSecret
    if (role === 'shard' && playgroundPort !== undefined) env['SHARD_RECORDINGS_DIR'] = recordingsDirectory
    processes.push(await startRoleProcess({ role, name, main, env, directory, report, signal }))
  })
  const outcomes = await reportSlow(report, 'starting the processes', Promise.allSettled(starting))
  const failure = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failure !== undefined) throw failure.reason
  processes.sort((a, b) => a.name.localeCompare(b.name))

  const stopping = new AbortController()
  const kept = [...servers.daemons, ...processes].map((unit) =>
    keepRunning(unit, { report, signal: stopping.signal }),
  )
  started.defer(async () => {
    stopping.abort()
    await stopInOrder(processes)
    await Promise.all(kept)
  })
  const urlsOf = (role: Role, kind: string) =>
    processes.filter((unit) => unit.role === role).map((unit) => unit.urls[kind] ?? '')
  const playground =
    playgroundPort === undefined
      ? undefined
      : started.use(
          await startPlayground({
            ...{ port: playgroundPort, apiUrl: urlsOf('api', 'http')[0] ?? '', redisUrl },
            ...{ processes, recordingsDirectory, logsDirectory: join(directory, 'logs') },
          }),
        )
  const running = started.move()
  return {
    redisUrl,
    databaseUrl,
    get apiUrls() {
      return urlsOf('api', 'http')
    },
    get gatewayUrls() {
      return urlsOf('gateway', 'ws')
    },
    processes,
    playgroundUrl: playground?.url,
    logsDirectory: join(directory, 'logs'),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

/** Takes the directory for this process, or says who has it. Returns how to give it back. */
function claimDirectory(directory: string): () => void {
  const record = join(directory, 'system.json')
  const pid = readLiveRecord(record)
  if (pid !== undefined) {
    throw new Error(
      `Matchwire runs already from ${directory}. Stop it with Ctrl-C where it runs, or with: kill ${pid}`,
    )
  }
  removeRecord(record)
  if (!claimRecord(record, process.pid)) throw new Error(`Another start from ${directory} came first.`)
  return () => removeRecord(record)
}

/** Seals the signing keys that the api keeps in the database; as long-lived as that database. */
function ownSecret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** Those that take from players first, those that they hand over to last. */
async function stopInOrder(processes: readonly RoleProcess[]): Promise<void> {
  for (const role of ['gateway', 'shard', 'api', 'worker']) {
    await Promise.all(processes.filter((unit) => unit.role === role).map((unit) => unit.stop()))
  }
}
