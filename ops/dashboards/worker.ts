import { eventPartitions } from '../../platform/db/outbox.ts'
import { type Board, figure, plot } from './board.ts'
import { of, pool, processes, quantiles, rate, sumRate } from './shared.ts'

const at = (metric: string, labels?: string): string => of('worker', metric, labels)
/** Every worker tells the same of a consumer group. */
const ofGroup = (metric: string): string => `max by (messaging_consumer_group_name) (${at(metric)})`
/** Of all workers, whichever are chosen: these figures are of the whole. */
const ofAll = (metric: string): string => `${metric}{job="worker"}`
const recorder = 'messaging_consumer_group_name="recorder"'
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
          description: 'Age of the oldest ended match that is not recorded; 0 where there is none.',
          unit: 's',
          queries: [[`max(${at('matchwire_consumer_lag_seconds', recorder)})`, 'oldest']],
          steps: [
            [null, 'green'],
            [10, 'orange'],
            [60, 'red'],
          ],
        }),
        figure({
          title: 'Dead letters',
          description:
            'Ended matches that could not be recorded and wait for an operator. There should be none.',
          unit: 'short',
          queries: [[`max(${at('matchwire_dead_letters_events', recorder)})`, 'dead']],
          steps: [
            [null, 'green'],
            [1, 'red'],
          ],
        }),
        figure({
          title: 'Not given out yet',
          description: 'Ended matches that no worker has been given.',
          unit: 'short',
          queries: [[`max(${at('matchwire_consumer_lag_events', recorder)})`, 'waiting']],
        }),
        figure({
          title: 'Being handled',
          description: 'Ended matches that a worker was given and has not acknowledged.',
          unit: 'short',
          queries: [[`max(${at('matchwire_consumer_pending_events', recorder)})`, 'pending']],
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
        figure({
          title: 'Relays that lead',
          description:
            'One worker moves events from the outbox to consumers. 0 for longer than some seconds: none does.',
          unit: 'none',
          queries: [[`sum(${ofAll('matchwire_relay_leads')})`, 'leads']],
          steps: [
            [null, 'red'],
            [1, 'green'],
          ],
        }),
        figure({
          title: 'Oldest in the outbox',
          description: 'Age of the oldest event that the relay has not moved. Its alert is RelayStuck.',
          unit: 's',
          queries: [[`max(${at('matchwire_outbox_age_seconds')})`, 'oldest']],
          steps: [
            [null, 'green'],
            [10, 'orange'],
            [60, 'red'],
          ],
        }),
        figure({
          title: 'Partitions that are read',
          description: 'Of events, by all workers together. Its alert is EventsNotRead.',
          unit: 'none',
          queries: [[`sum(${ofAll('matchwire_event_partitions_assigned')})`, 'read']],
          steps: [
            [null, 'red'],
            [eventPartitions, 'green'],
          ],
        }),
        figure({
          title: 'Furthest behind',
          description:
            'Age of the oldest event that some consumer has not come to. Its alert is ConsumerLag.',
          unit: 's',
          queries: [[`max(${at('matchwire_consumer_lag_seconds')})`, 'oldest']],
          steps: [
            [null, 'green'],
            [10, 'orange'],
            [60, 'red'],
          ],
        }),
        figure({
          title: 'To be tried again',
          description:
            'Events that failed, and those that wait behind them, of all consumers. Its alert is RetriesPileUp.',
          unit: 'none',
          queries: [[`sum(${ofGroup('matchwire_event_retries_events')})`, 'retries']],
          steps: [
            [null, 'green'],
            [1, 'orange'],
            [21, 'red'],
          ],
        }),
        figure({
          title: 'Dead letters',
          description:
            'Events that wait for an operator (npm run dlq), of all consumers. There should be none.',
          unit: 'none',
          queries: [[`sum(${ofGroup('matchwire_dead_letters_events')})`, 'dead']],
          steps: [
            [null, 'green'],
            [1, 'red'],
          ],
        }),
        plot({
          title: 'Outbox and log',
          description:
            'Events that wait for the relay, and those that it moved and some consumer has not passed, or that are about to go.',
          unit: 'short',
          queries: [
            [`max(${at('matchwire_outbox_events')})`, 'outbox'],
            [`max(${at('matchwire_event_log_events')})`, 'log'],
          ],
        }),
        plot({
          title: 'Relay',
          description:
            'Events moved from the outbox, appended to streams, and read by consumers: from the log where a stream did not have them.',
          unit: 'ops',
          queries: [
            [`sum(${rate(at('matchwire_relay_moved_events_total'))})`, 'moved'],
            [`sum(${rate(at('matchwire_relay_published_events_total'))})`, 'published'],
            [sumRate('source', at('matchwire_events_read_total')), 'read from the {{source}}'],
          ],
        }),
        plot({
          title: 'From told to its stream',
          description: 'The oldest event of each append, by the clocks of who told it and of the relay.',
          unit: 's',
          queries: quantiles('worker', 'matchwire_relay_delay_seconds'),
        }),
        plot({
          title: 'Lag',
          description:
            'Events that each consumer has not come to yet; of the recorder also those being handled.',
          unit: 'short',
          queries: [
            [ofGroup('matchwire_consumer_lag_events'), group],
            [ofGroup('matchwire_consumer_pending_events'), `${group} being handled`],
          ],
        }),
        plot({
          title: 'Age of the oldest',
          description: 'Age of the oldest event that each consumer has not come to, or not acknowledged.',
          unit: 's',
          queries: [[ofGroup('matchwire_consumer_lag_seconds'), group]],
        }),
        plot({
          title: 'Handled',
          description:
            'Events by what became of them: handled, given up as a dead letter, or failed, be it to be tried again or not.',
          unit: 'ops',
          queries: [
            [
              sumRate('messaging_consumer_group_name, outcome', at('matchwire_events_total')),
              `${group} {{outcome}}`,
            ],
          ],
        }),
        plot({
          title: 'Retries and dead letters',
          description:
            'Events that failed and are tried again, those that wait behind them, and those that were given up.',
          unit: 'short',
          queries: [
            [ofGroup('matchwire_event_retries_events'), `${group} retries`],
            [ofGroup('matchwire_dead_letters_events'), `${group} dead`],
          ],
        }),
        plot({
          title: 'Tried again for',
          description: 'Time since the event that is tried again for the longest time failed first.',
          unit: 's',
          queries: [[ofGroup('matchwire_event_retry_age_seconds'), group]],
        }),
        plot({
          title: 'Time to handle',
          description: 'What handling a batch of events takes: its transaction in MariaDB.',
          unit: 's',
          queries: quantiles('worker', 'messaging_process_duration_seconds'),
        }),
      ],
    },
    pool('worker'),
    processes('worker'),
  ],
}
