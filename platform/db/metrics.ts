import type { Knex } from 'knex'
import { latencyBuckets, type Metrics } from '../metrics.ts'

export type DatabaseMetrics = ReturnType<typeof databaseMetrics>

export function databaseMetrics(metrics: Metrics) {
  return {
    connections: metrics.gauge({
      name: 'db_client_connection_count',
      help: 'Connections to MariaDB that this process’s pool holds.',
      labels: { db_client_connection_state: ['used', 'idle'] },
    }),
    connectionsMax: metrics.gauge({
      name: 'db_client_connection_max',
      help: 'How many the pool may hold.',
    }),
    pending: metrics.gauge({
      name: 'db_client_connection_pending_requests',
      help: 'Pieces of work that wait for a connection.',
    }),
    waitTime: metrics.histogram({
      name: 'db_client_connection_wait_time_seconds',
      help: 'How long a piece of work waited for a connection.',
      buckets: latencyBuckets,
    }),
    timeouts: metrics.sum({
      name: 'db_client_connection_timeouts_total',
      help: 'Pieces of work that did not get a connection, in time or at all.',
    }),
  }
}

/** What is used here of the pool that Knex keeps. */
type Pool = {
  numUsed(): number
  numFree(): number
  numPendingAcquires(): number
  on(event: 'acquireRequest' | 'acquireSuccess' | 'acquireFail', listener: (id: number) => void): void
}

/** Follows a pool of at most `poolMax` connections. */
export function watchPool(db: Knex, poolMax: number, metrics: DatabaseMetrics): void {
  const { pool } = db.client as { pool: Pool }
  metrics.connections.read = () => ({ used: pool.numUsed(), idle: pool.numFree() })
  metrics.connectionsMax.read = () => poolMax
  metrics.pending.read = () => pool.numPendingAcquires()
  const askedAtMs = new Map<number, number>()
  const waited = (id: number) => {
    const atMs = askedAtMs.get(id)
    askedAtMs.delete(id)
    if (atMs !== undefined) metrics.waitTime.observe((performance.now() - atMs) / 1e3)
  }
  pool.on('acquireRequest', (id) => askedAtMs.set(id, performance.now()))
  pool.on('acquireSuccess', waited)
  pool.on('acquireFail', (id) => {
    waited(id)
    metrics.timeouts.total++
  })
  db.on('pool-full', () => metrics.timeouts.total++)
}
