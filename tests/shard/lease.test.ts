// A lease as its holder sees it: whatever Redis answers, and when.

import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig as readGatewayConfig } from '../../gateway/config.ts'
import { createGatewayMetrics } from '../../gateway/metrics.ts'
import { openGateway } from '../../gateway/open-gateway.ts'
import { closeRedis, connectRedis, type Redis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import { acquireLease } from '../../platform/redis/lease.ts'
import { realWorld, type World } from '../../platform/world.ts'
import { readConfig as readShardConfig } from '../../shard/config.ts'
import { createGuard } from '../../shard/guard.ts'
import { createShardMetrics } from '../../shard/metrics.ts'
import { openShard } from '../../shard/open-shard.ts'
import { privateRedis } from '../helpers/servers.ts'

test('what was not proven at some moment is lost, also where a renewal that was sent in time is answered late', async () => {
  const holder = await leaseOf({ leaseMs: 1_000, renewMs: 300 })
  holder.passMs(980)
  expect(holder.renewals).toHaveLength(1)
  expect(holder.lease.holds()).toBe(true)
  holder.passMs(18)
  // Whoever asks now leaves something undone.
  expect(holder.lease.holds()).toBe(false)
  await holder.answer(1)
  expect(holder.lease.holds()).toBe(false)
  holder.passMs(30)
  expect(holder.fenced).toBe(1)
  expect(holder.renewals).toEqual([])
})

test('a renewal counts from the moment it was sent', async () => {
  const holder = await leaseOf({ leaseMs: 1_000, renewMs: 300 })
  holder.passMs(300)
  holder.passMs(500)
  await holder.answer(1)
  holder.passMs(497)
  expect(holder.lease.holds()).toBe(true)
  holder.passMs(1)
  expect(holder.lease.holds()).toBe(false)
})

test('a renewal that Redis refuses ends the lease at once', async () => {
  const holder = await leaseOf({ leaseMs: 1_000, renewMs: 300 })
  holder.passMs(300)
  await holder.answer(0)
  expect(holder.lease.holds()).toBe(false)
  expect(holder.fenced).toBe(1)
})

test('a shard that is stopped while it takes a lease anew gives that back', async () => {
  const { world, env, loseLease, take, leases } = await worldOfLeases(keys.shards())
  const shard = await openShard({
    ...{ config: readShardConfig(env), log, world, guard: createGuard(1_000), keepRecording: undefined },
    metrics: createShardMetrics(),
  })
  await loseLease()
  const stopped = shard.drain()
  await take()
  await stopped
  expect(await leases()).toBe(0)
  shard.close()
})

test('a gateway that is stopped while it takes a lease anew gives that back', async () => {
  const { world, env, loseLease, take, leases } = await worldOfLeases(keys.gateways())
  const gateway = await openGateway({
    ...{ config: readGatewayConfig(env), log, world, url: 'ws://127.0.0.1:1' },
    metrics: createGatewayMetrics(),
  })
  await loseLease()
  await gateway.drain()
  await gateway.settled()
  const closed = gateway.close()
  await take()
  await closed
  expect(await leases()).toBe(0)
})

const log = pino({ level: 'silent' })

/** The real one, where the first lease can be lost, and the second one is taken when a test says so. */
async function worldOfLeases(registry: string) {
  const redisUrl = await privateRedis()
  const redis = connectRedis(redisUrl, { name: 'test' })
  onTestFinished(() => closeRedis(redis))
  const [asked, may] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const answered = Promise.withResolvers<unknown>()
  let acquisitions = 0
  const world: World = {
    ...realWorld({ redisUrl }),
    connectRedis(use) {
      const connection = connectRedis(redisUrl, use)
      if (!use.name.endsWith(':acquire') || ++acquisitions !== 2) return connection
      const evalsha = connection.evalsha.bind(connection) as (...args: unknown[]) => Promise<unknown>
      const late = async (...args: unknown[]) => {
        asked.resolve()
        await may.promise
        const taken = evalsha(...args)
        answered.resolve(taken)
        return taken
      }
      return Object.assign(connection, { evalsha: late })
    },
  }
  return {
    ...{ world, env: { REDIS_URL: redisUrl, LEASE_RENEW_MS: '100' } },
    async loseLease() {
      await redis.del(registry)
      await asked.promise
    },
    async take() {
      may.resolve()
      await answered.promise
    },
    leases: () => redis.zcard(registry),
  }
}

/** A lease whose clock and whose renewals the test has in its hands. */
async function leaseOf({ leaseMs, renewMs }: { leaseMs: number; renewMs: number }) {
  let nowMs = 0
  let timers: { atMs: number; run: () => void }[] = []
  const renewals: ((answer: number) => void)[] = []
  let acquired = false
  const evalsha = () => {
    if (acquired) return new Promise((resolve) => renewals.push(resolve))
    acquired = true
    return Promise.resolve('41')
  }
  const world = {
    clock: {
      nowMs: () => nowMs,
      epochMs: () => nowMs,
      at(atMs: number, run: () => void) {
        const timer = { atMs, run }
        timers.push(timer)
        return { cancel: () => void (timers = timers.filter((each) => each !== timer)) }
      },
      afterTurn: setImmediate,
    },
    random: () => 0,
    connectRedis: () => ({ on: () => {}, evalsha, disconnect: () => {} }) as unknown as Redis,
  } satisfies World
  const holder = {
    renewals,
    fenced: 0,
    passMs(ms: number) {
      nowMs += ms
      const due = timers.filter(({ atMs }) => atMs <= nowMs)
      timers = timers.filter((timer) => !due.includes(timer))
      for (const { run } of due) run()
    },
    async answer(reply: number) {
      renewals.shift()?.(reply)
      await new Promise(setImmediate)
    },
  }
  const lease = await acquireLease({
    ...{ world, kind: 'shard', name: 'test', record: {}, leaseMs, renewMs },
    onFenced: () => holder.fenced++,
  })
  return Object.assign(holder, { lease })
}
