import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { connectDatabase } from '../../platform/db/client.ts'
import { buryEvents, countDeadLetters, type Letter } from '../../platform/db/dead-letters.ts'
import { privateDatabase } from '../helpers/servers.ts'

const db = connectDatabase(await privateDatabase(), { poolMax: 4 })
afterAll(() => db.destroy())

test('an event that fails again after a replay is the same letter, dead again, and failed first when it first did', async () => {
  const consumer = 'failing-again'
  const first = makeLetter({ consumer })
  await bury(first)
  await db('dead_letters').where({ consumer }).update({ state: 'replayed' })
  const [{ id }] = await db('dead_letters').where({ consumer })
  await bury({
    ...first,
    error: 'another',
    errorClass: 'permanent',
    attempts: 1,
    firstFailedAtMs: 7,
    deadAtMs: 9,
  })
  expect(await db('dead_letters').where({ consumer })).toMatchObject([
    {
      id,
      state: 'dead',
      error: 'another',
      error_class: 'permanent',
      attempts: 1,
      first_failed_at_ms: first.firstFailedAtMs,
      dead_at_ms: 9,
    },
  ])
  expect((await countDeadLetters(db)).get(consumer)).toBe(1)
})

test('a letter that was discarded stays so', async () => {
  const consumer = 'discarded'
  const letter = makeLetter({ consumer })
  await bury(letter)
  await db('dead_letters').where({ consumer }).update({ state: 'discarded' })
  await bury(letter)
  expect(await db('dead_letters').where({ consumer }).pluck('state')).toEqual(['discarded'])
  expect((await countDeadLetters(db)).get(consumer)).toBeUndefined()
})

function bury(...letters: Letter[]): Promise<void> {
  return db.transaction((trx) => buryEvents(trx, letters))
}

function makeLetter(change: Partial<Letter> = {}): Letter {
  const eventId = randomUUID()
  const subject = randomUUID()
  const event = JSON.stringify({ specversion: '1.0', id: eventId, type: 'account.created', subject })
  return {
    consumer: 'abuse',
    ...{ eventId, type: 'account.created', subject, event },
    error: 'Error: it failed',
    errorClass: 'Error',
    attempts: 8,
    firstFailedAtMs: 1_795_361_412_345,
    deadAtMs: 1_795_361_500_000,
    traceparent: null,
    ...change,
  }
}
