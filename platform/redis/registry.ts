import { keys } from './keys.ts'
import type { Redis } from './client.ts'

/** The public WebSocket URLs of all gateways whose lease lasts, in random order so that clients spread out. */
export async function liveGatewayUrls(redis: Redis): Promise<string[]> {
  const [seconds, microseconds] = await redis.time()
  const nowMs = Number(seconds) * 1000 + Math.floor(Number(microseconds) / 1000)
  const incarnations = await redis.zrangebyscore(keys.gateways(), `(${nowMs}`, '+inf')
  const urls = await Promise.all(
    incarnations.map((incarnation) => redis.hget(keys.gateway(incarnation), 'url')),
  )
  return urls
    .filter((url) => url !== null)
    .map((url) => ({ url, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ url }) => url)
}
