import { afterAll, expect, test } from 'vitest'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { privateDatabase } from '../helpers/servers.ts'
import { startProxy } from './proxy.ts'

const databaseUrl = await privateDatabase()
const db = connectDatabase(databaseUrl, { poolMax: 4 })
afterAll(() => db.destroy())

test('two transactions that deadlock both end, and each took effect once', async () => {
  await db.raw('CREATE TABLE counters (id INT PRIMARY KEY, value INT NOT NULL) ENGINE = InnoDB')
  await db('counters').insert([
    { id: 1, value: 0 },
    { id: 2, value: 0 },
  ])
  let met = 0
  const bothHoldOne = Promise.withResolvers<void>()
  let runs = 0
  const crosswise = (first: number, second: number) =>
    transact(db, async (trx) => {
      runs += 1
      await trx('counters').where('id', first).increment('value', 1)
      if (++met === 2) bothHoldOne.resolve()
      await bothHoldOne.promise
      await trx('counters').where('id', second).increment('value', 1)
    })

  await Promise.all([crosswise(1, 2), crosswise(2, 1)])
  expect(runs).toBeGreaterThan(2)
  expect(await db('counters').orderBy('id').pluck('value')).toEqual([2, 2])
})

test('an error that is no deadlock ends the transaction at once, and nothing of it stays', async () => {
  let runs = 0
  const failing = transact(db, async (trx) => {
    runs += 1
    await trx('schema_migrations').insert({ name: 'x', applied_at_ms: 1 })
    await trx('schema_migrations').insert({ name: 'x', applied_at_ms: 1 })
  })
  await expect(failing).rejects.toMatchObject({ code: 'ER_DUP_ENTRY' })
  expect(runs).toBe(1)
  expect(await db('schema_migrations').where('name', 'x')).toEqual([])
})

test('a server that falls silent fails the query in time, and the next one after it is back succeeds', async () => {
  await using proxy = await startProxy(databaseUrl)
  // Longer than this machine may stand still.
  const impatient = connectDatabase(proxy.url, { poolMax: 1, queryTimeoutMs: 2_000 })
  try {
    await impatient.raw('SELECT 1')
    proxy.freeze()
    await expect(impatient.raw('SELECT 1')).rejects.toThrow()
    await proxy.open()
    await impatient.raw('SELECT 1')
  } finally {
    await impatient.destroy()
  }
})

test('a statement that runs too long is stopped by the server, before its client gives the server up', async () => {
  const one = connectDatabase(databaseUrl, { poolMax: 1 })
  try {
    const [[limit]] = (await one.raw('SELECT @@max_statement_time AS seconds')) as [{ seconds: number }[]]
    expect(limit).toEqual({ seconds: 4 })
    // Nobody waits for so long here.
    await one.raw('SET SESSION max_statement_time = 0.1')
    const long =
      'SELECT COUNT(*) FROM seq_1_to_100000000 a JOIN seq_1_to_1000 b ON a.seq = b.seq % 7 + RAND()'
    await expect(one.raw(long)).rejects.toMatchObject({ errno: 1969 })
  } finally {
    await one.destroy()
  }
})

test('a transaction whose client is gone without a word is ended by the server, as is what waits for a lock', async () => {
  const [[limits]] = (await db.raw(
    'SELECT @@idle_transaction_timeout AS idle, @@innodb_lock_wait_timeout AS locks',
  )) as [{ idle: number; locks: number }[]]
  expect(limits).toEqual({ idle: 5, locks: 3 })

  await using proxy = await startProxy(databaseUrl)
  const far = connectDatabase(proxy.url, { poolMax: 1 })
  try {
    await db('counters').insert({ id: 3, value: 0 })
    const lost = far.transaction(async (trx) => {
      await trx('counters').where('id', 3).increment('value', 1)
      await trx.raw('SET SESSION idle_transaction_timeout = 1')
      proxy.freeze()
      // The lock is free again before whoever waits for it gives up.
      await transact(db, (other) => other('counters').where('id', 3).increment('value', 10))
      await proxy.cut()
      await trx.raw('SELECT 1')
    })
    await expect(lost).rejects.toThrow()
    expect(await db('counters').where('id', 3).pluck('value')).toEqual([10])
  } finally {
    await far.destroy()
  }
})

test('an error tells the query but none of its values', async () => {
  const failing = db('no_such_table').where('secret', 'hunter2')
  await expect(failing).rejects.toThrow(/no_such_table/)
  await failing.catch((error: Error) => expect(error.message).not.toContain('hunter2'))
})
