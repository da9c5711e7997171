// Readiness proves the data path, from the gateway through a shard and back; liveness is the process's own loop.

import { expect, test } from 'vitest'
import { startRealtime } from '../helpers/realtime.ts'
import { privateRedisServer } from '../helpers/redis-server.ts'
import { privateRedis } from '../helpers/servers.ts'

type Process = { readonly urls: Readonly<Record<string, string>> }

async function status({ urls }: Process, path: 'livez' | 'readyz'): Promise<number> {
  return (await fetch(`${urls['ops']}/${path}`)).status
}

test('a gateway is ready while some shard answers through the streams, whatever the database does', async () => {
  await using realtime = await startRealtime({ redisUrl: await privateRedis(), gateways: 0, shards: 0 })
  const gateway = await realtime.spawn('gateway', {
    env: { DATABASE_URL: 'mysql://root@127.0.0.1:1/nowhere' },
  })
  expect(await status(gateway, 'readyz')).toBe(503)
  expect(await status(gateway, 'livez')).toBe(200)

  const shard = await realtime.spawn('shard')
  await expect.poll(() => status(gateway, 'readyz')).toBe(200)
  // Its port is open and its lease lasts, but it does not answer.
  shard.signal('SIGSTOP')
  await expect.poll(() => status(gateway, 'readyz')).toBe(503)
  expect(await status(gateway, 'livez')).toBe(200)
  shard.signal('SIGCONT')
  await expect.poll(() => status(gateway, 'readyz')).toBe(200)
})

test('a gateway and a shard are not ready without Redis, live all the same, and ready again by themselves', async () => {
  await using server = await privateRedisServer()
  const env = { LEASE_MS: '1200', LEASE_RENEW_MS: '250', SWEEP_MS: '50' }
  await using realtime = await startRealtime({ redisUrl: server.url, gatewayEnv: env, shardEnv: env })
  const processes = [...realtime.gateways, ...realtime.shards]
  for (const each of processes) await expect.poll(() => status(each, 'readyz')).toBe(200)
  server.freeze()
  for (const each of processes) await expect.poll(() => status(each, 'readyz')).toBe(503)
  for (const each of processes) expect(await status(each, 'livez')).toBe(200)
  server.thaw()
  for (const each of processes) await expect.poll(() => status(each, 'readyz')).toBe(200)
})
