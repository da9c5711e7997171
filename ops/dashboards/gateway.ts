import { type Board, figure, plot } from './board.ts'
import { of, perInstance, processes, quantile, quantiles, rate, streams, sum, sumRate } from './shared.ts'

const at = (metric: string, labels?: string): string => of('gateway', metric, labels)

export const gateway: Board = {
  name: 'gateway',
  title: 'gateways',
  description: 'The edge: sockets of players, their messages, and what waits to be sent to them.',
  job: 'gateway',
  sections: [
    {
      title: 'Sockets',
      panels: [
        figure({
          title: 'Sockets',
          description: 'Open sockets on the chosen gateways.',
          unit: 'short',
          queries: [[`sum(${at('matchwire_connections')})`, 'sockets']],
        }),
        figure({
          title: 'Signed in',
          description: 'Open sockets whose player has been welcomed.',
          unit: 'short',
          queries: [[`sum(${at('matchwire_sessions')})`, 'sessions']],
        }),
        figure({
          title: 'Messages in',
          description: 'Messages from clients each second.',
          unit: 'ops',
          queries: [[`sum(${rate(at('matchwire_messages_received_total'))})`, 'in']],
        }),
        figure({
          title: 'Messages out',
          description: 'Messages to clients each second.',
          unit: 'ops',
          queries: [[`sum(${rate(at('matchwire_messages_sent_total'))})`, 'out']],
        }),
        figure({
          title: 'Refused',
          description: 'The part of the messages that was answered with an error.',
          unit: 'percentunit',
          queries: [
            [
              `sum(${rate(at('matchwire_messages_refused_total'))}) / sum(${rate(at('matchwire_messages_received_total'))})`,
              'refused',
            ],
          ],
        }),
        figure({
          title: 'Slowest reader',
          description: 'How long the slowest socket has been over the soft bound of its queue.',
          unit: 's',
          queries: [[`max(${at('matchwire_socket_queue_max_age_seconds')})`, 'slowest']],
        }),
        plot({
          title: 'Sockets by gateway',
          description: 'Open sockets on each gateway: they should be alike.',
          unit: 'short',
          queries: [[sum('instance', at('matchwire_connections')), '{{instance}}']],
        }),
        plot({
          title: 'Opened',
          description:
            'Sockets that came in, those turned away among them, and players who were welcomed. Far apart: they are turned away.',
          unit: 'ops',
          queries: [
            [`sum(${rate(at('matchwire_connections_opened_total'))})`, 'sockets'],
            [`sum(${rate(at('matchwire_sessions_opened_total'))})`, 'welcomed'],
          ],
        }),
        plot({
          title: 'Closed',
          description:
            'Sockets that closed, by the code that the gateway closed them with; none is a client that went by itself.',
          unit: 'ops',
          stacked: true,
          queries: [[sumRate('code', at('matchwire_connections_closed_total')), '{{code}}']],
        }),
      ],
    },
    {
      title: 'Messages',
      panels: [
        plot({
          title: 'Received',
          description: 'Messages from clients, by type.',
          unit: 'ops',
          queries: [[sumRate('type', at('matchwire_messages_received_total')), '{{type}}']],
        }),
        plot({
          title: 'Refused',
          description:
            'Messages answered with an error, by its code. unavailable and internal_error are ours; the others are the clients’.',
          unit: 'ops',
          queries: [[sumRate('type, code', at('matchwire_messages_refused_total')), '{{type}}: {{code}}']],
        }),
        plot({
          title: 'Time to answer, p99',
          description:
            'From the arrival of a message until its answer or refusal is handed to the socket, by type.',
          unit: 's',
          queries: [[quantile(0.99, 'type', at('matchwire_message_duration_seconds_bucket')), '{{type}}']],
        }),
        plot({
          title: 'Time to welcome',
          description: 'From session.hello to session.welcome.',
          unit: 's',
          queries: quantiles('gateway', 'matchwire_message_duration_seconds', 'type="session.hello"'),
        }),
        plot({
          title: 'Sent',
          description: 'Messages handed to sockets, by what they are.',
          unit: 'ops',
          queries: [[sumRate('class', at('matchwire_messages_sent_total')), '{{class}}']],
        }),
        plot({
          title: 'Bytes',
          description: 'Bytes of messages from clients and to them.',
          unit: 'Bps',
          queries: [
            [`sum(${rate(at('matchwire_messages_received_bytes_total'))})`, 'received'],
            [`sum(${rate(at('matchwire_messages_sent_bytes_total'))})`, 'sent'],
          ],
        }),
      ],
    },
    {
      title: 'Queues and drops',
      panels: [
        plot({
          title: 'Waiting to be sent',
          description: 'Bytes that wait in all sockets of a gateway, and in the one with the most.',
          unit: 'bytes',
          queries: [
            [at('matchwire_socket_queue_bytes'), '{{instance}} all'],
            [at('matchwire_socket_queue_max_bytes'), '{{instance}} most'],
          ],
        }),
        plot({
          title: 'Slowest socket',
          description:
            'How long the slowest socket has been over the soft bound of its queue. It is closed (slow_consumer) if that goes on.',
          unit: 's',
          queries: [[at('matchwire_socket_queue_max_age_seconds'), '{{instance}}']],
        }),
        plot({
          title: 'Drops',
          description:
            'What did not get through, by cause. snapshot_replaced and delta are harmless: a newer state came. slow_consumer closes a socket.',
          unit: 'ops',
          queries: [[sumRate('cause', at('matchwire_drops_total')), '{{cause}}']],
        }),
        plot({
          title: 'Sweeps',
          description: 'Shards and gateways whose lease had run out, and that a gateway swept up.',
          unit: 'ops',
          width: 12,
          queries: [[sumRate('kind', at('matchwire_reaps_total')), '{{kind}}']],
        }),
        perInstance(
          {
            title: 'Matches ended in sweeps',
            description: 'Matches that ended because their shard was lost.',
            unit: 'ops',
            width: 12,
          },
          at('matchwire_matches_reaped_total'),
        ),
      ],
    },
    streams('gateway'),
    processes('gateway'),
  ],
}
