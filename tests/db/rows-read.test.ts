// What is asked again and again, or while an operator waits, reads as much of a long table as of a short one.
import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { buryEvents, listLetters } from '../../platform/db/dead-letters.ts'
import { findDueConsumers, parkEvents } from '../../platform/db/event-retries.ts'
import { makeLetter } from '../helpers/dead-letters.ts'
import { rowsRead } from '../helpers/rows-read.ts'
import { privateDatabase } from '../helpers/servers.ts'

const db = connectDatabase(await privateDatabase(), { poolMax: 1 })
afterAll(() => db.destroy())

test('a page of dead letters of every state is found by when they died', async () => {
  const letters = Array.from({ length: 1_500 }, (_, index) => makeLetter({ deadAtMs: 1 + index * 7 }))
  await transact(db, (trx) => buryEvents(trx, letters))
  await db('dead_letters').where('number', '>', 900).update({ state: 'discarded', settled_at_ms: 1 })
  await db.raw('ANALYZE TABLE dead_letters')

  const limit = 20
  let after: { deadAtMs: number; letterId: string } | undefined
  const seen: number[] = []
  for (let page = 0; page < 3; page += 1) {
    let found: Awaited<ReturnType<typeof listLetters>> = []
    expect(await rowsRead(db, async () => (found = await listLetters(db, { after, limit })))).toBeLessThan(
      100,
    )
    seen.push(...found.map(({ deadAtMs }) => deadAtMs))
    after = found.at(-1)
  }
  expect(seen).toEqual(
    letters
      .slice(-3 * limit)
      .toReversed()
      .map(({ deadAtMs }) => deadAtMs),
  )
})

test('of whom a retry is due is found without a look at all that wait, however fast they have become many', async () => {
  const waiting = (consumer: string, count: number) =>
    Array.from({ length: count }, () => ({
      ...{ consumer, eventId: randomUUID(), type: 'account.created' },
      ...{ subject: randomUUID(), event: '{}' },
    }))
  await transact(db, async (trx) => {
    await parkEvents(trx, waiting('stats', 500), 2_000)
    await parkEvents(trx, waiting('ranking', 500), 1_000)
    await parkEvents(trx, waiting('abuse', 1), 3_000)
  })
  // As many events as there are consumers, says MariaDB where its statistics are older than that.
  const names = ['ranking', 'stats', 'abuse', 'leaderboard']
  let due = new Set<string>()
  const find = async (nowMs: number) => (due = await findDueConsumers(db, names, nowMs))
  expect(await rowsRead(db, () => find(2_000))).toBeLessThan(100)
  expect(due).toEqual(new Set(['ranking', 'stats']))
  expect(await find(999)).toEqual(new Set())
})
