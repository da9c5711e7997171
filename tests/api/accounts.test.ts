import { afterAll, expect, test } from 'vitest'
import { createPasswords } from '../../api/passwords.ts'
import type { Account, Problem, PublicPlayer, SignedIn } from '../../generated/messages.ts'
import { nameKey } from '../../platform/db/players.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { password, startTestApi } from './test-api.ts'

const api = await startTestApi({ redisUrl: await privateRedis(), databaseUrl: await privateDatabase() })
afterAll(() => api[Symbol.asyncDispose]())

test('a registered account signs in again with its name in any case', async () => {
  const registered = await api.call<SignedIn>('registerAccount', { body: { name: 'Ada Lovelace', password } })
  expect(registered.status).toBe(201)
  expect(registered.body.account).toMatchObject({ name: 'Ada Lovelace', guest: false, role: 'player' })

  const signedIn = await api.call<SignedIn>('signIn', { body: { name: 'ada LOVELACE', password } })
  expect(signedIn.status).toBe(200)
  expect(signedIn.body.account).toEqual(registered.body.account)
  expect(signedIn.body.tokens.refreshToken).not.toBe(registered.body.tokens.refreshToken)
})

test('a name is taken whatever its case', async () => {
  await api.call('registerAccount', { body: { name: 'Straße', password } })
  for (const name of ['Straße', 'STRASSE', 'straſſe']) {
    const { status, body } = await api.refused('registerAccount', { body: { name, password } })
    expect([status, body.code]).toEqual([409, 'name_taken'])
  }
})

test.each([
  ['ﬁve', 'FIVE'],
  ['Ångström', 'ÅNGSTRÖM'.normalize('NFD')],
  ['ΣΊΣΥΦΟΣ', 'σίσυφος'.replace('ς', 'σ')],
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})

test('a wrong password and an unknown name are answered alike', async () => {
  const { name } = await api.player()
  const wrong = await api.refused('signIn', { body: { name, password: 'not the password' } })
  const unknown = await api.refused('signIn', { body: { name: 'Nobody at all', password } })
  for (const { status, body } of [wrong, unknown]) {
    expect([status, body.code]).toEqual([401, 'credentials_invalid'])
  }
  expect({ ...wrong.body, instance: '' }).toEqual({ ...unknown.body, instance: '' })
})

test('the account tells its name, and takes another one', async () => {
  const { accessToken, name, playerId } = await api.player()
  expect((await api.call<Account>('readMe', { token: accessToken })).body).toMatchObject({ name, playerId })

  const changed = await api.call<Account>('changeName', { token: accessToken, body: { name: `${name} II` } })
  expect(changed.body).toMatchObject({ name: `${name} II`, playerId })
  const free = await api.call('registerAccount', { body: { name, password } })
  expect(free.status).toBe(201)
})

test('a guest plays under a made-up name and cannot sign in', async () => {
  const { status, body } = await api.call<SignedIn>('createGuest')
  expect(status).toBe(201)
  expect(body.account).toMatchObject({ guest: true, name: expect.stringMatching(/^Guest-/) as string })
  const { name } = body.account
  expect((await api.refused('signIn', { body: { name, password: '' } })).body.code).toBe(
    'credentials_invalid',
  )
})

test('a deleted account is gone: its name is free, its tokens are void, nobody can read it', async () => {
  const { accessToken, refreshToken, name, playerId } = await api.player()
  const second = await api.call<SignedIn>('signIn', { body: { name, password } })
  const joined = await api.call('joinMatchmaking', {
    token: accessToken,
    body: { game: 'lightcycles', seats: 8 },
  })
  expect(joined.status).toBe(201)

  expect((await api.call('deleteAccount', { token: accessToken })).status).toBe(204)

  for (const token of [accessToken, second.body.tokens.accessToken]) {
    expect((await api.refused('readMe', { token })).body.code).toBe('token_revoked')
  }
  expect((await api.refused('refreshTokens', { body: { refreshToken } })).body.code).toBe('token_revoked')
  expect((await api.refused('signIn', { body: { name, password } })).body.code).toBe('credentials_invalid')
  expect((await api.refused('readPlayer', { params: { playerId } })).body.code).toBe('player_unknown')
  expect(await api.redis.exists(`mw:player:${playerId}`)).toBe(0)
  const rows = (await api.db('players').where({ id: playerId })) as object[]
  expect(rows).toMatchObject([{ name: 'Deleted player', name_key: null }])
  // Told with the same transaction: an erasure follows if and only if the account is gone.
  const told = await api.db('outbox').where({ type: 'account.deleted' }).pluck<string[]>('event')
  expect(told.map((event) => JSON.parse(event) as object)).toMatchObject([
    { type: 'account.deleted', subject: playerId, source: `/apis/${api.config.name}`, data: { playerId } },
  ])

  const again = await api.call<SignedIn>('registerAccount', { body: { name, password } })
  expect(again.body.account.playerId).not.toBe(playerId)
})

test('a player without an account here is unknown, also where the access token is still good', async () => {
  const { accessToken, playerId } = await api.player()
  await api.db('players').where({ id: playerId }).delete()
  for (const operationId of ['readMe', 'createTicket'] as const) {
    expect((await api.refused(operationId, { token: accessToken })).body.code).toBe('token_revoked')
  }
})

test('anyone may read who a player is', async () => {
  const { playerId, name } = await api.player()
  const { body } = await api.call<PublicPlayer>('readPlayer', { params: { playerId } })
  expect(body).toEqual({ playerId, name, guest: false, createdAtMs: expect.any(Number) as number })
})

test('the password is stored as an argon2id string, made anew at a sign-in after its cost changed', async () => {
  const { name, playerId } = await api.player()
  const cheap = '$argon2id$v=19$m=8,t=1,p=1$'
  const passwords = createPasswords({
    cost: { memoryKib: 8, passes: 1 },
    concurrencyMax: 1,
    queueMax: 0,
  })
  await api
    .db('credentials')
    .where({ player_id: playerId })
    .update({ password_hash: await passwords.hash(password) })
  const stored = () => api.db('credentials').where({ player_id: playerId }).pluck<string[]>('password_hash')
  expect((await stored())[0]).toContain(cheap)
  expect((await api.call('signIn', { body: { name, password } })).status).toBe(200)
  expect((await stored())[0]).toContain('$argon2id$v=19$m=32,t=1,p=1$')
  expect((await api.call('signIn', { body: { name, password } })).status).toBe(200)
})

test('passwords of the same characters are the same, however Unicode composes them', async () => {
  const name = 'Composed'
  await api.call('registerAccount', { body: { name, password: 'Zoë is here'.normalize('NFD') } })
  const { status } = await api.call<Problem>('signIn', {
    body: { name, password: 'Zoë is here'.normalize('NFC') },
  })
  expect(status).toBe(200)
})
