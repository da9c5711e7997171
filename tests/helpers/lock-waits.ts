// Whether a transaction waits for a lock of another. Told by the engine's own report: the tables of information_schema are only renewed for who has
// not looked for a tenth of a second.
import type { Knex } from 'knex'

export async function connectionOf(trx: Knex.Transaction): Promise<number> {
  const [[row]] = await trx.raw<[[{ id: number }], unknown]>('SELECT CONNECTION_ID() AS id')
  return row.id
}

export async function waitsForLock(db: Knex, connection: number): Promise<boolean> {
  const [rows] = await db.raw<[{ Status: string }[], unknown]>('SHOW ENGINE INNODB STATUS')
  const transactions: string[] = rows[0]?.Status.split('---TRANSACTION') ?? []
  return transactions.some((each) => each.includes(`thread id ${connection},`) && each.includes('LOCK WAIT'))
}
