import { runProcess } from '../platform/lifecycle.ts'
import { createLog } from '../platform/log.ts'
import { readConfig } from './config.ts'

await runProcess({
  role: 'api',
  readConfig,
  start: async (config, log) => (await import('./start-api.ts')).startApi(config, log),
  createLog: ({ name, logLevel }) => createLog({ role: 'api', name, level: logLevel }),
})
