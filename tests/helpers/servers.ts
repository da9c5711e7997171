// A Redis and a database of one's own, on the servers that the run started: the file's where it is called at its top, the test's
// within a test.
import { randomBytes } from 'node:crypto'
import { Redis } from 'ioredis'
import mysql from 'mysql2/promise'
import { afterAll, inject, onTestFinished, TestRunner } from 'vitest'
import { redisDatabases } from '../../deploy/local/redis.ts'
import { migrate } from '../../platform/db/migrate.ts'

/**
 * The url of an empty logical database that no other file uses. Pub/sub channels are not kept apart by it: Redis shares them
 * between all its databases.
 */
export async function privateRedis(): Promise<string> {
  const url = new URL(inject('redisServerUrl'))
  const server = new Redis(url.href)
  // Database 0 only counts. A number comes round again after 511 calls, long after its first user has gone.
  const turn = await server.incr('databases-taken')
  const database = 1 + (turn % (redisDatabases - 1))
  await server.select(database)
  await server.flushdb()
  await server.quit()
  url.pathname = `/${database}`
  return url.href
}

/** The url of a database of its own, migrated; dropped after the test, or after the file's last. */
export async function privateDatabase(): Promise<string> {
  const databaseUrl = await emptyDatabase()
  await migrate(databaseUrl)
  return databaseUrl
}

/** As privateDatabase, but without a table in it. */
export async function emptyDatabase(): Promise<string> {
  const serverUrl = inject('databaseServerUrl')
  const name = `test_${randomBytes(8).toString('hex')}`
  await query(serverUrl, `CREATE DATABASE ${name}`)
  const whenDone = TestRunner.getCurrentTest() === undefined ? afterAll : onTestFinished
  whenDone(() => query(serverUrl, `DROP DATABASE ${name}`))
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function query(url: string, sql: string): Promise<void> {
  const connection = await mysql.createConnection(url)
  try {
    await connection.query(sql)
  } finally {
    await connection.end()
  }
}
