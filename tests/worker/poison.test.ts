// Every consumer there is, with an event that it cannot handle among others that it can.
import { randomUUIDv7 } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { replayLetters } from '../../platform/db/dead-letter-acts.ts'
import type { EventType, Happening } from '../../platform/db/outbox.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import type { Consuming } from '../../worker/consume.ts'
import { consumeLog } from '../../worker/consume-log.ts'
import { consumeStream, readBlockMs } from '../../worker/consume-stream.ts'
import { consumers } from '../../worker/consumers/index.ts'
import { recorder } from '../../worker/consumers/record-match.ts'
import type { EventConsumer } from '../../worker/event-consumer.ts'
import { EventStream } from '../../worker/event-stream.ts'
import { retryDue } from '../../worker/retry-events.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { beginMs, consumingOf, everyPartition, readLog, tell } from './consuming.ts'
import { eventually } from './eventually.ts'
import { eventOf, makeMatch, makePlayers } from './make-match.ts'

const db = connectDatabase(await privateDatabase(), { poolMax: 8 })
const redisUrl = await privateRedis()
const redis = connectRedis(redisUrl, { name: 'test' })
afterAll(async () => {
  closeRedis(redis)
  await db.destroy()
})
// What one test has told is not for the next one.
beforeEach(async () => {
  for (const table of ['outbox', 'event_log']) await db(table).delete()
})

test.each([recorder, ...consumers])(
  'retry to DLQ: a poison event of the consumer $name lets its neighbours go on, is a dead letter after the last attempt, and replayed after a fix it is handled once',
  async (consumer) => {
    const { name } = consumer
    const poisoned = new Set<string>()
    const handled: string[] = []
    const clock = { nowMs: beginMs }
    const consuming = consumingOf(
      {
        ...consumer,
        async handle(trx, events, context) {
          const afterCommit = await consumer.handle(trx, events, context)
          if (events.some(({ id }) => poisoned.has(id))) throw new RangeError('poison')
          return async () => {
            handled.push(...events.map(({ id }) => id))
            await afterCommit?.()
          }
        },
      },
      { db, redis, clock },
    )
    const ids = await (consumer === recorder ? publishMatches() : tellExamples(consumer))
    const [cursed = ''] = ids.splice(Math.floor(ids.length / 2), 1)
    poisoned.add(cursed)
    start(consuming)
    const handledOnce = () => handled.toSorted()
    await eventually(handledOnce).toEqual(ids.toSorted())

    const letters = () => db('dead_letters').where({ consumer: name, state: 'dead' }).select<Letter[]>()
    for (let attempt = 2; attempt <= consuming.context.config.retryAttemptsMax; attempt++) {
      const due = db('event_retries').where({ consumer: name, event_id: cursed }).pluck<number[]>('due_at_ms')
      await eventually(() => due.clone()).toHaveLength(1)
      expect(await letters()).toEqual([])
      ;[clock.nowMs = 0] = await due
      expect(await retryDue(consuming)).toBe(1)
    }
    expect(await letters()).toMatchObject([{ event_id: cursed, error_class: 'RangeError', attempts: 8 }])

    poisoned.clear()
    const by = { actor: 'test', reason: 'It is mended.', nowMs: clock.nowMs }
    const [letterId = ''] = (await letters()).map((letter) => letter.id)
    const replay = () => transact(db, (trx) => replayLetters(trx, { letterId }, by))
    await Promise.all([replay(), replay()])
    while ((await retryDue(consuming)) > 0);
    await replay()
    while ((await retryDue(consuming)) > 0);
    expect(handledOnce()).toEqual([...ids, cursed].toSorted())
    expect(await db('event_retries').where({ consumer: name })).toEqual([])
    expect(await letters()).toEqual([])
  },
)

test('a match for which the database takes too long holds up no other that was read with it', async () => {
  const slow = new Set<string>()
  const handled: string[] = []
  const consumer: EventConsumer = recorder
  const consuming = consumingOf(
    {
      ...consumer,
      async handle(trx, events, context) {
        const afterCommit = await consumer.handle(trx, events, context)
        if (events.some(({ id }) => slow.has(id))) await trx.raw(tooLong)
        return async () => {
          handled.push(...events.map(({ id }) => id))
          await afterCommit?.()
        }
      },
    },
    { db, redis },
  )
  const ids = await publishMatches()
  const [cursed = ''] = ids.splice(2, 1)
  slow.add(cursed)
  start(consuming)
  await eventually(() => handled.toSorted()).toEqual(ids.toSorted())
  const retries = db('event_retries').where({ consumer: recorder.name })
  expect(await retries).toMatchObject([
    { event_id: cursed, attempts: 1, error: expect.stringContaining('max_statement_time') },
  ])
})

/** The server stops it: it would take minutes. */
const tooLong =
  'SET STATEMENT max_statement_time = 0.02 FOR SELECT COUNT(*) FROM seq_1_to_100000000 a JOIN seq_1_to_1000 b ON a.seq = b.seq % 7 + RAND()'

type Letter = { id: string; event_id: string }

function start(consuming: Consuming): void {
  const running = consuming.consumer.name === recorder.name ? startStream(consuming) : startLog(consuming)
  onTestFinished(() => running[Symbol.asyncDispose]())
}

function startLog(consuming: Consuming): AsyncDisposable {
  return consumeLog({ consuming, feed: readLog(db), partitions: () => everyPartition })
}

function startStream(consuming: Consuming): AsyncDisposable {
  const reader = connectRedis(redisUrl, { name: 'reader', blockMs: readBlockMs })
  onTestFinished(() => closeRedis(reader))
  const stream = { stream: keys.finishedMatches(), group: keys.recorderGroup(), consumer: 'test' }
  return consumeStream(consuming, new EventStream({ reader, redis, ...stream }))
}

/** Returns the ids of the events. */
async function publishMatches(): Promise<string[]> {
  const events = Array.from({ length: 5 }, () =>
    eventOf(makeMatch({ players: makePlayers(2), placements: [1, 2] })),
  )
  for (const event of events) await redis.xadd(keys.finishedMatches(), '*', 'event', JSON.stringify(event))
  return events.map(({ id }) => id)
}

/** The examples of the contract, of every type that the consumer takes, each thrice, about others each time. */
async function tellExamples({ types }: EventConsumer): Promise<string[]> {
  const thrice = [...types, ...types, ...types] as EventType[]
  return tell(db, ...thrice.map(exampleOf))
}

type Messages = Record<string, { examples: { payload: Pick<Happening, 'type' | 'subject' | 'data'> }[] }>
const contract = parse(readFileSync('contracts/events.asyncapi.yaml', 'utf8')) as {
  components: { messages: Messages }
}

function exampleOf(type: EventType): Happening {
  const [example] = contract.components.messages[type]?.examples ?? []
  const { subject, data } = example?.payload ?? expect.fail(`The contract has no example of ${type}.`)
  const others = new Map<string, string>()
  const text = JSON.stringify({ type, subject, data }).replaceAll(
    /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    (id) => {
      const other = others.get(id) ?? randomUUIDv7()
      others.set(id, other)
      return other
    },
  )
  const told = JSON.parse(text) as Happening
  return { ...told, source: '/tests/poison', atMs: 1_795_361_412_345 }
}
