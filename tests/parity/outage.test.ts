// Where something that both need is away, both say `unavailable`, and that trying again may help.
import { afterAll, expect, test } from 'vitest'
import { startProxy } from '../db/proxy.ts'
import { privateRedis } from '../helpers/servers.ts'
import { startTransports, unknownMatchId } from './transports.ts'

const redis = await startProxy(await privateRedis())
afterAll(() => redis[Symbol.asyncDispose]())
const { idle, overRest, overSocket } = await startTransports({ redisUrl: redis.url })
// Hooks run in reverse: the processes stop in peace.
afterAll(() => redis.open())

const body = { game: 'connect-four', seats: 2 }
const params = { matchId: unknownMatchId }

test('without Redis each capability is unavailable over both, for now', async () => {
  const { player, socket } = await idle()
  const { accessToken: token } = player
  await redis.cut()
  const unavailable = { ok: false, code: 'unavailable', retryable: true }
  for (const [rest, message] of [
    [() => overRest('joinMatchmaking', { token, body }), { type: 'matchmaking.join', request: body }],
    [() => overRest('leaveMatchmaking', { token }), { type: 'matchmaking.leave' }],
    [() => overRest('forfeitMatch', { token, params }), { type: 'match.forfeit', ...params }],
    [() => overRest('readMatch', { token, params }), { type: 'match.rejoin', ...params, lastSequence: 0 }],
  ] as const) {
    expect([message.type, await rest(), await overSocket(socket, message)]).toEqual([
      message.type,
      unavailable,
      unavailable,
    ])
  }
})
