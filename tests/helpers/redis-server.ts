import { startRedis } from '../../deploy/local/redis.ts'
import { findBinaries } from '../../deploy/local/binaries.ts'
import { privateDirectory } from './processes.ts'

/** A Redis server of a test's own, for what would disturb the others: pausing it, emptying it, stopping it. */
export async function privateRedisServer() {
  const options = { env: process.env, report: () => {}, signal: new AbortController().signal }
  const { redis } = await findBinaries(['redis'], options)
  if (!redis)
    throw new Error('These tests need redis-server on this machine: Docker cannot be paused like a process.')
  const server = await startRedis({
    ...options,
    ...{ binaries: redis, directory: privateDirectory(), durable: false },
  })
  return {
    url: `redis://127.0.0.1:${server.port}`,
    /** Its connections stay open and nothing is answered, until it is thawed. */
    freeze: () => void server.child.process.kill('SIGSTOP'),
    thaw: () => void server.child.process.kill('SIGCONT'),
    /** It stops, and nothing of what it had comes back with `start`. */
    async stop() {
      server.child.process.kill('SIGKILL')
      await server.child.exited
    },
    start: () => server.startAgain(),
    async [Symbol.asyncDispose]() {
      server.child.process.kill('SIGKILL')
      await server.child.exited
    },
  }
}
