import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { reportSlow, type Report } from './progress.ts'

const run = promisify(execFile)
const installScript = join(import.meta.dirname, 'install-servers.sh')

/** The programs found for each server; no entry for a server that is to run in Docker. */
export interface Binaries {
  redis?: { server: string }
  mariadb?: { server: string; install: string }
}

export type ServerName = keyof Binaries

const programs = { redis: ['redis-server'], mariadb: ['mariadbd', 'mariadb-install-db'] } as const
const debianPackages = { redis: 'redis-server', mariadb: 'mariadb-server' } as const
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
  const missing = (): ServerName[] => servers.filter((server) => look(options.env)[server] === undefined)
  const troubles: string[] = []
  if (missing().length > 0 && process.getuid?.() === 0 && findProgram('apt-get', options.env) !== undefined) {
    try {
      await install(missing(), options)
    } catch (error) {
      options.signal.throwIfAborted()
      troubles.push(`apt did not install them: ${firstLine(error)}`)
    }
  }
  if (missing().length > 0) {
    try {
      await run('docker', ['compose', 'version'], options)
      await run('docker', ['info'], options)
    } catch (error) {
      options.signal.throwIfAborted()
      troubles.push(`Docker cannot run them: ${firstLine(error)}`)
      throw new Error(advice(missing(), troubles), { cause: error })
    }
  }
  return look(options.env)
}

function look(env: NodeJS.ProcessEnv): Binaries {
  const [redis, mariadb, install] = [...programs.redis, ...programs.mariadb].map((name) =>
    findProgram(name, env),
  )
  return {
    ...(redis !== undefined && { redis: { server: redis } }),
    ...(mariadb !== undefined && install !== undefined && { mariadb: { server: mariadb, install } }),
  }
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

async function install(servers: ServerName[], { env, report, signal }: FindOptions): Promise<void> {
  const packages = servers.map((server) => debianPackages[server])
  const work = run('/bin/sh', [installScript, ...packages], { env, signal, maxBuffer: 2 ** 26 })
  await reportSlow(report, `installing ${packages.join(' and ')} with apt, once`, work)
}

function advice(missing: ServerName[], troubles: string[]): string {
  const packages = missing.map((server) => debianPackages[server])
  return [
    `${missing.flatMap((server) => programs[server]).join(' and ')} not found on the PATH.`,
    ...troubles.map((trouble) => `  (${trouble})`),
    'Do one of these, then run the same command again:',
    `  Debian or Ubuntu:  sudo sh deploy/local/install-servers.sh ${packages.join(' ')}`,
    `  macOS:             brew install ${missing.join(' ')}`,
    '  Docker:            start its engine (with the compose plugin): the servers then run in containers',
    `  your own servers:  set ${missing.map((server) => urlVariables[server]).join(' and ')}`,
  ].join('\n')
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string }
  const lines = (stderr?.trim() || message).split('\n')
  return lines.find((line) => line.startsWith('E: ')) ?? lines[0] ?? message
}
