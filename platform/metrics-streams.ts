import type { Metrics } from './metrics.ts'

// What gateways and shards alike tell of their streams and of their lease.

export type StreamMetrics = ReturnType<typeof streamMetrics>

export function streamMetrics(metrics: Metrics) {
  return {
    entriesRead: metrics.sum({
      name: 'matchwire_stream_entries_read_total',
      help: 'Entries that were read from the process’s own stream.',
    }),
    bytesRead: metrics.sum({
      name: 'matchwire_stream_read_bytes_total',
      help: 'Bytes of packed frames in those entries.',
    }),
    gaps: metrics.sum({
      name: 'matchwire_stream_gaps_total',
      help: 'Times that entries of a sender were missing: trimmed, or given up by it.',
    }),
    entryAge: metrics.histogram({
      name: 'matchwire_stream_entry_age_seconds',
      help: 'How old an entry was when it was read: by the time in its id, which is Redis’s clock, and this process’s.',
      buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    }),
    length: metrics.gauge({
      name: 'matchwire_stream_length_entries',
      help: 'Entries that Redis keeps of the process’s own stream, those that were read among them.',
    }),
    entriesWritten: metrics.sum({
      name: 'matchwire_stream_entries_written_total',
      help: 'Entries that were handed to Redis, for the streams of others.',
    }),
    bytesWritten: metrics.sum({
      name: 'matchwire_stream_written_bytes_total',
      help: 'Bytes of packed frames in those entries.',
    }),
    writeFailures: metrics.sum({
      name: 'matchwire_stream_write_failures_total',
      help: 'Times that a stream could not be written; what waited was written again.',
    }),
    givenUp: metrics.sum({
      name: 'matchwire_stream_given_up_bytes_total',
      help: 'Bytes that waited for a stream until the bound was passed, and were given up.',
    }),
  }
}

export type LeaseMetrics = ReturnType<typeof leaseMetrics>

export function leaseMetrics(metrics: Metrics) {
  return {
    age: metrics.gauge({
      name: 'matchwire_lease_age_seconds',
      help: 'Time since the lease was proven last; beyond LEASE_MS it is lost.',
    }),
    unreachable: metrics.sum({
      name: 'matchwire_lease_renewals_failed_total',
      help: 'Times that renewing the lease began to fail.',
    }),
    lost: metrics.sum({
      name: 'matchwire_leases_lost_total',
      help: 'Leases that ran out or were taken: each ends one life of the process.',
    }),
  }
}
