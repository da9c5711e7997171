import { runProcess } from '../platform/lifecycle.ts'
import { createLog } from '../platform/log.ts'
import { readConfig } from './config.ts'

const role = 'worker'

await runProcess({
  role,
  readConfig,
  start: async (config, log) => (await import('./start-worker.ts')).startWorker(config, log),
  createLog: ({ name, logLevel }) => createLog({ role, name, level: logLevel }),
})
