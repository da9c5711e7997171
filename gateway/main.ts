import { runProcess } from '../platform/lifecycle.ts'
import { createLog } from '../platform/log.ts'
import { readConfig } from './config.ts'
import { startGateway } from './start-gateway.ts'

await runProcess({
  role: 'gateway',
  readConfig,
  createLog: ({ name, logLevel }) => createLog({ role: 'gateway', name, level: logLevel }),
  start: startGateway,
  drainMs: ({ drainMs }) => drainMs,
})
