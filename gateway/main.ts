import { runProcess } from '../platform/lifecycle.ts'
import { createLog } from '../platform/log.ts'
import { readConfig } from './config.ts'

await runProcess({
  role: 'gateway',
  readConfig,
  createLog: ({ name, logLevel }) => createLog({ role: 'gateway', name, level: logLevel }),
  start: async (config, log) => (await import('./start-gateway.ts')).startGateway(config, log),
  drainMs: ({ drainMs }) => drainMs,
})
