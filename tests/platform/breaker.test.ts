// A breaker before the real servers, reached through a way that can be cut or frozen.
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { breakerMetrics, createBreaker, type Dependency } from '../../platform/breaker.ts'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { databaseMetrics, watchPool } from '../../platform/db/metrics.ts'
import { createLog } from '../../platform/log.ts'
import { Metrics } from '../../platform/metrics.ts'
import { CircuitOpen, PoolFull } from '../../platform/outage.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import { guardRedis } from '../../platform/redis/guard.ts'
import { startProxy } from '../db/proxy.ts'
import { emptyDatabase, privateRedis } from '../helpers/servers.ts'
import { eventually } from '../worker/eventually.ts'

const databaseUrl = await emptyDatabase()
const direct = connectDatabase(databaseUrl, { poolMax: 1 })
afterAll(() => direct.destroy())
await direct.raw('CREATE TABLE counters (id INT PRIMARY KEY, value INT NOT NULL)')

test('a database that cannot be reached is asked three times, then left alone, and asked again a second later', async () => {
  const { proxy, db, told, lines } = await guardedDatabase()
  await db.raw('SELECT 1')
  expect(await told()).toMatchObject({ closed: 1, half_open: 0, open: 0, refused: 0 })

  await proxy.cut()
  for (let turn = 1; turn <= 3; turn++) {
    await expect(db.raw('SELECT 1')).rejects.not.toBeInstanceOf(CircuitOpen)
  }
  const refusals = await Promise.allSettled([db.raw('SELECT 1'), transact(db, async () => {})])
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({ status: 'rejected', reason: { name: 'CircuitOpen' } })
    const { reason } = refusal as PromiseRejectedResult & { reason: CircuitOpen }
    expect(reason.retryAfterMs).toBeGreaterThan(0)
    expect(reason.retryAfterMs).toBeLessThanOrEqual(1_000)
  }
  expect(await told()).toMatchObject({ closed: 0, open: 1, refused: 2, opened: 1 })

  await proxy.open()
  await eventually(() => db.raw('SELECT 1').then(() => 'answered', String)).toBe('answered')
  expect(await told()).toMatchObject({ closed: 1, open: 0, opened: 1 })
  // However often it was asked: that it went, and that it is back.
  expect(lines).toEqual(['a dependency does not answer', 'a dependency answers again'])
})

test('an outage that lasts is one, and each try after the first is a single one', async () => {
  const { proxy, db, told, lines } = await guardedDatabase()
  await proxy.cut()
  let refused = 0
  const tried = async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => db.raw('SELECT 1')))
    const reasons = outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason : undefined))
    refused += reasons.filter((reason) => reason instanceof CircuitOpen).length
    return reasons.filter((reason) => !(reason instanceof CircuitOpen)).length
  }
  expect(await tried()).toBeGreaterThanOrEqual(3)
  await eventually(tried).toBe(1)
  await eventually(tried).toBe(1)
  expect(await told()).toMatchObject({ refused, opened: 1 })
  expect(lines).toEqual(['a dependency does not answer'])
})

test('a database that answers with errors is reached, and a transaction is never refused its end', async () => {
  const { proxy, db, told } = await guardedDatabase()
  for (let turn = 1; turn <= 5; turn++) await expect(db.raw('SELECT nothing')).rejects.toThrow('nothing')
  expect(await told()).toMatchObject({ closed: 1 })

  await transact(db, async (trx) => {
    await trx('counters').insert({ id: 1, value: 1 })
    proxy.refuse()
    // The pool has this one connection, so each needs a new one.
    for (let turn = 1; turn <= 3; turn++) await expect(db.raw('SELECT 1')).rejects.toThrow()
    expect(await told()).toMatchObject({ open: 1 })
  })
  expect(await direct('counters').pluck('value')).toEqual([1])
})

test('who waited in vain for a connection of the own pool says nothing of the database', async () => {
  const { breaker, told } = newBreaker('mariadb')
  const failing = (failure: object) => () => Promise.reject(Object.assign(new Error('failed'), failure))
  const [poolEmpty, refused] = [failing({ name: 'KnexTimeoutError' }), failing({ code: 'ECONNREFUSED' })]
  for (const work of [poolEmpty, poolEmpty, poolEmpty, refused, refused, poolEmpty]) {
    await expect(breaker.run(work)).rejects.toThrow('failed')
  }
  expect(await told()).toMatchObject({ closed: 1 })
  await expect(breaker.run(refused)).rejects.toThrow('failed')
  expect(await told()).toMatchObject({ open: 1 })
  // Nor does it end an outage.
  const tried = () => breaker.run(poolEmpty).catch((error: Error) => error.message)
  await eventually(tried).toBe('failed')
  expect(await told()).toMatchObject({ open: 1 })
})

test('what waits for a connection is bounded', async () => {
  const { db } = await guardedDatabase(1)
  const metrics = databaseMetrics(new Metrics())
  watchPool(db, 1, metrics)
  const outcomes = await transact(db, async () => {
    const waiting = Array.from({ length: 25 }, () => db.raw('SELECT 1').then(() => 'answered', nameOf))
    await eventually(() => outcomeOf(waiting)).toContain('PoolFull')
    return waiting
  })
  const counts = Map.groupBy(await Promise.all(outcomes), (outcome) => outcome)
  expect([counts.get('answered')?.length, counts.get(PoolFull.name)?.length]).toEqual([20, 5])
  expect(metrics.timeouts.total).toBe(5)
})

test('a Redis that is silent is waited for three times; then commands and transactions are refused at once, until it answers', async () => {
  await using proxy = await startProxy(await privateRedis())
  const { breaker, told, lines } = newBreaker('redis')
  const redis = connectRedis(proxy.url, { name: 'test', commandTimeoutMs: 150 })
  onTestFinished(() => closeRedis(redis))
  redis.on('error', () => {})
  guardRedis(redis, breaker)
  await redis.set('key', 'value')
  expect(await redis.multi().get('key').strlen('key').exec()).toEqual([
    [null, 'value'],
    [null, 5],
  ])

  proxy.freeze()
  for (let turn = 1; turn <= 3; turn++) {
    await expect(redis.get('key')).rejects.not.toBeInstanceOf(CircuitOpen)
  }
  await expect(redis.get('key')).rejects.toBeInstanceOf(CircuitOpen)
  await expect(redis.multi().get('key').strlen('key').exec()).rejects.toBeInstanceOf(CircuitOpen)
  expect(await told()).toMatchObject({ open: 1, refused: 2 })

  await proxy.open()
  const inTransaction = () => redis.multi().get('key').exec()
  await eventually(() => inTransaction().then((replies) => replies?.[0]?.[1], nameOf)).toBe('value')
  expect(await told()).toMatchObject({ closed: 1 })
  expect(lines).toEqual(['a dependency does not answer', 'a dependency answers again'])
})

async function guardedDatabase(poolMax = 4) {
  const proxy = await startProxy(databaseUrl)
  const { breaker, told, lines } = newBreaker('mariadb')
  const db = connectDatabase(proxy.url, { poolMax, breaker })
  onTestFinished(async () => {
    await db.destroy()
    await proxy[Symbol.asyncDispose]()
  })
  return { proxy, db, told, lines }
}

/** What it tells of itself: the metrics by state or by what they count, and the messages of its log. */
function newBreaker(dependency: Dependency) {
  const lines: string[] = []
  const log = createLog(
    { role: 'test', name: 'test', level: 'info' },
    { write: (line) => void lines.push((JSON.parse(line) as { msg: string }).msg) },
  )
  const metrics = new Metrics()
  const breaker = createBreaker(dependency, { log, metrics: breakerMetrics(metrics, [dependency]) })
  const told = async () => {
    const samples = (await metrics.scrape()).matchAll(/^matchwire_circuit_breaker_(\w+){(.*)} (\d+)$/gm)
    return Object.fromEntries(
      [...samples].map(([, name = '', labels = '', value]) => [
        /state="(\w+)"/.exec(labels)?.[1] ?? name.replace('_total', ''),
        Number(value),
      ]),
    )
  }
  return { breaker, told, lines }
}

const nameOf = (error: Error) => error.name

/** The outcomes that are there already. */
async function outcomeOf(waiting: readonly Promise<string>[]): Promise<string[]> {
  return Promise.all(waiting.map((each) => Promise.race([each, Promise.resolve('waits')])))
}
