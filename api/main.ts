import { runProcess } from '../platform/lifecycle.ts'
import { createLog } from '../platform/log.ts'
import { readConfig } from './config.ts'
import { startApi } from './start-api.ts'

await runProcess({
  role: 'api',
  readConfig,
  start: startApi,
  createLog: ({ name, logLevel }) => createLog({ role: 'api', name, level: logLevel }),
})
