import type { Knex } from 'knex'
import type { Metrics, Reading } from '../metrics.ts'
import { figure, serverMetrics, type ServerMetrics, type Status, type Told } from '../metrics-server.ts'

type Figure = Omit<Told, 'read'> & {
  /** MariaDB's name for it, or one for each value of the label. */
  readonly from: string | Readonly<Record<string, string>>
  /** How many of MariaDB's units make one of ours. */
  readonly per?: number
}

const figures: readonly Figure[] = [
  {
    name: 'mysql_uptime_seconds',
    help: 'How long MariaDB has been running.',
    from: 'UPTIME',
  },
  {
    name: 'mysql_threads',
    help: 'Connections of clients, and those of them that are at work.',
    labels: { state: ['connected', 'running'] },
    from: { connected: 'THREADS_CONNECTED', running: 'THREADS_RUNNING' },
  },
  {
    name: 'mysql_connections_max',
    help: 'Connections that MariaDB takes at once.',
    from: 'MAX_CONNECTIONS',
  },
  {
    name: 'mysql_connections_total',
    help: 'Connections that were tried.',
    from: 'CONNECTIONS',
  },
  {
    name: 'mysql_connections_refused_total',
    help: 'Connections that MariaDB refused, because it had the most that it takes.',
    from: 'CONNECTION_ERRORS_MAX_CONNECTIONS',
  },
  {
    name: 'mysql_connections_aborted_total',
    help: 'Connections that broke, and those that were not completed.',
    labels: { when: ['connecting', 'connected'] },
    from: { connecting: 'ABORTED_CONNECTS', connected: 'ABORTED_CLIENTS' },
  },
  {
    name: 'mysql_queries_total',
    help: 'Statements that MariaDB has run, by what they do.',
    labels: { command: ['select', 'insert', 'update', 'delete', 'commit', 'rollback'] },
    from: {
      ...{ select: 'COM_SELECT', insert: 'COM_INSERT', update: 'COM_UPDATE' },
      ...{ delete: 'COM_DELETE', commit: 'COM_COMMIT', rollback: 'COM_ROLLBACK' },
    },
  },
  {
    name: 'mysql_queries_slow_total',
    help: 'Statements that took longer than long_query_time.',
    from: 'SLOW_QUERIES',
  },
  {
    name: 'mysql_row_lock_waits_total',
    help: 'Times that a statement waited for the lock of a row.',
    from: 'INNODB_ROW_LOCK_WAITS',
  },
  {
    name: 'mysql_row_lock_time_seconds_total',
    help: 'Time that statements waited for locks of rows.',
    from: 'INNODB_ROW_LOCK_TIME',
    per: 1e3,
  },
  {
    name: 'mysql_deadlocks_total',
    help: 'Transactions that were rolled back to end a deadlock; they are tried again.',
    from: 'INNODB_DEADLOCKS',
  },
  {
    name: 'mysql_buffer_pool_bytes',
    help: 'Memory of the buffer pool: pages with data, and those of them that are not on the disk yet.',
    labels: { state: ['data', 'dirty'] },
    from: { data: 'INNODB_BUFFER_POOL_BYTES_DATA', dirty: 'INNODB_BUFFER_POOL_BYTES_DIRTY' },
  },
  {
    name: 'mysql_buffer_pool_max_bytes',
    help: 'Memory that the buffer pool may use.',
    from: 'INNODB_BUFFER_POOL_SIZE',
  },
  {
    name: 'mysql_page_reads_total',
    help: 'Pages that were asked for, and those of them that the disk had to give.',
    labels: { source: ['asked', 'disk'] },
    from: { asked: 'INNODB_BUFFER_POOL_READ_REQUESTS', disk: 'INNODB_BUFFER_POOL_READS' },
  },
  {
    name: 'mysql_net_bytes_total',
    help: 'Bytes from clients and to them.',
    labels: { direction: ['received', 'sent'] },
    from: { received: 'BYTES_RECEIVED', sent: 'BYTES_SENT' },
  },
]

const names = figures
  .flatMap(({ from }) => (typeof from === 'string' ? [from] : Object.values(from)))
  .map((name) => `'${name}'`)
  .join()

export function databaseServerMetrics(metrics: Metrics): ServerMetrics {
  const told = figures.map(({ from, per = 1, ...definition }) => {
    const one = (name: string, status: Status): number | undefined => {
      const value = figure(status[name])
      return value === undefined ? undefined : value / per
    }
    const read = (status: Status): Reading =>
      typeof from === 'string'
        ? one(from, status)
        : Object.fromEntries(Object.entries(from).map(([label, name]) => [label, one(name, status)]))
    return { ...definition, read }
  })
  return serverMetrics(metrics, { server: 'MariaDB', prefix: 'mysql', told })
}

/** Any user of MariaDB may ask for this. */
export async function readDatabaseStatus(db: Knex): Promise<Status> {
  const [rows] = (await db.raw(
    `SELECT variable_name AS name, variable_value AS value FROM information_schema.global_status WHERE variable_name IN (${names})
     UNION ALL
     SELECT variable_name, variable_value FROM information_schema.global_variables WHERE variable_name IN (${names})`,
  )) as [{ name: string; value: string }[]]
  return Object.fromEntries(rows.map(({ name, value }) => [name.toUpperCase(), value]))
}
