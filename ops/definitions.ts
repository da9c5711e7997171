// Every metric that a process of ours tells, by the process, as the code defines it.
import { createApiMetrics } from '../api/metrics.ts'
import { createGatewayMetrics } from '../gateway/metrics.ts'
import type { Defined } from '../platform/metrics.ts'
import { createProbeMetrics } from '../probe/metrics.ts'
import { createShardMetrics } from '../shard/metrics.ts'
import { createWorkerMetrics } from '../worker/metrics.ts'

export const definitions: Readonly<Record<string, readonly Defined[]>> = {
  api: createApiMetrics().process.metrics.definitions,
  gateway: createGatewayMetrics().process.metrics.definitions,
  shard: createShardMetrics().process.metrics.definitions,
  worker: createWorkerMetrics().process.metrics.definitions,
  probe: createProbeMetrics().process.metrics.definitions,
}
