// The way to MariaDB: one bounded pool per process, and transactions that survive a deadlock.
//
// READ COMMITTED, because every read-modify-write here takes its row locks itself (`SELECT … FOR UPDATE`, unique keys): the default,
// REPEATABLE READ, would add gap locks, which make recorders of unrelated matches deadlock, and would read from a snapshot that is older
// than the lock just waited for.

import type { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import knex, { type Knex } from 'knex'
import type { Connection } from 'mysql2'
import type { Breaker } from '../breaker.ts'
import { beginPart, currentContext, within } from '../tracing.ts'
import { guardPool } from './guard.ts'

export type DatabaseOptions = {
  poolMax: number
  /** A connection on which the server stays silent for this long is given up, and the query on it fails. */
  queryTimeoutMs?: number
  /** Decides whether the server is asked at all; without one it always is. */
  breaker?: Breaker
}

const connectTimeoutMs = 2_000
/** How long a piece of work waits for a connection while others have them all. */
const acquireTimeoutMs = 3_000
const lockWaitSeconds = 3
/**
 * After this the server itself ends a transaction that its client has left, and frees its locks. Nothing else tells it that the network is cut, or
 * that the client is frozen: until then nobody can relay events, or go on with those of a partition, where a worker was.
 */
const idleTransactionSeconds = 5

/** Opens a pool; nothing is connected before the first query. `await db.destroy()` closes it. */
export function connectDatabase(databaseUrl: string, options: DatabaseOptions): Knex {
  const { poolMax, queryTimeoutMs = 5_000, breaker } = options
  const db = knex({
    client: 'mysql2',
    connection: {
      ...{ uri: databaseUrl, connectTimeout: connectTimeoutMs },
      // Nothing here is prepared, and room for the default of 16,000 statements is half a megabyte for each connection that is opened.
      maxPreparedStatements: 1,
    } as Knex.MySql2ConnectionConfig,
    acquireConnectionTimeout: acquireTimeoutMs,
    // Every error reaches the caller, whose log it belongs in.
    log: { warn() {}, error() {} },
    // An error's message names the query with its placeholders: values may be secrets.
    compileSqlOnError: false,
    pool: {
      min: 0,
      max: poolMax,
      afterCreate(connection: Connection, done: (error: unknown) => void) {
        giveUpWhenSilent(connection, queryTimeoutMs)
        connection.query(sessionSettings(queryTimeoutMs), done)
      },
    },
  })
  if (breaker) guardPool(db, breaker)
  return db
}

/** A server that is paused or cut off keeps its sockets open for ever; only the client can notice. An idle connection may go too. */
function giveUpWhenSilent(connection: Connection, silenceMs: number): void {
  const { stream } = connection as Connection & { stream: Socket }
  stream.setTimeout(silenceMs, () => {
    const silence = new Error(`The database was silent for ${silenceMs} ms.`)
    stream.destroy(Object.assign(silence, { code: 'ETIMEDOUT' }))
  })
}

/** What the application relies on, whatever the server's own configuration says. The server's limit comes before the client's. */
function sessionSettings(queryTimeoutMs: number): string {
  return `SET SESSION sql_mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
    tx_isolation = 'READ-COMMITTED', time_zone = '+00:00', innodb_lock_wait_timeout = ${lockWaitSeconds},
    idle_transaction_timeout = ${idleTransactionSeconds}, max_statement_time = ${(queryTimeoutMs * 0.8) / 1000}`
}

const transactionAttemptsMax = 5
const transactionBackoffMs = 20

/**
 * Runs `work` in a transaction. Where InnoDB chose it as a deadlock's victim, or a lock did not come in time, everything was rolled back and
 * it runs again, a bounded number of times; so `work` must do nothing outside the transaction.
 */
export async function transact<T>(db: Knex, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const span = beginPart('transaction', currentContext(), {
        attributes: { 'matchwire.attempt': attempt },
      })
      return await within(span, () => db.transaction(work))
    } catch (error) {
      if (attempt === transactionAttemptsMax || !isLockConflict(error)) throw error
      await delay(Math.random() * transactionBackoffMs * 2 ** attempt)
    }
  }
}

/** Whether this is the error of a row that breaks a unique key. */
export function isDuplicate(error: unknown): boolean {
  return codeOf(error) === 'ER_DUP_ENTRY'
}

function isLockConflict(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ER_LOCK_DEADLOCK' || code === 'ER_LOCK_WAIT_TIMEOUT'
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
