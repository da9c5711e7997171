import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { judgePair } from '../../load/scenarios/pair.ts'

const load = join(import.meta.dirname, '..', '..', 'load')

const roundOf = (plain: number, changed: number) => ({
  ...{ plain, changed, ratio: changed / plain, hotRatio: changed / plain, othersCpuShare: 0.01 },
  latencyMs: { plain: 60, changed: 61 },
})

describe('two systems side by side', () => {
  test('differ by the median of their rounds, and the spread over them is told', () => {
    const { problems, figures, headlines, plots } = judgePair('metrics', [
      ...[roundOf(20, 20.2), roundOf(20, 21), roundOf(20, 20.4)],
    ])
    expect(problems).toEqual([])
    expect(figures).toMatchObject({ pair: 'metrics', ratio: 1.02, spread: { lowest: 1.01, highest: 1.05 } })
    expect(headlines[0]?.label).toContain('from 1.010 × to 1.050 × in 3 rounds')
    expect(plots?.[0]).toContain('all metrics')
  })

  test('are not held where the change costs more than it may', () => {
    expect(judgePair('metrics', [roundOf(20, 21)]).problems).toEqual([
      expect.stringContaining('1.050 ×, where at most 1.030 ×'),
    ])
    expect(judgePair('nothing', [roundOf(20, 21)]).problems).toEqual([])
  })

  test('a process that is to have no metrics observes nothing', () => {
    const observe = `import { Counter, Histogram, Registry } from '@prometheus-io/client'
      const registers = [new Registry()]
      const counter = new Counter({ name: 'counted', help: 'so many', registers })
      const histogram = new Histogram({ name: 'observed', help: 'so much', buckets: [1], registers })
      counter.inc()
      histogram.observe(1)
      console.log(await registers[0].metrics())`
    const run = (...flags: string[]) =>
      execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', observe], {
        ...{ encoding: 'utf8', cwd: load },
      })
    expect(run()).toMatch(/counted\S* 1\n[^]*observed_count\S* 1\n/)
    expect(run(`--import=${join(load, 'without-metrics.ts')}`)).not.toMatch(
      /(counted\S*|observed_count\S*) [1-9]/,
    )
  })
})
