// As a worker finds MariaDB: each tells the same of it, so the most of what they tell is what there is.
import { type Board, figure, plot } from './board.ts'

const rate = (counter: string): string => `max(rate(${counter}[$__rate_interval]))`
const rateBy = (label: string, counter: string): string =>
  `max by (${label}) (rate(${counter}[$__rate_interval]))`

export const mariadb: Board = {
  name: 'mariadb',
  title: 'MariaDB',
  description:
    'What MariaDB says of itself, and how long it takes to say so. Accounts, results and ratings are in it.',
  sections: [
    {
      title: 'Now',
      panels: [
        figure({
          title: 'Answers',
          description: 'Whether a worker reaches it within a second.',
          unit: 'bool_yes_no',
          queries: [['max(mysql_up)', 'answers']],
          steps: [
            [null, 'red'],
            [1, 'green'],
          ],
          none: 'no worker to ask',
        }),
        figure({
          title: 'Running for',
          description: 'Since its start.',
          unit: 's',
          queries: [['max(mysql_uptime_seconds)', 'uptime']],
        }),
        figure({
          title: 'Time to answer',
          description: 'How long it took to answer a worker, at its last scrape.',
          unit: 's',
          queries: [['max(mysql_answer_seconds)', 'took']],
          steps: [
            [null, 'green'],
            [0.05, 'orange'],
            [0.5, 'red'],
          ],
        }),
        figure({
          title: 'Connections in use',
          description: 'Of those that it takes at once.',
          unit: 'percentunit',
          queries: [['max(mysql_threads{state="connected"}) / max(mysql_connections_max)', 'in use']],
          steps: [
            [null, 'green'],
            [0.8, 'orange'],
            [0.95, 'red'],
          ],
        }),
        figure({
          title: 'Found in memory',
          description:
            'The part of the pages asked for that the buffer pool had. Below 0.99 it may be too small.',
          unit: 'percentunit',
          queries: [
            [
              `1 - ${rate('mysql_page_reads_total{source="disk"}')} / ${rate('mysql_page_reads_total{source="asked"}')}`,
              'found',
            ],
          ],
        }),
        figure({
          title: 'At work',
          description: 'Connections whose statement runs now.',
          unit: 'short',
          queries: [['max(mysql_threads{state="running"})', 'running']],
        }),
      ],
    },
    {
      title: 'Work',
      panels: [
        plot({
          title: 'Statements',
          description: 'Statements each second, by what they do.',
          unit: 'ops',
          queries: [[rateBy('command', 'mysql_queries_total'), '{{command}}']],
        }),
        plot({
          title: 'Slow statements',
          description: 'Statements that took longer than long_query_time.',
          unit: 'ops',
          queries: [[rate('mysql_queries_slow_total'), 'slow']],
        }),
        plot({
          title: 'Time to answer',
          description:
            'How long it took to answer a worker. A line that ends is a MariaDB that does not answer.',
          unit: 's',
          queries: [['max(mysql_answer_seconds)', 'took']],
        }),
        plot({
          title: 'Waits for rows',
          description:
            'Times that a statement waited for the lock of a row, and transactions rolled back to end a deadlock; those are tried again.',
          unit: 'ops',
          queries: [
            [rate('mysql_row_lock_waits_total'), 'waits'],
            [rate('mysql_deadlocks_total'), 'deadlocks'],
          ],
        }),
        plot({
          title: 'Time waited for rows',
          description: 'Statements that wait for locks of rows at any time, in the mean.',
          unit: 'short',
          queries: [[rate('mysql_row_lock_time_seconds_total'), 'waiting']],
        }),
        plot({
          title: 'Traffic',
          description: 'Bytes from clients and to them.',
          unit: 'Bps',
          queries: [[rateBy('direction', 'mysql_net_bytes_total'), '{{direction}}']],
        }),
      ],
    },
    {
      title: 'Connections',
      panels: [
        plot({
          title: 'Connections',
          description: 'Connections of clients, those at work, and how many it takes.',
          unit: 'short',
          queries: [
            ['max by (state) (mysql_threads)', '{{state}}'],
            ['max(mysql_connections_max)', 'most'],
          ],
        }),
        plot({
          title: 'Tried and refused',
          description:
            'Connections that were tried, and that it refused because it had the most that it takes.',
          unit: 'ops',
          queries: [
            [rate('mysql_connections_total'), 'tried'],
            [rate('mysql_connections_refused_total'), 'refused'],
          ],
        }),
        plot({
          title: 'Broken',
          description:
            'Connections that broke, while connecting or later: a client that died, a network that fails, wrong credentials.',
          unit: 'ops',
          queries: [[rateBy('when', 'mysql_connections_aborted_total'), '{{when}}']],
        }),
        plot({
          title: 'Work without a connection',
          description:
            'Work of apis and workers that waits for a connection of its pool, and work that got none.',
          unit: 'short',
          width: 24,
          queries: [
            ['sum by (job) (db_client_connection_pending_requests)', '{{job}} waits'],
            [
              'sum by (job) (increase(db_client_connection_timeouts_total[$__rate_interval]))',
              '{{job}} got none',
            ],
          ],
        }),
      ],
    },
    {
      title: 'Buffer pool',
      panels: [
        plot({
          title: 'Memory',
          description: 'Pages with data, those of them not on the disk yet, and how much it may hold.',
          unit: 'bytes',
          width: 12,
          queries: [
            ['max by (state) (mysql_buffer_pool_bytes)', '{{state}}'],
            ['max(mysql_buffer_pool_max_bytes)', 'most'],
          ],
        }),
        plot({
          title: 'Pages',
          description: 'Pages asked for, and those of them that the disk had to give.',
          unit: 'ops',
          width: 12,
          queries: [[rateBy('source', 'mysql_page_reads_total'), '{{source}}']],
        }),
      ],
    },
  ],
}
