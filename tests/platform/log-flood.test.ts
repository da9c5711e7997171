import { pino } from 'pino'
import { expect, test } from 'vitest'
import { thinWarnings } from '../../platform/log-flood.ts'

test('a warning that comes again and again is told ten times in ten seconds, and then how many were left out', () => {
  let nowMs = 0
  const lines: { msg: string; leftOut?: number; shard?: number }[] = []
  const write = (line: string) => void lines.push(JSON.parse(line) as (typeof lines)[number])
  const log = pino({ hooks: { logMethod: thinWarnings(() => nowMs) } }, { write })
  const told = () => lines.splice(0)

  for (let shard = 1; shard <= 25; shard++) log.warn({ shard }, 'cannot sweep')
  expect(told().map(({ shard }) => shard)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  log.warn('another')
  for (let turn = 1; turn <= 25; turn++) log.error('an end is lost')
  expect(told()).toHaveLength(26)

  nowMs = 10_000
  log.warn({ shard: 26 }, 'cannot sweep')
  log.warn({ shard: 27 }, 'cannot sweep')
  log.warn('another')
  expect(told()).toMatchObject([
    { msg: 'cannot sweep', shard: 26, leftOut: 15 },
    { msg: 'cannot sweep', shard: 27 },
    { msg: 'another' },
  ])
})
