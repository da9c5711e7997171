import type { Knex } from 'knex'
import { measureEvents } from '../platform/db/event-log.ts'
import { latencyBuckets, type Metrics, shared } from '../platform/metrics.ts'
import { uuidTimeMs } from '../platform/uuid.ts'
import type { BusEvent } from './event-bus.ts'

export type RelayMetrics = ReturnType<typeof relayMetrics>

/** What the relay tells of itself, and what each worker tells of the outbox and the log, which are one for all. */
export function relayMetrics(metrics: Metrics) {
  const published = metrics.sum({
    name: 'matchwire_relay_published_events_total',
    help: 'Events that this relay appended to the streams.',
  })
  const delay = metrics.histogram({
    name: 'matchwire_relay_delay_seconds',
    help: 'From when an event was told until it was in its stream, by the clocks of who told it and of this process; the oldest of each append.',
    buckets: latencyBuckets,
  })
  const waiting = metrics.gauge({
    name: 'matchwire_outbox_events',
    help: 'Events in the outbox, which no relay has given their place yet.',
  })
  const waitingTime = metrics.gauge({
    name: 'matchwire_outbox_age_seconds',
    help: 'Age of the oldest event in the outbox, by the clocks of who told it and of this process; 0 where there is none.',
  })
  const logged = metrics.gauge({
    name: 'matchwire_event_log_events',
    help: 'Events in the log: a consumer has not passed them yet, or they are about to go.',
  })
  return {
    leads: metrics.gauge({
      name: 'matchwire_relay_leads',
      help: 'Whether this worker’s relay leads: 1 in one worker, 0 in the others.',
    }),
    moved: metrics.sum({
      name: 'matchwire_relay_moved_events_total',
      help: 'Events that this relay gave their places and moved from the outbox to the log.',
    }),
    assigned: metrics.gauge({
      name: 'matchwire_event_partitions_assigned',
      help: 'Partitions of events that this worker reads.',
    }),
    read: metrics.tally({
      name: 'matchwire_events_read_total',
      help: 'Events that this worker’s consumers read, from the streams, or from the log where a stream did not have them.',
      labels: { source: ['bus', 'log'] as const },
    }),
    wasPublished(events: readonly BusEvent[]): void {
      published.total += events.length
      const toldAtMs = toldAtMsOf(events[0]?.event ?? '')
      if (toldAtMs !== undefined) delay.observe(Math.max(0, Date.now() - toldAtMs) / 1e3)
    },
    watch(db: Knex): void {
      const measure = shared(() => measureEvents(db))
      waiting.read = async () => (await measure()).waiting
      logged.read = async () => (await measure()).logged
      waitingTime.read = async () => {
        const { oldestId } = await measure()
        return oldestId === undefined ? 0 : Math.max(0, Date.now() - uuidTimeMs(oldestId)) / 1e3
      }
    },
  }
}

/** Read from the text, which the outbox made: `id` is near its beginning. */
function toldAtMsOf(event: string): number | undefined {
  const [, id] = /"id":"([0-9a-f-]{36})"/.exec(event.slice(0, 100)) ?? []
  return id === undefined ? undefined : uuidTimeMs(id)
}
