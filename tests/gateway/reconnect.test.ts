// The reconnect flow: whatever was lost, a player who comes back is told everything once, or told plainly why not.

import { afterAll, describe, expect, test } from 'vitest'
import { errors } from '../../generated/errors.ts'
import { encodeShardRequest } from '../../generated/bus-codec.ts'
import type { Encoding, ShardRequest } from '../../generated/messages.ts'
import { keys } from '../../platform/redis/keys.ts'
import { readMatch, requestForfeit } from '../../platform/redis/matches.ts'
import { packFrames } from '../../platform/redis/streams.ts'
import { playMove } from '../helpers/connect-four.ts'
import { tellings } from '../helpers/endings.ts'
import { startRealtime, type Realtime } from '../helpers/realtime.ts'
import { playBy, standStill } from '../helpers/rules.ts'
import { privateRedis } from '../helpers/servers.ts'
import type { TestPlayer } from '../helpers/test-player.ts'

const realtime = await startRealtime({
  ...{ redisUrl: await privateRedis(), gateways: 2, shards: 2, gatewayEnv: { EXPIRY_WARNING_MS: '100' } },
})
const impatient = await startRealtime({
  ...{ redisUrl: await privateRedis(), gateways: 2, shardEnv: { REJOIN_WINDOW_MS: '100' } },
})
afterAll(async () => {
  await realtime[Symbol.asyncDispose]()
  await impatient[Symbol.asyncDispose]()
})

describe('a player who comes back within the window', () => {
  const encodings: Encoding[] = ['binary', 'json']
  const ways = [0, 1].flatMap((gateway) =>
    encodings.flatMap((before) => encodings.map((after) => ({ gateway, before, after }))),
  )
  test.each(ways)(
    'through gateway $gateway, $before before and $after now, hears exactly what was missed, then the whole state',
    async ({ gateway, before, after }) => {
      const { matchId, players } = await realtime.match('connect-four', {
        ...{ encodings: [before, before], gateways: [0, 1] },
      })
      const [leaver, stayer] = players
      await missSomething(leaver, stayer, matchId)

      const { player, resumed } = await realtime.rejoin(leaver, { matchId }, { gateway, encoding: after })
      expect(resumed).toMatchObject({ resumed: true, seat: 0, match: { matchId, state: 'running' } })
      const snapshot = await player.nextSnapshot()
      expect(snapshot).toEqual({
        ...stayer.all('match.snapshot').at(-1),
        turnEndsInMs: expect.any(Number) as number,
      })
      expect(player.received.map(({ type }) => type)).toEqual([
        ...['session.welcome', 'match.resumed'],
        ...['match.seat', 'match.seat', 'match.seat', 'match.seat', 'match.snapshot'],
      ])
      expect(player.all('match.seat').map(({ seat, state }) => [seat, state])).toEqual([
        [0, 'away'],
        [1, 'away'],
        [1, 'present'],
        [0, 'present'],
      ])
      expect([...leaver.controls, ...player.controls].map(({ sequence }) => sequence)).toEqual([
        1, 2, 3, 4, 5,
      ])
      await expectPlayable([player, stayer])
    },
  )

  test('is named the match in the welcome', async () => {
    const { matchId, players } = await realtime.match('connect-four')
    players[0].close()
    const player = await realtime.player({ playerId: players[0].playerId })
    expect(player.received[0]).toMatchObject({ status: { state: 'matched', matchId } })
  })

  test('hears what comes after the last acknowledged message, when the older ones are forgotten', async () => {
    const { matchId, players } = await realtime.match('connect-four')
    const [leaver, stayer] = players
    const back = await cycle(realtime, stayer, matchId, leaver)
    leaver.send({ type: 'session.ack', id: 5, sequence: leaver.lastSequence })
    await missSomething(leaver, back, matchId)
    const { player, resumed } = await realtime.rejoin(leaver, { matchId })
    expect(resumed).toMatchObject({ resumed: true })
    await player.nextSnapshot()
    expect(player.controls.map(({ sequence }) => sequence)).toEqual([4, 5, 6, 7])
  })

  test('may come back again and again', async () => {
    const { matchId, players } = await realtime.match('connect-four')
    const [leaver, stayer] = players
    let current = leaver
    for (let turn = 0; turn < 5; turn++) current = await cycle(realtime, current, matchId, stayer)
    expect(stayer.lastSequence).toBe(11)
    expect(stayer.controls.map(({ sequence }) => sequence)).toEqual(
      stayer.controls.map((_, index) => index + 1),
    )
    await expectPlayable([current, stayer])
  })

  test('is let in with a fresh ticket when the session has expired meanwhile', async () => {
    const { matchId, players } = await realtime.match('connect-four')
    const [leaver, stayer] = players
    const { player: expiring } = await realtime.rejoin(
      leaver,
      { matchId },
      { expiresAtMs: Date.now() + 1_000 },
    )
    expect(await expiring.closing()).toEqual({ code: errors.token_expired.close, reason: 'token_expired' })
    await stayer.next('match.seat', ({ seat, state }) => seat === 0 && state === 'away')
    const { player, resumed } = await realtime.rejoin(expiring, { matchId })
    expect(resumed).toMatchObject({ resumed: true })
    await expectPlayable([player, stayer])
  })
})

describe('a rejoin that names a sequence', () => {
  test.each([
    ['below what was acknowledged', 0],
    ['above what was sent', 99],
  ])('%s is told gap, and an attach starts from the state as it is', async (_, lastSequence) => {
    const { matchId, players } = await realtime.match('connect-four')
    const [leaver, stayer] = players
    leaver.send({ type: 'session.ack', id: 5, sequence: 1 })
    leaver.send({ type: 'session.ping', id: 6 })
    await leaver.next('session.pong')
    leaver.close()
    await stayer.next('match.seat', ({ state }) => state === 'away')
    const { player, resumed } = await realtime.rejoin(leaver, { matchId, lastSequence })
    expect(resumed).toMatchObject({ resumed: false, reason: 'gap' })

    player.send({ type: 'match.attach', id: 7, matchId })
    await player.nextSnapshot()
    expect(player.received.slice(2).map(({ type }) => type)).toEqual([
      ...['match.attached', 'match.seat', 'match.started', 'match.snapshot'],
    ])
    expect(player.controls.map(({ sequence }) => sequence)).toEqual([3, 4])
    await expectPlayable([player, stayer])
  })

  test('that is not kept any more is told gap', async () => {
    const { matchId, players } = await realtime.match('connect-four')
    const [silent, restless] = players
    let current = restless
    for (let turn = 0; turn < 33; turn++) current = await cycle(realtime, current, matchId, silent)
    expect(silent.lastSequence).toBe(67)
    silent.close()
    const { resumed } = await realtime.rejoin(silent, { matchId, lastSequence: 1 })
    expect(resumed).toMatchObject({ resumed: false, reason: 'gap' })
    const { resumed: again } = await realtime.rejoin(silent, { matchId })
    expect(again).toMatchObject({ resumed: true })
  })

  test('on a socket that follows the match already changes nothing for the worse', async () => {
    const { matchId, players } = await realtime.match('connect-four')
    const [confused, other] = players
    confused.send({ type: 'match.rejoin', id: 8, matchId, lastSequence: 99 })
    expect(await confused.next('match.resumed')).toMatchObject({ resumed: false, reason: 'gap' })
    confused.send({ type: 'match.rejoin', id: 9, matchId, lastSequence: 0 })
    expect(await confused.next('match.resumed')).toMatchObject({ resumed: true })
    expect(await confused.next('match.started')).toMatchObject({ sequence: 1 })
    other.send({ type: 'match.forfeit', id: 4, matchId })
    expect((await tellings(realtime.redis, matchId, players)).reason).toBe('forfeit')
  })
})

describe('a player who comes back too late', () => {
  test('is told how the match has ended', async () => {
    const { matchId, players } = await impatient.match('connect-four')
    players[0].close()
    const ending = await tellings(impatient.redis, matchId, [players[1]])
    expect(ending.reason).toBe('abandoned')
    for (const gateway of [0, 1]) {
      const { player, resumed } = await impatient.rejoin(players[0], { matchId }, { gateway })
      expect(resumed).toEqual({
        ...{ type: 'match.resumed', replyTo: 2, resumed: false, reason: 'match_ended' },
        match: expect.objectContaining({ matchId, state: 'ended', ending }) as object,
      })
      player.send({ type: 'match.attach', id: 4, matchId })
      expect(await player.next('error')).toMatchObject({ code: 'match_ended', replyTo: 4 })
    }
  })

  test('is told that the seat is lost, where the others play on', async () => {
    playBy('lightcycles', standStill)
    const { matchId, players } = await three(impatient)
    players[0].close()
    await players[1].next('match.seat', ({ seat, state }) => seat === 0 && state === 'abandoned')
    const { player, resumed } = await impatient.rejoin(players[0], { matchId })
    expect(resumed).toMatchObject({ resumed: false, reason: 'seat_lost' })
    player.send({ type: 'match.attach', id: 4, matchId })
    expect(await player.next('error')).toMatchObject({ code: 'seat_out', replyTo: 4 })
  })

  test('is told that the seat is lost, where it was resigned over REST meanwhile', async () => {
    playBy('lightcycles', standStill)
    const { matchId, players } = await three(realtime)
    const [leaver, stayer] = players
    leaver.close()
    await requestForfeit(realtime.redis, { matchId, playerId: leaver.playerId })
    await stayer.next('match.seat', ({ seat, state }) => seat === 0 && state === 'forfeited')
    const { resumed } = await realtime.rejoin(leaver, { matchId })
    expect(resumed).toMatchObject({ resumed: false, reason: 'seat_lost' })
  })
})

test('a player who never attached is told so, and may attach', async () => {
  const { matchId, players } = await realtime.matched('connect-four')
  const [quick, slow] = players
  quick.send({ type: 'match.attach', id: 3, matchId })
  await quick.next('match.attached')
  slow.close()
  const { player, resumed } = await realtime.rejoin(slow, { matchId })
  expect(resumed).toMatchObject({ resumed: false, reason: 'never_attached', match: { state: 'waiting' } })
  player.send({ type: 'match.attach', id: 4, matchId })
  expect((await player.next('match.started')).sequence).toBe(1)
  await expectPlayable([quick, player])
})

test('a socket that is lost before the start gives its seat back, and another one takes it', async () => {
  const { matchId, players } = await realtime.matched('connect-four')
  const [leaver, other] = players
  leaver.send({ type: 'match.attach', id: 3, matchId })
  await leaver.next('match.attached')
  const { player, resumed } = await realtime.rejoin(await gone(leaver), { matchId })
  expect(resumed).toMatchObject({ resumed: false, reason: 'never_attached' })
  for (const each of [player, other]) each.send({ type: 'match.attach', id: 4, matchId })
  await Promise.all([player.next('match.started'), other.next('match.started')])
})

describe('a player who comes back while the match ends', () => {
  test.each([
    ['the rejoin is sent first', 0, true],
    ['the end is sent first', 0, false],
    ['the rejoin is sent first, through the other gateway', 1, true],
    ['the end is sent first, through the other gateway', 1, false],
  ])('is told how, once: %s', async (_, gateway, rejoinFirst) => {
    for (let round = 0; round < 8; round++) {
      const { matchId, players } = await realtime.match('connect-four', { gateways: [0, 0] })
      const [leaver, stayer] = players
      leaver.close()
      const player = await realtime.player({ playerId: leaver.playerId, gateway })
      const end = () => stayer.send({ type: 'match.forfeit', id: 4, matchId })
      if (!rejoinFirst) end()
      player.send({ type: 'match.rejoin', id: 2, matchId, lastSequence: 1 })
      if (rejoinFirst) end()
      const resumed = await player.next('match.resumed')
      const ending = await tellings(realtime.redis, matchId, resumed.resumed ? [stayer, player] : [stayer])
      expect(ending.reason).toBe('forfeit')
      if (!resumed.resumed) expect(resumed).toMatchObject({ reason: 'match_ended', match: { ending } })
      const sequences = player.controls.map(({ sequence }) => sequence)
      expect(sequences).toEqual(sequences.map((_, index) => index + 2))
    }
  })
})

describe('two tabs', () => {
  test('the newer one has the seat, the older one is told superseded', async () => {
    const { matchId, players } = await realtime.match('connect-four', { gateways: [0, 1] })
    const [older, other] = players
    const { player: newer, resumed } = await realtime.rejoin(older, { matchId }, { gateway: 1 })
    expect(await older.closing()).toEqual({ code: errors.superseded.close, reason: 'superseded' })
    expect(resumed).toMatchObject({ resumed: true })
    await expectPlayable([newer, other])
  })

  test('what the older one still sends reaches nobody, and its late detach leaves the seat present', async () => {
    const { matchId, players } = await realtime.match('connect-four', { gateways: [0, 1] })
    const [older, other] = players
    const before = await sessionOf(older)
    const { player: newer } = await realtime.rejoin(older, { matchId }, { gateway: 1 })
    await older.closing()
    await newer.nextSnapshot()
    while (other.lastSequence < newer.lastSequence) await other.change()
    const [heard, seen] = [newer.received.length, other.received.length]

    const { playerId } = older
    const { gateway, connection } = before
    const stale = {
      matchId,
      playerId,
      connection,
      epoch: before.epoch,
      encoding: 'binary' as const,
      deltas: false,
    }
    await sendToShard(matchId, gateway, [
      { type: 'seat.rejoin', ...stale, replyTo: 50, lastSequence: 0 },
      { type: 'seat.attach', ...stale, replyTo: 51 },
      { type: 'seat.resync', ...stale, lastSequence: 0 },
      { type: 'seat.ack', connection, sequence: 99 },
      { type: 'seat.detach', connection },
    ])
    await expectPlayable([newer, other])
    // The seat was never away, and nothing was resent.
    const since = [...newer.received.slice(heard), ...other.received.slice(seen)]
    expect(since.map(({ type }) => type)).toEqual(since.map(() => 'match.snapshot'))
  })

  test('many that open at once leave exactly one', async () => {
    const { matchId, players } = await realtime.match('connect-four')
    const [first, other] = players
    const tabs = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        realtime.player({ playerId: first.playerId, gateway: index % 2 }).catch(() => undefined),
      ),
    )
    const holder = await sessionOf(first)
    const told: TestPlayer[] = []
    for (const tab of tabs) if (tab) told.push(tab)
    await expect.poll(() => told.filter(({ closed }) => !closed).length).toBe(1)
    for (const { closed } of told) if (closed) expect(closed.reason).toBe('superseded')
    expect(await sessionOf(first)).toEqual(holder)
    const last = told.find(({ closed }) => !closed)
    if (!last) throw new Error('No tab is left.')
    last.send({ type: 'match.rejoin', id: 2, matchId, lastSequence: 1 })
    expect(await last.next('match.resumed')).toMatchObject({ resumed: true })
    await expectPlayable([last, other])
  })
})

/** The first player's socket is lost; while it is away the other seat goes away and comes back, as if its gateway had lost it for a moment. */
async function missSomething(leaver: TestPlayer, stayer: TestPlayer, matchId: string): Promise<void> {
  leaver.close()
  await stayer.next('match.seat', ({ seat, state }) => seat === 0 && state === 'away')
  const { gateway, connection, epoch } = await sessionOf(stayer)
  const { playerId, encoding, lastSequence } = stayer
  await sendToShard(matchId, gateway, [
    { type: 'seat.detach', connection },
    {
      ...{ type: 'seat.resync', matchId, playerId, connection, epoch, encoding, lastSequence },
      deltas: false,
    },
  ])
  await stayer.next('match.seat', ({ seat, state }) => seat === 1 && state === 'present')
  await stayer.nextSnapshot()
}

/** A player's socket is lost and comes back on a new one, and the other one sees both. */
async function cycle(
  { rejoin }: Realtime,
  player: TestPlayer,
  matchId: string,
  other: TestPlayer,
): Promise<TestPlayer> {
  player.close()
  await other.next('match.seat', ({ state }) => state === 'away')
  const back = await rejoin(player, { matchId })
  expect(back.resumed).toMatchObject({ resumed: true })
  await other.next('match.seat', ({ state }) => state === 'present')
  await back.player.nextSnapshot()
  return back.player
}

/** Two moves are played, and both players see both. */
async function expectPlayable(players: readonly TestPlayer[]): Promise<void> {
  await playMove(players)
  await playMove(players)
}

/** Where a player's newest socket is, and the newest epoch of all. */
async function sessionOf({ playerId }: TestPlayer) {
  const { gateway, connection } = await realtime.redis.hgetall(keys.session(playerId))
  const epoch = await realtime.redis.get(keys.sessionEpochs())
  return { gateway: Number(gateway), connection: Number(connection), epoch: Number(epoch) }
}

/** Writes what a gateway would write, out of its order. */
async function sendToShard(matchId: string, gateway: number, requests: ShardRequest[]): Promise<void> {
  const { owner } = (await readMatch(realtime.redis, matchId)) ?? {}
  if (owner === undefined) throw new Error('No shard has the match.')
  const frames = packFrames(requests.map((request) => encodeShardRequest(request)))
  await realtime.redis.xadd(keys.requests(owner), '*', 'from', gateway, 'n', 0, 'frames', frames)
}

async function three({ player, redis }: Realtime) {
  const players = await Promise.all([player(), player({ gateway: 1 }), player()])
  for (const each of players) {
    each.send({ type: 'matchmaking.join', id: 2, request: { game: 'lightcycles', seats: 3 } })
  }
  let matchId = ''
  for (const each of players) {
    matchId = (await each.next('matchmaking.matched')).match.matchId
    each.send({ type: 'match.attach', id: 3, matchId })
  }
  const seats = await Promise.all(players.map(async (each) => (await each.next('match.started')).seat))
  expect(await redis.exists(keys.match(matchId))).toBe(1)
  return {
    matchId,
    players: players.toSorted(
      (a, b) => (seats[players.indexOf(a)] ?? 0) - (seats[players.indexOf(b)] ?? 0),
    ) as [TestPlayer, TestPlayer, TestPlayer],
  }
}

async function gone(player: TestPlayer): Promise<TestPlayer> {
  player.close()
  await player.closing()
  return player
}
