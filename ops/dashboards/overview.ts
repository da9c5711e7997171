// The first one to look at: what players were promised, what of it is left, and whether the system has what it needs.
import type { Slo, Slos } from '../slos.ts'
import { type Board, figure, plot } from './board.ts'

const rate = (series: string): string => `rate(${series}[$__rate_interval])`
/** How fast a budget burns: at 1 it is used up when its time is. */
const burn = (window: string): string => `slo:error_ratio:rate${window} / on (slo) (1 - slo:objective)`
const consumer = '{{messaging_consumer_group_name}}'
const percent = (part: number): string => `${Number((part * 100).toPrecision(6))} %`

export const overview = (slos: Slos): Board => ({
  name: 'overview',
  title: 'overview',
  description:
    'What players were promised and what of it is left, who plays, and whether every process is there.',
  sections: [
    {
      title: `Error budgets of ${slos.budgetDays} days`,
      panels: [
        ...slos.slos.map((slo) => budgetOf(slo)),
        plot({
          title: 'Burn rate, 1 h',
          description:
            'How many times faster than it may each budget burnt within the last hour. At 1 it is used up at the end of its time. Above 14.4 (and still above it within the last 5 minutes) someone is paged.',
          unit: 'short',
          width: 12,
          queries: [[burn('1h'), '{{slo}}']],
          steps: [
            [null, 'green'],
            [1, 'orange'],
            [14.4, 'red'],
          ],
        }),
        plot({
          title: 'Budget left',
          description: `The part of each error budget of ${slos.budgetDays} days that is left. Below 0 more failed than may.`,
          unit: 'percentunit',
          width: 12,
          max: 1,
          free: true,
          queries: [['slo:error_budget:remaining', '{{slo}}']],
        }),
      ],
    },
    { title: 'What failed', panels: slos.slos.map((slo) => failuresOf(slo)) },
    {
      title: 'Alerts',
      panels: [
        figure({
          title: 'Pages',
          description: 'Alerts of severity page that fire now. Each has its runbook, runbooks/<name>.md.',
          unit: 'none',
          width: 12,
          queries: [['count by (alertname) (ALERTS{alertstate="firing",severity="page"})', '{{alertname}}']],
          steps: [[null, 'red']],
          none: 'none',
          byName: true,
        }),
        figure({
          title: 'Tickets',
          description: 'Alerts of severity ticket that fire now: for the next working day.',
          unit: 'none',
          width: 12,
          queries: [
            ['count by (alertname) (ALERTS{alertstate="firing",severity="ticket"})', '{{alertname}}'],
          ],
          steps: [[null, 'orange']],
          none: 'none',
          byName: true,
        }),
      ],
    },
    {
      title: 'Players and matches',
      panels: [
        plot({
          title: 'Players',
          description:
            'Open sockets, those of them whose player is signed in, and players who wait for opponents.',
          unit: 'short',
          queries: [
            ['sum(matchwire_connections)', 'sockets'],
            ['sum(matchwire_sessions)', 'signed in'],
            ['sum(max by (game) (matchwire_matchmaking_players))', 'wait for opponents'],
          ],
        }),
        plot({
          title: 'Matches',
          description: 'Matches on all shards, by their state.',
          unit: 'short',
          stacked: true,
          queries: [['sum by (state) (matchwire_matches)', '{{state}}']],
        }),
        plot({
          title: 'Places for matches in use',
          description:
            'Of the matches that all shards take at once. Near 1 players wait for a place: add shards.',
          unit: 'percentunit',
          max: 1,
          queries: [['sum(matchwire_matches) / sum(matchwire_matches_max)', 'in use']],
        }),
        plot({
          title: 'Ends of matches',
          description:
            'Matches recorded in the database, by how they ended. shard_lost, shard_drained, rules_fault and coordinator_lost are faults of the system.',
          unit: 'ops',
          width: 12,
          stacked: true,
          queries: [[`sum by (reason) (${rate('matchwire_matches_recorded_total')})`, '{{reason}}']],
        }),
        plot({
          title: 'Input to snapshot',
          description:
            'From the writing of an input to its shard’s stream until the state that contains it is handed to Redis.',
          unit: 's',
          width: 12,
          queries: [0.5, 0.95, 0.99].map((part) => [
            `histogram_quantile(${part}, sum by (le) (${rate('matchwire_input_to_snapshot_seconds_bucket')}))`,
            `p${part * 100}`,
          ]),
        }),
      ],
    },
    {
      title: 'Events after a match',
      panels: [
        plot({
          title: 'Oldest that waits',
          description:
            'Age of the oldest event in the outbox, and of the oldest that each consumer has not come to. Above 60 s someone is told.',
          unit: 's',
          queries: [
            ['max(matchwire_outbox_age_seconds)', 'outbox'],
            ['max by (messaging_consumer_group_name) (matchwire_consumer_lag_seconds)', consumer],
          ],
        }),
        plot({
          title: 'To be tried again',
          description: 'Events that failed, and those that wait behind them, by consumer.',
          unit: 'short',
          queries: [['max by (messaging_consumer_group_name) (matchwire_event_retries_events)', consumer]],
        }),
        plot({
          title: 'Dead letters',
          description:
            'Events that could not be handled and wait for an operator (npm run dlq), by consumer. There should be none.',
          unit: 'short',
          queries: [['max by (messaging_consumer_group_name) (matchwire_dead_letters_events)', consumer]],
        }),
      ],
    },
    {
      title: 'The synthetic player',
      panels: [
        figure({
          title: 'Its last run',
          description:
            'Whether the synthetic player (npm run probe) could play a match from sign-in to record when it last tried.',
          unit: 'bool_yes_no',
          queries: [['min(matchwire_probe_up)', 'passed']],
          steps: [
            [null, 'red'],
            [1, 'green'],
          ],
          none: 'it does not play',
        }),
        plot({
          title: 'Steps that failed',
          description:
            'Steps of the synthetic player (npm run probe) that did not come about in time. It plays at the public door: what fails here and nowhere else is in front of the system.',
          unit: 'ops',
          queries: [[`sum by (step) (${rate('matchwire_probe_steps_total{outcome="failed"}')})`, '{{step}}']],
        }),
        plot({
          title: 'Time of each step, p95',
          description: 'What each step took the synthetic player, all of the way there and back among it.',
          unit: 's',
          queries: [
            [
              `histogram_quantile(0.95, sum by (le, step) (${rate('matchwire_probe_step_duration_seconds_bucket')}))`,
              '{{step}}',
            ],
          ],
        }),
        plot({
          title: 'Runs',
          description: 'Matches that the synthetic player played from sign-in to record, or failed to.',
          unit: 'ops',
          width: 4,
          stacked: true,
          queries: [[`sum by (outcome) (${rate('matchwire_probe_runs_total')})`, '{{outcome}}']],
        }),
      ],
    },
    {
      title: 'Processes and servers',
      panels: [
        plot({
          title: 'Ready',
          description: 'Processes that say they can do their part, by kind.',
          unit: 'short',
          queries: [['sum by (job) (matchwire_ready)', '{{job}}']],
        }),
        plot({
          title: 'Not reached',
          description: 'Processes whose operators’ port Prometheus cannot reach: gone, hanging, or cut off.',
          unit: 'short',
          queries: [['count by (job) (up == 0)', '{{job}}']],
        }),
        plot({
          title: 'Redis and MariaDB answer',
          description:
            'How long each took to answer a worker. A line that ends is a server that does not answer.',
          unit: 's',
          queries: [
            ['max(redis_answer_seconds)', 'Redis'],
            ['max(mysql_answer_seconds)', 'MariaDB'],
          ],
        }),
      ],
    },
  ],
})

function budgetOf({ name, title, objective, description }: Slo) {
  return figure({
    title: `${title}: budget left`,
    description: `${percent(objective)} promised. ${description}`,
    unit: 'percentunit',
    queries: [[`slo:error_budget:remaining{slo="${name}"}`, title]],
    steps: [
      [null, 'red'],
      [0, 'orange'],
      [0.25, 'green'],
    ],
  })
}

function failuresOf({ name, title, objective, description, alert }: Slo) {
  return plot({
    title,
    description: `The part that failed; the line is what may, ${percent(1 - objective)}. ${description} Its alert is ${alert}.`,
    unit: 'percentunit',
    queries: ['5m', '1h', '6h'].map((window) => [`slo:error_ratio:rate${window}{slo="${name}"}`, window]),
    steps: [
      [null, 'green'],
      [Number((1 - objective).toPrecision(6)), 'red'],
    ],
  })
}
