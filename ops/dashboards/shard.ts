import { type Board, figure, plot } from './board.ts'
import { of, perInstance, processes, quantile, quantiles, rate, streams, sum, sumRate } from './shared.ts'

const at = (metric: string, labels?: string): string => of('shard', metric, labels)

export const shard: Board = {
  name: 'shard',
  title: 'shards',
  description: 'The matches: how many there are, how they end, and whether their ticks come in time.',
  job: 'shard',
  sections: [
    {
      title: 'Matches',
      panels: [
        figure({
          title: 'Matches',
          description: 'Matches on the chosen shards.',
          unit: 'short',
          queries: [[`sum(${at('matchwire_matches')})`, 'matches']],
        }),
        figure({
          title: 'Places in use',
          description: 'Of the matches that the chosen shards take at once.',
          unit: 'percentunit',
          queries: [[`sum(${at('matchwire_matches')}) / sum(${at('matchwire_matches_max')})`, 'in use']],
          steps: [
            [null, 'green'],
            [0.8, 'orange'],
            [0.95, 'red'],
          ],
        }),
        figure({
          title: 'Players present',
          description: 'Seats whose player is there.',
          unit: 'short',
          queries: [[`sum(${at('matchwire_seats', 'state="present"')})`, 'present']],
        }),
        figure({
          title: 'Ticks late, p99',
          description: 'How long after it was due a phase of the tick began.',
          unit: 's',
          queries: [
            [`histogram_quantile(0.99, ${sumRate('le', at('matchwire_tick_lag_seconds_bucket'))})`, 'p99'],
          ],
          steps: [
            [null, 'green'],
            [0.025, 'orange'],
            [0.05, 'red'],
          ],
        }),
        figure({
          title: 'Input to snapshot, p99',
          description:
            'From the writing of an input to the stream until the state with it is handed to Redis.',
          unit: 's',
          queries: [
            [
              `histogram_quantile(0.99, ${sumRate('le', at('matchwire_input_to_snapshot_seconds_bucket'))})`,
              'p99',
            ],
          ],
          steps: [
            [null, 'green'],
            [0.1, 'red'],
          ],
        }),
        figure({
          title: 'Requests',
          description: 'What gateways, apis and reapers ask of the chosen shards each second.',
          unit: 'ops',
          queries: [[`sum(${rate(at('matchwire_shard_requests_received_total'))})`, 'requests']],
        }),
        plot({
          title: 'Matches by shard',
          description: 'Matches on each shard: matchmaking spreads them.',
          unit: 'short',
          queries: [[sum('instance', at('matchwire_matches')), '{{instance}}']],
        }),
        plot({
          title: 'Matches by state',
          description:
            'Waiting for seats to attach, running, or ending until the finish step has answered. Many that end for long: Redis is slow or away.',
          unit: 'short',
          stacked: true,
          queries: [[sum('state', at('matchwire_matches')), '{{state}}']],
        }),
        plot({
          title: 'Seats',
          description:
            'Seats of those matches, by what their player does. Many away at once: a gateway was lost.',
          unit: 'short',
          stacked: true,
          queries: [[sum('state', at('matchwire_seats')), '{{state}}']],
        }),
        plot({
          title: 'Ended',
          description: 'Matches that ended by the shards’ own finish step, by reason.',
          unit: 'ops',
          stacked: true,
          queries: [[sumRate('reason', at('matchwire_matches_ended_total')), '{{reason}}']],
        }),
        plot({
          title: 'Time until placed',
          description: 'From the making of a match until its shard has taken it.',
          unit: 's',
          queries: quantiles('shard', 'matchwire_match_placement_seconds'),
        }),
        plot({
          title: 'Time until play begins',
          description: 'From the making of a match until its players have attached and play begins.',
          unit: 's',
          queries: quantiles('shard', 'matchwire_match_start_seconds'),
        }),
      ],
    },
    {
      title: 'Ticks',
      panels: [
        plot({
          title: 'Lag, p99',
          description:
            'How long after it was due a phase of the tick began, on each shard. A game at 20 Hz stutters from about 25 ms.',
          unit: 's',
          queries: [[quantile(0.99, 'instance', at('matchwire_tick_lag_seconds_bucket')), '{{instance}}']],
        }),
        plot({
          title: 'Duration, p99',
          description: 'What stepping all realtime matches of one phase took, and writing what they tell.',
          unit: 's',
          queries: [
            [quantile(0.99, 'instance', at('matchwire_tick_duration_seconds_bucket')), '{{instance}}'],
          ],
        }),
        plot({
          title: 'Input to snapshot',
          description:
            'From the writing of an input to the stream until the state with it is handed to Redis; every 16th input of a client.',
          unit: 's',
          queries: quantiles('shard', 'matchwire_input_to_snapshot_seconds'),
          steps: [
            [null, 'green'],
            [0.1, 'red'],
          ],
        }),
        perInstance(
          { title: 'Ticks', description: 'Ticks of realtime matches, each match’s by itself.', unit: 'ops' },
          at('matchwire_match_ticks_total'),
        ),
        perInstance(
          {
            title: 'Skipped',
            description: 'Tick intervals that a late loop gave up, each for all matches of that interval.',
            unit: 'ops',
          },
          at('matchwire_ticks_skipped_total'),
        ),
        plot({
          title: 'Cut short',
          description:
            'Ticks that were cut short: their rules used up their time (overrun), or the process was paused meanwhile.',
          unit: 'ops',
          queries: [[sumRate('cause', at('matchwire_tick_overruns_total')), '{{cause}}']],
        }),
      ],
    },
    {
      title: 'Requests',
      panels: [
        plot({
          title: 'By type',
          description: 'What gateways, apis and reapers ask of the shards.',
          unit: 'ops',
          width: 16,
          queries: [[sumRate('type', at('matchwire_shard_requests_received_total')), '{{type}}']],
        }),
        perInstance(
          {
            title: 'Unreadable',
            description:
              'Requests that could not be decoded, and were dropped: a process of another version.',
            unit: 'ops',
          },
          at('matchwire_shard_requests_unreadable_total'),
        ),
      ],
    },
    streams('shard'),
    processes('shard'),
  ],
}
