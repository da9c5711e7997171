// A process that adds events to a BullMQ queue. There is no outbox, so what an event tells may be committed and the event lost: this is less work
// than it takes to be sure, and so an upper bound.
import { randomUUIDv7 } from 'node:crypto'
import { Queue } from 'bullmq'
import { produce } from '../../outbox/produce.ts'
import { connect, jobOptions, queueName } from './bullmq.ts'

const queue = new Queue(queueName, { connection: connect({ waits: false }), defaultJobOptions: jobOptions })

produce(
  async (happenings) => {
    await queue.addBulk(
      happenings.map(({ type, subject, data, source, atMs }) => ({
        name: type,
        data: {
          specversion: '1.0',
          ...{ id: randomUUIDv7(), source, type, subject },
          time: new Date(atMs).toISOString(),
          datacontenttype: 'application/json',
          dataschema: `urn:matchwire:${type}:1`,
          data,
        },
      })),
    )
  },
  { players: Number(process.env['LOAD_PLAYERS']), source: '/workers/load' },
)
