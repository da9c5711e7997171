import { type ErrorCode, errors } from '../generated/errors.ts'
import { gameNames } from '../generated/tables.ts'
import { type OperationId, routes } from '../generated/routes.ts'
import { breakerMetrics } from '../platform/breaker.ts'
import { databaseMetrics } from '../platform/db/metrics.ts'
import { Metrics } from '../platform/metrics.ts'
import { processMetrics } from '../platform/metrics-process.ts'

export type ApiMetrics = ReturnType<typeof createApiMetrics>

/** What is no operation: an unknown path, a method that a path does not take, a browser's preflight. */
const noOperation = { operation: 'none', http_route: 'none', http_request_method: '_OTHER' }
const labelsOfOperations = new Map(
  routes.map(({ operationId, path, method }) => [
    operationId,
    { operation: operationId, http_route: path, http_request_method: method.toUpperCase() },
  ]),
)

export function labelsOf(operationId: OperationId | undefined) {
  return (operationId && labelsOfOperations.get(operationId)) ?? noOperation
}

const labels = [...labelsOfOperations.values(), noOperation]
const valuesOf = (label: keyof typeof noOperation) => [...new Set(labels.map((each) => each[label]))]
/** Every status that the contract has. */
export const statuses = [
  ...new Set([200, 201, 202, 204, ...Object.values(errors).map(({ status }) => status)]),
].map(String)

/** Everything that an api tells of itself. */
export function createApiMetrics() {
  const metrics = new Metrics()
  const own = {
    process: processMetrics(metrics),
    database: databaseMetrics(metrics),
    breaker: breakerMetrics(metrics, ['mariadb', 'redis']),

    requestTime: metrics.histogram({
      name: 'http_server_request_duration_seconds',
      help: 'Requests, from their headers to the end of their answer, by operation and status; `none` where the client went before the answer.',
      labels: {
        operation: valuesOf('operation'),
        http_route: valuesOf('http_route'),
        http_request_method: valuesOf('http_request_method'),
        http_response_status_code: [...statuses, 'none'],
      },
      buckets: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
    }),
    active: metrics.gauge({
      name: 'http_server_active_requests',
      help: 'Requests that are being worked on.',
    }),
    refused: metrics.counter({
      name: 'matchwire_http_requests_refused_total',
      help: 'Requests that were answered with an error, by its code.',
      labels: { operation: valuesOf('operation'), code: Object.keys(errors) as ErrorCode[] },
    }),

    placed: metrics.sum({
      name: 'matchwire_matches_placed_total',
      help: 'Matches that this api’s matchmaker placed on a shard, those placed once more among them.',
    }),
    waiting: metrics.gauge({
      name: 'matchwire_matchmaking_players',
      help: 'Players who wait for opponents, in the whole system.',
      labels: { game: gameNames },
    }),
  }
  // Faults of ours come all at once: a series that began with them would show no rise.
  for (const operation of labelsOfOperations.values())
    for (const http_response_status_code of ['500', '503'])
      own.requestTime.zero({ ...operation, http_response_status_code })
  return own
}
