// What /status plots, and how each line is made from the metrics of ops/metrics.md.
import { parseSelector, type Selector } from '../../../ops/selector.ts'
import { byLabel, byProcess, type Step, type Values } from './step.ts'

export type Unit = 'count' | 'per_second' | 'seconds' | 'bytes' | 'part'

export type Plot = {
  readonly name: string
  readonly section: string
  readonly title: string
  readonly unit: Unit
  /** What it shows, and what to make of it. */
  readonly about: string
  /** Said in its place while there is nothing to show. */
  readonly empty: string
  readonly read: (step: Step) => Values
}

const noMatch = 'No match has been played in this time.'
const noProcess = 'No process has been reached yet.'
const noWorker = 'No worker has been reached yet.'
const byConsumer = byLabel('messaging_consumer_group_name')
const s = (text: string): Selector => parseSelector(text)!
const one = (line: string, values: Values): Values => ('' in values ? { [line]: values[''] ?? 0 } : {})

export const plots: readonly Plot[] = [
  {
    name: 'players',
    section: 'Players and matches',
    title: 'Players',
    unit: 'count',
    about: 'Open sockets, those of them whose player is signed in, and players who wait for opponents.',
    empty: noProcess,
    read: (step) => ({
      ...one('sockets', step.sum(s('matchwire_connections'))),
      ...one('signed in', step.sum(s('matchwire_sessions'))),
      ...one('waiting', {
        '': Object.values(step.max(s('matchwire_matchmaking_players'), byLabel('game'))).reduce(
          (a, b) => a + b,
          0,
        ),
      }),
    }),
  },
  {
    name: 'matches',
    section: 'Players and matches',
    title: 'Matches',
    unit: 'count',
    about: 'Matches on all shards: waiting for seats to attach, running, or ending.',
    empty: 'No shard has been reached yet.',
    read: (step) => step.sum(s('matchwire_matches'), byLabel('state')),
  },
  {
    name: 'messages',
    section: 'Players and matches',
    title: 'Messages',
    unit: 'per_second',
    about: 'Messages of players that gateways take, and those that they hand to sockets.',
    empty: 'No gateway has been reached yet.',
    read: (step) => ({
      ...one('in', step.rate(s('matchwire_messages_received_total'))),
      ...one('out', step.rate(s('matchwire_messages_sent_total'))),
      ...one('refused', step.rate(s('matchwire_messages_refused_total'))),
    }),
  },
  {
    name: 'tick-lag',
    section: 'Ticks',
    title: 'Ticks late',
    unit: 'seconds',
    about: 'How long after it was due a tick began, 99 of 100. A game at 20 Hz stutters from about 25 ms.',
    empty: 'No realtime match has been played in this time.',
    read: (step) => step.quantile(0.99, 'matchwire_tick_lag_seconds', byProcess),
  },
  {
    name: 'tick-duration',
    section: 'Ticks',
    title: 'Time of a tick',
    unit: 'seconds',
    about: 'What it took to step all realtime matches that are due at once, 99 of 100.',
    empty: 'No realtime match has been played in this time.',
    read: (step) => step.quantile(0.99, 'matchwire_tick_duration_seconds', byProcess),
  },
  {
    name: 'input-latency',
    section: 'Ticks',
    title: 'Input to snapshot',
    unit: 'seconds',
    about:
      'From the writing of an input to its shard’s stream until the state with it is on its way; every 16th input.',
    empty: noMatch,
    read: (step) => ({
      ...one('half of them', step.quantile(0.5, 'matchwire_input_to_snapshot_seconds')),
      ...one('99 of 100', step.quantile(0.99, 'matchwire_input_to_snapshot_seconds')),
    }),
  },
  {
    name: 'stream-age',
    section: 'Streams',
    title: 'Age of entries',
    unit: 'seconds',
    about: 'How old the entries of its stream were when a gateway or shard read them, 99 of 100.',
    empty: 'No entry has been read in this time.',
    read: (step) => step.quantile(0.99, 'matchwire_stream_entry_age_seconds', byProcess),
  },
  {
    name: 'stream-length',
    section: 'Streams',
    title: 'Length',
    unit: 'count',
    about:
      'Entries that Redis keeps of each stream, those already read among them: it is trimmed, and stays flat.',
    empty: 'No stream has been read yet.',
    read: (step) => step.sum(s('matchwire_stream_length_entries'), byProcess),
  },
  {
    name: 'stream-entries',
    section: 'Streams',
    title: 'Entries read',
    unit: 'per_second',
    about: 'Entries that each process reads of its stream. Each carries several messages.',
    empty: 'No gateway and no shard has been reached yet.',
    read: (step) => step.rate(s('matchwire_stream_entries_read_total'), byProcess),
  },
  {
    name: 'outbox',
    section: 'Events after matches',
    title: 'Outbox',
    unit: 'count',
    about:
      'Events that wait for the relay. It empties the outbox within a moment: a line that climbs is a relay that is stuck.',
    empty: noWorker,
    read: (step) => one('waiting', step.max(s('matchwire_outbox_events'))),
  },
  {
    name: 'lag',
    section: 'Events after matches',
    title: 'Consumers behind',
    unit: 'seconds',
    about:
      'Age of the oldest event that each consumer has not come to; of the recorder, of the oldest result that is not in the database.',
    empty: noWorker,
    read: (step) => step.max(s('matchwire_consumer_lag_seconds'), byConsumer),
  },
  {
    name: 'retries',
    section: 'Events after matches',
    title: 'To be tried again',
    unit: 'count',
    about: 'Events that failed, and those that wait behind them, by consumer.',
    empty: noWorker,
    read: (step) => step.max(s('matchwire_event_retries_events'), byConsumer),
  },
  {
    name: 'dead-letters',
    section: 'Events after matches',
    title: 'Dead letters',
    unit: 'count',
    about:
      'Events that could not be handled and wait for an operator (npm run dlq), by consumer. There should be none.',
    empty: noWorker,
    read: (step) => step.max(s('matchwire_dead_letters_events'), byConsumer),
  },
  {
    name: 'requests',
    section: 'Requests and servers',
    title: 'Requests',
    unit: 'per_second',
    about: 'Requests over REST, and those of them that were answered with a fault of ours.',
    empty: 'No request has come in this time.',
    read: (step) => ({
      ...one('all', step.rate(s('http_server_request_duration_seconds_count'))),
      ...one(
        'failed',
        step.rate(s('http_server_request_duration_seconds_count{http_response_status_code=~"500|503"}')),
      ),
    }),
  },
  {
    name: 'servers',
    section: 'Requests and servers',
    title: 'Redis and MariaDB answer',
    unit: 'seconds',
    about: 'How long each took to answer a worker. A line that ends is a server that does not answer.',
    empty: 'Neither has answered a worker yet.',
    read: (step) => ({
      ...one('Redis', step.max(s('redis_answer_seconds'))),
      ...one('MariaDB', step.max(s('mysql_answer_seconds'))),
    }),
  },
  {
    name: 'cpu',
    section: 'Processes',
    title: 'CPU',
    unit: 'part',
    about: 'Of one core. A process whose event loop is full uses one.',
    empty: noProcess,
    read: (step) => step.rate(s('process_cpu_time_seconds_total'), byProcess),
  },
  {
    name: 'loop',
    section: 'Processes',
    title: 'Event loop late',
    unit: 'seconds',
    about: 'How late the event loop is, 99 of 100. Everything that the process does waits as long.',
    empty: noProcess,
    read: (step) => step.sum(s('nodejs_eventloop_delay_p99_seconds'), byProcess),
  },
  {
    name: 'memory',
    section: 'Processes',
    title: 'Memory',
    unit: 'bytes',
    about: 'Of each process, in RAM.',
    empty: noProcess,
    read: (step) => step.sum(s('process_memory_usage_bytes'), byProcess),
  },
]

/** Matches by how they ended, wherever they ended: counted where they are recorded. */
export const ends = s('matchwire_matches_recorded_total')
