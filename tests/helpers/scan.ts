// Where a text stands in what the system keeps: every column of every table, every Redis key of every type, every file of a directory.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Redis } from 'ioredis'
import type { Knex } from 'knex'

type Stores = { db: Knex; redis: Redis; directory?: string }

/** The places in which any of the texts stands: `table.column`, `redis key`, `file name`. Case does not matter. */
export async function findText(
  { db, redis, directory }: Stores,
  texts: readonly string[],
): Promise<string[]> {
  const places = new Set<string>()
  const look = (place: string, value: unknown) => {
    const found = toText(value).toLowerCase()
    if (texts.some((text) => found.includes(text.toLowerCase()))) places.add(place)
  }
  await lookInTables(db, look)
  await lookInRedis(redis, look)
  if (directory !== undefined && existsSync(directory)) {
    for (const file of globSync('**/*', { cwd: directory, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )) {
      look(`file ${file.name}`, file.name)
      look(`file ${file.name}`, readFileSync(join(file.parentPath, file.name)))
    }
  }
  return [...places].toSorted()
}

type Look = (place: string, value: unknown) => void

async function lookInTables(db: Knex, look: Look): Promise<void> {
  const columns = await db('information_schema.columns')
    .whereRaw('table_schema = DATABASE()')
    .select<{ table_name: string; column_name: string }[]>(
      'table_name as table_name',
      'column_name as column_name',
    )
  for (const [table, ofTable] of Map.groupBy(columns, ({ table_name }) => table_name)) {
    const names = ofTable.map(({ column_name }) => column_name)
    for (const row of await db(table).select<Record<string, unknown>[]>(names)) {
      for (const name of names) look(`${table}.${name}`, row[name])
    }
  }
}

const readers: Readonly<Record<string, (key: string) => [command: string, ...args: (string | number)[]]>> = {
  string: (key) => ['GET', key],
  hash: (key) => ['HGETALL', key],
  set: (key) => ['SMEMBERS', key],
  list: (key) => ['LRANGE', key, 0, -1],
  zset: (key) => ['ZRANGE', key, 0, -1],
  stream: (key) => ['XRANGE', key, '-', '+'],
}

async function lookInRedis(redis: Redis, look: Look): Promise<void> {
  for (const key of await redis.keys('*')) {
    look(`redis ${key}`, key)
    const type = await redis.type(key)
    if (type === 'none') continue // It went meanwhile.
    const read = readers[type]
    if (!read) throw new Error(`Nobody looks into ${key}, a ${type}.`)
    look(`redis ${key}`, await redis.callBuffer(...read(key)))
  }
}

function toText(value: unknown): string {
  if (Buffer.isBuffer(value)) return value.toString()
  if (Array.isArray(value)) return value.map(toText).join('\n')
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
