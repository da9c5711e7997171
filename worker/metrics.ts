import { gameNames } from '../generated/tables.ts'
import { breakerMetrics } from '../platform/breaker.ts'
import { databaseMetrics } from '../platform/db/metrics.ts'
import { databaseServerMetrics } from '../platform/db/server-metrics.ts'
import { endReasons } from '../platform/end-reasons.ts'
import { latencyBuckets, Metrics } from '../platform/metrics.ts'
import { processMetrics } from '../platform/metrics-process.ts'
import { keys } from '../platform/redis/keys.ts'
import { redisServerMetrics } from '../platform/redis/server-metrics.ts'
import type { Counts } from './consume.ts'
import type { Standing } from './event-stream.ts'

export type WorkerMetrics = ReturnType<typeof createWorkerMetrics>

/** Everything that a worker tells of itself. A consumer group is one for all workers: each tells the same of it. */
export function createWorkerMetrics() {
  const metrics = new Metrics()
  const groups = [keys.recorderGroup()]
  const own = {
    process: processMetrics(metrics),
    database: databaseMetrics(metrics),
    breaker: breakerMetrics(metrics, ['mariadb']),
    databaseServer: databaseServerMetrics(metrics),
    redisServer: redisServerMetrics(metrics),

    processTime: metrics.histogram({
      name: 'messaging_process_duration_seconds',
      help: 'What handling an event took, once.',
      labels: { messaging_consumer_group_name: groups },
      buckets: latencyBuckets,
    }),
    events: metrics.total({
      name: 'matchwire_events_total',
      help: 'Events: handled, given up as a dead letter, or failed and to be tried again.',
      labels: { messaging_consumer_group_name: groups, outcome: ['handled', 'dead', 'failed'] },
    }),
    lag: metrics.gauge({
      name: 'matchwire_consumer_lag_events',
      help: 'Events that no worker has been given yet.',
      labels: { messaging_consumer_group_name: groups },
    }),
    pending: metrics.gauge({
      name: 'matchwire_consumer_pending_events',
      help: 'Events that a worker was given and has not acknowledged.',
      labels: { messaging_consumer_group_name: groups },
    }),
    lagTime: metrics.gauge({
      name: 'matchwire_consumer_lag_seconds',
      help: 'Age of the oldest event that is not acknowledged, by Redis’s clock and this process’s; 0 where there is none.',
      labels: { messaging_consumer_group_name: groups },
    }),
    deadLetters: metrics.gauge({
      name: 'matchwire_dead_letters_events',
      help: 'Dead letters that Redis keeps for operators.',
      labels: { messaging_consumer_group_name: groups },
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

export type ReadConsumer = { counts: Readonly<Counts>; standing: () => Promise<Standing> }

/** What the consumers say of themselves when they are asked, by their group. */
export function readConsumers(metrics: WorkerMetrics, consumers: ReadonlyMap<string, ReadConsumer>): void {
  metrics.events.read = () =>
    Object.fromEntries(
      [...consumers].map(
        ([
          group,
          {
            counts: { handled, dead, failures },
          },
        ]) => [group, { handled, dead, failed: failures }],
      ),
    )
  const read = (what: (standing: Standing) => number) => async () => {
    const standings = [...consumers].map(async ([group, consumer]) => [
      group,
      what(await consumer.standing()),
    ])
    return Object.fromEntries(await Promise.all(standings)) as Record<string, number>
  }
  metrics.lag.read = read(({ lag }) => lag)
  metrics.pending.read = read(({ pending }) => pending)
  metrics.deadLetters.read = read(({ dead }) => dead)
  metrics.lagTime.read = read(({ oldestAtMs = Infinity }) => Math.max(0, Date.now() - oldestAtMs) / 1e3)
}
