import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import mysql from 'mysql2/promise'
import { expect, inject, test } from 'vitest'
import { startServers, type Servers } from '../../deploy/local/servers.ts'
import { privateDirectory } from '../helpers/processes.ts'
import { emptyDatabase, privateRedis } from '../helpers/servers.ts'

function start(directory: string, env: NodeJS.ProcessEnv = { PATH: process.env['PATH'] }): Promise<Servers> {
  return startServers({
    directory,
    templateDirectory: inject('templateDirectory'),
    durable: true,
    env,
    report: () => {},
    signal: new AbortController().signal,
  })
}

test('a second start in the same directory finds its data', async () => {
  const directory = privateDirectory()
  {
    await using servers = await start(directory)
    await sql(servers.databaseUrl, `CREATE TABLE notes SELECT 'kept' AS note`)
    await redis(servers.redisUrl, (client) => client.set('note', 'kept'))
  }
  await using servers = await start(directory)
  expect(await sql(servers.databaseUrl, 'SELECT note FROM notes')).toEqual([{ note: 'kept' }])
  expect(await redis(servers.redisUrl, (client) => client.get('note'))).toBe('kept')
})

test('servers are gone once they are disposed of', async () => {
  const { daemons, [Symbol.asyncDispose]: dispose } = await start(privateDirectory())
  const pids = daemons.map(({ child }) => child.pid)
  expect(pids.map(isAlive)).toEqual([true, true])
  await dispose()
  expect(pids.map(isAlive)).toEqual([false, false])
})

test('programs that are missing are named, with every way to mend it', async () => {
  const nowhere = start(privateDirectory(), { PATH: '' })
  await expect(nowhere).rejects.toThrow(/redis-server.* not found on the PATH/)
  await expect(nowhere).rejects.toThrow('sudo sh deploy/local/install-servers.sh redis-server')
  await expect(nowhere).rejects.toThrow('set REDIS_URL')
})

test('where the programs are missing and Docker answers, compose runs the servers and is told to stop them', async () => {
  const directory = privateDirectory()
  const calls = join(directory, 'calls')
  writeFileSync(join(directory, 'docker'), `#!/bin/sh\necho "$REDIS_PORT$MARIADB_PORT $*" >>'${calls}'\n`, {
    mode: 0o755,
  })
  const servers = await start(directory, { PATH: directory })
  const [redisPort, mariadbPort] = [new URL(servers.redisUrl).port, new URL(servers.databaseUrl).port]
  await servers[Symbol.asyncDispose]()
  const compose = String.raw`compose --project-name matchwire-\w{8} --file \S+/deploy/compose.yaml`
  expect(readFileSync(calls, 'utf8')).toMatch(
    new RegExp(
      `^${redisPort} ${compose} up --detach --wait redis\n` +
        `${mariadbPort} ${compose} up --detach --wait mariadb\n` +
        `${mariadbPort} ${compose} stop mariadb\n` +
        `${redisPort} ${compose} stop redis\n$`,
      'm',
    ),
  )
})

test('servers named by REDIS_URL and DATABASE_URL are used, and not stopped', async () => {
  const named = { REDIS_URL: await privateRedis(), DATABASE_URL: await emptyDatabase() }
  const servers = await start(privateDirectory(), { PATH: '', ...named })
  expect(servers).toMatchObject({ redisUrl: named.REDIS_URL, databaseUrl: named.DATABASE_URL, daemons: [] })
  await servers[Symbol.asyncDispose]()
  expect(await redis(named.REDIS_URL, (client) => client.ping())).toBe('PONG')
})

test.each([
  { REDIS_URL: 'redis://user:secret@127.0.0.1:1' },
  { REDIS_URL: 'not a url' },
  { DATABASE_URL: 'mysql://root:secret@127.0.0.1:1/matchwire' },
  { DATABASE_URL: 'mysql//' },
])('a server that does not answer is told by its variable, without the password: %o', async (named) => {
  const [variable] = Object.keys(named)
  const message: unknown = await start(privateDirectory(), { PATH: '', ...named }).catch(
    (error: Error) => error.message,
  )
  expect(message).toContain(`The server that ${variable} names does not answer`)
  expect(message).not.toContain('secret')
})

test('two callers get an empty Redis each, and see nothing of each other', async () => {
  const [one, two] = [await privateRedis(), await privateRedis()]
  await redis(one, (client) => client.set('key', 'of one'))
  expect(await redis(two, (client) => client.get('key'))).toBeNull()
})

test('two callers get a database each', async () => {
  const [one, two] = [await emptyDatabase(), await emptyDatabase()]
  await sql(one, 'CREATE TABLE things (id INT PRIMARY KEY)')
  expect(await sql(two, 'SHOW TABLES')).toEqual([])
})

test('the installer is a script that a shell can read', async () => {
  await promisify(execFile)('sh', ['-n', join(import.meta.dirname, '../../deploy/local/install-servers.sh')])
})

async function sql(url: string, statement: string): Promise<unknown> {
  const connection = await mysql.createConnection(url)
  const [rows] = await connection.query(statement)
  await connection.end()
  return rows
}

async function redis<T>(url: string, use: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url)
  const result = await use(client)
  await client.quit()
  return result
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
