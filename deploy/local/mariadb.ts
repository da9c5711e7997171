import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { cp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import mysql from 'mysql2/promise'
import type { Binaries } from './binaries.ts'
import { startDaemon, type Daemon } from './daemon.ts'
import { reportSlow, type Report } from './progress.ts'

export interface PrivateMariadbOptions {
  binaries: NonNullable<Binaries['mariadb']>
  /** The data, the log and the pid record are kept under it. */
  directory: string
  /** An empty data directory is made here once per version, and copied from then on. */
  templateDirectory: string
  /** Whether a committed transaction outlives a crash. */
  durable: boolean
  /** With the memory and the log that a server has by default, and not with what is enough for a few players. */
  roomy?: boolean
  report: Report
  signal: AbortSignal
}

export const databaseName = 'matchwire'

// The template has a small log, which a server that is to have another one makes anew at its first start.
const logSize = ['--innodb-log-file-size=16M']
const sizes = [...logSize, '--innodb-buffer-pool-size=64M']
const roomySizes = ['--innodb-log-file-size=96M', '--innodb-buffer-pool-size=128M']
// MariaDB refuses to run as root unless it is told to.
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : []

export async function startMariadb(options: PrivateMariadbOptions): Promise<Daemon> {
  const { binaries, directory, durable, roomy, report, signal } = options
  const data = join(directory, 'mariadb')
  if (!existsSync(data)) await copyTemplate(options, data)
  const starting = startDaemon({
    name: 'mariadb',
    command: binaries.server,
    args: (port) => [
      ...['--no-defaults', ...asRoot, `--datadir=${data}`, `--port=${port}`, '--bind-address=127.0.0.1'],
      // Relative to the data directory: an absolute path may be longer than the 107 characters a socket's name may have.
      ...['--socket=mariadb.sock', '--pid-file=mariadb.pid', '--skip-name-resolve'],
      ...(roomy ? roomySizes : sizes),
      ...[
        '--character-set-server=utf8mb4',
        '--collation-server=utf8mb4_unicode_ci',
        '--default-time-zone=+00:00',
      ],
      ...(durable
        ? ['--innodb-flush-log-at-trx-commit=1']
        : ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0']),
      '--max-connections=300',
    ],
    // Or each thread of a connection gets an arena of the C library's, which keeps what it once had: memory grows for hours.
    env: { MALLOC_ARENA_MAX: '2' },
    cwd: data,
    logFile: join(directory, 'logs', 'mariadb.log'),
    recordFile: join(directory, 'run', 'mariadb.json'),
    ping: (port) => pingDatabase(`mysql://root@127.0.0.1:${port}`),
    signal,
  })
  const daemon = await reportSlow(report, 'starting MariaDB', starting)
  await createDatabase(`mysql://root@127.0.0.1:${daemon.port}`)
  return daemon
}

export async function pingDatabase(url: string): Promise<void> {
  const connection = await mysql.createConnection({ uri: url, connectTimeout: 2000 })
  try {
    await connection.query('SELECT 1')
  } finally {
    await connection.end()
  }
}

async function createDatabase(serverUrl: string): Promise<void> {
  const connection = await mysql.createConnection(serverUrl)
  try {
    await connection.query(`CREATE DATABASE IF NOT EXISTS ${databaseName}`)
  } finally {
    await connection.end()
  }
}

/** Copied beside its place and moved there in one step, so that a data directory is never half a copy. */
async function copyTemplate(options: PrivateMariadbOptions, data: string): Promise<void> {
  const template = await ensureTemplate(options)
  mkdirSync(options.directory, { recursive: true })
  const copy = `${data}-copy`
  await rm(copy, { recursive: true, force: true })
  await cp(template, copy, { recursive: true, force: true })
  await rename(copy, data)
}

async function ensureTemplate({
  binaries,
  templateDirectory,
  report,
}: PrivateMariadbOptions): Promise<string> {
  const { stdout } = await promisify(execFile)(binaries.server, ['--version'])
  const version = /(\d+\.\d+\.\d+)-MariaDB/.exec(stdout)?.[1]
  if (version === undefined)
    throw new Error(`${binaries.server} is not MariaDB: it calls itself "${stdout.trim()}"`)
  const template = join(templateDirectory, `mariadb-${version}`)
  if (existsSync(template)) return template

  mkdirSync(templateDirectory, { recursive: true })
  const making = mkdtempSync(`${template}-making-`)
  const install = promisify(execFile)(binaries.install, [
    ...[
      '--no-defaults',
      ...asRoot,
      `--datadir=${making}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    ...logSize,
  ])
  try {
    await reportSlow(report, `making an empty MariaDB ${version} data directory`, install)
    await rename(making, template)
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    if (!existsSync(template)) throw error // Otherwise another run made the same template meanwhile.
  }
  return template
}
