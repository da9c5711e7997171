import type { Knex } from 'knex'

/**
 * How many rows and entries of indexes MariaDB reads for this, or as many of them as `counter` counts; asking for it is some 20 of them. `db` has one
 * connection.
 */
export async function rowsRead(
  db: Knex,
  work: () => Promise<unknown>,
  counter = 'Handler_read%',
): Promise<number> {
  const before = await total(db, counter)
  await work()
  return (await total(db, counter)) - before
}

async function total(db: Knex, counter: string): Promise<number> {
  const [rows] = await db.raw<[{ Value: string }[], unknown]>('SHOW SESSION STATUS LIKE ?', [counter])
  return rows.reduce((sum: number, { Value }: { Value: string }) => sum + Number(Value), 0)
}
