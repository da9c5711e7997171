// What becomes of requests whose socket closes before they are answered.
import { expect, test } from 'vitest'
import { createGatewayMetrics } from '../../gateway/metrics.ts'
import { Requests } from '../../gateway/requests.ts'
import type { Clock } from '../../platform/clock.ts'
import { Exposition } from '../metrics/exposition.ts'

const hello = {
  type: 'session.hello',
  id: 1,
  credentialKind: 'ticket',
  credential: '-',
  client: '-',
} as const

test.each([
  ['longer than a second counts as one that was not answered', 1_001, 1],
  ['no longer counts for nothing', 900, 0],
])('a hello whose player hangs up after having waited %s', async (_, waitedMs, counted) => {
  const metrics = createGatewayMetrics()
  let nowMs = 5_000
  const requests = new Requests({ nowMs: () => nowMs } as Clock, metrics)
  requests.asked(hello, undefined)
  nowMs += waitedMs
  requests.left()
  requests.left()
  const told = new Exposition(await metrics.process.metrics.scrape())
  const refused = { type: 'session.hello', code: 'unavailable' }
  expect(told.value('matchwire_messages_refused_total', refused)).toBe(counted)
})
