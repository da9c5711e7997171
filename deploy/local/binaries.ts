import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { reportSlow, type Report } from './progress.ts'

const run = promisify(execFile)
const installScript = join(import.meta.dirname, 'install-servers.sh')

/** What each is made of: every program under the names that it goes by, and the package of Debian that brings all of them. */
const known = {
  redis: { programs: { server: ['redis-server'] }, debian: 'redis-server' },
  mariadb: {
    programs: { server: ['mariadbd'], install: ['mariadb-install-db'] },
    debian: 'mariadb-server',
  },
  prometheus: { programs: { server: ['prometheus'], promtool: ['promtool'] }, debian: 'prometheus' },
  alertmanager: {
    programs: { server: ['prometheus-alertmanager', 'alertmanager'], amtool: ['amtool'] },
    debian: 'prometheus-alertmanager',
  },
} as const

type Name = keyof typeof known
type Programs = { [N in Name]: Record<keyof (typeof known)[N]['programs'], string> }

export type ServerName = 'redis' | 'mariadb'
/** The programs found for each server; no entry for a server that is to run in Docker. */
export type Binaries = Partial<Pick<Programs, ServerName>>
export type MonitoringBinaries = Pick<Programs, 'prometheus' | 'alertmanager'>

const urlVariables = { redis: 'REDIS_URL', mariadb: 'DATABASE_URL' } as const

export interface FindOptions {
  env: NodeJS.ProcessEnv
  report: Report
  signal: AbortSignal
}

/**
 * Finds the servers' programs: on the PATH, else installed with apt where that is possible, else Docker runs the server; and
 * where nothing works, fails with what to do.
 */
export async function findBinaries(servers: readonly ServerName[], options: FindOptions): Promise<Binaries> {
  const troubles = await installMissing(servers, options)
  const missing = servers.filter((server) => look(server, options.env) === undefined)
  if (missing.length > 0) {
    try {
      await run('docker', ['compose', 'version'], options)
      await run('docker', ['info'], options)
    } catch (error) {
      options.signal.throwIfAborted()
      troubles.push(`Docker cannot run them: ${firstLine(error)}`)
      const otherwise = [
        `  macOS:             brew install ${missing.join(' ')}`,
        '  Docker:            start its engine (with the compose plugin): the servers then run in containers',
        `  your own servers:  set ${missing.map((server) => urlVariables[server]).join(' and ')}`,
      ]
      throw new Error(advice(missing, troubles, otherwise), { cause: error })
    }
  }
  const [redis, mariadb] = [look('redis', options.env), look('mariadb', options.env)]
  return { ...(redis && { redis }), ...(mariadb && { mariadb }) }
}

/** Finds Prometheus and Alertmanager with their tools: on the PATH, else installed with apt; where neither works, fails with what to do. */
export async function findMonitoring(options: FindOptions): Promise<MonitoringBinaries> {
  const names = ['prometheus', 'alertmanager'] as const
  const troubles = await installMissing(names, options)
  const [prometheus, alertmanager] = [look('prometheus', options.env), look('alertmanager', options.env)]
  if (prometheus && alertmanager) return { prometheus, alertmanager }
  const missing = names.filter((name) => look(name, options.env) === undefined)
  throw new Error(advice(missing, troubles, ['  elsewhere:         put these programs on the PATH']))
}

/** Tells why that did not work, where it did not. */
async function installMissing(names: readonly Name[], options: FindOptions): Promise<string[]> {
  const missing = names.filter((name) => look(name, options.env) === undefined)
  const canInstall = process.getuid?.() === 0 && findProgram('apt-get', options.env) !== undefined
  if (missing.length === 0 || !canInstall) return []
  try {
    await install(missing, options)
    return []
  } catch (error) {
    options.signal.throwIfAborted()
    return [`apt did not install them: ${firstLine(error)}`]
  }
}

/** Its programs, if all of them are there. */
function look<N extends Name>(name: N, env: NodeJS.ProcessEnv): Programs[N] | undefined {
  const found = Object.entries<readonly string[]>(known[name].programs).map(([use, names]) => [
    use,
    names.map((program) => findProgram(program, env)).find((file) => file !== undefined),
  ])
  return found.some(([, file]) => file === undefined) ? undefined : (Object.fromEntries(found) as Programs[N])
}

/** Debian keeps mariadbd in a directory that is not on every user's PATH. */
function findProgram(program: string, env: NodeJS.ProcessEnv): string | undefined {
  const directories = [
    ...(env['PATH'] ?? '').split(delimiter).filter(Boolean),
    '/usr/sbin',
    '/usr/local/sbin',
  ]
  return directories.map((directory) => join(directory, program)).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function install(names: readonly Name[], { env, report, signal }: FindOptions): Promise<void> {
  const packages = names.map((name) => known[name].debian)
  const work = run('/bin/sh', [installScript, ...packages], { env, signal, maxBuffer: 2 ** 26 })
  await reportSlow(report, `installing ${packages.join(' and ')} with apt, once`, work)
}

function advice(missing: readonly Name[], troubles: readonly string[], otherwise: readonly string[]): string {
  const programs = missing.flatMap((name) => Object.values(known[name].programs).map(([first]) => first))
  return [
    `${programs.join(' and ')} not found on the PATH.`,
    ...troubles.map((trouble) => `  (${trouble})`),
    'Do one of these, then run the same command again:',
    `  Debian or Ubuntu:  sudo sh deploy/local/install-servers.sh ${missing.map((name) => known[name].debian).join(' ')}`,
    ...otherwise,
  ].join('\n')
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string }
  const lines = (stderr?.trim() || message).split('\n')
  return lines.find((line) => line.startsWith('E: ')) ?? lines[0] ?? message
}
