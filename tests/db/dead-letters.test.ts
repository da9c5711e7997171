import { afterAll, expect, test } from 'vitest'
import { connectDatabase } from '../../platform/db/client.ts'
import { buryEvents, countDeadLetters, type Letter } from '../../platform/db/dead-letters.ts'
import { makeLetter } from '../helpers/dead-letters.ts'
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
