// A worker of the product, with all of its consumers and the witness among them.
import { runProcess } from '../../platform/lifecycle.ts'
import { createLog } from '../../platform/log.ts'
import { readConfig } from '../../worker/config.ts'
import { consumers } from '../../worker/consumers/index.ts'
import type { EventConsumer } from '../../worker/event-consumer.ts'
import { startWorker } from '../../worker/start-worker.ts'
import { eventTypes, writeWitnessed } from './ledger.ts'

const witness: EventConsumer = {
  name: 'witness',
  types: eventTypes,
  laterEvents: 'wait',
  handle: (trx, events) => writeWitnessed(trx, events),
}

await runProcess({
  role: 'worker',
  readConfig,
  start: (config, log) => startWorker(config, log, { consumers: [...consumers, witness] }),
  createLog: ({ name, logLevel }) => createLog({ role: 'worker', name, level: logLevel }),
})
