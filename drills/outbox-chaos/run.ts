// `npm run drill -- outbox-chaos`: events flow through real processes while faults strike them, and what came of every event.
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import { connectDatabase } from '../../platform/db/client.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { listLeases } from '../../platform/db/leases.ts'
import { keys } from '../../platform/redis/keys.ts'
import { startRoleProcess, type RoleProcess } from '../../deploy/local/role-process.ts'
import { consumers } from '../../worker/consumers/index.ts'
import { checkRatings, readEffects } from '../effects.ts'
import { nowMs } from '../history.ts'
import { startOwnServers } from '../own-servers.ts'
import type { ChaosCommand } from './command.ts'
import { Flow } from './flow.ts'
import { judgeChaos, type ChaosReport } from './judge.ts'
import { countOnTheirWay, countRows, createLedger, readLedger } from './ledger.ts'
import { blowsOf, randomOf, scheduleOf } from './schedule.ts'
import { strike } from './strike.ts'

type Database = ReturnType<typeof connectDatabase>

const workers = 3
const env = {
  ...{ LOG_LEVEL: 'info', OPS_PORT: '0', API_PORT: '0' },
  ...{ AUTH_REQUESTS_MAX: '1000000', PASSWORD_MEMORY_KIB: '32', PASSWORD_PASSES: '1' },
}
const commandTimeoutMs = 1_500
const lookEveryMs = 100
/** What failed for its own reasons, as in a pause of the database, may wait half a minute until it is tried again. */
const flowedOutWithinMs = 90_000
const sayEveryMs = 10_000

export async function runChaos(
  { seconds, seed }: Extract<ChaosCommand, { ok: true }>,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<ChaosReport> {
  await using started = new AsyncDisposableStack()
  const directory = await mkdtemp(join(tmpdir(), 'matchwire-chaos-'))
  let kept = false
  started.defer(() => (kept ? undefined : rm(directory, { recursive: true, force: true })))
  const report = (line: string): void => appendFileSync(join(directory, 'report.log'), `${line}\n`)
  const common = { report, signal }
  say(`seed ${seed}: starting Redis, MariaDB, an api and ${workers} workers`)
  const { redisUrl, databaseUrl, redisServer, mariadbServer } = started.use(
    await startOwnServers({ ...common, directory: join(directory, 'servers') }),
  )
  await migrate(databaseUrl)
  const db = started.adopt(connectDatabase(databaseUrl, { poolMax: 3, queryTimeoutMs: 20_000 }), (pool) =>
    pool.destroy(),
  )
  await createLedger(db)

  const start = async (role: 'api' | 'worker', name: string, main: string): Promise<RoleProcess> => {
    const unit = await startRoleProcess({
      ...{ ...common, role, name, main: resolve(main), directory },
      env: {
        ...{ ...process.env, ...env, REDIS_URL: redisUrl, DATABASE_URL: databaseUrl },
        ...(role === 'api' && { API_SECRET: randomBytes(32).toString('hex') }),
      },
    })
    started.defer(async () => {
      unit.child.process.kill('SIGCONT')
      await unit.stop()
    })
    return unit
  }
  const api = await start('api', 'api-1', join('api', 'main.ts'))
  const main = join('drills', 'outbox-chaos', 'worker.ts')
  const units = await Promise.all(
    Array.from({ length: workers }, (_, at) => start('worker', `worker-${at + 1}`, main)),
  )
  const redis = new Redis(redisUrl, {
    ...{ commandTimeout: commandTimeoutMs, maxRetriesPerRequest: 0, retryStrategy: () => lookEveryMs },
  })
  redis.on('error', () => {})
  started.defer(() => redis.disconnect())

  const leader = started.use(watchLeader(db))
  const flow = new Flow({ apiUrl: api.urls['http'] ?? '', redis, random: randomOf(seed + 1) })
  await flow.start()
  const schedule = scheduleOf(seed, seconds)
  say(`${schedule.length} faults, in about ${seconds} s`)
  const startedAtMs = nowMs()
  const saying = setInterval(() => say(`${flow.finished.size} matches have ended`), sayEveryMs)
  started.defer(() => clearInterval(saying))
  const struck = await strike(
    schedule,
    {
      ...{ workers: units, redisServer, mariadbServer, redis, leader: leader.name },
      onRedisBack: () => flow.writeAgain(),
    },
    signal,
  )
  const flowedMeanwhile = await countRows(db, 'drill_witnessed')
  say(`the faults are over, and ${flowedMeanwhile} events had their effects meanwhile; now the rest`)
  await flow.stop()
  const flowedOutAtMs = await whenFlowedOut(db, redis, signal)
  clearInterval(saying)
  say('comparing what was committed with what came of it')
  const judged = judgeChaos({
    ...{ seed, seconds, struck, blowsMin: blowsOf(schedule), startedAtMs, flowedOutAtMs, flowedMeanwhile },
    ...{
      ledger: await readLedger(db),
      finished: flow.finished,
      refused: flow.refused,
      onTheirWay: await countOnTheirWay(db),
    },
    wanted: new Map(consumers.map(({ name, types }) => [name, types])),
    ...{
      differences: await computeAfresh({ redisUrl, databaseUrl }),
      ratings: checkRatings(await readEffects(databaseUrl)),
    },
  })
  if (!judged.ok) {
    kept = true
    writeFileSync(join(directory, 'report.json'), JSON.stringify(judged, undefined, 2))
    say(`what the processes wrote is kept in ${directory}`)
  }
  return judged
}

/** Who leads the relay, looked up now and then; while the database does not answer, it is whoever did. */
function watchLeader(db: Database): AsyncDisposable & { name: () => string | undefined } {
  let name: string | undefined
  let stopped = false
  const look = async (): Promise<void> => {
    while (!stopped) {
      const leases = await listLeases(db).catch(() => [])
      name = leases.find((lease) => lease.name === 'relay')?.holder.split('/')[0] ?? name
      await delay(lookEveryMs)
    }
  }
  const looking = look()
  return {
    name: () => name,
    async [Symbol.asyncDispose]() {
      stopped = true
      await looking
    },
  }
}

/** When nothing was on its way any more, of matches that ended and of events; undefined: not in time. */
async function whenFlowedOut(db: Database, redis: Redis, signal: AbortSignal): Promise<number | undefined> {
  const deadlineMs = nowMs() + flowedOutWithinMs
  while (nowMs() < deadlineMs) {
    const atMs = nowMs()
    const left = await countLeft(db, redis).catch(() => Infinity)
    if (left === 0) return atMs
    await delay(lookEveryMs, undefined, { signal })
  }
  return undefined
}

async function countLeft(db: Database, redis: Redis): Promise<number> {
  const groups = (await redis.xinfo('GROUPS', keys.finishedMatches())) as (string | number)[][]
  const ofGroups = groups.flatMap((fields) => [
    Number(fields[fields.indexOf('lag') + 1]),
    Number(fields[fields.indexOf('pending') + 1]),
  ])
  const { outbox, log, retries } = await countOnTheirWay(db)
  return [...ofGroups, outbox, log, retries].reduce((sum, each) => sum + each, 0)
}

/** What the operators' own command says of ratings, statistics and leaderboard. */
async function computeAfresh(urls: { redisUrl: string; databaseUrl: string }): Promise<string[]> {
  const env = { ...process.env, REDIS_URL: urls.redisUrl, DATABASE_URL: urls.databaseUrl }
  try {
    await promisify(execFile)('npm', ['run', '--silent', 'leaderboard:rebuild', '--', '--check'], { env })
    return []
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string }
    return [`leaderboard:rebuild --check: ${`${stdout}\n${stderr}`.trim() || message}`]
  }
}
