import type { Metrics } from '../metrics.ts'
import { figure, serverMetrics, type ServerMetrics, type Status, type Told } from '../metrics-server.ts'
import type { Redis } from './client.ts'

const told: readonly Told[] = [
  {
    name: 'redis_uptime_seconds',
    help: 'How long Redis has been running.',
    read: (info) => figure(info['uptime_in_seconds']),
  },
  {
    name: 'redis_clients_connected',
    help: 'Connections of clients.',
    read: (info) => figure(info['connected_clients']),
  },
  {
    name: 'redis_clients_blocked',
    help: 'Clients that wait inside Redis, as readers of streams do.',
    read: (info) => figure(info['blocked_clients']),
  },
  {
    name: 'redis_connections_received_total',
    help: 'Connections that Redis has taken.',
    read: (info) => figure(info['total_connections_received']),
  },
  {
    name: 'redis_connections_rejected_total',
    help: 'Connections that Redis refused, because it has maxclients.',
    read: (info) => figure(info['rejected_connections']),
  },
  {
    name: 'redis_memory_used_bytes',
    help: 'Memory of what Redis keeps, with its own of it.',
    read: (info) => figure(info['used_memory']),
  },
  {
    name: 'redis_memory_rss_bytes',
    help: 'Memory of Redis that is resident in RAM.',
    read: (info) => figure(info['used_memory_rss']),
  },
  {
    name: 'redis_memory_max_bytes',
    help: 'Memory that Redis may use (maxmemory); 0 where nothing bounds it.',
    read: (info) => figure(info['maxmemory']),
  },
  {
    name: 'redis_keys',
    help: 'Keys in all databases of this Redis.',
    read: (info) =>
      Object.entries(info)
        .filter(([name]) => /^db\d+$/.test(name))
        .reduce((sum, [, text]) => sum + Number(/keys=(\d+)/.exec(text ?? '')?.[1] ?? 0), 0),
  },
  {
    name: 'redis_keys_expired_total',
    help: 'Keys that Redis removed because their time had come.',
    read: (info) => figure(info['expired_keys']),
  },
  {
    name: 'redis_keys_evicted_total',
    help: 'Keys that Redis removed for want of memory: none may be.',
    read: (info) => figure(info['evicted_keys']),
  },
  {
    name: 'redis_commands_processed_total',
    help: 'Commands that Redis has done, those of scripts not among them.',
    read: (info) => figure(info['total_commands_processed']),
  },
  {
    name: 'redis_error_replies_total',
    help: 'Commands that Redis answered with an error.',
    read: (info) => figure(info['total_error_replies']),
  },
  {
    name: 'redis_net_input_bytes_total',
    help: 'Bytes that Redis was sent.',
    read: (info) => figure(info['total_net_input_bytes']),
  },
  {
    name: 'redis_net_output_bytes_total',
    help: 'Bytes that Redis has sent.',
    read: (info) => figure(info['total_net_output_bytes']),
  },
  {
    name: 'redis_cpu_time_seconds_total',
    help: 'CPU time of Redis: one core runs all commands.',
    labels: { cpu_mode: ['user', 'system'] },
    read: (info) => ({ user: figure(info['used_cpu_user']), system: figure(info['used_cpu_sys']) }),
  },
  {
    name: 'redis_last_write_ok',
    help: 'Whether Redis could write what it keeps to its disk when it last did: 1 or 0.',
    read: (info) =>
      Number(info['rdb_last_bgsave_status'] === 'ok' && info['aof_last_write_status'] !== 'err'),
  },
]

export function redisServerMetrics(metrics: Metrics): ServerMetrics {
  return serverMetrics(metrics, { server: 'Redis', prefix: 'redis', told })
}

export async function readRedisStatus(redis: Redis): Promise<Status> {
  const lines = (await redis.info()).matchAll(/^(\w+):(.*?)\r?$/gm)
  return Object.fromEntries([...lines].map(([, name = '', text]) => [name, text]))
}
