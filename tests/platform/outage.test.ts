import { afterAll, expect, test } from 'vitest'
import { connectDatabase } from '../../platform/db/client.ts'
import { isOutage, isUnreachable } from '../../platform/outage.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import { startProxy } from '../db/proxy.ts'
import { emptyDatabase, privateRedis } from '../helpers/servers.ts'

const databaseUrl = await emptyDatabase()
const redisUrl = await privateRedis()
const db = connectDatabase(databaseUrl, { poolMax: 2, queryTimeoutMs: 500 })
const redis = connectRedis(redisUrl, { name: 'test' })
afterAll(async () => {
  await db.destroy()
  closeRedis(redis)
})

test.each([
  ['too many connections', 1040, 'unreachable'],
  ['the server shuts down', 1053, 'unreachable'],
  ['the connection was killed', 1927, 'unreachable'],
  ['a deadlock', 1213, 'unable'],
  ['a lock that did not come', 1205, 'unable'],
  ['a statement that took too long', 1969, 'unable'],
  ['a full disk', 1021, 'unable'],
  ['a full table', 1114, 'unable'],
  ['a server that only reads', 1290, 'unable'],
  ['a row that is there already', 1062, 'answered'],
  ['a value that does not fit', 1406, 'answered'],
  ['a table that is not there', 1146, 'answered'],
])('MariaDB says: %s (%i): %s', async (_, errno, kind) => {
  const said = await failureOf(
    db.raw(`SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = ${errno}, MESSAGE_TEXT = 'said'`),
  )
  expect(said).toMatchObject({ errno })
  expect(kindOf(said)).toBe(kind)
  expect(kindOf(new Error('It failed.', { cause: said }))).toBe(kind)
})

test.each([
  ['LOADING Redis is loading the dataset in memory', 'unreachable'],
  ['MISCONF Redis is configured to save RDB snapshots', 'unable'],
  ["OOM command not allowed when used memory > 'maxmemory'.", 'unable'],
  ["READONLY You can't write against a read only replica.", 'unable'],
  ['WRONGTYPE Operation against a key holding the wrong kind of value', 'answered'],
  ['a script of ours says LOADING', 'answered'],
])('Redis says: %s: %s', async (message, kind) => {
  const said = await failureOf(redis.eval('return redis.error_reply(ARGV[1])', 0, message))
  expect(kindOf(said)).toBe(kind)
})

test('a server that is gone or silent is unreachable, also to the statement after the one that found out', async () => {
  await using database = await startProxy(databaseUrl)
  await using redisProxy = await startProxy(redisUrl)
  const far = connectDatabase(database.url, { poolMax: 1, queryTimeoutMs: 200 })
  const farRedis = connectRedis(redisProxy.url, { name: 'test', commandTimeoutMs: 200 })
  farRedis.on('error', () => {})
  try {
    await Promise.all([far.raw('SELECT 1'), farRedis.ping()])
    const inTransaction = far.transaction(async (trx) => {
      await trx.raw('SELECT 1')
      database.freeze()
      await trx.raw('SELECT 2')
    })
    expect(kindOf(await failureOf(inTransaction))).toBe('unreachable')
    redisProxy.freeze()
    expect(kindOf(await failureOf(farRedis.ping()))).toBe('unreachable')

    await Promise.all([database.cut(), redisProxy.cut()])
    expect(kindOf(await failureOf(far.raw('SELECT 1')))).toBe('unreachable')
    expect(kindOf(await failureOf(farRedis.ping()))).toBe('unreachable')
  } finally {
    closeRedis(farRedis)
    await far.destroy()
  }
})

function kindOf(error: unknown): string {
  if (isUnreachable(error)) return isOutage(error) ? 'unreachable' : 'contradiction'
  return isOutage(error) ? 'unable' : 'answered'
}

function failureOf(work: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(work).then(
    () => expect.fail('It succeeded.'),
    (error: unknown) => error,
  )
}
