// What cannot be asked is left out of a scrape; the scrape is answered all the same, and says that the process is not ready.
import { expect, test } from 'vitest'
import { createLog } from '../../platform/log.ts'
import { readConfig } from '../../worker/config.ts'
import { startWorker } from '../../worker/start-worker.ts'
import { startTestApi } from '../api/test-api.ts'
import { startProxy } from '../db/proxy.ts'
import { startRealtime } from '../helpers/realtime.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { scrape } from './exposition.ts'

test.each(['cut', 'freeze'] as const)(
  'with Redis and MariaDB gone (%s), every process answers',
  async (loss) => {
    const [redisUrl, databaseUrl] = await Promise.all([privateRedis(), privateDatabase()])
    await using redis = await startProxy(redisUrl)
    await using database = await startProxy(databaseUrl)
    await using stack = new AsyncDisposableStack()
    const realtime = stack.use(await startRealtime({ redisUrl: redis.url }))
    const api = stack.use(await startTestApi({ redisUrl: redis.url, databaseUrl: database.url }))
    const worker = stack.use(
      await startWorker(
        readConfig({ REDIS_URL: redis.url, DATABASE_URL: database.url }),
        createLog({ role: 'worker', name: 'worker', level: 'silent' }),
      ),
    )
    const processes = { api, worker, gateway: realtime.gateways[0], shard: realtime.shards[0] }
    const scrapeAll = () =>
      Promise.all(Object.values(processes).map((process) => scrape(process?.urls['ops'])))
    await expect
      .poll(async () => (await scrapeAll()).map((told) => told.value('matchwire_ready')))
      .toEqual([1, 1, 1, 1])
    const servers = ['redis', 'mysql'] as const
    const seen = async () => {
      const told = await scrape(worker.urls['ops'])
      return servers.map((server) => told.value(`${server}_up`))
    }
    await expect.poll(seen).toEqual([1, 1])

    await Promise.all([redis[loss](), database[loss]()])
    const startedAtMs = performance.now()
    const all = await scrapeAll()
    // What hangs is given up after 1.5 s; the machine may be busy.
    expect(performance.now() - startedAtMs).toBeLessThan(10_000)
    for (const told of all) {
      expect(told.value('process_uptime_seconds')).toBeGreaterThan(0)
      expect(told.value('matchwire_stream_length_entries')).toBeUndefined()
    }
    const [apiTold, workerTold] = all
    expect(apiTold?.value('matchwire_matchmaking_players')).toBeUndefined()
    expect(apiTold?.value('matchwire_ready')).toBe(0)
    expect(workerTold?.value('matchwire_consumer_lag_events')).toBeUndefined()
    expect(workerTold?.value('matchwire_ready')).toBe(0)
    for (const server of servers) {
      expect(workerTold?.value(`${server}_up`), server).toBe(0)
      expect(workerTold?.value(`${server}_uptime_seconds`), server).toBeUndefined()
    }

    await Promise.all([redis.open(), database.open()])
  },
)
