import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { holdLeases, listLeases, releaseLeases } from '../../platform/db/leases.ts'
import { Metrics } from '../../platform/metrics.ts'
import { assignPartitions } from '../../worker/assignments.ts'
import { relayMetrics } from '../../worker/relay-metrics.ts'
import { eventually } from './eventually.ts'
import { log, emptyServers } from './relay-parts.ts'

test('a lease is renewed by its holder alone, taken where it is free or has run out, and its epoch grows with each holder', async () => {
  const { db } = await emptyServers()
  const hold = async (holder: string, ...names: string[]) =>
    Object.fromEntries(await holdLeases(db, { names, holder, leaseMs: 60_000 }))
  expect(await hold('A', 'relay', 'other')).toEqual({ relay: 1, other: 1 })
  expect(await hold('B', 'relay', 'free')).toEqual({ free: 1 })
  expect(await hold('A', 'relay')).toEqual({ relay: 1 })
  await releaseLeases(db, ['relay', 'free'], 'A')
  expect((await listLeases(db)).map(({ name }) => name)).toEqual(['free', 'other'])
  expect(await hold('B', 'relay')).toEqual({ relay: 2 })
  expect(await hold('A', 'relay')).toEqual({})
  await db('leases').where('name', 'relay').update({ expires_at: '2026-01-01' })
  // Nobody took it meanwhile: nobody did in its name what the holder does not know of.
  expect(await hold('B', 'relay')).toEqual({ relay: 2 })
})

test('workers share the partitions evenly as they come and go, and a dead one’s share is taken when its leases run out', async () => {
  const { db } = await emptyServers()
  // A worker that died with all of them.
  const names = Array.from({ length: 8 }, (_, partition) => `events-${partition}`)
  await holdLeases(db, { names: ['worker-dead', ...names], holder: 'dead', leaseMs: 300 })
  const start = () => {
    const metrics = relayMetrics(new Metrics())
    const assignments = assignPartitions({ db, holder: `test/${randomUUID()}`, log, metrics })
    onTestFinished(() => assignments[Symbol.asyncDispose]())
    return assignments
  }
  const workers = [start()]
  const sizes = () => workers.map(({ owned }) => owned().size)
  const all = () => workers.flatMap(({ owned }) => [...owned()]).toSorted()
  const every = [0, 1, 2, 3, 4, 5, 6, 7]
  await eventually(sizes).toEqual([8])
  workers.push(start(), start())
  await eventually(() => sizes().toSorted()).toEqual([2, 3, 3])
  expect(all()).toEqual(every)
  await workers.pop()?.[Symbol.asyncDispose]()
  await eventually(sizes).toEqual([4, 4])
  expect(all()).toEqual(every)
})
