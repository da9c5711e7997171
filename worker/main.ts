import { runProcess } from '../platform/lifecycle.ts'
import { createLog } from '../platform/log.ts'
import { readConfig } from './config.ts'
import { startWorker } from './start-worker.ts'

const role = 'worker'

await runProcess({
  role,
  readConfig,
  start: startWorker,
  createLog: ({ name, logLevel }) => createLog({ role, name, level: logLevel }),
})
