import type { Knex } from 'knex'
import { gameNames } from '../generated/tables.ts'
import { breakerMetrics } from '../platform/breaker.ts'
import { readLags } from '../platform/db/consumer-positions.ts'
import { countDeadLetters } from '../platform/db/dead-letters.ts'
import { readRetryBacklogs } from '../platform/db/event-retries.ts'
import { databaseMetrics } from '../platform/db/metrics.ts'
import { databaseServerMetrics } from '../platform/db/server-metrics.ts'
import { endReasons } from '../platform/end-reasons.ts'
import { latencyBuckets, Metrics, shared } from '../platform/metrics.ts'
import { processMetrics } from '../platform/metrics-process.ts'
import { redisServerMetrics } from '../platform/redis/server-metrics.ts'
import type { Counts } from './consume.ts'
import { consumers } from './consumers/index.ts'
import { recorder } from './consumers/record-match.ts'
import type { Standing } from './event-stream.ts'
import { relayMetrics } from './relay-metrics.ts'

export type WorkerMetrics = ReturnType<typeof createWorkerMetrics>

/** Everything that a worker tells of itself. How far a consumer is, is one for all workers: each tells the same of it. */
export function createWorkerMetrics() {
  const metrics = new Metrics()
  const labels = { messaging_consumer_group_name: [recorder, ...consumers].map(({ name }) => name) }
  const own = {
    process: processMetrics(metrics),
    database: databaseMetrics(metrics),
    breaker: breakerMetrics(metrics, ['mariadb']),
    databaseServer: databaseServerMetrics(metrics),
    redisServer: redisServerMetrics(metrics),
    relay: relayMetrics(metrics),

    processTime: metrics.histogram({
      name: 'messaging_process_duration_seconds',
      help: 'What handling a batch of events took, once: its transaction.',
      labels,
      buckets: latencyBuckets,
    }),
    events: metrics.total({
      name: 'matchwire_events_total',
      help: 'Events: handled, given up as a dead letter, or failed, be it to be tried again or not.',
      labels: { ...labels, outcome: ['handled', 'dead', 'failed'] },
    }),
    lag: metrics.gauge({
      name: 'matchwire_consumer_lag_events',
      help: 'Events that the consumer has not come to yet.',
      labels,
    }),
    pending: metrics.gauge({
      name: 'matchwire_consumer_pending_events',
      help: 'Ended matches that a worker was given and has not acknowledged.',
      labels: { messaging_consumer_group_name: [recorder.name] },
    }),
    lagTime: metrics.gauge({
      name: 'matchwire_consumer_lag_seconds',
      help: 'Age of the oldest event that the consumer has not come to, or not acknowledged, by the clocks of who made it and of this process; 0 where there is none.',
      labels,
    }),
    retries: metrics.gauge({
      name: 'matchwire_event_retries_events',
      help: 'Events that failed and are to be tried again, and those that wait behind them.',
      labels,
    }),
    retryTime: metrics.gauge({
      name: 'matchwire_event_retry_age_seconds',
      help: 'Time since the event that is tried again for the longest time failed first; 0 where there is none.',
      labels,
    }),
    deadLetters: metrics.gauge({
      name: 'matchwire_dead_letters_events',
      help: 'Dead letters that wait for an operator.',
      labels,
    }),

    recorded: metrics.counter({
      name: 'matchwire_matches_recorded_total',
      help: 'Matches that this worker recorded in the database, each once in the whole system.',
      labels: { reason: endReasons, game: gameNames },
    }),
    recordingDelay: metrics.histogram({
      name: 'matchwire_match_recording_delay_seconds',
      help: 'From the end of a match until it was recorded, by the clocks of who ended it and of this process.',
      buckets: latencyBuckets,
    }),
  }
  // When a shard is lost its matches are recorded within one scrape: a series that began with them would show no rise.
  for (const reason of endReasons) for (const game of gameNames) own.recorded.inc({ reason, game }, 0)
  return own
}

export type Consumers = {
  db: Knex
  /** By consumer, in this process. */
  counts: ReadonlyMap<string, Readonly<Counts>>
  /** The recorder's stream. */
  finishedMatches: () => Promise<Standing>
}

/** What the consumers say of themselves when they are asked. */
export function readConsumers(metrics: WorkerMetrics, { db, counts, finishedMatches }: Consumers): void {
  metrics.events.read = () => Object.fromEntries([...counts].map(([name, each]) => [name, { ...each }]))
  const stream = shared(finishedMatches)
  const lags = shared(async () => {
    const [ofLog, { lag, oldestAtMs }] = await Promise.all([readLags(db), stream()])
    return new Map([...ofLog, [recorder.name, { events: lag, oldestAtMs }]])
  })
  const backlogs = shared(() => readRetryBacklogs(db))
  const ofEach = <T>(known: ReadonlyMap<string, T>, what: (of: T | undefined) => number) =>
    Object.fromEntries([...counts.keys()].map((name) => [name, what(known.get(name))]))

  metrics.lag.read = async () => ofEach(await lags(), (lag) => lag?.events ?? 0)
  metrics.lagTime.read = async () => ofEach(await lags(), (lag) => secondsSince(lag?.oldestAtMs))
  metrics.pending.read = async () => ({ [recorder.name]: (await stream()).pending })
  metrics.retries.read = async () => ofEach(await backlogs(), (backlog) => backlog?.events ?? 0)
  metrics.retryTime.read = async () =>
    ofEach(await backlogs(), (backlog) => secondsSince(backlog?.oldestAtMs))
  metrics.deadLetters.read = async () => ofEach(await countDeadLetters(db), (letters = 0) => letters)
}

function secondsSince(atMs = Infinity): number {
  return Math.max(0, Date.now() - atMs) / 1e3
}
