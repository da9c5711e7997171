// A process that handles the jobs of a BullMQ queue. A Worker is given one job at a time for each of its `concurrency`; those that wait at the same
// moment are put into one transaction, with their marks and effects, as few would write it: a transaction for each job is far slower.
import { type Job, Worker } from 'bullmq'
import type { DomainEvent } from '../../../generated/messages.ts'
import { effectsOfPeer } from '../../outbox/effect.ts'
import { tellEffects } from '../../outbox/effected.ts'
import { connect, queueName } from './bullmq.ts'

const concurrency = 500
const transactionsMax = 2
const apply = effectsOfPeer(process.env['DATABASE_URL'] ?? '', transactionsMax)

const done = tellEffects()
let waiting: { event: DomainEvent; resolve: () => void; reject: (error: unknown) => void }[] = []
let transactions = 0

const worker = new Worker<DomainEvent>(
  queueName,
  (job: Job<DomainEvent>) =>
    new Promise<void>((resolve, reject) => {
      waiting.push({ event: job.data, resolve, reject })
      // All jobs that come in one turn of the loop go together.
      if (waiting.length === 1) setImmediate(() => void flush())
    }),
  { connection: connect({ waits: true }), concurrency },
)
worker.on('error', (error) => process.send?.({ kind: 'failed', message: String(error) }))

async function flush(): Promise<void> {
  if (transactions === transactionsMax) return
  transactions += 1
  while (waiting.length > 0) {
    const batch = waiting
    waiting = []
    const events = batch.map(({ event }) => event)
    try {
      await apply(events)
      done(events)
      for (const { resolve } of batch) resolve()
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
  transactions -= 1
}

process.on('disconnect', () => process.exit(0))
await worker.waitUntilReady()
process.send?.({ kind: 'ready' })
