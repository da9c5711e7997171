/** What mysql2, knex, ioredis and Node's sockets say when the other side cannot be reached, and not that the request was wrong. */
const outageCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'PROTOCOL_CONNECTION_LOST',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_QUERY_INTERRUPTED',
  'ER_STATEMENT_TIMEOUT',
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
])
const outageNames = new Set(['KnexTimeoutError', 'MaxRetriesPerRequestError'])

/** Whether this error, by itself, tells that the database or Redis could not do its part. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (outageNames.has(error.name)) return true
  if ('code' in error && outageCodes.has(String(error.code))) return true
  return isOutage(error.cause)
}
