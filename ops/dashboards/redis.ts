// As a worker finds Redis: each tells the same of it, so the most of what they tell is what there is.
import { type Board, figure, plot } from './board.ts'

const rate = (counter: string): string => `max(rate(${counter}[$__rate_interval]))`

export const redis: Board = {
  name: 'redis',
  title: 'Redis',
  description:
    'What Redis says of itself, and how long it takes to say so. Streams, leases and sessions are in it.',
  sections: [
    {
      title: 'Now',
      panels: [
        figure({
          title: 'Answers',
          description: 'Whether a worker reaches it within a second.',
          unit: 'bool_yes_no',
          queries: [['max(redis_up)', 'answers']],
          steps: [
            [null, 'red'],
            [1, 'green'],
          ],
          none: 'no worker to ask',
        }),
        figure({
          title: 'Running for',
          description: 'Since its start. A start by surprise has lost what was not on its disk.',
          unit: 's',
          queries: [['max(redis_uptime_seconds)', 'uptime']],
        }),
        figure({
          title: 'Time to answer',
          description: 'How long it took to answer a worker, at its last scrape.',
          unit: 's',
          queries: [['max(redis_answer_seconds)', 'took']],
          steps: [
            [null, 'green'],
            [0.02, 'orange'],
            [0.1, 'red'],
          ],
        }),
        figure({
          title: 'Memory',
          description: 'Memory of what it keeps.',
          unit: 'bytes',
          queries: [['max(redis_memory_used_bytes)', 'used']],
        }),
        figure({
          title: 'Evicted keys',
          description:
            'Keys removed for want of memory within the last hour. There must be none: leases and sessions are among them.',
          unit: 'short',
          queries: [['max(increase(redis_keys_evicted_total[1h]))', 'evicted']],
          steps: [
            [null, 'green'],
            [1, 'red'],
          ],
        }),
        figure({
          title: 'Writes to its disk',
          description: 'Whether it could write what it keeps when it last did.',
          unit: 'bool_yes_no',
          queries: [['min(redis_last_write_ok)', 'writes']],
          steps: [
            [null, 'red'],
            [1, 'green'],
          ],
        }),
      ],
    },
    {
      title: 'Work',
      panels: [
        plot({
          title: 'Commands',
          description: 'Commands each second; those of scripts are not among them.',
          unit: 'ops',
          queries: [[rate('redis_commands_processed_total'), 'commands']],
        }),
        plot({
          title: 'CPU',
          description: 'Cores that it uses. One core runs all commands: near 1 everything waits.',
          unit: 'percentunit',
          queries: [
            [`max by (cpu_mode) (rate(redis_cpu_time_seconds_total[$__rate_interval]))`, '{{cpu_mode}}'],
          ],
        }),
        plot({
          title: 'Time to answer',
          description:
            'How long it took to answer a worker. A line that ends is a Redis that does not answer.',
          unit: 's',
          queries: [['max(redis_answer_seconds)', 'took']],
        }),
        plot({
          title: 'Traffic',
          description: 'Bytes to it and from it.',
          unit: 'Bps',
          queries: [
            [rate('redis_net_input_bytes_total'), 'received'],
            [rate('redis_net_output_bytes_total'), 'sent'],
          ],
        }),
        plot({
          title: 'Errors',
          description: 'Commands it answered with an error. Some are by design: a script that refuses.',
          unit: 'ops',
          queries: [[rate('redis_error_replies_total'), 'errors']],
        }),
        plot({
          title: 'Connections',
          description:
            'Connections of clients, and those of them that wait inside it, as readers of streams do.',
          unit: 'short',
          queries: [
            ['max(redis_clients_connected)', 'connected'],
            ['max(redis_clients_blocked)', 'waiting inside'],
          ],
        }),
        plot({
          title: 'New connections',
          description:
            'Connections it took and refused. Many: processes reconnect. Refused: it has maxclients.',
          unit: 'ops',
          width: 12,
          queries: [
            [rate('redis_connections_received_total'), 'taken'],
            [rate('redis_connections_rejected_total'), 'refused'],
          ],
        }),
        plot({
          title: 'Streams',
          description: 'Entries that all gateways and shards read, and that they wrote.',
          unit: 'ops',
          width: 12,
          queries: [
            ['sum(rate(matchwire_stream_entries_read_total[$__rate_interval]))', 'read'],
            ['sum(rate(matchwire_stream_entries_written_total[$__rate_interval]))', 'written'],
          ],
        }),
      ],
    },
    {
      title: 'What it keeps',
      panels: [
        plot({
          title: 'Memory',
          description: 'Of what it keeps, in RAM, and the most that it may use (0: nothing bounds it).',
          unit: 'bytes',
          queries: [
            ['max(redis_memory_used_bytes)', 'used'],
            ['max(redis_memory_rss_bytes)', 'in RAM'],
            ['max(redis_memory_max_bytes)', 'most'],
          ],
        }),
        plot({
          title: 'Keys',
          description: 'Keys in all its databases.',
          unit: 'short',
          queries: [['max(redis_keys)', 'keys']],
        }),
        plot({
          title: 'Keys removed',
          description: 'Keys whose time had come, and keys removed for want of memory.',
          unit: 'ops',
          queries: [
            [rate('redis_keys_expired_total'), 'expired'],
            [rate('redis_keys_evicted_total'), 'evicted'],
          ],
        }),
      ],
    },
  ],
}
