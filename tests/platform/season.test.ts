import { expect, test } from 'vitest'
import { seasonOf } from '../../platform/season.ts'

test.each([
  ['2026-01-01T00:00:00.000Z', '2026-Q1'],
  ['2026-03-31T23:59:59.999Z', '2026-Q1'],
  ['2026-04-01T00:00:00.000Z', '2026-Q2'],
  ['2026-09-30T23:59:59.999Z', '2026-Q3'],
  ['2026-12-31T23:59:59.999Z', '2026-Q4'],
  ['1970-01-01T00:00:00.000Z', '1970-Q1'],
])('%s is in season %s', (time, season) => {
  expect(seasonOf(Date.parse(time))).toBe(season)
})
