import { describe, expect, test } from 'vitest'
import type { Notified } from '../../deploy/local/alert-receiver.ts'
import { provocations } from '../../drills/causes/index.ts'
import { judge, problemsOf } from '../../drills/causes/judge.ts'
import { alertsOf, type Provocation } from '../../drills/causes/provocation.ts'
import { printCauses, reportOf } from '../../drills/causes/report.ts'
import { drills } from '../../drills/index.ts'
import { renderCauses } from '../../drills/report/causes-report.ts'
import { readCauses } from '../../ops/causes.ts'
import { readSlos } from '../../ops/slos.ts'

const budgets = readSlos().slos.map(({ alert }) => alert)
const pages = [...budgets, ...readCauses().flatMap(({ name, severity }) => (severity === 'page' ? name : []))]
const caused = provocations.flatMap(alertsOf)

test('for every alert there is a drill that holds it to be raised, and one cause at most', () => {
  const ofFailures = Object.values(drills).flatMap(({ phases }) =>
    phases.flatMap(({ alerts }) => alerts.fires),
  )
  const alerts = [...budgets, ...readCauses().map(({ name }) => name)]
  expect([...new Set([...caused, ...ofFailures])].toSorted()).toEqual(alerts.toSorted())
  expect(caused).toEqual([...new Set(caused)])
})

test('what may page beside a cause is a page, and none that it has to raise', () => {
  for (const provocation of provocations)
    for (const page of provocation.mayPage ?? []) {
      expect(pages).toContain(page)
      expect(alertsOf(provocation)).not.toContain(page)
    }
})

describe('a cause', () => {
  const cause: Provocation = {
    ...{ fires: ['RoleDown'], firesAfterwards: ['ConnectBudgetBurn'], summary: 'all <workers> stop' },
    mayPage: ['ProbeFailing'],
    provoke: () => Promise.resolve(),
  }
  const told = (atMs: number, alertname: string, severity: string, slo?: string): Notified => ({
    ...{ atMs, status: 'firing', annotations: {} },
    labels: { alertname, severity, ...(slo !== undefined && { slo }) },
  })
  const roleDown = told(2_000, 'RoleDown', 'page')
  const burn = told(9_000, 'ConnectBudgetBurn', 'page', 'connect')
  const ends = new Map([
    ['RoleDown', 8_500],
    ['ConnectBudgetBurn', 20_000],
  ])
  const outcomeOf = (alerts: readonly Notified[], overAtMs = ends) =>
    judge(cause, { sinceMs: 0, atMs: 1_000, relievedAtMs: 8_000, told: alerts, overAtMs, problems: [] })
  const problemsWith = (...alerts: Notified[]) => problemsOf(outcomeOf(alerts)).join('\n')

  test('of which its alerts tell, and then no more, holds; how long both took is told', () => {
    const target = told(3_000, 'TargetDown', 'ticket')
    const outcome = outcomeOf([roleDown, target, burn, told(9_500, 'ProbeFailing', 'page')])
    const report = reportOf([outcome], { beganAtMs: 500, tookS: 21, timeScale: 1 / 60 })
    expect(report).toMatchObject({ ok: true, problems: [], tookS: 21 })
    const good = { severity: 'page', ok: true, problems: [] }
    expect(report.alerts).toEqual([
      { ...good, alert: 'RoleDown', timeToAlertMs: 1_000, timeToResolveMs: 500 },
      { ...good, alert: 'ConnectBudgetBurn', timeToAlertMs: 8_000, timeToResolveMs: 12_000 },
    ])
    expect(report.causes).toEqual([
      {
        ...{ summary: 'all <workers> stop', alerts: ['RoleDown', 'ConnectBudgetBurn'], problems: [] },
        ...{ atMs: 500, lastedMs: 7_000, beside: ['TargetDown (ticket)', 'ProbeFailing (page)'] },
      },
    ])
    expect(printCauses(report)).toMatch(/RoleDown +page +1000 ms +500 ms/)
  })

  test('of which an alert does not tell, or told before, does not hold', () => {
    expect(problemsWith(burn)).toMatch(/RoleDown was not raised/)
    expect(problemsWith({ ...roleDown, atMs: 900 }, burn)).toMatch(/RoleDown was not raised/)
    // Of a budget the page has to come.
    expect(problemsWith(roleDown, { ...burn, labels: { ...burn.labels, severity: 'ticket' } })).toMatch(
      /ConnectBudgetBurn was not raised/,
    )
  })

  test('which an alert outlives does not hold', () => {
    const outcome = outcomeOf([roleDown, burn], new Map([['RoleDown', 8_500]]))
    expect(problemsOf(outcome)).toEqual(['the alert ConnectBudgetBurn did not end with its cause'])
    const { alerts } = reportOf([outcome], { beganAtMs: 0, tookS: 21, timeScale: 1 / 60 })
    expect(alerts.map(({ ok }) => ok)).toEqual([true, false])
  })

  test('for which someone is paged beside does not hold, unless it may be', () => {
    expect(problemsWith(roleDown, burn, told(4_500, 'RedisUnreachable', 'page'))).toBe(
      'someone was paged for RedisUnreachable 3.5 s after it',
    )
    // It cannot be of a cause that was not there yet.
    expect(problemsWith(told(500, 'ProbeFailing', 'page'), roleDown, burn)).toBe(
      'someone was paged for ProbeFailing before it',
    )
    expect(problemsWith(told(-500, 'RedisUnreachable', 'page'), roleDown, burn)).toBe('')
  })

  test('stands in the report for people with what was done and what did not hold, and looks like no markup', () => {
    const outcome = outcomeOf([roleDown])
    const html = renderCauses(reportOf([outcome], { beganAtMs: 0, tookS: 21, timeScale: 1 / 60 }))
    expect(html).toContain('all &#60;workers&#62; stop')
    expect(html).toContain('the alert ConnectBudgetBurn was not raised')
    expect(html).toContain('1 of 2 held')
    expect(html).not.toMatch(/https?:/)
  })
})
