import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import type { DomainEvent } from '../../generated/messages.ts'
import { eventValidators } from '../../generated/validators.js'
import { applyEffects, createEffects, readEffects } from '../../load/outbox/effect.ts'
import { MatchSource, matchNumberOf } from '../../load/outbox/events.ts'
import type { Round } from '../../load/outbox/contest.ts'
import { judgeOutbox } from '../../load/scenarios/outbox.ts'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { appendEvents, type Happening } from '../../platform/db/outbox.ts'
import { privateDatabase } from '../helpers/servers.ts'

const db = connectDatabase(await privateDatabase(), { poolMax: 2 })
afterAll(() => db.destroy())
await createEffects(db)

const asEvents = (happenings: readonly Happening[]): DomainEvent[] =>
  happenings.map((happening) => ({ ...happening, id: randomUUID() }) as unknown as DomainEvent)

describe('the events of load', () => {
  const matches = new MatchSource({ players: 16, first: 3, step: 8, source: '/workers/load' })

  test('are what their schemas say when they are committed, and name their match', async () => {
    const happenings = matches.next(77)
    await transact(db, (trx) => appendEvents(trx, happenings))
    const rows = await db('outbox').select<{ type: DomainEvent['type']; event: string }[]>('type', 'event')
    expect(rows.map(({ type }) => type)).toEqual(['match.recorded', 'rating.changed', 'rating.changed'])
    for (const { type, event } of rows) expect(JSON.parse(event)).toSatisfy(eventValidators[type])
    expect(matchNumberOf(happenings[0]?.subject ?? '')).toBe(77)
  })

  test('are counted by their effects: all of them, those that come twice, and those that come late', async () => {
    const anew = new MatchSource({ players: 16, first: 3, step: 8, source: '/workers/load' })
    const batch = asEvents(Array.from({ length: 5 }, (_, number) => anew.next(number)).flat())
    const apply = (events: DomainEvent[]) => transact(db, (trx) => applyEffects(trx, events))
    await apply(batch.slice(0, 9))
    await apply(batch.slice(9))
    expect(await readEffects(db)).toEqual({ events: 15, doubled: 0, outOfOrder: 0 })
    await apply(batch.slice(0, 3))
    expect(await readEffects(db)).toEqual({ events: 15, doubled: 3, outOfOrder: 2 })
  })
})

describe('the judgement of load', () => {
  const roundOf = (eventsPerSecond: number, p99: number, change: Partial<Round['effects']> = {}): Round => ({
    ...{
      eventsPerSecond,
      backlogGrowth: 10,
      cpu: { worker: 0.9 },
      microsecondsPerEvent: { worker: 90, redis: 10 },
    },
    ...{ othersCpuShare: 0, latencyMs: { p50: 5, p99, p999: p99, max: p99 } },
    effects: { events: 100, committed: 100, doubled: 0, outOfOrder: 0, ...change },
  })
  const bullmq = [roundOf(5_000, 50)]

  test('is of the medians of the rounds, and of the ratios of these', () => {
    const { problems, figures } = judgeOutbox({
      matchwire: [roundOf(9_000, 30), roundOf(12_000, 20), roundOf(15_000, 120)],
      bullmq,
    })
    expect(problems).toEqual([])
    expect(figures).toMatchObject({
      ...{
        eventsPerSecond: 12_000,
        latencyMs: { p99: 30 },
        microsecondsPerEvent: { total: 100, worker: 90 },
      },
      ...{ ratios: { eventsVsBullmq: 2.4, p99VsBullmq: 0.6 }, peers: { bullmq: { eventsPerSecond: 5_000 } } },
    })
  })

  test.for<[string, Round]>([
    ['too few events a second', roundOf(9_999, 30)],
    ['a p99 that is too long', roundOf(12_000, 101)],
    ['latencies of nothing', roundOf(12_000, 0)],
    ['an event that was lost', roundOf(12_000, 30, { events: 99 })],
    ['an effect that was doubled', roundOf(12_000, 30, { doubled: 1 })],
    ['an effect out of order', roundOf(12_000, 30, { outOfOrder: 1 })],
    ['a backlog that grew', { ...roundOf(12_000, 30), backlogGrowth: 20_000 }],
  ])('does not hold with %s', ([, round]) => {
    expect(judgeOutbox({ matchwire: [round], bullmq }).problems).toHaveLength(1)
  })
})
