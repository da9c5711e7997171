import type { SeatState, ShardRequest } from '../generated/messages.ts'
import { shardRequests } from '../generated/tables.ts'
import { endReasons } from '../platform/end-reasons.ts'
import { latencyBuckets, Metrics } from '../platform/metrics.ts'
import { processMetrics } from '../platform/metrics-process.ts'
import { leaseMetrics, streamMetrics } from '../platform/metrics-streams.ts'
import type { MatchTable } from './table.ts'

export type ShardMetrics = ReturnType<typeof createShardMetrics>

const seatStates = ['waiting', 'present', 'away', 'forfeited', 'abandoned'] as const satisfies SeatState[]
const tickBuckets = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1]

/** Everything that a shard tells of itself. */
export function createShardMetrics() {
  const metrics = new Metrics()
  return {
    process: processMetrics(metrics),
    lease: leaseMetrics(metrics),
    stream: streamMetrics(metrics),

    matches: metrics.gauge({
      name: 'matchwire_matches',
      help: 'Matches on this shard: waiting for seats to attach, running, or ending, until the finish step has answered.',
      labels: { state: ['waiting', 'running', 'ending'] },
    }),
    capacity: metrics.gauge({
      name: 'matchwire_matches_max',
      help: 'Matches that this shard takes at once.',
    }),
    seats: metrics.gauge({
      name: 'matchwire_seats',
      help: 'Seats of the matches on this shard.',
      labels: { state: seatStates },
    }),
    placed: metrics.histogram({
      name: 'matchwire_match_placement_seconds',
      help: 'From the making of a match until this shard has taken it, by Redis’s clock and this process’s.',
      buckets: latencyBuckets,
    }),
    started: metrics.histogram({
      name: 'matchwire_match_start_seconds',
      help: 'From the making of a match until play begins: its players attach in between.',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30],
    }),
    ended: metrics.tally({
      name: 'matchwire_matches_ended_total',
      help: 'Matches that ended by this shard’s finish step. What ended otherwise shows where it is recorded.',
      labels: { reason: endReasons },
    }),

    inputToSnapshot: metrics.histogram({
      name: 'matchwire_input_to_snapshot_seconds',
      help: 'From the writing of an input to this shard’s stream until the state that contains it was handed to Redis, by Redis’s clock and this process’s; every 16th input of a client.',
      buckets: latencyBuckets,
    }),
    tickDuration: metrics.histogram({
      name: 'matchwire_tick_duration_seconds',
      help: 'What it took to step all realtime matches of one phase of the tick, and to write what they tell.',
      buckets: tickBuckets,
    }),
    tickLag: metrics.histogram({
      name: 'matchwire_tick_lag_seconds',
      help: 'How long after it was due a phase of the tick began.',
      buckets: tickBuckets,
    }),
    ticks: metrics.sum({
      name: 'matchwire_match_ticks_total',
      help: 'Ticks of realtime matches, each match’s by itself.',
    }),
    skipped: metrics.sum({
      name: 'matchwire_ticks_skipped_total',
      help: 'Tick intervals that a late loop gave up, each for all matches of that interval.',
    }),
    cutShort: metrics.tally({
      name: 'matchwire_tick_overruns_total',
      help: 'Ticks that were cut short: their rules used up their time, or the process was paused meanwhile.',
      labels: { cause: ['overrun', 'paused'] },
    }),

    requests: metrics.tally({
      name: 'matchwire_shard_requests_received_total',
      help: 'What gateways, the api and reapers asked of this shard.',
      labels: { type: Object.keys(shardRequests) as ShardRequest['type'][] },
    }),
    requestsUnreadable: metrics.sum({
      name: 'matchwire_shard_requests_unreadable_total',
      help: 'Requests that could not be decoded, and were dropped.',
    }),
  }
}

/** What the matches on this shard say of themselves when they are asked. */
export function readTable(metrics: ShardMetrics, table: MatchTable): void {
  metrics.matches.read = () => {
    const matches = { waiting: 0, running: 0, ending: 0 }
    for (const { match } of table.all()) matches[match.phase === 'ended' ? 'ending' : match.phase]++
    return matches
  }
  metrics.seats.read = () => {
    const seats = { waiting: 0, present: 0, away: 0, forfeited: 0, abandoned: 0 }
    for (const { match } of table.all()) for (const { state } of match.seats) seats[state]++
    return seats
  }
}
