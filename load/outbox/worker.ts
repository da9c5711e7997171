// A worker of the product with one consumer: the relay, the streams, positions and marks are those of a real one, and the effect is known to the
// last row.
import { createLog } from '../../platform/log.ts'
import { readConfig } from '../../worker/config.ts'
import type { EventConsumer } from '../../worker/event-consumer.ts'
import { startWorker } from '../../worker/start-worker.ts'
import { applyEffects } from './effect.ts'
import { tellEffects } from './effected.ts'

const done = tellEffects()
const consumer: EventConsumer<'match.recorded' | 'rating.changed'> = {
  name: 'stats',
  types: ['match.recorded', 'rating.changed'],
  laterEvents: 'wait',
  async handle(trx, events) {
    await applyEffects(trx, events)
    return () => Promise.resolve(done(events))
  },
}

const config = readConfig(process.env)
const worker = await startWorker(config, createLog({ role: 'worker', ...config, level: config.logLevel }), {
  consumers: [consumer],
})
process.on('disconnect', () => {
  void worker[Symbol.asyncDispose]().then(() => process.exit(0))
})
process.send?.({ kind: 'ready' })
