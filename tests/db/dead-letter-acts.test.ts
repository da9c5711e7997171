import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { discardLetters, type LetterChoice, replayLetters } from '../../platform/db/dead-letter-acts.ts'
import {
  buryEvents,
  deleteSettledLetters,
  type Letter,
  listLetters,
  readLetter,
} from '../../platform/db/dead-letters.ts'
import { privateDatabase } from '../helpers/servers.ts'
import { makeLetter } from '../helpers/dead-letters.ts'

const db = connectDatabase(await privateDatabase(), { poolMax: 4 })
afterAll(() => db.destroy())

test('of two operators who replay one letter at once, one does, and the event is given back once', async () => {
  const [letterId = ''] = await bury(makeLetter({ consumer: 'at-once' }))
  const both = await Promise.all([replay({ letterId }, 'ada'), replay({ letterId }, 'grace')])
  expect(both.filter(({ ok }) => ok)).toEqual([
    { ok: true, replayed: 1, alreadyProcessed: 0, next: undefined },
  ])
  expect(both.filter(({ ok }) => !ok)).toEqual([{ ok: false, code: 'dead_letter_settled' }])
  expect(await retriesOf('at-once')).toMatchObject([{ attempts: 0, due_at_ms: 42 }])
  expect(await readLetter(db, letterId)).toMatchObject({
    state: 'replayed',
    settledAtMs: 42,
    acts: [{ act: 'replay', actor: expect.stringMatching(/^(ada|grace)$/), reason: 'mended', atMs: 42 }],
  })
})

test('of two operators who replay a group at once, each letter is replayed by one', async () => {
  const consumer = 'group-at-once'
  await bury(...Array.from({ length: 20 }, () => makeLetter({ consumer })))
  const both = await Promise.all([replay({ consumer }, 'ada'), replay({ consumer }, 'grace')])
  expect(both.reduce((sum, done) => sum + (done.ok ? done.replayed : 0), 0)).toBe(20)
  expect(await retriesOf(consumer)).toHaveLength(20)
  expect(await actsOf(consumer)).toHaveLength(20)
})

test('an event that was processed after all is not given back, and is told as such, however often', async () => {
  const letter = makeLetter({ consumer: 'processed' })
  const [letterId = ''] = await bury(letter)
  await db('processed_events').insert({ consumer: 'processed', event_id: letter.eventId })
  for (const _ of [1, 2]) {
    expect(await replay({ letterId })).toEqual({
      ok: true,
      replayed: 0,
      alreadyProcessed: 1,
      next: undefined,
    })
  }
  expect(await retriesOf('processed')).toEqual([])
  expect(await readLetter(db, letterId)).toMatchObject({ state: 'replayed', acts: [{ act: 'replay' }] })
})

test('of a group only those go back that match, in the order in which they died', async () => {
  const consumer = 'matching'
  const subject = randomUUID()
  const wanted = [randomUUID(), randomUUID(), randomUUID()]
  const letters = wanted.map((eventId, index) =>
    makeLetter({ consumer, subject, eventId, errorClass: 'RangeError', deadAtMs: 1_002 - index }),
  )
  const others: Partial<Letter>[] = [
    { errorClass: 'permanent' },
    { type: 'account.deleted' },
    { deadAtMs: 999 },
    { deadAtMs: 1_003 },
    { subject: randomUUID() },
    { consumer: 'another' },
  ]
  await bury(
    ...letters,
    ...others.map((other) => ({ ...makeLetter({ ...letters[0], eventId: randomUUID() }), ...other })),
  )
  const choice = { consumer, subject, errorClass: 'RangeError', type: 'account.created' }
  expect(await replay({ ...choice, deadAfterMs: 1_000, deadBeforeMs: 1_003 })).toMatchObject({ replayed: 3 })
  expect((await retriesOf(consumer)).map((row) => row.event_id)).toEqual(wanted)
})

test('what is discarded is neither given back nor discarded again', async () => {
  const consumer = 'discarding'
  const [letterId = ''] = await bury(
    makeLetter({ consumer }),
    makeLetter({ consumer, errorClass: 'permanent' }),
  )
  expect(await discard({ letterId })).toMatchObject({ ok: true, discarded: 1 })
  expect(await discard({ letterId })).toEqual({ ok: false, code: 'dead_letter_settled' })
  expect(await replay({ letterId })).toEqual({ ok: false, code: 'dead_letter_settled' })
  expect(await discard({ consumer })).toMatchObject({ ok: true, discarded: 1 })
  expect(await discard({ letterId: randomUUID() })).toEqual({ ok: false, code: 'dead_letter_unknown' })
  expect(await retriesOf(consumer)).toEqual([])
  expect(await actsOf(consumer)).toHaveLength(2)
})

test('lists come page by page, those that died last first, without the event and the error', async () => {
  const consumer = 'listed'
  const dead = [5, 4, 4, 4, 1]
  await bury(...dead.map((deadAtMs) => makeLetter({ consumer, deadAtMs })))
  const seen = []
  for (;;) {
    const page = await listLetters(db, { consumer, state: 'dead', limit: 2, after: seen.at(-1) })
    if (page.length === 0) break
    seen.push(...page)
  }
  expect(seen.map(({ deadAtMs }) => deadAtMs)).toEqual(dead)
  expect(new Set(seen.map(({ letterId }) => letterId)).size).toBe(dead.length)
  expect(seen[0]).not.toHaveProperty('event')
  expect(seen[0]).not.toHaveProperty('error')
})

test('what was settled long enough ago goes with its acts, in batches, and what is dead stays', async () => {
  const consumer = 'settled'
  await bury(...Array.from({ length: 3 }, () => makeLetter({ consumer })))
  await discard({ consumer }, 7)
  const [stays] = await bury(makeLetter({ consumer }))
  await bury(makeLetter({ consumer, errorClass: 'unreadable', deadAtMs: 7 }))
  const deleted = []
  for (const _ of [1, 2, 3]) deleted.push(await deleteSettledLetters(db, { beforeMs: 8, limit: 2 }))
  expect(deleted).toEqual([3, 1, 0])
  expect(await db('dead_letters').where({ consumer }).pluck('id')).toEqual([stays])
  expect(await actsOf(consumer)).toEqual([])
})

/** Buries letters; answers their ids. */
async function bury(...letters: Letter[]): Promise<string[]> {
  await db.transaction((trx) => buryEvents(trx, letters))
  const eventIds = letters.map(({ eventId }) => eventId)
  const rows = await db('dead_letters').whereIn('event_id', eventIds)
  return eventIds.map((eventId) => rows.find((row) => row.event_id === eventId).id)
}

function replay(choice: LetterChoice, actor = 'ada') {
  return transact(db, (trx) => replayLetters(trx, choice, { actor, reason: 'mended', nowMs: 42 }))
}

function discard(choice: LetterChoice, nowMs = 42) {
  return transact(db, (trx) => discardLetters(trx, choice, { actor: 'ada', reason: 'of no use', nowMs }))
}

function retriesOf(consumer: string) {
  return db('event_retries').where({ consumer }).orderBy('id')
}

function actsOf(consumer: string) {
  return db('dead_letter_acts as a').join('dead_letters as l', 'l.id', 'a.dead_letter_id').where({ consumer })
}
