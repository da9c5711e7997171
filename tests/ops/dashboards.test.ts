// What Grafana is provisioned with. That live processes tell what it asks for is shown in tests/metrics/system.test.ts.
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readCauses } from '../../ops/causes.ts'
import { dashboards } from '../../ops/dashboards/index.ts'
import { definitions } from '../../ops/definitions.ts'
import { knownSeries } from '../../ops/known.ts'
import { rules } from '../../ops/rules.ts'
import { readSlos } from '../../ops/slos.ts'
import { type Model, queriesOf, unknownInQuery } from './panels.ts'

const slos = readSlos()
const boards = dashboards(slos) as Record<string, Model>
const groups = (parse(rules({ slos, causes: readCauses(), scale: 1 })) as { groups: Group[] }).groups
type Group = { rules: { record?: string }[] }
const recorded = new Set(groups.flatMap((group) => group.rules.map(({ record }) => record)))
const known = knownSeries(definitions)

test('no rule and no panel asks for a whole bound as Prometheus 2 alone keeps it: 3 keeps 1 as 1.0', () => {
  const asked = [rules({ slos, causes: readCauses(), scale: 1 }), JSON.stringify(boards)].join()
  expect(asked.match(/le=\\*"\d+\\*"/g)).toBeNull()
  expect(asked).toContain('le=~"1|1[.]0"')
})

test('there is one for the overview, for each kind of process, and for each server', () => {
  const names = ['overview', 'gateway', 'shard', 'api', 'worker', 'redis', 'mariadb']
  expect(Object.keys(boards).toSorted()).toEqual(names.map((name) => `${name}.json`).toSorted())
  const addresses = Object.values(boards).map(({ uid }) => uid)
  expect(new Set(addresses).size).toBe(names.length)
})

test('the overview shows what is left of the budget of every promise, and what failed', () => {
  const asked = queriesOf(boards['overview.json']!).map(({ expr }) => expr)
  for (const { name } of slos.slos) {
    expect(asked).toContain(`slo:error_budget:remaining{slo="${name}"}`)
    expect(asked).toContain(`slo:error_ratio:rate1h{slo="${name}"}`)
  }
})

describe.each(Object.keys(boards))('%s', (name) => {
  const board = boards[name]!
  const panels = board.panels.filter(({ type }) => type !== 'row')

  test('asks in PromQL for what is told or recorded, with labels and values that there are', () => {
    expect(queriesOf(board).length).toBeGreaterThan(10)
    expect(queriesOf(board).flatMap((query) => unknownInQuery(query, { known, recorded }))).toEqual([])
  })

  test('says of each panel what it is, in which unit, and what to think of it', () => {
    for (const { title, description = '', fieldConfig, targets } of panels) {
      expect(title).not.toBe('')
      expect(description.length, title).toBeGreaterThan(15)
      expect(description.trimEnd().at(-1), title).toMatch(/[.)]/)
      expect(fieldConfig?.defaults.unit, title).toBeTruthy()
      expect(targets?.length, title).toBeGreaterThan(0)
    }
  })

  test('has every panel once, and in a place of its own', () => {
    const ids = board.panels.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const taken = new Map<string, string>()
    for (const { title, gridPos } of board.panels) {
      expect(gridPos.x + gridPos.w, title).toBeLessThanOrEqual(24)
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++)
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
          expect(taken.get(`${x} ${y}`), `under ${title}`).toBeUndefined()
          taken.set(`${x} ${y}`, title)
        }
    }
  })
})

test.each([
  ['a metric that nobody tells', 'rate(matchwire_nonsense_total[5m])'],
  ['a label that the metric does not have', 'sum(matchwire_matches{colour="red"})'],
  ['a value that the label never takes', 'sum(matchwire_matches{state="runing"})'],
  ['a bound that the histogram does not have', 'rate(matchwire_tick_lag_seconds_bucket{le="0.123"}[5m])'],
  ['a recording rule that there is not', 'slo:error_ratio:rate7m'],
  ['a grouping by what nobody has', 'sum by (colour) (matchwire_matches)'],
  ['no PromQL', 'rate(matchwire_matches[5m)'],
  ['a legend of a label that is not there', 'sum(matchwire_matches)', '{{state}}'],
])('%s would be found', (_, expr, legendFormat = '') => {
  expect(unknownInQuery({ expr, legendFormat }, { known, recorded })).toHaveLength(1)
})
