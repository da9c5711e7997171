import { runProcess } from '../platform/lifecycle.ts'
import { createLog } from '../platform/log.ts'
import { readConfig } from './config.ts'
import { startShard } from './start-shard.ts'

await runProcess({
  role: 'shard',
  readConfig,
  createLog: ({ name, logLevel }) => createLog({ role: 'shard', name, level: logLevel }),
  start: startShard,
  drainMs: ({ drainMs }) => drainMs,
})
