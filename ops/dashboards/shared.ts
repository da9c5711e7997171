// What dashboards have in common: how expressions are put together, and the sections that several of them show.
import { figure, plot, type Plot, type Query, type Section } from './board.ts'

/** The processes of that kind that are chosen, and what else of a metric. */
export const of = (job: string, metric: string, labels = ''): string =>
  `${metric}{job="${job}",instance=~"$instance"${labels && `,${labels}`}}`
export const rate = (series: string): string => `rate(${series}[$__rate_interval])`
/** A sum for each value of the labels, or one. */
export const sum = (by: string, series: string): string => `sum by (${by}) (${series})`
export const sumRate = (by: string, series: string): string => sum(by, rate(series))

/** Quantiles of a histogram over all processes that are chosen. */
export function quantiles(job: string, histogram: string, labels = ''): Query[] {
  return [0.5, 0.95, 0.99].map((quantile) => [
    `histogram_quantile(${quantile}, ${sumRate('le', of(job, `${histogram}_bucket`, labels))})`,
    `p${quantile * 100}`,
  ])
}

/** One quantile of a histogram, for each value of the labels. */
export function quantile(part: number, by: string, bucket: string): string {
  return `histogram_quantile(${part}, ${sumRate(`le, ${by}`, bucket)})`
}

/** How the processes themselves do: every kind has this section. */
export function processes(job: string): Section {
  return {
    title: 'Processes',
    panels: [
      figure({
        title: 'Ready',
        description: 'How many of the chosen processes say that they can do their part (/readyz).',
        unit: 'short',
        width: 6,
        queries: [[`sum(${of(job, 'matchwire_ready')})`, 'ready']],
        steps: [
          [null, 'red'],
          [1, 'green'],
        ],
      }),
      figure({
        title: 'Reached',
        description: 'The part of the chosen processes whose operators’ port Prometheus can reach.',
        unit: 'percentunit',
        width: 6,
        queries: [[`avg(${of(job, 'up')})`, 'reached']],
        steps: [
          [null, 'red'],
          [1, 'green'],
        ],
      }),
      figure({
        title: 'Youngest',
        description:
          'Time since the youngest of them started: a small figure that does not grow is a crash loop.',
        unit: 's',
        width: 6,
        queries: [[`min(${of(job, 'process_uptime_seconds')})`, 'youngest']],
      }),
      figure({
        title: 'Versions',
        description:
          'Processes by the version of the contract that they speak: two while one takes the place of the other.',
        unit: 'short',
        width: 6,
        queries: [[sum('version', of(job, 'matchwire_build_info')), '{{version}}']],
        byName: true,
      }),
      plot({
        title: 'CPU',
        description: 'Cores that each process uses, all threads. The event loop has one: near 1 it is full.',
        unit: 'percentunit',
        queries: [[sumRate('instance', of(job, 'process_cpu_time_seconds_total')), '{{instance}}']],
      }),
      plot({
        title: 'Event loop at work',
        description: 'The part of the time in which the event loop had something to do.',
        unit: 'percentunit',
        max: 1,
        queries: [
          [
            sumRate(
              'instance',
              of(job, 'nodejs_eventloop_time_seconds_total', 'nodejs_eventloop_state="active"'),
            ),
            '{{instance}}',
          ],
        ],
      }),
      plot({
        title: 'Event loop late, p99',
        description:
          'How late one of a hundred looks at the event loop came. Everything that the process does waits as long.',
        unit: 's',
        queries: [[of(job, 'nodejs_eventloop_delay_p99_seconds'), '{{instance}}']],
      }),
      plot({
        title: 'Garbage collection',
        description:
          'The part of the time that garbage collections took, by kind. Major ones are those that hurt.',
        unit: 'percentunit',
        queries: [[sumRate('v8js_gc_type', of(job, 'v8js_gc_duration_seconds_sum')), '{{v8js_gc_type}}']],
      }),
      plot({
        title: 'Memory',
        description:
          'Memory of the process in RAM, and of JavaScript’s objects in it. A heap that grows for hours is a leak.',
        unit: 'bytes',
        width: 16,
        queries: [
          [of(job, 'process_memory_usage_bytes'), '{{instance}} in RAM'],
          [of(job, 'v8js_memory_heap_used_bytes'), '{{instance}} heap'],
        ],
      }),
    ],
  }
}

/** Gateways and shards speak over streams of Redis, and hold a lease there. */
export function streams(job: string): Section {
  return {
    title: 'Streams and lease',
    panels: [
      plot({
        title: 'Age of entries',
        description:
          'How old entries of the process’s own stream were when it read them: p99. The way between gateway and shard, one way.',
        unit: 's',
        queries: [
          [quantile(0.99, 'instance', of(job, 'matchwire_stream_entry_age_seconds_bucket')), '{{instance}}'],
        ],
      }),
      plot({
        title: 'Length',
        description:
          'Entries that Redis keeps of each process’s stream, those already read among them. It is trimmed: a line that is flat is well.',
        unit: 'short',
        queries: [[of(job, 'matchwire_stream_length_entries'), '{{instance}}']],
      }),
      plot({
        title: 'Entries',
        description:
          'Entries that were read from the own stream, and written to those of others. Each carries several messages.',
        unit: 'ops',
        queries: [
          [sumRate('instance', of(job, 'matchwire_stream_entries_read_total')), '{{instance}} read'],
          [sumRate('instance', of(job, 'matchwire_stream_entries_written_total')), '{{instance}} written'],
        ],
      }),
      plot({
        title: 'Bytes',
        description: 'Bytes of packed frames in those entries.',
        unit: 'Bps',
        queries: [
          [sumRate('instance', of(job, 'matchwire_stream_read_bytes_total')), '{{instance}} read'],
          [sumRate('instance', of(job, 'matchwire_stream_written_bytes_total')), '{{instance}} written'],
        ],
      }),
      plot({
        title: 'What went wrong',
        description:
          'Gaps (entries missing from a sender), writes that failed and were repeated, and times that renewing the lease began to fail. All are 0 where nothing is wrong.',
        unit: 'ops',
        queries: [
          [sumRate('instance', of(job, 'matchwire_stream_gaps_total')), '{{instance}} gaps'],
          [
            sumRate('instance', of(job, 'matchwire_stream_write_failures_total')),
            '{{instance}} writes failed',
          ],
          [
            sumRate('instance', of(job, 'matchwire_lease_renewals_failed_total')),
            '{{instance}} lease not renewed',
          ],
        ],
      }),
      plot({
        title: 'Given up',
        description:
          'Bytes that waited for a stream until the bound was passed. What they said is lost; who missed it asks again.',
        unit: 'Bps',
        queries: [[sumRate('instance', of(job, 'matchwire_stream_given_up_bytes_total')), '{{instance}}']],
      }),
      plot({
        title: 'Age of the lease',
        description:
          'Time since the lease was proven last. Beyond LEASE_MS (3 s) it is lost: the process ends what it holds and begins a new life.',
        unit: 's',
        width: 12,
        queries: [[of(job, 'matchwire_lease_age_seconds'), '{{instance}}']],
        steps: [
          [null, 'green'],
          [3, 'red'],
        ],
      }),
      plot({
        title: 'Leases lost',
        description:
          'Leases that ran out or were taken: each is the end of one life of a process, and of the matches in it where it is a shard.',
        unit: 'ops',
        width: 12,
        queries: [[sumRate('instance', of(job, 'matchwire_leases_lost_total')), '{{instance}}']],
      }),
    ],
  }
}

/** Apis and workers share MariaDB, and leave alone a server that does not answer. */
export function pool(job: string): Section {
  return {
    title: 'The way to MariaDB and Redis',
    panels: [
      plot({
        title: 'Breakers open',
        description:
          'Processes that found a server not to answer, and ask it nothing but a try now and then until it does. 0 where all is well.',
        unit: 'short',
        width: 12,
        queries: [
          [
            sum('dependency', of(job, 'matchwire_circuit_breaker_state', 'state=~"open|half_open"')),
            '{{dependency}}',
          ],
        ],
      }),
      plot({
        title: 'Refused by breakers',
        description:
          'Calls that were refused at once, since their server did not answer, and times that one was found so.',
        unit: 'ops',
        width: 12,
        queries: [
          [
            sumRate('dependency', of(job, 'matchwire_circuit_breaker_refused_total')),
            '{{dependency}} refused',
          ],
          [sumRate('dependency', of(job, 'matchwire_circuit_breaker_opened_total')), '{{dependency}} opened'],
        ],
      }),
      plot({
        title: 'Pool',
        description:
          'Connections that each process’s pool holds, by what they do, and how many it may hold. All in use is the end of the line: work waits.',
        unit: 'short',
        queries: [
          [
            sum('instance, db_client_connection_state', of(job, 'db_client_connection_count')),
            '{{instance}} {{db_client_connection_state}}',
          ],
          [of(job, 'db_client_connection_max'), '{{instance}} most'],
        ],
      }),
      plot({
        title: 'Waiting',
        description: 'Pieces of work that wait for a connection now.',
        unit: 'short',
        queries: [[of(job, 'db_client_connection_pending_requests'), '{{instance}}']],
      }),
      plot({
        title: 'Time waited',
        description: 'How long work waited for a connection.',
        unit: 's',
        queries: quantiles(job, 'db_client_connection_wait_time_seconds'),
      }),
      plot({
        title: 'No connection',
        description:
          'Work that got no connection, in time or at all: the database is away, or the pool too small.',
        unit: 'ops',
        width: 24,
        queries: [[sumRate('instance', of(job, 'db_client_connection_timeouts_total')), '{{instance}}']],
      }),
    ],
  }
}

export const perInstance = (panel: Omit<Plot, 'kind' | 'queries'>, series: string): Plot =>
  plot({ ...panel, queries: [[sumRate('instance', series), '{{instance}}']] })
