import type { Knex } from 'knex'
import type { Breaker } from '../breaker.ts'
import { isUnreachable, PoolFull } from '../outage.ts'

/** How much may wait for a connection, for each one that the pool can hold; what comes then is refused at once. */
const waitingPerConnectionMax = 20

/** A connection as Knex marks it. */
type Marked = { __knexUid: string }
/** What is used here of Knex's own client. */
type Client = {
  pool: { max: number; numPendingAcquires(): number }
  acquireConnection(): Promise<Marked>
  releaseConnection(connection: Marked): Promise<void>
}

/**
 * Lets a breaker decide over every use of a pool, from taking a connection to giving it back: a query, or a whole transaction. Whoever has a
 * connection is never refused, since a commit or a rollback must have its chance.
 */
export function guardPool(db: Knex, breaker: Breaker): void {
  const client = db.client as Client
  const acquire = client.acquireConnection.bind(client)
  const release = client.releaseConnection.bind(client)
  /** By connection: how its use ends. */
  const uses = new Map<string, PromiseWithResolvers<void>>()

  client.acquireConnection = async () => {
    const waiting = client.pool.numPendingAcquires()
    if (waiting >= client.pool.max * waitingPerConnectionMax) {
      db.emit('pool-full')
      throw new PoolFull(`${waiting} pieces of work wait for a connection to the database.`)
    }
    const acquired = Promise.withResolvers<Marked>()
    const used = breaker.run(async () => {
      const connection = await acquire()
      const use = Promise.withResolvers<void>()
      uses.set(connection.__knexUid, use)
      acquired.resolve(connection)
      await use.promise
    })
    // Who has the connection hears of what fails on it from the query; then this changes nothing.
    used.catch(acquired.reject)
    return acquired.promise
  }
  client.releaseConnection = async (connection) => {
    uses.get(connection.__knexUid)?.resolve()
    uses.delete(connection.__knexUid)
    await release(connection)
  }
  db.on('query-error', (error: unknown, { __knexUid: uid }: Marked) => {
    if (isUnreachable(error)) uses.get(uid)?.reject(error)
  })
}
