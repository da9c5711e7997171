import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { medianInterval } from '../../load/median.ts'
import { judgePair } from '../../load/scenarios/pair.ts'
import { privateDirectory } from '../helpers/processes.ts'

const load = join(import.meta.dirname, '..', '..', 'load')

const comparisonOf = (plain: number, changed: number) => ({
  ...{ plain, changed, ratio: changed / plain, hotRatio: changed / plain, othersCpuShare: 0.01 },
  latencyMs: { plain: 60, changed: 61 },
})
const comparisons = (...changed: number[]) => changed.map((each) => comparisonOf(100, each))

describe('two systems side by side', () => {
  test('differ by the median of their comparisons, and how sure that is is told', () => {
    const { problems, figures, headlines, plots } = judgePair('metrics', [
      ...comparisons(98, 100, 101, 101, 101.5, 102, 102.5, 103, 109),
    ])
    expect(problems).toEqual([])
    expect(figures).toMatchObject({
      ...{ pair: 'metrics', ratio: 1.015, interval95: [1, 1.03] },
      spread: { lowest: 0.98, highest: 1.09 },
    })
    expect(headlines[0]?.label).toContain('0.980 × to 1.090 × in 9 comparisons')
    expect(headlines[1]?.label).toContain('with 95 % confidence from 1.000 ×')
    expect(plots?.[0]).toContain('all metrics')
  })

  test('are not held where the change costs more than it may, or where that may be so', () => {
    const { problems } = judgePair('metrics', comparisons(101, 101, 101, 101, 101, 104))
    expect(problems).toEqual([expect.stringContaining('1.040 ×, where at most 1.030 ×')])
    expect(judgePair('tracing', comparisons(106)).problems).toHaveLength(1)
    expect(judgePair('nothing', comparisons(106)).problems).toEqual([])
  })

  test('a process observes itself, or not, as it is told', async () => {
    const script = join(privateDirectory(), 'observed.ts')
    const client = join(load, '..', 'node_modules', '@prometheus-io', 'client', 'index.js')
    writeFileSync(
      script,
      `import prometheus from '${client}'
const registers = [new prometheus.Registry()]
const counter = new prometheus.Counter({ name: 'counted', help: 'so many', registers })
const histogram = new prometheus.Histogram({ name: 'observed', help: 'so much', buckets: [1], registers })
process.on('message', async (order) => {
  if (order !== 'count') return
  counter.inc()
  histogram.observe(1)
  process.send(await registers[0].metrics())
})
process.send('listening')`,
    )
    const child = fork(script, { execArgv: [`--import=${join(load, 'inside', 'metrics-switch.ts')}`] })
    onTestFinished(() => void child.kill())
    const hear = async (message?: unknown): Promise<unknown> => {
      const heard = once(child, 'message')
      if (message !== undefined) child.send(message as string)
      return ((await heard) as [unknown])[0]
    }
    await hear()
    expect(await hear('count')).toMatch(/counted\S* 1\n[^]*observed_count\S* 1\n/)
    await hear({ kind: 'observe', on: false })
    expect(await hear('count')).toMatch(/counted\S* 1\n[^]*observed_count\S* 1\n/)
    await hear({ kind: 'observe', on: true })
    expect(await hear('count')).toMatch(/counted\S* 2\n[^]*observed_count\S* 2\n/)
  })
})

describe('a median', () => {
  test('lies within the k-th values from both ends with 95 % confidence, by the table of the sign test', () => {
    const upTo = (n: number) => Array.from({ length: n }, (_, i) => n - i)
    expect(medianInterval(upTo(5))).toBeUndefined()
    expect(medianInterval(upTo(6))).toEqual([1, 6])
    expect(medianInterval(upTo(9))).toEqual([2, 8])
    expect(medianInterval(upTo(18))).toEqual([5, 14])
    expect(medianInterval(upTo(100))).toEqual([40, 61])
  })
})
