import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { appendEvents } from '../../platform/db/outbox.ts'
import { eventually } from './eventually.ts'
import { idsOf, readerOn, relayOn, startServers, tell, told } from './relay-parts.ts'

test('a commit always yields its events, once and in order, and a rollback none', async () => {
  const servers = await startServers()
  const { db } = servers
  relayOn(servers)
  const reader = readerOn(servers)
  const committed: string[] = []
  const rolledBack: string[] = []
  const subjects = Array.from({ length: 20 }, () => randomUUID())
  for (let index = 0; index < 60; index += 1) {
    const happenings = subjects.slice(index % 10, (index % 10) + 5).map((subject) => told(subject, index))
    if (index % 3 > 0) committed.push(...(await tell(db, happenings)))
    else
      await db
        .transaction(async (trx) => {
          rolledBack.push(...(await appendEvents(trx, happenings)))
          throw new Error('changed its mind')
        })
        .catch(() => {})
  }
  await eventually(() => reader.events.length).toBe(committed.length)
  expect(new Set(idsOf(reader.events))).toEqual(new Set(committed))
  expect(rolledBack).toHaveLength(100)
  for (const subject of subjects) {
    const times = reader.events
      .map(({ event }) => JSON.parse(event) as { subject: string; time: string })
      .filter((event) => event.subject === subject)
      .map(({ time }) => time)
    expect(times).toEqual(times.toSorted())
  }
  expect(await db('outbox')).toEqual([])
})
