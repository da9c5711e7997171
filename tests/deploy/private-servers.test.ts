import { Redis } from 'ioredis'
import mysql from 'mysql2/promise'
import { expect, test } from 'vitest'
import { emptyDatabase, privateRedis } from '../helpers/servers.ts'

test('two callers get an empty Redis each, and see nothing of each other', async () => {
  const [one, two] = [new Redis(await privateRedis()), new Redis(await privateRedis())]
  await one.set('key', 'of one')
  expect(await two.get('key')).toBeNull()
  await Promise.all([one.quit(), two.quit()])
})

test('two callers get a database each', async () => {
  const urls = [await emptyDatabase(), await emptyDatabase()]
  for (const url of urls) {
    const connection = await mysql.createConnection(url)
    await connection.query('CREATE TABLE things (id INT PRIMARY KEY)')
    await connection.end()
  }
  expect(new Set(urls).size).toBe(2)
})
