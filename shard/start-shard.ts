import type { Started } from '../platform/lifecycle.ts'
import type { Logger } from '../platform/log.ts'
import { startOpsServer } from '../platform/ops-server.ts'
import { realWorld } from '../platform/world.ts'
import type { ShardConfig } from './config.ts'
import { createGuard } from './guard.ts'
import { createShardMetrics } from './metrics.ts'
import { openShard } from './open-shard.ts'
import { createRecorder } from './recorder.ts'

/** Starts a shard: its operators' port, and behind it what open-shard.ts does. */
export async function startShard(config: ShardConfig, log: Logger): Promise<Started> {
  const { recordingsDirectory: directory, recordingsKeptMs: keptMs, stepBudgetMs } = config
  const metrics = createShardMetrics()
  const shard = await openShard({
    ...{ config, log, world: realWorld(config), guard: createGuard(stepBudgetMs), metrics },
    keepRecording: directory ? await createRecorder({ directory, keptMs, log }) : undefined,
  })
  const ops = await startOpsServer({
    ...{ host: config.opsHost, port: config.opsPort, ready: shard.ready },
    metrics: metrics.process,
  })
  return {
    urls: { ops: ops.url },
    async [Symbol.asyncDispose]() {
      await shard.drain()
      await ops[Symbol.asyncDispose]()
      shard.close()
    },
  }
}
