import type { Knex } from 'knex'

/** How many rows and entries of indexes MariaDB reads for this; asking for it is some 20 of them. `db` has one connection. */
export async function rowsRead(db: Knex, work: () => Promise<unknown>): Promise<number> {
  const before = await total(db)
  await work()
  return (await total(db)) - before
}

async function total(db: Knex): Promise<number> {
  const [rows] = await db.raw<[{ Value: string }[], unknown]>("SHOW SESSION STATUS LIKE 'Handler_read%'")
  return rows.reduce((sum: number, { Value }: { Value: string }) => sum + Number(Value), 0)
}
