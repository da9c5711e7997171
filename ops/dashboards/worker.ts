import { type Board, figure, plot } from './board.ts'
import { of, pool, processes, quantiles, rate, sumRate } from './shared.ts'

const at = (metric: string, labels?: string): string => of('worker', metric, labels)
/** Every worker tells the same of a consumer group. */
const ofGroup = (metric: string): string => `max by (messaging_consumer_group_name) (${at(metric)})`
const group = '{{messaging_consumer_group_name}}'

export const worker: Board = {
  name: 'worker',
  title: 'workers',
  description: 'What happens after a match: events, and their way into MariaDB.',
  job: 'worker',
  sections: [
    {
      title: 'Results of matches',
      panels: [
        figure({
          title: 'Recorded',
          description: 'Matches recorded each second.',
          unit: 'ops',
          queries: [[`sum(${rate(at('matchwire_matches_recorded_total'))})`, 'recorded']],
        }),
        figure({
          title: 'Delay, p99',
          description: 'From the end of a match until it is in the database.',
          unit: 's',
          queries: [
            [
              `histogram_quantile(0.99, ${sumRate('le', at('matchwire_match_recording_delay_seconds_bucket'))})`,
              'p99',
            ],
          ],
          steps: [
            [null, 'green'],
            [10, 'red'],
          ],
        }),
        figure({
          title: 'Oldest that waits',
          description: 'Age of the oldest event that is not acknowledged; 0 where there is none.',
          unit: 's',
          queries: [[`max(${at('matchwire_consumer_lag_seconds')})`, 'oldest']],
          steps: [
            [null, 'green'],
            [10, 'orange'],
            [60, 'red'],
          ],
        }),
        figure({
          title: 'Dead letters',
          description: 'Events that could not be handled and wait for an operator. There should be none.',
          unit: 'short',
          queries: [[`max(${at('matchwire_dead_letters_events')})`, 'dead']],
          steps: [
            [null, 'green'],
            [1, 'red'],
          ],
        }),
        figure({
          title: 'Not given out yet',
          description: 'Events that no worker has been given.',
          unit: 'short',
          queries: [[`max(${at('matchwire_consumer_lag_events')})`, 'waiting']],
        }),
        figure({
          title: 'Being handled',
          description: 'Events that a worker was given and has not acknowledged.',
          unit: 'short',
          queries: [[`max(${at('matchwire_consumer_pending_events')})`, 'pending']],
        }),
        plot({
          title: 'Recorded by reason',
          description: 'Matches recorded, by how they ended: the figure to judge the system by.',
          unit: 'ops',
          stacked: true,
          queries: [[sumRate('reason', at('matchwire_matches_recorded_total')), '{{reason}}']],
        }),
        plot({
          title: 'Recorded by game',
          description: 'Matches recorded, by game.',
          unit: 'ops',
          stacked: true,
          queries: [[sumRate('game', at('matchwire_matches_recorded_total')), '{{game}}']],
        }),
        plot({
          title: 'Delay',
          description: 'From the end of a match until it is in the database.',
          unit: 's',
          queries: quantiles('worker', 'matchwire_match_recording_delay_seconds'),
        }),
      ],
    },
    {
      title: 'Events',
      panels: [
        plot({
          title: 'Handled',
          description:
            'Events by what became of them: handled, given up as a dead letter, or failed and to be tried again.',
          unit: 'ops',
          queries: [
            [
              sumRate('messaging_consumer_group_name, outcome', at('matchwire_events_total')),
              `${group} {{outcome}}`,
            ],
          ],
        }),
        plot({
          title: 'Waiting',
          description: 'Events that no worker has been given, those being handled, and dead letters.',
          unit: 'short',
          queries: [
            [ofGroup('matchwire_consumer_lag_events'), `${group} waiting`],
            [ofGroup('matchwire_consumer_pending_events'), `${group} being handled`],
            [ofGroup('matchwire_dead_letters_events'), `${group} dead`],
          ],
        }),
        plot({
          title: 'Age of the oldest',
          description: 'Age of the oldest event that is not acknowledged.',
          unit: 's',
          queries: [[ofGroup('matchwire_consumer_lag_seconds'), group]],
        }),
        plot({
          title: 'Time to handle',
          description: 'What handling an event takes: mostly its transaction in MariaDB.',
          unit: 's',
          width: 24,
          queries: quantiles('worker', 'messaging_process_duration_seconds'),
        }),
      ],
    },
    pool('worker'),
    processes('worker'),
  ],
}
