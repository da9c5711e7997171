// The system under load: real processes as `npm start` runs them, on free ports, with every limit, validation and metric on. Only the limits
// for one address are raised, since all players come from this one.
import { appendFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startServers } from '../deploy/local/servers.ts'
import { startSystem } from '../deploy/local/system.ts'
import { ask, type Observe, type Weigh } from './inside/orders.ts'
import type { Watched } from './watch.ts'

export interface Shape {
  gateways: number
  shards: number
}

export interface SystemUnderLoad extends AsyncDisposable {
  readonly apiUrl: string
  readonly gatewayUrls: readonly string[]
  readonly redisUrl: string
  /** Every process of it, the servers too. */
  readonly processes: readonly Watched[]
  /** Where each process tells its metrics, by its name. */
  readonly opsUrls: Readonly<Record<string, string>>
  /** Has each process of ours obey (`inside/`), one after the other; what they answered, by their names. */
  order(order: Observe | Weigh): Promise<Record<string, unknown>>
}

export interface SystemOptions {
  shape: Shape
  /** Where each gateway and shard leaves a CPU profile when it stops; undefined: none is taken. */
  profileDirectory: string | undefined
  env?: Readonly<Record<string, string>>
  signal: AbortSignal
}

const addressEnv = { AUTH_REQUESTS_MAX: '1000000', CONNECTIONS_PER_ADDRESS_MAX: '20000' }

export async function startSystemUnderLoad({ shape, profileDirectory, env, signal }: SystemOptions) {
  await using started = new AsyncDisposableStack()
  const directory = await mkdtemp(join(tmpdir(), 'matchwire-load-'))
  started.defer(() => rm(directory, { recursive: true, force: true }))
  const report = (line: string): void => appendFileSync(join(directory, 'report.log'), `${line}\n`)
  const common = { templateDirectory: resolve('.data', 'template'), durable: true, report, signal }

  const bare = { ...process.env, REDIS_URL: undefined, DATABASE_URL: undefined }
  const servers = started.use(
    await startServers({ ...common, directory: join(directory, 'servers'), env: bare }),
  )
  const { redisUrl, databaseUrl, daemons } = servers
  const nodeOptions = [
    profileDirectory === undefined ? '' : `--cpu-prof --cpu-prof-dir=${resolve(profileDirectory)}`,
    env?.['NODE_OPTIONS'] ?? '',
  ]
  const system = started.use(
    await startSystem({
      ...{ ...common, directory: join(directory, 'system'), ports: 'free' },
      counts: { gateway: shape.gateways, shard: shape.shards },
      env: {
        ...{
          ...process.env,
          ...addressEnv,
          GATEWAY_DRAIN_MS: '0',
          SHARD_DRAIN_MS: '0',
          ...env,
          NODE_OPTIONS: nodeOptions.join(' '),
        },
        ...{ REDIS_URL: redisUrl, DATABASE_URL: databaseUrl },
      },
    }),
  )
  const running = started.move()
  const under: SystemUnderLoad = {
    apiUrl: system.apiUrls[0] ?? '',
    gatewayUrls: system.gatewayUrls,
    redisUrl,
    get processes() {
      return [...system.processes, ...daemons].map(({ name, child }) => ({ name, pid: child.pid }))
    },
    get opsUrls() {
      return Object.fromEntries(system.processes.map(({ name, urls }) => [name, urls['ops'] ?? '']))
    },
    async order(order) {
      const answers: Record<string, unknown> = {}
      for (const { name, child } of system.processes) answers[name] = await ask(child, order)
      return answers
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
  return under
}
