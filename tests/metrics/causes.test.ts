// What goes wrong on a socket, or with a process, shows under its cause.
import { afterAll, expect, test } from 'vitest'
import { errors } from '../../generated/errors.ts'
import { startRealtime } from '../helpers/realtime.ts'
import { privateRedis } from '../helpers/servers.ts'
import { type Exposition, scrape } from './exposition.ts'

const realtime = await startRealtime({
  redisUrl: await privateRedis(),
  gatewayEnv: { MESSAGE_BURST: '20', MESSAGES_PER_SECOND: '10' },
})
afterAll(() => realtime[Symbol.asyncDispose]())
const gateway = () => scrape(realtime.gateways[0]?.urls['ops'])
const shard = () => scrape(realtime.shards[0]?.urls['ops'])
const soon = (read: () => Promise<Exposition>, name: string, labels: Record<string, string> = {}) =>
  expect.poll(async () => (await read()).value(name, labels))

test('an input is timed from its stream to the state that contains it, one of sixteen', async () => {
  const { players } = await realtime.match('connect-four')
  const first = await players[0].heard('match.snapshot')
  const [mover, other] =
    'connect-four' in first.state && first.state['connect-four']?.seatToMove === 0
      ? players
      : players.toReversed()
  const sentAtMs = performance.now()
  mover?.send({ type: 'match.input', id: 16, input: { 'connect-four': { column: 3 } } })
  await mover?.nextSnapshot(({ inputs }) => inputs.includes(16))
  const seenAfterS = (performance.now() - sentAtMs) / 1_000
  other?.send({ type: 'match.input', id: 17, input: { 'connect-four': { column: 3 } } })
  await other?.nextSnapshot(({ inputs }) => inputs.includes(17))
  const told = await shard()
  expect(told.value('matchwire_input_to_snapshot_seconds_count')).toBe(1)
  expect(told.value('matchwire_input_to_snapshot_seconds_sum')).toBeLessThan(seenAfterS + 0.05)
  expect(told.value('matchwire_matches', { state: 'running' })).toBe(1)
  expect(told.value('matchwire_seats', { state: 'present' })).toBe(2)
})

test('a message that cannot be read, and one over the rate, are dropped under their cause', async () => {
  const player = await realtime.player()
  player.socket.send(Buffer.of(255))
  await player.next('error')
  await soon(gateway, 'matchwire_drops_total', { cause: 'invalid' }).toBe(1)
  const code = 'message_unknown'
  await soon(gateway, 'matchwire_messages_refused_total', { type: 'unreadable', code }).toBe(1)

  for (let id = 2; id < 100; id++) player.send({ type: 'session.ping', id })
  expect(await player.closing()).toMatchObject({ code: errors.message_rate_exceeded.close })
  const told = await gateway()
  expect(told.value('matchwire_drops_total', { cause: 'rate_limited' })).toBeGreaterThan(20)
  await soon(gateway, 'matchwire_connections_closed_total', { code: 'message_rate_exceeded' }).toBe(1)
})

test('a shard that is killed is counted where it is reaped, with its matches', async () => {
  const victim = await realtime.spawn('shard')
  await realtime.shards[0]?.[Symbol.asyncDispose]()
  await realtime.match('connect-four')
  await victim.lose()
  await soon(gateway, 'matchwire_reaps_total', { kind: 'shard' }).toBe(1)
  expect((await gateway()).value('matchwire_matches_reaped_total')).toBe(1)
})
