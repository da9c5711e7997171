// A lease as its holder sees it: whatever Redis answers, and when.

import { expect, test } from 'vitest'
import type { Redis } from '../../platform/redis/client.ts'
import { acquireLease } from '../../platform/redis/lease.ts'
import type { World } from '../../platform/world.ts'

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
