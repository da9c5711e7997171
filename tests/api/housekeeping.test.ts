import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { readConfig } from '../../api/config.ts'
import { tidy } from '../../api/housekeeping.ts'
import { connectDatabase } from '../../platform/db/client.ts'
import { buryEvents } from '../../platform/db/dead-letters.ts'
import { createLog } from '../../platform/log.ts'
import { createRecorder } from '../../shard/recorder.ts'
import { makeLetter } from '../helpers/dead-letters.ts'
import { privateDatabase } from '../helpers/servers.ts'

const databaseUrl = await privateDatabase()
const db = connectDatabase(databaseUrl, { poolMax: 2 })
afterAll(() => db.destroy())
const config = readConfig({
  ...{ REDIS_URL: 'redis://127.0.0.1:1', DATABASE_URL: databaseUrl },
  API_SECRET: 'a secret that is only good for testing',
})
const nowMs = Date.now()
const dayMs = 24 * 3_600_000

test('what has had its time goes, however many batches that takes, and what has not stays', async () => {
  const daysAgo = (days: number) => nowMs - days * dayMs
  const mark = (consumer: string, days: number) => ({ consumer, event_id: uuidV7(daysAgo(days)) })
  const old = Array.from({ length: 2_500 }, (_, index) =>
    mark(index % 2 ? 'ranking' : 'stats', 7.1 + (index % 30)),
  )
  const fresh = ['ranking', 'stats', 'recorder'].map((consumer) => mark(consumer, 6.9))
  await db('processed_events').insert([...old, ...fresh])
  const [early, late] = [randomUUID(), randomUUID()]
  for (const [player_id, days] of [
    [early, 1],
    [late, -1],
  ] as const) {
    const at = (kept: number) => daysAgo(kept + days)
    await db('notifications').insert({ player_id, id: randomUUID(), content: '{}', created_at_ms: at(90) })
    await db('account_addresses').insert({ player_id, address_hash: randomBytes(32), created_at_ms: at(30) })
    await db('abuse_pairs').insert({
      ...{ low_id: player_id, high_id: player_id, since_ms: 1, last_ended_at_ms: at(30), matches: 1 },
      ...{ low_wins: 0, low_won_last: false, turns: 0, bits_max: 0 },
    })
    const signal = { id: player_id, player_id, kind: 'abandons', score: 1, at_ms: at(180), half_life_ms: 1 }
    await db('abuse_signals').insert(signal)
    const letter = makeLetter({ consumer: player_id.slice(0, 8), deadAtMs: 1 })
    await db.transaction((trx) => buryEvents(trx, [letter]))
    await db('dead_letters')
      .where({ event_id: letter.eventId })
      .update({ state: 'replayed', settled_at_ms: at(30) })
  }

  await tidy({ db, config, nowMs: () => nowMs, source: '/apis/test' })

  const marks = await db('processed_events').orderBy('consumer').select('consumer', 'event_id')
  expect(marks).toEqual(fresh.toSorted((a, b) => (a.consumer < b.consumer ? -1 : 1)))
  for (const table of ['notifications', 'account_addresses', 'abuse_signals']) {
    expect(await db(table).pluck('player_id'), table).toEqual([late])
  }
  expect(await db('abuse_pairs').pluck('low_id')).toEqual([late])
  expect(await db('dead_letters').pluck('consumer')).toEqual([late.slice(0, 8)])
})

test('recordings that are too old are removed, and nothing else of their directory', async () => {
  const directory = mkdtempSync(join(inject('runDirectory'), 'recordings-'))
  const names = [`${randomUUID()}.jsonl`, `${randomUUID()}.jsonl.part`, 'notes.txt', `${randomUUID()}.jsonl`]
  for (const [index, name] of names.entries()) {
    writeFileSync(join(directory, name), '')
    const days = index === 3 ? 1 : 31
    utimesSync(join(directory, name), (nowMs - days * dayMs) / 1000, (nowMs - days * dayMs) / 1000)
  }
  const log = createLog({ role: 'test', name: 'test', level: 'silent' })
  await createRecorder({ directory, keptMs: 30 * dayMs, log })
  await expect.poll(() => readdirSync(directory).toSorted()).toEqual(names.slice(2).toSorted())
})

/** Of that time, and random else. */
function uuidV7(atMs: number): string {
  const digits = Math.floor(atMs).toString(16).padStart(12, '0')
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7${randomUUID().slice(15)}`
}
