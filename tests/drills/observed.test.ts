import { expect, test } from 'vitest'
import type { Notified } from '../../deploy/local/alert-receiver.ts'
import { assess } from '../../drills/assess.ts'
import type { Drill, Evidence } from '../../drills/drill.ts'
import { drills } from '../../drills/index.ts'
import { renderReport } from '../../drills/report/report.ts'
import { shardKill } from '../../drills/shard-kill.ts'
import { feltOf } from '../../drills/timeline.ts'
import { readCauses } from '../../ops/causes.ts'
import { readSlos } from '../../ops/slos.ts'
import { shardLoss } from './made-up.ts'

const level = (name: string, good: number | undefined) => ({
  ...{ name, title: name, objective: 0.999, good, events: 200, telling: good !== 0.998 },
})
const levels = shardKill.holds.map((name) => level(name, 1))
const fired = (atMs: number, alertname: string, severity: string, status: Notified['status'] = 'firing') => ({
  ...{ atMs, status, labels: { alertname, severity }, annotations: {} },
})
const burn = fired(4_200, 'MatchIntegrityBudgetBurn', 'page')
const reaped = fired(3_000, 'ProcessReaped', 'ticket')
const good = observed([reaped, burn])

function observed(alerts: readonly Notified[], stood = levels): Evidence {
  return { ...shardLoss(), observed: { alerts, levels: stood } }
}

const problemsOf = (evidence: Evidence, drill: Drill = shardKill) => assess(drill, evidence).problems

test('a fault of which the right alert tells holds, and how long that took is told', () => {
  const report = assess(shardKill, good)
  expect(report).toMatchObject({ ok: true, alertMs: 4_200 })
  expect(report.alerts).toEqual(['ProcessReaped (ticket)', 'MatchIntegrityBudgetBurn (page)'])
})

test.for<[string, readonly Notified[], RegExp]>([
  ['of which no alert tells', [reaped], /MatchIntegrityBudgetBurn was not raised/],
  ['of which one tells where two should', [burn], /ProcessReaped was not raised/],
  ['of which it told before', [{ ...burn, atMs: -1 }], /was not raised/],
  ['before which someone is paged', [fired(-500, 'RedisUnreachable', 'page'), burn], /before the fault/],
  ['for which someone is paged beside', [burn, fired(5_000, 'ConnectBudgetBurn', 'page')], /5\.0 s after/],
])('a fault %s does not hold', ([, alerts, problem]) => {
  expect(problemsOf(observed(alerts)).join('\n')).toMatch(problem)
})

test('a page for what follows from the same fault is allowed where the drill says so', () => {
  const drill = { ...shardKill, alerts: { ...shardKill.alerts, mayPage: ['ConnectBudgetBurn'] } }
  expect(problemsOf(observed([reaped, burn, fired(5_000, 'ConnectBudgetBurn', 'page')]), drill)).toEqual([])
})

test('an SLO that the fault must leave alone holds only if it was met, and known', () => {
  const [first, ...others] = levels
  const stood = (share: number | undefined) =>
    observed([reaped, burn], [level(first?.name ?? '', share), ...others])
  expect(problemsOf(stood(0.99)).join()).toMatch(/99\.00 % of 200 were good, and 99\.90 % should be/)
  // Of so few one may fail.
  expect(problemsOf(stood(0.998))).toEqual([])
  expect(problemsOf(stood(undefined)).join()).toMatch(/nothing is known/)
})

test('every alert and SLO that a drill names is there, and a page is expected of the pages alone', () => {
  const { slos } = readSlos()
  const alerts = new Set([...slos.map(({ alert }) => alert), ...readCauses().map(({ name }) => name)])
  for (const { name, alerts: expected, holds } of Object.values(drills).flatMap(({ phases }) => phases)) {
    for (const alert of [...expected.fires, ...(expected.mayPage ?? [])])
      expect(alerts, `${name} names it`).toContain(alert)
    for (const slo of holds)
      expect(
        slos.map((each) => each.name),
        `${name} names it`,
      ).toContain(slo)
  }
})

test('the report tells of each drill, in order, and hides nothing that looks like markup', () => {
  const report = assess(shardKill, good)
  const run = { report, summary: 'SIGKILL of <one> of two', felt: feltOf(good) }
  const html = renderReport({ runs: [run], notRun: [], ok: true, tookS: 9, timeScale: 1 / 60, matches: 4 })
  expect(html).toContain('an hour of theirs is 60 seconds here')
  expect(html).toContain('SIGKILL of &#60;one&#62; of two')
  expect(html).toContain('page MatchIntegrityBudgetBurn')
  expect(html).not.toMatch(/https?:/)
  expect(run.felt.find(({ s }) => s === 3)?.endedVoid).toBe(4)
})
