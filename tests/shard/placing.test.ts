// Where matches are placed, and what becomes of those that their shard does not confirm.

import { expect, test } from 'vitest'
import { keys } from '../../platform/redis/keys.ts'
import { acquireLease } from '../../platform/redis/lease.ts'
import { readMatch } from '../../platform/redis/matches.ts'
import { realWorld } from '../../platform/world.ts'
import { playMove } from '../helpers/connect-four.ts'
import { startRealtime } from '../helpers/realtime.ts'
import { privateRedis } from '../helpers/servers.ts'

test('a shard that does not confirm in time is passed over, and its late confirmation changes nothing', async () => {
  await using realtime = await startRealtime({ redisUrl: await privateRedis(), gateways: 2, shards: 0 })
  const { redis } = realtime
  const hung = await realtime.spawn('shard', { env: { LEASE_MS: '60000', LEASE_RENEW_MS: '1000' } })
  const [hungIncarnation] = await redis.zrange(keys.shards(), '0', '-1')
  hung.signal('SIGSTOP')

  const players = [await realtime.player(), await realtime.player({ gateway: 1 })]
  for (const player of players) {
    player.send({ type: 'matchmaking.join', id: 2, request: { game: 'connect-four', seats: 2 } })
  }
  await expect.poll(() => redis.zcard(keys.placing())).toBe(1)
  const [matchId = ''] = await redis.zrange(keys.placing(), '0', '-1')
  expect(await redis.hget(keys.match(matchId), 'shard')).toBe(hungIncarnation)

  await realtime.addShard()
  for (const player of players) {
    const { match } = await player.next('matchmaking.matched')
    expect(match.matchId).toBe(matchId)
    player.send({ type: 'match.attach', id: 3, matchId })
  }
  const owner = (await readMatch(redis, matchId))?.owner
  expect(owner).toBeGreaterThan(Number(hungIncarnation))

  hung.signal('SIGCONT')
  // It has read its stream to the end, with the match that was placed on it.
  await expect.poll(() => redis.xlen(keys.requests(hungIncarnation ?? ''))).toBeGreaterThan(0)
  await Promise.all(players.map((player) => player.nextSnapshot()))
  await playMove(players)
  await playMove(players)
  expect((await readMatch(redis, matchId))?.owner).toBe(owner)
  for (const player of players) expect(player.all('matchmaking.matched')).toHaveLength(1)
  expect(await redis.smembers(keys.shardMatches(hungIncarnation ?? ''))).toEqual([])
})

test('a match that its shard has not heard of is placed on it again where there is no other', async () => {
  const redisUrl = await privateRedis()
  await using realtime = await startRealtime({ redisUrl, shards: 0 })
  await using deaf = await acquireLease({
    ...{ world: realWorld({ redisUrl }), kind: 'shard', name: 'deaf', record: { capacity: 9, draining: 0 } },
    ...{ leaseMs: 60_000, renewMs: 20_000, onFenced: () => {} },
  })
  for (const player of [await realtime.player(), await realtime.player()])
    player.send({ type: 'matchmaking.join', id: 2, request: { game: 'connect-four', seats: 2 } })
  const placed = async () => {
    const entries = await realtime.redis.xrangeBuffer(keys.requests(deaf.incarnation), '-', '+')
    return entries.filter(([, fields]) => fields[1]?.toString() === '0' && (fields[5]?.length ?? 0) > 0)
      .length
  }
  await expect.poll(placed).toBe(2)
})

test('matches that are made at once spread out over the shards', async () => {
  await using realtime = await startRealtime({ redisUrl: await privateRedis(), shards: 4 })
  const players = await Promise.all(Array.from({ length: 40 }, () => realtime.player()))
  for (const player of players) {
    player.send({ type: 'matchmaking.join', id: 2, request: { game: 'connect-four', seats: 2 } })
  }
  await Promise.all(players.map((player) => player.next('matchmaking.matched')))
  const shards = await realtime.redis.zrange(keys.shards(), '0', '-1')
  const loads = await Promise.all(shards.map((shard) => realtime.redis.scard(keys.shardMatches(shard))))
  expect(loads.reduce((sum, load) => sum + load)).toBe(20)
  // The less loaded of two drawn at random: none is idle, and none has half of them.
  expect(Math.min(...loads)).toBeGreaterThanOrEqual(1)
  expect(Math.max(...loads)).toBeLessThan(10)
})

test('a shard that is full takes no more, and who waits is matched as soon as there is room', async () => {
  await using realtime = await startRealtime({
    redisUrl: await privateRedis(),
    shardEnv: { SHARD_CAPACITY: '1' },
  })
  const first = await realtime.match('connect-four')
  const waiting = [await realtime.player(), await realtime.player()]
  for (const player of waiting) {
    player.send({ type: 'matchmaking.join', id: 2, request: { game: 'connect-four', seats: 2 } })
    await player.next('matchmaking.queued')
  }
  first.players[0].send({ type: 'match.forfeit', id: 4, matchId: first.matchId })
  await first.players[0].next('match.ended')
  await Promise.all(waiting.map((player) => player.next('matchmaking.matched')))
})
