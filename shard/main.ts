import { runProcess } from '../platform/lifecycle.ts'
import { createLog } from '../platform/log.ts'
import { readConfig } from './config.ts'

await runProcess({
  role: 'shard',
  readConfig,
  createLog: ({ name, logLevel }) => createLog({ role: 'shard', name, level: logLevel }),
  start: async (config, log) => (await import('./start-shard.ts')).startShard(config, log),
  drainMs: ({ drainMs }) => drainMs,
})
