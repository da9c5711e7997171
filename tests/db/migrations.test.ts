import type { Knex } from 'knex'
import { afterAll, expect, test } from 'vitest'
import { connectDatabase } from '../../platform/db/client.ts'
import { migrate, rollback } from '../../platform/db/migrate.ts'
import { emptyDatabase } from '../helpers/servers.ts'

const databaseUrl = await emptyDatabase()
const db = connectDatabase(databaseUrl, { poolMax: 2 })
afterAll(() => db.destroy())

test('migrations run up, down, and up again to the same schema', async () => {
  const { applied } = await migrate(databaseUrl)
  const schema = await describeSchema(db)
  expect(schema).toContain('CREATE TABLE `match_seats`')

  const { reverted } = await rollback(databaseUrl)
  expect(reverted).toEqual(applied.toReversed())
  expect(await tableNames(db)).toEqual(['schema_migrations'])

  await migrate(databaseUrl)
  expect(await describeSchema(db)).toEqual(schema)
})

test('migrating what is migrated applies nothing', async () => {
  await migrate(databaseUrl)
  expect(await migrate(databaseUrl)).toEqual({ applied: [] })
})

test('of processes that migrate at once, one applies everything and the others wait for it', async () => {
  const { reverted } = await rollback(databaseUrl)
  const results = await Promise.all([1, 2, 3, 4].map(() => migrate(databaseUrl)))
  expect(results.map(({ applied }) => applied.length).toSorted()).toEqual([0, 0, 0, reverted.length])
})

test('a migration that was cut off half-way is run again', async () => {
  await migrate(databaseUrl)
  const schema = await describeSchema(db)
  await db('schema_migrations').where('name', '0005_rankings').delete()
  await db.raw('DROP TABLE player_stats')

  expect(await migrate(databaseUrl)).toEqual({ applied: ['0005_rankings'] })
  expect(await describeSchema(db)).toEqual(schema)
})

test('what a newer release has applied does not hinder this one', async () => {
  await migrate(databaseUrl)
  await db('schema_migrations').insert({ name: '9999_future', applied_at_ms: 1 })
  expect(await migrate(databaseUrl)).toEqual({ applied: [] })
  await db('schema_migrations').where('name', '9999_future').delete()
})

async function describeSchema(db: Knex): Promise<string> {
  const statements = []
  for (const name of await tableNames(db)) {
    const [rows] = await db.raw<[{ 'Create Table': string }[], unknown]>('SHOW CREATE TABLE ??', [name])
    statements.push(rows[0]?.['Create Table'])
  }
  return statements.join('\n')
}

function tableNames(db: Knex): Promise<string[]> {
  return db('information_schema.tables')
    .whereRaw('table_schema = DATABASE()')
    .orderBy('table_name')
    .pluck<string[]>('table_name')
}
