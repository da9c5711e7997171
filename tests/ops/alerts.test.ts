// Every alert fires where it should and is silent where it comes near, as Prometheus itself judges.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { alertmanagerConfig } from '../../ops/alertmanager.ts'
import { readCauses } from '../../ops/causes.ts'
import { rules } from '../../ops/rules.ts'
import { readSlos, type Slo } from '../../ops/slos.ts'
import { eventPartitions } from '../../platform/db/outbox.ts'
import { privateDirectory } from '../helpers/processes.ts'
import { monitoring } from '../helpers/monitoring.ts'
import { run } from './run.ts'
import { type RuleTest, seriesOf, type Stretch, toPromtool } from './rule-tests.ts'

const tools = await monitoring()
const [slos, causes] = [readSlos(), readCauses()]
const directory = privateDirectory()
const written = (name: string, text: string): string => {
  const file = join(directory, name)
  writeFileSync(file, text)
  return file
}

type Case = { series: Record<string, string> }
type Cases = { at?: string; fires: Case; silent: Case; absent?: Case; late?: Case }
const byHand = parse(readFileSync(join(import.meta.dirname, 'series.yaml'), 'utf8')) as Record<string, Cases>

const causeTests = Object.entries(byHand).flatMap(([alert, { at = '10m', ...cases }]): RuleTest[] =>
  Object.entries(cases).map(([which, { series }]) => ({
    name: `${alert}, ${which}`,
    interval: '15s',
    series,
    looks: [{ at, alert, fires: which !== 'silent' }],
  })),
)

/** What an objective goes through, by how much of it may fail; and which of its alerts fire then. */
type Course = {
  about: string
  interval: string
  stretches: (budget: number) => Stretch[]
  looks: readonly { at: string; page: boolean; ticket?: boolean }[]
}

/** Every objective goes through these. */
const courses: readonly Course[] = [
  {
    about: 'everything fails for ten minutes, and is well again',
    interval: '2m',
    stretches: () => [
      { steps: 30, events: 200, failed: 0 },
      { steps: 6, events: 200, failed: 200 },
      { steps: 30, events: 200, failed: 0 },
    ],
    looks: [
      { at: '58m', page: false, ticket: false },
      { at: '70m', page: true },
      { at: '106m', page: false },
    ],
  },
  {
    about: 'four times of what may fail does, for a day',
    interval: '30m',
    stretches: (budget) => [{ steps: 60, events: 10_000, failed: Math.round(10_000 * budget * 4) }],
    looks: [{ at: '26h', page: false, ticket: true }],
  },
]

/** And one goes through these, for all: they are made alike. */
const moreCourses: readonly Course[] = [
  {
    about: 'ten times of what may fail does, for hours',
    interval: '5m',
    stretches: (budget) => [{ steps: 84, events: 10_000, failed: Math.round(10_000 * budget * 10) }],
    looks: [{ at: '400m', page: true, ticket: true }],
  },
  {
    about: 'half as much again as may fail does, for three days',
    interval: '1h',
    stretches: (budget) => [{ steps: 80, events: 100_000, failed: Math.round(100_000 * budget * 1.5) }],
    looks: [{ at: '78h', page: false, ticket: true }],
  },
  {
    about: 'four fifths of what may fail do, for three days',
    interval: '1h',
    stretches: (budget) => [{ steps: 80, events: 100_000, failed: Math.round(100_000 * budget * 0.8) }],
    looks: [{ at: '78h', page: false, ticket: false }],
  },
  {
    about: 'all fails, of hardly anything',
    interval: '5m',
    stretches: () => [
      { steps: 3, events: 1, failed: 1 },
      { steps: 12, events: 0, failed: 0 },
    ],
    looks: [
      { at: '15m', page: false, ticket: false },
      { at: '60m', page: false, ticket: false },
    ],
  },
]
const testOf =
  (slos: readonly Slo[]) =>
  ({ about, interval, stretches, looks }: Course): RuleTest => ({
    name: about,
    interval,
    series: Object.assign({}, ...slos.map((slo) => seriesOf(slo, stretches(1 - slo.objective)))),
    looks: slos.flatMap(({ alert }) =>
      looks.flatMap(({ at, ...expected }) =>
        Object.entries(expected).map(([severity, fires]) => ({ at, alert, severity, fires })),
      ),
    ),
  })

test('every alert that is written by hand has series to fire on, and series to be silent on', () => {
  expect(Object.keys(byHand).toSorted()).toEqual(causes.map(({ name }) => name).toSorted())
})

test('partitions that nobody reads are counted against all that there are', () => {
  const alert = causes.find(({ name }) => name === 'EventsNotRead')
  expect(alert?.expr).toMatch(new RegExp(`< ${eventPartitions}$`))
})

describe.skipIf(!tools)('promtool', { timeout: 60_000 }, () => {
  const [promtool, amtool] = [tools?.prometheus.promtool ?? '', tools?.alertmanager.amtool ?? '']
  const passes = { ok: true, output: expect.any(String) as string }
  const judge = (text: string, tests: readonly RuleTest[]) => {
    const name = `${Math.random().toString(36).slice(2)}`
    const rulesFile = written(`${name}.yaml`, text)
    const files = toPromtool(rulesFile, tests).map((text, index) => written(`${name}-${index}.json`, text))
    return run(promtool, ['test', 'rules', ...files])
  }
  const ofCauses = rules({ slos: { ...slos, slos: [] }, causes, scale: 1 })
  // What is left of a budget no alert reads, and to sum up thirty days again and again takes long.
  const ofSlos = (some: readonly Slo[]) =>
    rules({ slos: { ...slos, slos: some, budgetDays: 2 }, causes: [], scale: 1 })

  test.each([1, 1 / 60])('takes the rules, with windows %d times as long', async (scale) => {
    const file = written(`scaled-${scale}.yaml`, rules({ slos, causes, scale }))
    expect(await run(promtool, ['check', 'rules', file])).toMatchObject({ ok: true })
  })

  test('finds every alert that is written by hand firing on its series, and silent on what comes near', async () => {
    expect(await judge(ofCauses, causeTests)).toEqual(passes)
  })

  test('finds every budget burning where it does, and not where it does not', async () => {
    expect(await judge(ofSlos(slos.slos), courses.map(testOf(slos.slos)))).toEqual(passes)
    const one = slos.slos.slice(0, 1)
    expect(await judge(ofSlos(one), moreCourses.map(testOf(one)))).toEqual(passes)
  })

  test('finds a budget burning on what the synthetic player alone meets', async () => {
    const probe = 'matchwire_probe_steps_total{instance="probe-1",step="sign_in"'
    const look = { at: '60m', alert: 'SignInBudgetBurn', severity: 'page', fires: true }
    const series = {
      [`${probe},outcome="passed"}`]: '0+2x30 60x31',
      [`${probe},outcome="failed"}`]: '0x30 0+2x31',
    }
    const tests = [{ name: 'nobody else comes', interval: '1m', series, looks: [look] }]
    expect(await judge(ofSlos(slos.slos.slice(0, 1)), tests)).toEqual(passes)
  })

  test('is not content with whatever it is told', async () => {
    const turned = causeTests.slice(0, 2).map(({ looks, ...test }) => ({
      ...test,
      looks: looks.map((look) => ({ ...look, fires: !look.fires })),
    }))
    const { ok, output } = await judge(ofCauses, turned)
    expect(ok).toBe(false)
    expect(output.match(/got:/g)).toHaveLength(2)
  })

  test('and amtool takes the configuration of Alertmanager', async () => {
    for (const scale of [1, 1 / 60]) {
      const config = alertmanagerConfig({ webhookUrl: 'http://127.0.0.1:9/alerts', scale })
      const { ok, output } = await run(amtool, [
        'check-config',
        written(`alertmanager-${scale}.yaml`, config),
      ])
      expect(ok, output).toBe(true)
      expect(output).toContain('2 receivers')
    }
  })
})
