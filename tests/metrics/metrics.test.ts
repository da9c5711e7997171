import { expect, test, vi } from 'vitest'
import { Metrics } from '../../platform/metrics.ts'
import { Exposition } from './exposition.ts'

const read = async (metrics: Metrics) => new Exposition(await metrics.scrape())

test('what was counted in place is shown, and what has not happened yet as 0', async () => {
  const metrics = new Metrics()
  const drops = metrics.tally({ name: 'drops_total', help: 'Drops.', labels: { cause: ['late', 'full'] } })
  const bytes = metrics.sum({ name: 'sent_bytes_total', help: 'Bytes.' })
  drops.late++
  bytes.total += 2 ** 40
  for (const late of [1, 2]) {
    const shown = await read(metrics)
    expect(shown.value('drops_total', { cause: 'late' })).toBe(late)
    expect(shown.value('drops_total', { cause: 'full' })).toBe(0)
    expect(shown.value('sent_bytes_total')).toBe(2 ** 40)
    drops.late++
  }
})

test('what nobody knows, or cannot be read, is left out, and the rest is shown', async () => {
  const metrics = new Metrics()
  metrics.gauge({ name: 'unknown', help: 'Nobody knows it.' })
  metrics.gauge({ name: 'failing', help: 'It throws.' }).read = () => {
    throw new Error('no')
  }
  metrics.gauge({ name: 'refusing', help: 'It fails.' }).read = () => Promise.reject(new Error('no'))
  const gone = metrics.gauge({ name: 'gone', help: 'It was known once.', labels: { kind: ['a', 'b'] } })
  gone.read = () => ({ a: 1, b: 2 })
  metrics.gauge({ name: 'known', help: 'It is known.' }).read = () => 7
  expect((await read(metrics)).value('gone')).toBe(3)
  gone.read = () => undefined
  const shown = await read(metrics)
  expect(shown.samples).toEqual([{ name: 'known', labels: {}, value: 7 }])
  expect([...shown.types.keys()]).toEqual(['unknown', 'failing', 'refusing', 'gone', 'known'])
})

test('what takes too long is left out, and not asked again before it has answered', async () => {
  vi.useFakeTimers()
  const metrics = new Metrics()
  const asked = vi.fn(() => new Promise<number>(() => {}))
  metrics.gauge({ name: 'slow', help: 'It never answers.' }).read = asked
  for (let scrape = 0; scrape < 3; scrape++) {
    const reading = read(metrics)
    await vi.advanceTimersByTimeAsync(1_500)
    expect((await reading).samples).toEqual([])
  }
  expect(asked).toHaveBeenCalledTimes(1)
  vi.useRealTimers()
})

test('scrapes at one time are one', async () => {
  const metrics = new Metrics()
  const asked = vi.fn(() => 1)
  metrics.gauge({ name: 'asked', help: 'It counts how often it is asked.' }).read = asked
  await Promise.all(Array.from({ length: 50 }, () => metrics.scrape()))
  expect(asked).toHaveBeenCalledTimes(1)
})
