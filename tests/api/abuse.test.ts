import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import type { AbuseSignal, PlayerAbuse } from '../../generated/messages.ts'
import { addSigns } from '../../platform/db/abuse-signals.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { startTestApi } from './test-api.ts'

const api = await startTestApi({ redisUrl: await privateRedis(), databaseUrl: await privateDatabase() })
afterAll(() => api[Symbol.asyncDispose]())
const operator = await api.promote(await api.player())
const token = operator.accessToken
const halfLifeMs = 3_600_000

/** What a worker does. */
async function abandon(playerId: string, times: number): Promise<void> {
  const nowMs = Date.now() + api.clock.aheadMs
  const signs = Array.from({ length: times }, () => ({
    ...{ playerId, kind: 'abandons' as const, points: 25, atMs: nowMs, figures: { disconnects: 1 } },
    match: { matchId: randomUUID(), game: 'lightcycles' as const, lastTick: 9 },
  }))
  await api.db.transaction((trx) => addSigns(trx, signs, { halfLifeMs, openScore: 100, nowMs }))
}

async function list(
  query: Record<string, string> = {},
): Promise<{ signals: AbuseSignal[]; nextCursor?: string }> {
  return (
    await api.call<{ signals: AbuseSignal[]; nextCursor?: string }>('listAbuseSignals', { token, query })
  ).body
}

test('operators see who is worst now, page by page, judge by the evidence, and dismiss', async () => {
  const players = await Promise.all([5, 7, 6, 3].map(async (times) => ({ times, ...(await api.player()) })))
  for (const { playerId, times } of players) await abandon(playerId, times)

  const first = await list({ limit: '2' })
  const second = await list({ limit: '2', cursor: first.nextCursor ?? '' })
  const ids = [...first.signals, ...second.signals].map(({ playerId }) => playerId)
  expect(ids).toEqual([1, 2, 0].map((index) => players[index]?.playerId))
  expect(second).not.toHaveProperty('nextCursor')
  expect((await list({ kind: 'win_trading' })).signals).toEqual([])

  const playerId = ids[0] ?? ''
  const read = async () =>
    (await api.call<PlayerAbuse>('readPlayerAbuse', { token, params: { playerId } })).body
  const [judged] = (await read()).cases
  expect(judged?.evidence).toHaveLength(7)
  expect(judged?.evidence[0]?.match?.recording).toBe(`${judged?.evidence[0]?.match?.matchId}.jsonl`)

  const { signalId = '' } = first.signals[0] ?? {}
  const body = { reason: 'A train through tunnels.' }
  const dismissed = await api.call<AbuseSignal>('dismissAbuseSignal', { token, params: { signalId }, body })
  expect(dismissed.body).toMatchObject({ score: 0, dismissed: { operatorId: operator.playerId, ...body } })
  expect((await list()).signals.map((signal) => signal.playerId)).toEqual(ids.slice(1))
  expect((await read()).cases[0]?.signal).toEqual(dismissed.body)
  expect(await api.db('operator_acts').where({ player_id: playerId })).toMatchObject([
    { act: 'dismiss', operator_id: operator.playerId, reason: body.reason },
  ])
})

test('a score is told as it is now', async () => {
  const { playerId } = await api.player()
  await abandon(playerId, 8)
  api.clock.aheadMs = halfLifeMs / 12 // While the token is valid.
  const [first] = (await list()).signals
  expect(first?.playerId).toBe(playerId)
  expect(first?.score).toBeCloseTo(200 / 2 ** (1 / 12), 0)
  api.clock.aheadMs = 0
})
