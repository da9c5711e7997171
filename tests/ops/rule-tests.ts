// Tests of rules as promtool takes them: what is fed in, and whether an alert fires at a moment. The series for objectives are made from their
// counters; those for the alerts that are written by hand stand in series.yaml.
import { type Matcher, parseSelector, type Selector, takes } from '../../ops/selector.ts'
import type { Slo } from '../../ops/slos.ts'

export type RuleTest = {
  name: string
  /** Between two values of a series, and between two evaluations of the rules. */
  interval: string
  series: Readonly<Record<string, string>>
  looks: readonly { at: string; alert: string; severity?: string; fires: boolean }[]
}

/** The files that `promtool test rules` reads, one for each interval. */
export function toPromtool(rulesFile: string, tests: readonly RuleTest[]): string[] {
  const byInterval = Map.groupBy(tests, ({ interval }) => interval)
  return [...byInterval].map(([interval, tests]) =>
    JSON.stringify({
      rule_files: [rulesFile],
      evaluation_interval: interval,
      tests: together(tests).map(({ name, series, looks }) => ({
        name,
        interval,
        input_series: Object.entries(series).map(([series, values]) => ({ series, values })),
        promql_expr_test: looks.map(({ at, alert, severity, fires }) => ({
          expr: `count(ALERTS{alertname="${alert}",alertstate="firing"${severity ? `,severity="${severity}"` : ''}})`,
          eval_time: at,
          exp_samples: fires ? [{ labels: '{}', value: 1 }] : [],
        })),
      })),
    }),
  )
}

/** Each test has a database of its own, which takes its time: tests that have no metric in common take one. */
function together(tests: readonly RuleTest[]): RuleTest[] {
  const metricsOf = ({ series }: RuleTest) => Object.keys(series).map((name) => name.replace(/\{.*/, ''))
  const all: RuleTest[] = []
  for (const test of tests) {
    const place = all.findIndex((other) => !metricsOf(other).some((name) => metricsOf(test).includes(name)))
    const other = all[place]
    if (!other) all.push(test)
    else
      all[place] = {
        name: `${other.name}; ${test.name}`,
        interval: test.interval,
        series: { ...other.series, ...test.series },
        looks: [...other.looks, ...test.looks],
      }
  }
  return all
}

/** For so many steps of time, of so many events each, this part failed. */
export type Stretch = { steps: number; events: number; failed: number }

/** The counters of an objective that goes through this: a series of what was good, and one of all or, where that is the same counter, of the rest. */
export function seriesOf({ good, total }: Slo, stretches: readonly Stretch[]): Record<string, string> {
  const [goods, all, ...others] = [good[0] ?? '', ...total].map(read)
  if (!goods || !all) throw new Error('An objective has counters.')
  const isPart = goods.metric === all.metric
  const telling = goods.matchers.filter(({ label }) => !all.matchers.some((other) => other.label === label))
  return {
    [concrete(goods)]: growing(stretches, ({ events, failed }) => events - failed),
    ...(isPart
      ? {
          [concrete({ ...goods, matchers: telling.map(opposite) })]: growing(
            stretches,
            ({ failed }) => failed,
          ),
        }
      : { [concrete(all)]: growing(stretches, ({ events }) => events) }),
    // There are the other counters, too, and they stand still.
    ...Object.fromEntries(
      others.map((other) => [concrete(other), `5x${stretches.reduce((sum, { steps }) => sum + steps, 0)}`]),
    ),
  }
}

function growing(stretches: readonly Stretch[], by: (stretch: Stretch) => number): string {
  let value = 0
  return stretches
    .map((stretch) => {
      const from = value + by(stretch)
      value += by(stretch) * stretch.steps
      return `${from}+${by(stretch)}x${stretch.steps - 1}`
    })
    .join(' ')
}

function read(text: string): Selector {
  const selector = parseSelector(text)
  if (!selector) throw new Error(`This is no selector: ${text}`)
  return selector
}

function opposite(matcher: Matcher): Matcher {
  const operators = { '=': '!=', '!=': '=', '=~': '!~', '!~': '=~' } as const
  return { ...matcher, operator: operators[matcher.operator] }
}

/** A series that a selector takes. */
function concrete({ metric, matchers }: Selector): string {
  const labels = matchers.map((matcher) => {
    const candidates = [...matcher.value.split('|'), 'another']
    const value = candidates.find((candidate) => takes(matcher, candidate))
    return `${matcher.label}="${value}"`
  })
  return `${metric}{${[...labels, 'instance="one"'].join(',')}}`
}
