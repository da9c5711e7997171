import { afterAll, expect, test } from 'vitest'
import type { SignedIn } from '../../generated/messages.ts'
import { tidy } from '../../api/housekeeping.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { password, startTestApi, type TestPlayer } from './test-api.ts'

const api = await startTestApi({ redisUrl: await privateRedis(), databaseUrl: await privateDatabase() })
afterAll(() => api[Symbol.asyncDispose]())
const operator = await api.promote(await api.player())

const act = (operation: 'banPlayer' | 'unbanPlayer' | 'warnPlayer', { playerId }: TestPlayer, body: object) =>
  api.call(operation, { token: operator.accessToken, params: { playerId }, body })
const signIn = ({ name }: TestPlayer) => api.refused('signIn', { body: { name, password } })

test('who is banned signs in no more, until the ban is lifted, whose reason and whose operator are kept', async () => {
  const player = await api.player()
  expect((await act('banPlayer', player, { reason: 'Trades wins.' })).status).toBe(200)
  expect((await signIn(player)).body.code).toBe('account_banned')
  expect(
    (await api.refused('refreshTokens', { body: { refreshToken: player.refreshToken } })).body.code,
  ).toBe('account_banned')
  const wrong = await api.refused('signIn', { body: { name: player.name, password: 'not the password' } })
  expect(wrong.body.code).toBe('credentials_invalid')

  expect((await act('unbanPlayer', player, { reason: 'It was another.' })).status).toBe(204)
  expect((await act('unbanPlayer', player, { reason: 'Once more.' })).status).toBe(204)
  expect((await signIn(player)).status).toBe(200)
  const acts = await api.db('operator_acts').where({ player_id: player.playerId }).orderBy('id')
  expect(acts).toMatchObject([
    { act: 'ban', operator_id: operator.playerId, reason: 'Trades wins.' },
    { act: 'unban', operator_id: operator.playerId, reason: 'It was another.' },
  ])
  expect(await eventsOf(player)).toEqual(['account.created', 'account.banned', 'account.unbanned'])
})

test('a ban wants a reason and a time to come; it ends at its time, and everyone is told once', async () => {
  const player = await api.player()
  const blank = await api.refused('banPlayer', {
    ...{ token: operator.accessToken, params: { playerId: player.playerId } },
    body: { reason: ' \n ' },
  })
  expect(blank.body).toMatchObject({ code: 'request_invalid', problems: [{ path: '/reason' }] })
  const past = await api.refused('banPlayer', {
    ...{ token: operator.accessToken, params: { playerId: player.playerId } },
    body: { reason: 'Too late.', untilMs: Date.now() - 1 },
  })
  expect(past.body).toMatchObject({ code: 'request_invalid', problems: [{ path: '/untilMs' }] })

  const untilMs = Date.now() + 60_000
  await act('banPlayer', player, { reason: 'A minute to think.', untilMs })
  const { config, db } = api
  const source = '/apis/test'
  await tidy({ config, db, source, nowMs: () => untilMs - 1 })
  expect(await eventsOf(player)).toEqual(['account.created', 'account.banned'])
  expect((await signIn(player)).body.code).toBe('account_banned')

  await Promise.all([1, 2].map(() => tidy({ config, db, source, nowMs: () => untilMs })))
  expect((await signIn(player)).status).toBe(200)
  expect(await eventsOf(player)).toEqual(['account.created', 'account.banned', 'account.unbanned'])
})

test('a warning is told as a notification that is due', async () => {
  const player = await api.player()
  await act('warnPlayer', player, { about: 'abandons', reason: 'Five in a day.' })
  expect(await eventsOf(player)).toEqual(['account.created', 'notification.due'])
})

test('accounts of one network have one hash, which says nothing of the address', async () => {
  const [one, other] = [await api.player(), await api.player()]
  const guest = (await api.call<SignedIn>('createGuest')).body.account
  const rows = await api
    .db('account_addresses')
    .whereIn('player_id', [one.playerId, other.playerId, guest.playerId])
    .pluck<Buffer[]>('address_hash')
  expect(rows).toHaveLength(3)
  expect(new Set(rows.map((hash) => hash.toString('hex'))).size).toBe(1)
  expect(rows[0]?.toString('latin1')).not.toContain('127.0.0.1')
})

async function eventsOf({ playerId }: TestPlayer): Promise<string[]> {
  return api
    .db('outbox')
    .whereRaw("JSON_VALUE(event, '$.subject') = ?", [playerId])
    .orderBy('id')
    .pluck<string[]>('type')
}
