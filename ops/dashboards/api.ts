import { type Board, figure, plot } from './board.ts'
import { of, perInstance, pool, processes, quantile, quantiles, rate, sum, sumRate } from './shared.ts'

const at = (metric: string, labels?: string): string => of('api', metric, labels)
const requests = 'http_server_request_duration_seconds'
const ofUs = 'http_response_status_code=~"500|503"'

export const api: Board = {
  name: 'api',
  title: 'apis',
  description: 'REST: requests, errors and time by operation; matchmaking; connections to MariaDB.',
  job: 'api',
  sections: [
    {
      title: 'Requests',
      panels: [
        figure({
          title: 'Requests',
          description: 'Requests each second.',
          unit: 'reqps',
          queries: [[`sum(${rate(at(`${requests}_count`))})`, 'requests']],
        }),
        figure({
          title: 'Failed',
          description: 'The part that was answered with a fault of ours, 500 or 503.',
          unit: 'percentunit',
          queries: [
            [`sum(${rate(at(`${requests}_count`, ofUs))}) / sum(${rate(at(`${requests}_count`))})`, 'failed'],
          ],
          steps: [
            [null, 'green'],
            [0.001, 'orange'],
            [0.01, 'red'],
          ],
          none: 'none',
        }),
        figure({
          title: 'Time to answer, p99',
          description: 'From the headers of a request until its answer is sent.',
          unit: 's',
          queries: [[`histogram_quantile(0.99, ${sumRate('le', at(`${requests}_bucket`))})`, 'p99']],
        }),
        figure({
          title: 'At work',
          description: 'Requests that are being worked on.',
          unit: 'short',
          queries: [[`sum(${at('http_server_active_requests')})`, 'active']],
        }),
        figure({
          title: 'Players who wait',
          description: 'Players who wait for opponents, in the whole system.',
          unit: 'short',
          queries: [[`sum(max by (game) (${at('matchwire_matchmaking_players')}))`, 'wait']],
        }),
        figure({
          title: 'Matches placed',
          description: 'Matches placed on a shard each second, those placed once more among them.',
          unit: 'ops',
          queries: [[`sum(${rate(at('matchwire_matches_placed_total'))})`, 'placed']],
        }),
        plot({
          title: 'By operation',
          description: 'Requests by operation of the contract; none is a path that there is not.',
          unit: 'reqps',
          queries: [[sumRate('operation', at(`${requests}_count`)), '{{operation}}']],
        }),
        plot({
          title: 'Time to answer by operation, p95',
          description: 'Signing in and registering take long by intent: they hash a password.',
          unit: 's',
          queries: [[quantile(0.95, 'operation', at(`${requests}_bucket`)), '{{operation}}']],
        }),
        plot({
          title: 'Time to answer',
          description: 'Of all requests.',
          unit: 's',
          queries: quantiles('api', requests),
        }),
        plot({
          title: 'By status',
          description:
            'Requests by the status they were answered with; none where the client went before the answer.',
          unit: 'reqps',
          stacked: true,
          queries: [
            [sumRate('http_response_status_code', at(`${requests}_count`)), '{{http_response_status_code}}'],
          ],
        }),
        plot({
          title: 'Refused, by code',
          description: 'Requests answered with an error, by operation and code of the contract.',
          unit: 'reqps',
          queries: [
            [
              sumRate('operation, code', at('matchwire_http_requests_refused_total')),
              '{{operation}}: {{code}}',
            ],
          ],
        }),
        plot({
          title: 'At work',
          description:
            'Requests that are being worked on, by process. Growing without end: something behind them stands still.',
          unit: 'short',
          queries: [[at('http_server_active_requests'), '{{instance}}']],
        }),
      ],
    },
    {
      title: 'Matchmaking',
      panels: [
        plot({
          title: 'Players who wait',
          description: 'Players who wait for opponents, by game. Every api tells the same.',
          unit: 'short',
          width: 12,
          queries: [
            [`max by (game) (${sum('game, instance', at('matchwire_matchmaking_players'))})`, '{{game}}'],
          ],
        }),
        perInstance(
          {
            title: 'Matches placed',
            description: 'Matches that each api’s matchmaker placed on a shard.',
            unit: 'ops',
            width: 12,
          },
          at('matchwire_matches_placed_total'),
        ),
      ],
    },
    pool('api'),
    processes('api'),
  ],
}
