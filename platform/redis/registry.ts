import { keys } from './keys.ts'
import type { Redis } from './client.ts'

/** The public WebSocket URLs of all gateways whose lease lasts and that do not drain, in random order so that clients spread out. */
export async function liveGatewayUrls(redis: Redis): Promise<string[]> {
  const [seconds, microseconds] = await redis.time()
  const nowMs = Number(seconds) * 1000 + Math.floor(Number(microseconds) / 1000)
  const incarnations = await redis.zrangebyscore(keys.gateways(), `(${nowMs}`, '+inf')
  const records = await Promise.all(
    incarnations.map((incarnation) => redis.hmget(keys.gateway(incarnation), 'url', 'draining')),
  )
  const urls = records.map(([url, draining]) => (draining === '1' ? null : url))
  return urls
    .filter((url) => typeof url === 'string')
    .map((url) => ({ url, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ url }) => url)
}
